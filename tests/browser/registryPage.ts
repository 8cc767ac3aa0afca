/** A fresh browser with the registry page open, for each test. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { launch, type Session } from './driver.ts';

export interface RegistryPage {
  session: Session;
  page: Page;
  /** Opens a view by its address, such as `staff/new`. */
  open(view: string): Promise<void>;
}

export const test = base.extend<{ scheme: 'light' | 'dark'; today: string; registry: RegistryPage }>({
  scheme: ['light', { option: true }],
  today: ['2026-11-22', { option: true }],
  registry: async ({ scheme, today }, use) => {
    const session = await launch({ colorScheme: scheme, today });
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
    expect(failures).toEqual([]);
    await session.close();
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
