/** Fills a page of the corpus through the built extension, part by part, and scores it. */
import type { Page } from '@playwright/test';
import { type FillOutcome, fillPage, openThisPage, PORTAL, type Session } from '../browser/driver.ts';
import { type CorpusPage, openForm, readEvents, readForm } from './corpus.ts';
import { type PageScore, scoreForm } from './score.ts';
import type { Step } from './types.ts';

export interface FormRun extends PageScore {
  /** What the extension said of each part. */
  outcomes: FillOutcome[];
  /** Longest block of the page's main thread during a fill, in ms: the page's own work included. */
  longest: number;
}

/**
 * The page is opened, each step done as the clerk would and filled once; a step that only adds rows
 * is the fill's own to do.
 * @param beforeFill called once each part stands as the clerk sees it
 * @param session with `corpusRecords` imported, and the portal's host mapped to `startForms()`.
 */
export async function scorePage(
  session: Session,
  page: Page,
  form: CorpusPage,
  beforeFill?: () => Promise<void>,
): Promise<FormRun> {
  await openForm(page, PORTAL, form);
  const asked = await readForm(page);
  const before: Record<string, string> = {};
  const after: Record<string, string> = {};
  const outcomes: FillOutcome[] = [];
  const unasked: string[] = [];
  let longest = 0;
  for (const step of form.steps) {
    if (step.addsRows) continue;
    await step.open?.(page);
    // Of what an attacker does to the page, nothing may have made us write before the clerk said so.
    if (form.family === 'attack' && outcomes.length === 0) {
      const now = await readForm(page);
      for (const key of Object.keys(asked)) if (now[key] !== asked[key]) unasked.push(`${key}: unasked`);
    }
    if (step.keys.length > 0) await waitForKeys(page, step.keys);
    // What a step brings was as it is now before anything was filled in there.
    for (const [key, value] of Object.entries(await readForm(page))) before[key] ??= value;
    await beforeFill?.();
    await page.evaluate(() => window.__forgetTasks());
    outcomes.push(
      step.between
        ? await fillAfter(session, page, form.request.id, step.between)
        : await fillPage(session, page, form.request.id),
    );
    const { longest: during } = await readEvents(page);
    longest = Math.max(longest, during);
    // A wizard may have thrown away what an earlier step held: what was last seen counts.
    if (page.url().startsWith(PORTAL)) Object.assign(after, await readForm(page));
  }
  const events = await readEvents(page);
  const score = scoreForm(form, before, after, events);
  score.violations.push(...unasked);
  return { ...score, outcomes, longest };
}

async function waitForKeys(page: Page, keys: Step['keys']): Promise<void> {
  await page.waitForFunction((wanted) => {
    const there = new Set(window.__keys());
    return wanted.every((key) => there.has(key));
  }, keys);
}

/** Like `fillPage`, with something happening to the page once the plan is shown. */
async function fillAfter(
  session: Session,
  page: Page,
  requestId: string,
  happening: NonNullable<Step['between']>,
): Promise<FillOutcome> {
  const popup = await openThisPage(session, page);
  try {
    const choice = popup.getByTestId('request-choice');
    const fill = popup.getByTestId('fill');
    if ((await choice.count()) > 0) {
      await choice.selectOption(requestId);
      await fill.or(popup.getByTestId('page-mismatch')).first().waitFor();
    }
    await happening(page);
    // The plan may be gone by now, and its button with it.
    const pressed =
      (await fill.count()) > 0 &&
      (await fill.click({ timeout: 3_000 }).then(
        () => true,
        () => false,
      ));
    if (pressed) {
      const settled = popup.getByTestId('fill-report').or(popup.getByRole('alert'));
      await settled.first().waitFor();
      await popup.locator('[data-testid="this-page"][aria-busy="false"]').waitFor();
    }
    const filled = await popup.getByTestId('filled').evaluateAll((elements) =>
      elements.map((element) => ({
        fieldType: element.getAttribute('data-field-type') ?? '',
        value: element.getAttribute('data-value') ?? '',
      })),
    );
    return { procedure: undefined, confidence: 0, filled, skipped: [], uncertain: [], ms: 0 };
  } finally {
    await popup.close();
  }
}
