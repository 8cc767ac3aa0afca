import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, PORTAL, type Session } from '../browser/driver.ts';
import { type Figure, figure, median, p95 } from './figures.ts';
import { servePage } from './page.ts';
import { isOurs, startTrace, threadTime } from './trace.ts';

const rounds = 15;
const letters = 'NguyenThiHongVan';

/**
 * What the spotter costs a page's main thread, in processor time. The page is loaded by turns in a browser
 * with our build and in one whose build has no content script, which gives the ratio; a single load varies
 * by more than the budget, so the milliseconds are those that the trace lays to our script itself.
 */
export async function benchSpotter(): Promise<Figure[]> {
  const server = await servePage();
  const bareBuild = withoutSpotter();
  const sessions = {
    with: await launch({ origin: server }),
    without: await launch({ origin: server, extensionDir: bareBuild }),
  };
  try {
    const own: number[] = [];
    const perKey: number[] = [];
    const all = { with: [] as number[], without: [] as number[] };
    for (let round = -2; round < rounds; round++) {
      const bare = await load(sessions.without);
      const spotted = await load(sessions.with);
      const typing = await type(spotted.page);
      await Promise.all([bare.page.close(), spotted.page.close()]);
      if (round < 0) continue;
      own.push(spotted.own);
      perKey.push(typing / letters.length);
      all.with.push(spotted.all);
      all.without.push(bare.all);
    }
    return [
      figure('Spotter on a page of 5,000 nodes, main thread at idle', median(own), 3, 'ms'),
      figure('Spotter, main thread per key typed, p95', p95(perKey), 0.1, 'ms'),
      figure(
        'That page with the spotter, against without, main thread',
        median(all.with) / median(all.without),
        1.1,
        '×',
      ),
    ];
  } finally {
    await sessions.with.close();
    await sessions.without.close();
    server.close();
    rmSync(bareBuild, { recursive: true });
  }
}

/** The same build with its content script taken out of the manifest. */
function withoutSpotter(): string {
  const build = process.env.TLCT_EXTENSION_DIR ?? join(import.meta.dirname, '../../.output/chrome-mv3');
  const copy = mkdtempSync(join(tmpdir(), 'bare-'));
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { content_scripts: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** Loads the page and waits until it is at rest; milliseconds of the main thread, in all and in our script. */
async function load({ context }: Session) {
  const page = await context.newPage();
  const endTrace = await startTrace(page);
  await page.goto(PORTAL);
  await page.waitForTimeout(1000);
  const events = await endTrace();
  return {
    page,
    all: threadTime(events.filter(({ name }) => name === 'ThreadControllerImpl::RunTask')),
    own: threadTime(events.filter(isOurs)),
  };
}

/** Types into the page; milliseconds of our script until half a second after the last key. */
async function type(page: Page) {
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
  return threadTime(events.filter(isOurs));
}
