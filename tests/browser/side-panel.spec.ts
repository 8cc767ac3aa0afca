/** The side panel: "Trang này" beside the page, following the clerk from page to page and tab to tab. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { practiceRecords, practiceRequestId } from '../../lib/registry/practiceSample.ts';
import type { ProcedureId } from '../../lib/registry/schema.ts';
import { openRoute, practicePages } from '../portal/pages.ts';
import { sampleRecords, sampleRequests, sampleToday } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { importRecords, launch, openThisPage, PORTAL, type Session } from './driver.ts';

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

test('the panel keeps its place while the clerk goes to another page and another tab', async () => {
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, practicePages.renew.route);
  const panel = await session.context.newPage();
  await panel.setViewportSize({ width: 400, height: 500 });
  await panel.goto(session.url('sidepanel.html?view=page'));
  await page.bringToFront();
  await shows(panel, 'renew');
  await panel.getByTestId('request-choice').selectOption(sampleRequests.renew.id);
  const line = panel.locator('[data-field-type="request.documentNumber"] input[type="text"]');
  await line.fill('99/KHÁC');
  await panel.locator('[data-field-type="request.documentDate"] input[type="checkbox"]').uncheck();
  await panel.getByRole('button', { name: 'Hồ sơ mới' }).click();
  await panel.getByLabel(/Lập hồ sơ mới/).fill('phan thi');
  await panel.getByText(/^Ô chưa nhận ra/).click();

  const other = await session.context.newPage();
  await openRoute(other, PORTAL, practicePages.revoke.route);
  await shows(panel, 'revoke');
  await expect(panel.getByLabel(/Lập hồ sơ mới/)).toHaveCount(0);
  await page.bringToFront();
  await shows(panel, 'renew');
  await expect(panel.getByTestId('request-choice')).toHaveValue(sampleRequests.renew.id);
  await expect(line).toHaveValue('99/KHÁC');
  await expect(
    panel.locator('[data-field-type="request.documentDate"] input[type="checkbox"]'),
  ).not.toBeChecked();
  await expect(panel.getByLabel(/Lập hồ sơ mới/)).toHaveValue('phan thi');
  await expect(panel.getByTestId('unknown-boxes')).toHaveAttribute('open', '');

  // Away to a page without a form, and back: what was typed and chosen for the first is there again.
  await openRoute(page, PORTAL, '/#/dang-nhap');
  await expect(panel.getByTestId('page-unknown')).toBeVisible();
  await openRoute(page, PORTAL, practicePages.renew.route);
  await shows(panel, 'renew');
  await expect(panel.getByTestId('request-choice')).toHaveValue(sampleRequests.renew.id);
  await expect(line).toHaveValue('99/KHÁC');
  await expect(panel.getByTestId('unknown-boxes')).toHaveAttribute('open', '');
});

test('how far the panel was scrolled is found again', async () => {
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, practicePages.renew.route);
  // In front, since a page behind another one is not drawn: so it is told which tab it is about.
  const panel = await openThisPage(session, page);
  const tab = new URL(panel.url()).searchParams.get('tab');
  await panel.setViewportSize({ width: 400, height: 500 });
  await panel.goto(session.url(`sidepanel.html?tab=${tab}&view=page`));
  await panel.getByTestId('request-choice').selectOption(sampleRequests.renew.id);
  await expect(panel.getByTestId('fill')).toBeEnabled();
  await panel.evaluate(() => scrollTo(0, 260));
  const kept = () =>
    panel.evaluate(async (key) => (await chrome.storage.session.get(key))[key], `place:${tab}`);
  await expect.poll(kept).toMatchObject({ scroll: 260 });
  await panel.goto(session.url('sidepanel.html?view=lookup'));
  await panel.goto(session.url(`sidepanel.html?tab=${tab}&view=page`));
  await expect(panel.getByTestId('fill')).toBeEnabled();
  await expect.poll(() => panel.evaluate(() => Math.round(scrollY))).toBe(260);
});

/**
 * Playwright can neither press a browser's own key nor a native menu, so both are told to the background as
 * the browser tells them: by the event that it listens to. What the browser itself knows of key and entry
 * is asked of it.
 */
test('a key and an entry of the context menu lead an open panel to "Trang này"', async () => {
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, practicePages.revoke.route);
  const panel = await session.context.newPage();
  await panel.goto(session.url('sidepanel.html?view=requests'));
  await page.bringToFront();
  const thisPage = panel.getByRole('tab', { name: 'Trang này' });
  await expect(thisPage).toHaveAttribute('aria-selected', 'false');
  const known = await panel.evaluate(async () => ({
    commands: await chrome.commands.getAll(),
    // Fails where there is no such entry.
    menu: await chrome.contextMenus.update('fill-this-page', {}),
  }));
  expect(known.commands).toContainEqual({
    name: 'fill-this-page',
    description: 'Điền trang này bằng Trợ lý Chứng thực',
    shortcut: 'Alt+Shift+D',
  });

  const [worker] = session.context.serviceWorkers();
  type Told = { dispatch(...said: unknown[]): void };
  await worker?.evaluate(() =>
    (chrome.commands.onCommand as unknown as Told).dispatch('fill-this-page', { id: 1 }),
  );
  await expect(thisPage).toHaveAttribute('aria-selected', 'true');
  await shows(panel, 'revoke');

  await panel.getByRole('tab', { name: 'Tra cứu' }).click();
  await worker?.evaluate(() =>
    (chrome.contextMenus.onClicked as unknown as Told).dispatch({ menuItemId: 'fill-this-page' }, { id: 1 }),
  );
  await expect(thisPage).toHaveAttribute('aria-selected', 'true');
});

test('a request about made-up records is not filled into the portal', async () => {
  const { organisations: _, ...sample } = practiceRecords(sampleToday, `${sampleToday}T03:00:00Z`);
  await importRecords(session, sample);
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, practicePages['recover-device'].route);
  const panel = await session.context.newPage();
  await panel.goto(session.url('sidepanel.html?view=page'));
  await page.bringToFront();
  await shows(panel, 'recover-device');
  await panel.getByTestId('request-choice').selectOption(practiceRequestId);
  await expect(panel.getByTestId('sample-refused')).toBeVisible();
  await expect(panel.getByTestId('fill')).toHaveCount(0);
});
