/** A clerk at a browser: what the walks need of it, said once for Chromium and Firefox. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Hands, handsOn } from '../portal/hands.ts';
import { openRoute } from '../portal/pages.ts';
import { sampleToday } from '../portal/sample.ts';
import { importRecords, type LaunchOptions, launch, openThisPage, PORTAL, type Records } from './driver.ts';

/** A page on the screen. Everything is named by a CSS selector, and waited for. */
export interface Sheet {
  hands: Hands;
  see(selector: string): Promise<void>;
  gone(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  upload(selector: string, path: string): Promise<void>;
  text(selector: string): Promise<string>;
  attribute(selector: string, name: string): Promise<string>;
  /** Under a real popup the page stays on the screen and draws at its full pace; behind another tab it does not. */
  front(): Promise<void>;
  evaluate<T>(work: () => T): Promise<T>;
  close(): Promise<void>;
}

export interface Clerk {
  /** Opens one of the extension's own pages, such as `registry.html#/staff`. */
  own(path: string): Promise<Sheet>;
  /** Opens a page of the practice portal; one at a time. */
  portal(route: string): Promise<Sheet>;
  /** Opens "Trang này" for the portal's page. */
  thisPage(page: Sheet): Promise<Sheet>;
  importRecords(records: Records): Promise<void>;
  /** The file that is saved by `press`. */
  saved(page: Sheet, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }>;
  close(): Promise<void>;
}

export const byTestId = (id: string): string => `[data-testid="${id}"]`;

/** Writes a file for one upload. */
export async function withFile<T>(
  name: string,
  content: string | Uint8Array,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tlct-file-'));
  try {
    writeFileSync(join(folder, name), content);
    return await use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function clerkInChromium(
  port: number,
  options: Pick<LaunchOptions, 'extensionDir'> = {},
): Promise<Clerk> {
  const session = await launch({ origin: { port }, today: sampleToday, ...options });
  const pages = new Map<Sheet, Page>();
  const sheetOf = (page: Page): Sheet => {
    const first = (selector: string) => page.locator(selector).first();
    const sheet: Sheet = {
      hands: handsOn(page),
      see: (selector) => first(selector).waitFor({ state: 'attached' }),
      gone: (selector) => first(selector).waitFor({ state: 'detached' }),
      click: (selector) => first(selector).click(),
      type: (selector, text) => first(selector).fill(text),
      async choose(selector, value) {
        await first(selector).selectOption(value);
      },
      upload: (selector, path) => first(selector).setInputFiles(path),
      text: async (selector) => (await first(selector).textContent()) ?? '',
      attribute: async (selector, name) => (await first(selector).getAttribute(name)) ?? '',
      front: () => page.bringToFront(),
      evaluate: (work) => page.evaluate(work),
      async close() {
        pages.delete(sheet);
        await page.close();
      },
    };
    pages.set(sheet, page);
    return sheet;
  };
  const pageOf = (sheet: Sheet): Page => {
    const page = pages.get(sheet);
    if (!page) throw new Error('That page was closed.');
    return page;
  };
  return {
    async own(path) {
      const page = await session.context.newPage();
      await page.goto(session.url(path));
      return sheetOf(page);
    },
    async portal(route) {
      const page = await session.context.newPage();
      await openRoute(page, PORTAL, route);
      return sheetOf(page);
    },
    thisPage: async (sheet) => sheetOf(await openThisPage(session, pageOf(sheet))),
    importRecords: (records) => importRecords(session, records),
    async saved(sheet, press) {
      const [download] = await Promise.all([pageOf(sheet).waitForEvent('download'), press()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    close: session.close,
  };
}
