import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { makeList } from '../../scripts/make-fixtures.ts';
import { launch } from '../browser/driver.ts';
import { exact, type Figure, figure } from './figures.ts';

const rounds = 5;

/**
 * Import of a list of 10,000 people as the clerk does it: reading, checking and preview, then writing, without
 * the time the clerk looks at it; against a well-known library only parsing the same file, in the same browser.
 */
export async function benchImport(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  const file = join(folder, 'list.xlsx');
  const bytes = await makeList(10_000);
  writeFileSync(file, bytes);
  const parser = await bundleParser();
  const times = { parse: [] as number[], read: [] as number[], whole: [] as number[] };
  try {
    for (let round = -1; round < rounds; round++) {
      const session = await launch();
      try {
        const page = await session.context.newPage();
        await page.goto(session.url('registry.html#/import'));
        await page.evaluate(parser);
        const parse = await parseAlone(page, Buffer.from(bytes).toString('base64'));
        const { read, write } = await importWhole(page, file);
        if (round < 0) continue;
        times.parse.push(parse);
        times.read.push(read);
        times.whole.push(read + write);
      } finally {
        await session.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const against = (list: number[]) => list.map((ms, round) => ms / (times.parse[round] ?? Number.NaN));
  return [
    figure('Import of 10,000 people, file to preview, against parsing the file', against(times.read), 2, '×'),
    figure('Import of 10,000 people, all written, against parsing the file', against(times.whole), 2, '×'),
    ...(await benchLongImport()),
  ];
}

/** The longest time that the page could not draw while 100,000 people were read, shown and written. */
async function benchLongImport(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  const file = join(folder, 'long.xlsx');
  writeFileSync(file, await makeList(100_000));
  const session = await launch();
  try {
    const page = await session.context.newPage();
    await page.goto(session.url('registry.html#/import'));
    await page.getByTestId('import-file').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const longest = { ms: 0 };
      Object.assign(globalThis, { longest });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
      }).observe({ type: 'longtask' });
    });
    await importWhole(page, file);
    const longest = await page.evaluate(
      () => (globalThis as unknown as { longest: { ms: number } }).longest.ms,
    );
    // The browser tells of tasks over 50 ms only.
    return [exact('Import of 100,000 people, longest task on the page', longest, 100, 'ms')];
  } finally {
    await session.close();
    rmSync(folder, { recursive: true });
  }
}

async function bundleParser(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'parser.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'parser',
    footer: { js: 'globalThis.parser = parser;' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Milliseconds to parse the file in this page, from the same cold start as the import's worker. */
function parseAlone(page: Page, base64: string): Promise<number> {
  return page.evaluate(async (text) => {
    const { readSheet } = (
      globalThis as unknown as { parser: { readSheet(file: ArrayBuffer): Promise<unknown[]> } }
    ).parser;
    const { buffer } = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const started = performance.now();
    const rows = await readSheet(buffer);
    if (rows.length < 10_000) throw new Error(`Only ${rows.length} rows were parsed.`);
    return performance.now() - started;
  }, base64);
}

/** Milliseconds to the preview, and from the clerk's confirmation to the last record. */
export async function importWhole(page: Page, file: string) {
  const started = performance.now();
  await page.getByTestId('import-file').setInputFiles(file);
  const confirm = page.getByTestId('import-confirm');
  await confirm.waitFor({ timeout: 240_000 });
  const read = performance.now();
  await page.waitForTimeout(500);
  const confirmed = performance.now();
  await confirm.click();
  await page.getByTestId('import-result').waitFor({ timeout: 240_000 });
  return { read: read - started, write: performance.now() - confirmed };
}
