/** The side panel: "Trang này" beside the page, following the clerk from page to page and tab to tab. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { ProcedureId } from '../../lib/registry/schema.ts';
import { openRoute, practicePages } from '../portal/pages.ts';
import { sampleRecords, sampleToday } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { importRecords, launch, PORTAL, type Session } from './driver.ts';

let portal: Awaited<ReturnType<typeof startPortal>>;
let session: Session;

test.beforeAll(async () => {
  portal = await startPortal();
  session = await launch({ origin: portal, today: sampleToday });
  await importRecords(session, sampleRecords);
});

test.afterAll(async () => {
  await session.close();
  await portal.close();
});

const shows = (panel: Page, procedure: ProcedureId) =>
  expect(panel.getByTestId('page-procedure')).toHaveAttribute('data-procedure', procedure);

test('the panel is about the active tab and follows it', async () => {
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, practicePages.revoke.route);
  // In a tab of its own the panel is itself the active tab until the portal's comes to the front.
  const panel = await session.context.newPage();
  await panel.goto(session.url('sidepanel.html?view=page'));
  await expect(panel.getByTestId('page-problem')).toContainText('không phải Cổng dịch vụ công');
  await page.bringToFront();
  await shows(panel, 'revoke');
  await openRoute(page, PORTAL, practicePages['device-loss'].route);
  await shows(panel, 'device-loss');
  await openRoute(page, PORTAL, '/#/dang-nhap');
  await expect(panel.getByTestId('page-unknown')).toBeVisible();
  await page.goto('about:blank');
  await expect(panel.getByTestId('page-problem')).toContainText('không phải Cổng dịch vụ công');

  const other = await session.context.newPage();
  await openRoute(other, PORTAL, practicePages['recover-device'].route);
  await shows(panel, 'recover-device');
  await page.bringToFront();
  await expect(panel.getByTestId('page-problem')).toBeVisible();
  expect((await new AxeBuilder({ page: panel }).analyze()).violations).toEqual([]);
});
