/** What the extension of a session costs a page's main thread, in processor time, and its memory. */
import type { Page } from '@playwright/test';
import { PORTAL, type Session } from '../browser/driver.ts';
import { evaluationTime, extensionTime, startTrace, wholeTime } from './trace.ts';

const letters = 'NguyenThiHongVan';
/** Rows of two controls each. */
const addedRows = 300;

interface Loaded {
  page: Page;
  /** Milliseconds of the main thread: in all, in the extension's script, in its evaluation alone. */
  whole: number;
  own: number;
  evaluation: number;
}

/** Loads the page and waits until it is at rest. */
export async function load({ context }: Session): Promise<Loaded> {
  const page = await context.newPage();
  const endTrace = await startTrace(page);
  await page.goto(PORTAL);
  await page.waitForTimeout(1500);
  const events = await endTrace();
  return {
    page,
    whole: wholeTime(events),
    own: extensionTime(events),
    evaluation: evaluationTime(events),
  };
}

/** Puts 600 controls in 300 rows into the page at once, as a long list that comes late; ms of the extension's script. */
export async function addRows(page: Page): Promise<number> {
  const endTrace = await startTrace(page);
  await page.evaluate((rows) => {
    const row = '<tr><td>11</td><td><input type="text"></td><td><input type="text"></td></tr>';
    document.querySelector('#people')?.insertAdjacentHTML('beforeend', row.repeat(rows));
  }, addedRows);
  await page.waitForTimeout(2500);
  const events = await endTrace();
  const controls = await page.locator('input').count();
  if (controls < 2 * addedRows) throw new Error('The rows were not added.');
  return extensionTime(events);
}

/** Types into the page; ms of the extension's script for each key, until half a second after the last. */
export async function typeInto(page: Page): Promise<number> {
  const field = page.locator('input').first();
  await field.focus();
  const endTrace = await startTrace(page);
  for (const letter of letters) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(500);
  const events = await endTrace();
  if ((await field.inputValue()) !== letters) throw new Error('The page was not typed into.');
  return extensionTime(events) / letters.length;
}

/** Bytes that the page's scripts hold, the extension's among them, once nothing more can be thrown away. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
  if (used === undefined) throw new Error('The browser does not tell of its memory.');
  return used;
}
