/** What the matcher claims of a page, with what confidence, and whether it is so: for the test of calibration. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { matchPage } from '../../lib/portal/match/index.ts';
import { buildPlan } from '../../lib/portal/plan/index.ts';
import { spot } from '../../lib/portal/spot.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import type { FieldType, FieldValues } from '../../lib/procedures/fieldTypes.ts';
import { profiles } from '../../lib/procedures/index.ts';
import { requestValues } from '../../lib/requests/values.ts';
import type { Facts } from '../../lib/rules/types.ts';
import { corpusRecords } from './records.ts';
import type { CorpusPage } from './types.ts';

export interface Claim {
  confidence: number;
  right: boolean;
}

/** The reader as the filler uses it, for the page's own world: there the keys of the controls can be told. */
let reader: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { readAtOnce } from './lib/portal/read/close.ts';
        import { Widgets } from './lib/portal/widgets/index.ts';
        const above = (node) => node.parentElement ?? node.getRootNode().host ?? node.ownerDocument.defaultView?.frameElement;
        const keyOf = (node) => (node ? (node.dataset?.truth ?? keyOf(above(node))) : undefined);
        window.__readKeyed = () => {
          const { reading, handles } = readAtOnce(document, new Widgets());
          return { reading, keys: Object.fromEntries([...handles].map(([ref, [first]]) => [ref, keyOf(first)])) };
        };`,
      resolveDir: join(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

declare global {
  interface Window {
    __readKeyed: () => { reading: PageReading; keys: Record<number, string | undefined> };
  }
}

const facts: Facts = { ...corpusRecords, profile: profiles[0], today: '2026-11-22' } as unknown as Facts;

/** Of the boxes that the truth knows and may be filled: each claim that has a value, be it written or only guessed. */
export async function claimsOn(page: Page, form: CorpusPage): Promise<Claim[]> {
  reader ??= bundled();
  await page.evaluate(await reader);
  const { reading, keys } = await page.evaluate(() => window.__readKeyed());
  const { procedure } = spot(reading);
  if (procedure !== form.procedure) return [];
  const values = requestValues(form.request, facts);
  const wanted = new Set([values.single, ...values.rows, ...values.changes].flatMap(typesOf));
  const matching = matchPage(reading, procedure, wanted);
  const all = { matches: [...matching.matches, ...matching.uncertain], uncertain: [], unknown: [] };
  const plan = buildPlan(reading, spot(reading), all, values, procedure, { overwrite: true });
  return plan.steps.flatMap(({ fieldType, row, confidence, writes }) => {
    const key = keys[writes[0]?.ref ?? -1];
    const truth = key === undefined ? undefined : form.expected[key];
    if (!truth) return [];
    const claimed = saidIn(values, fieldType, row);
    const right =
      truth.fieldType !== null &&
      (truth.fieldType === fieldType || claimed === saidIn(values, truth.fieldType, truth.row)) &&
      (truth.row === undefined || row === undefined || truth.row === row);
    return [{ confidence, right }];
  });
}

const typesOf = (values: FieldValues) => Object.keys(values) as FieldType[];

type Values = ReturnType<typeof requestValues>;

function saidIn({ single, rows, changes }: Values, fieldType: FieldType, row = 0): string | undefined {
  return (single[fieldType] ?? rows[row]?.[fieldType] ?? changes[row]?.[fieldType])?.text;
}
