/**
 * The corpus of forms tested for itself: if a page or its truth is wrong, no score means anything. Pages that are
 * as they were when this was last recorded (`tests/forms/checked.ts`) are not walked again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { recordSchemas } from '../../lib/registry/schema.ts';
import { isChecked } from '../forms/checked.ts';
import { type CorpusPage, corpus, openForm, readEvents, readForm } from '../forms/corpus.ts';
import { writeByHand } from '../forms/hands.ts';
import { corpusRecords } from '../forms/records.ts';
import { type FormsServer, pageFiles, startForms } from '../forms/server.ts';
import { isRecording, measuredFolder } from './corpusSuite.ts';
import { launch, PORTAL, type Session } from './driver.ts';

let server: FormsServer;
let session: Session;

test.beforeAll(async () => {
  server = await startForms();
  session = await launch({ origin: { port: server.port } });
});
test.afterAll(async () => {
  await session.close();
  await server.close();
});

const native = /^(INPUT|SELECT|TEXTAREA)$/;
const count = (keys: readonly string[], key: string) => keys.filter((each) => each === key).length;

/**
 * Goes through a page's steps as a clerk who types: every answer that can be typed or chosen from a
 * native list must then be what the state says.
 * @returns every key that stood on the page, and every choice it offered.
 */
async function walk(page: Page, form: CorpusPage) {
  const seen = new Set<string>();
  const choices: Record<string, string[]> = {};
  for (const step of form.steps) {
    await step.open?.(page);
    await expect
      .poll(
        async () => {
          const keys = await page.evaluate(() => window.__keys());
          return step.keys.filter((key) => count(keys, key) !== 1);
        },
        { message: `${step.name}: keys that are not there exactly once` },
      )
      .toEqual([]);
    for (const key of await page.evaluate(() => window.__keys())) seen.add(key);
    Object.assign(choices, await page.evaluate(() => window.__choices()));
    const typed: Record<string, string> = {};
    for (const key of step.keys) {
      const answer = form.expected[key]?.answer;
      if (answer && (await writeByHand(page, key, answer))) typed[key] = answer;
    }
    // A page that clicks about while one types may take a letter away: a clerk would look and type again.
    const lookAgain = async () => {
      const state = await readForm(page);
      for (const [key, answer] of Object.entries(typed)) {
        if (state[key] !== answer) await writeByHand(page, key, answer);
      }
      return readForm(page);
    };
    await expect.poll(lookAgain, { message: step.name }).toMatchObject(typed);
  }
  return { seen, choices };
}

test('every file of the corpus has its truth, and every truth its file', () => {
  expect([...pageFiles().keys()].sort()).toEqual(corpus.map(({ id }) => id).sort());
});

test('every procedure stands on at least five pages, and a third of each family is kept aside', () => {
  const byProcedure = Map.groupBy(corpus, ({ procedure }) => procedure);
  for (const [procedure, pages] of byProcedure) {
    expect(pages.length, procedure).toBeGreaterThanOrEqual(5);
  }
  expect(byProcedure.size).toBe(10);
  for (const [family, pages] of Map.groupBy(corpus, ({ family }) => family)) {
    const aside = pages.filter(({ split }) => split === 'heldout').length / pages.length;
    expect(aside, family).toBeGreaterThan(0.28);
    expect(aside, family).toBeLessThan(0.38);
  }
});

test('the records are valid', () => {
  const stores = { ...corpusRecords, organisations: [corpusRecords.organisation] };
  for (const [store, schema] of Object.entries(recordSchemas)) {
    for (const record of stores[store as keyof typeof recordSchemas]) {
      expect(schema.safeParse(record).error, JSON.stringify(record)).toBeUndefined();
    }
  }
});

for (const form of corpus.filter(({ id }) => isRecording || !isChecked(id))) {
  test(`${form.id} stands with every key once, and its answers can be given`, async () => {
    const page = await session.context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await openForm(page, PORTAL, form);
    const before = await readForm(page);
    for (const [key, { initial }] of Object.entries(form.forbidden)) {
      if (key in before) expect.soft(before[key], key).toBe(initial);
    }
    const { seen, choices } = await walk(page, form);
    const known = [...Object.keys(form.expected), ...Object.keys(form.forbidden)];
    if (!form.unkeyed) expect([...seen].sort()).toEqual(known.sort());
    for (const [key, values] of Object.entries(choices)) {
      const answer = form.expected[key]?.answer;
      if (answer && !form.lateChoices?.includes(key))
        expect.soft(values, `${key} offers its answer`).toContain(answer);
    }
    const strays = await page.evaluate((pattern) => {
      const isControl = new RegExp(pattern);
      return [...document.querySelectorAll<HTMLElement>('*')]
        .filter(
          (element) => isControl.test(element.tagName) && !element.closest('[data-truth], [data-danger]'),
        )
        .map((element) => element.outerHTML.slice(0, 120));
    }, native.source);
    if (!form.unkeyed && form.framework === 'none') expect.soft(strays, 'controls without a key').toEqual([]);
    const { submitted, pressed } = await readEvents(page);
    expect([submitted, pressed]).toEqual([0, []]);
    expect(complaints).toEqual([]);
    await page.close();
    if (isRecording) {
      mkdirSync(measuredFolder, { recursive: true });
      writeFileSync(join(measuredFolder, `${form.id}.walked`), '');
    }
  });
}
