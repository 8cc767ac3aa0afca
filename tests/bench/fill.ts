import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { procedureById, profiles, requiredFieldsOf } from '../../lib/procedures/index.ts';
import type { Request } from '../../lib/registry/schema.ts';
import { requestValues } from '../../lib/requests/values.ts';
import { launch, PORTAL } from '../browser/driver.ts';
import { sampleOrganisation, sampleRequests, sampleToday } from '../portal/sample.ts';
import { type Figure, figure } from './figures.ts';
import type { BenchFiller, FillTimes } from './filler.ts';
import { type BenchPage, formAlone, servePage } from './page.ts';
import { manyRecords } from './records.ts';

const rounds = 25;

/**
 * Reading, matching, planning and writing sixty native fields, by turns in one page with a bare loop that sets
 * the same values and fires the same events.
 */
export async function benchFill(): Promise<Figure[]> {
  const times = await timeFill(formAlone, { rounds, warmUp: 5 });
  const ours = times.map(({ read, match, fill }) => read + match + fill);
  return [
    figure('Read, match and fill 60 native fields', ours, 16, 'ms'),
    figure(
      'Read, match and fill, against a bare loop',
      times.map(({ bare }, round) => (ours[round] ?? Number.NaN) / bare),
      3,
      '×',
    ),
  ];
}

interface FillRound extends FillTimes {
  bare: number;
}

/** Fills the page again and again, by turns with the bare loop. */
export async function timeFill(
  form: BenchPage,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<FillRound[]> {
  const server = await servePage(form);
  const session = await launch({ origin: server });
  try {
    const page = await session.context.newPage();
    await page.goto(PORTAL);
    await page.bringToFront();
    await page.evaluate(await bundle());
    return await measure(page, form, { rounds, warmUp });
  } finally {
    await session.close();
    server.close();
  }
}

function measure(page: Page, { people, fields }: BenchPage, turns: { rounds: number; warmUp: number }) {
  const { staff } = manyRecords(people);
  const request: Request = {
    ...sampleRequests['issue-person'],
    staffIds: staff.map(({ id }) => id),
    certificateIds: [],
  };
  const profile = profiles[0];
  if (!profile) throw new Error('There is no profile.');
  const values = requestValues(request, {
    today: sampleToday,
    profile,
    organisation: sampleOrganisation,
    staff,
    certificates: [],
    devices: [],
    systems: [],
    requests: [],
    holidays: { off: [], worked: [] },
  });
  const required = requiredFieldsOf(procedureById(request.procedure), request.deviceKind);
  return page.evaluate(
    async ({ values, required, rounds, warmUp, boxes }) => {
      const { readMatchFill } = (globalThis as unknown as { bench: BenchFiller }).bench;
      const inputs = [...document.querySelectorAll<HTMLInputElement>('form input')];
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      const bareLoop = (texts: readonly string[]) => {
        for (const [index, input] of inputs.entries()) {
          const text = texts[index] ?? '';
          input.dispatchEvent(new FocusEvent('focus', { composed: true }));
          input.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
          set?.call(input, text);
          input.dispatchEvent(
            new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
          );
          input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
          input.dispatchEvent(new FocusEvent('blur', { composed: true }));
          input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
        }
      };
      const rest = () => new Promise((resolve) => setTimeout(resolve, 60));
      const measured: FillRound[] = [];
      for (let round = -warmUp; round < rounds; round++) {
        await rest();
        const times = await readMatchFill(values, required);
        const texts = inputs.map(({ value }) => value);
        const filled = texts.filter((text) => text !== '').length;
        if (filled !== boxes) throw new Error(`${filled} of ${boxes} fields were filled.`);
        for (const input of inputs) input.value = '';
        await rest();
        const started = performance.now();
        bareLoop(texts);
        const bare = performance.now() - started;
        for (const input of inputs) input.value = '';
        if (round >= 0) measured.push({ ...times, bare });
      }
      return measured;
    },
    { values, required, ...turns, boxes: people * fields },
  );
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/filler.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
