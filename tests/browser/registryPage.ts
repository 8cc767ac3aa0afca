/** A fresh browser with the registry page open, for each test. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { forget, launch, type Session } from './driver.ts';

export interface RegistryPage {
  session: Session;
  page: Page;
  /** Opens a view by its address, such as `staff/new`. */
  open(view: string): Promise<void>;
}

type Scheme = 'light' | 'dark';
/** A browser takes seconds to start, so tests that ask for the same one share it; each finds it as it was at first. */
type Sessions = (scheme: Scheme, today: string) => Promise<Session>;

export const test = base.extend<
  { scheme: Scheme; today: string; registry: RegistryPage },
  { sessions: Sessions }
>({
  scheme: ['light', { option: true }],
  today: ['2026-11-22', { option: true }],
  sessions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are asked for.
    async ({}, use) => {
      const open = new Map<string, Promise<Session>>();
      await use((scheme, today) => {
        const key = `${scheme} ${today}`;
        const session = open.get(key) ?? launch({ colorScheme: scheme, today });
        open.set(key, session);
        return session;
      });
      for (const session of open.values()) await (await session).close();
    },
    { scope: 'worker' },
  ],
  registry: async ({ scheme, today, sessions }, use) => {
    const session = await sessions(scheme, today);
    const page = await session.context.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await use({
      session,
      page,
      async open(view) {
        await page.goto(session.url(`registry.html#/${view}`));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      },
    });
    await forget(session);
    expect(failures).toEqual([]);
  },
});

export { expect } from '@playwright/test';

/** The violations that axe finds on the page as it stands, told shortly. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Chooses a file of records by its content, as if it lay on the disk. */
export async function chooseRecordsFile(page: Page, content: string): Promise<void> {
  await page
    .getByTestId('records-file')
    .setInputFiles({ name: 'so.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** A file of records with these lists. */
export const recordsFile = (body: object): string =>
  JSON.stringify({ format: 'tro-ly-chung-thuc/records', version: 1, ...body });

export const uuid = (group: number, n: number): string =>
  `10000000-0000-4000-800${group}-${String(n).padStart(12, '0')}`;
