/** Labelled pages on which the fill engine is judged: see `README.md` for what is held out of tuning. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { CorpusPage } from './types.ts';

export type { CorpusPage, Expected, ForbiddenReason, Step } from './types.ts';

const folder = join(import.meta.dirname, 'truth');

/** All pages, by id. */
export const corpus: readonly CorpusPage[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map(async (name) => {
      const module = (await import(pathToFileURL(join(folder, name)).href)) as { default: CorpusPage };
      return module.default;
    }),
);

/** Events that the pages keep count of. */
export interface PageEvents {
  submitted: number;
  /** Buttons of the form that nobody may press. */
  pressed: string[];
  /** Longest block of the main thread, in ms. */
  longest: number;
}

declare global {
  interface Window {
    __ready: boolean;
    __state: () => Record<string, string>;
    __keys: () => string[];
    __choices: () => Record<string, string[]>;
    __events: () => PageEvents;
    __forgetTasks: () => void;
  }
}

/** Goes to a page of the corpus and waits until it stands. */
export async function openForm(page: Page, origin: string, form: CorpusPage): Promise<void> {
  await page.goto(`${origin}${form.route}`);
  await page.waitForFunction(() => window.__ready, undefined, { timeout: 20_000 });
}

/** Truth key → value as the page's framework holds it (the control's own on pages without one). */
export function readForm(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => window.__state());
}

export function readEvents(page: Page): Promise<PageEvents> {
  return page.evaluate(() => window.__events());
}
