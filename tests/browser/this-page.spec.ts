/** "Trang này" and the badge: warnings as the clerk works, and pages on which nothing must happen. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openParts, openRoute, practicePages, readState, submissions } from '../portal/pages.ts';
import { people, sampleRecords, sampleRequests, sampleToday } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { badgeText } from './badge.ts';
import { fillPage, findings, importRecords, launch, openThisPage, PORTAL, type Session } from './driver.ts';

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

async function openPractice(id: keyof typeof practicePages): Promise<Page> {
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, practicePages[id].route);
  return page;
}

test('a SIM PKI unlock addressed to the Department is caught as the clerk changes the page', async () => {
  const page = await openPractice('recover-device');
  await page.locator('[data-truth="addressee"]').selectOption('20');
  await page.getByLabel('PKI Token (USB)').check();
  await expect.poll(() => badgeText(page)).toContain('Khôi phục thiết bị lưu khóa bí mật');
  expect(await badgeText(page)).not.toContain('Lỗi');

  await page.getByLabel('SIM PKI').first().check();
  await expect.poll(() => badgeText(page)).toContain('Lỗi');
  expect(await badgeText(page)).toContain('SIM PKI gửi Cục Chứng thực số và Bảo mật thông tin');
  const warned = await findings(session, page);
  expect(warned.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toContain(
    'error sim-recovery-goes-to-bureau',
  );

  await page.locator('[data-truth="addressee"]').selectOption('10');
  await expect.poll(() => badgeText(page)).not.toContain('Lỗi');
  await page.close();
});

test('the badge names nobody, even when a request is chosen for the page', async () => {
  const page = await openPractice('recover-device');
  await fillPage(session, page, sampleRequests['recover-device'].id);
  await page.getByLabel('SIM PKI').first().check();
  await expect.poll(() => badgeText(page)).toContain('Lỗi');
  const text = await badgeText(page);
  for (const { fullName, idNumber } of Object.values(people)) {
    expect(text).not.toContain(fullName);
    if (idNumber) expect(text).not.toContain(idNumber);
  }
  await page.close();
});

test('pages that are no form of ours are left alone, and said to be so', async () => {
  for (const route of ['/#/dang-nhap', '/#/', '/#/page/huongdan/HD01']) {
    const page = await session.context.newPage();
    await openRoute(page, PORTAL, route);
    const popup = await openThisPage(session, page);
    await expect(popup.getByTestId('page-unknown')).toContainText('Không chắc trang này làm thủ tục nào');
    await expect(popup.getByTestId('fill')).toHaveCount(0);
    expect(await badgeText(page)).toBe('');
    await popup.close();
    await page.close();
  }
  const elsewhere = await session.context.newPage();
  await elsewhere.goto(session.url('popup.html'));
  const own = await elsewhere.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
  await elsewhere.goto(session.url(`popup.html?tab=${own}&view=page`));
  await expect(elsewhere.getByTestId('page-problem')).toContainText('không phải Cổng dịch vụ công');
  await elsewhere.close();
});

test('a page that moves on between plan and fill is not written to', async () => {
  const other = practicePages['device-loss'].route;
  const page = await openPractice('revoke');
  const popup = await openThisPage(session, page);
  await popup.getByTestId('request-choice').selectOption(sampleRequests.revoke.id);
  await popup.getByTestId('fill').waitFor();
  await page.evaluate((route) => {
    location.hash = route.slice(2);
  }, other);
  // The button may be gone before it is hit, if the popup has seen the new page in time.
  await popup
    .getByTestId('fill')
    .click({ timeout: 1000 })
    .catch(() => {});
  await popup.getByTestId('page-problem').or(popup.getByTestId('page-mismatch')).first().waitFor();
  const fresh = await session.context.newPage();
  await openRoute(fresh, PORTAL, other);
  expect(await readState(page)).toEqual(await readState(fresh));
  await fresh.close();
  await popup.close();
  await page.close();
});

test('a page that was closed between plan and fill is told in one sentence', async () => {
  const page = await openPractice('revoke');
  const popup = await openThisPage(session, page);
  await popup.getByTestId('request-choice').selectOption(sampleRequests.revoke.id);
  await popup.getByTestId('fill').waitFor();
  await page.close();
  await popup.getByTestId('fill').click();
  await expect(popup.getByTestId('page-problem')).toHaveText(/Trang đã đóng hoặc đang tải lại/);
  await popup.close();
});

test('another procedure than the request’s is told, and nothing can be filled', async () => {
  const page = await openPractice('revoke');
  const popup = await openThisPage(session, page);
  await popup.getByTestId('request-choice').selectOption(sampleRequests.revoke.id);
  await popup.getByTestId('fill').waitFor();
  await openRoute(page, PORTAL, practicePages['device-loss'].route);
  await popup.getByTestId('reread').click();
  await expect(popup.getByTestId('page-mismatch')).toContainText('Trang này là');
  await expect(popup.getByTestId('fill')).toHaveCount(0);
  await popup.close();
  await page.close();
});

test('a person picked in the popup becomes a request, and its plan can be corrected before it is written', async () => {
  const page = await openPractice('issue-person');
  await openParts(page, practicePages['issue-person'], { rows: false });
  const popup = await openThisPage(session, page);
  await popup.getByRole('button', { name: 'Hồ sơ mới' }).click();
  await popup.getByLabel(/Lập hồ sơ mới cho ai/).fill('phan thi thu ha');
  await popup.getByTestId('subject-hit').first().click();
  const name = popup.locator('[data-testid="plan-step"][data-field-type="subscriber.name"]');
  await expect(name.locator('input[type="text"]')).toHaveValue('Phan Thị Thu Hà');
  await name.locator('input[type="text"]').fill('Phan Thị Thu Hà B');
  await popup
    .locator('[data-testid="plan-step"][data-field-type="subscriber.idNumber"] input[type="checkbox"]')
    .uncheck();
  await popup.getByTestId('fill').click();
  await popup.getByTestId('fill-report').waitFor();
  const state = await readState(page);
  expect(state['person-0-name']).toBe('Phan Thị Thu Hà B');
  expect(state['person-0-idNumber']).toBe('');
  expect(await submissions(page)).toBe(0);
  await popup.close();
  await page.close();
});

test('"Trang này" has no accessibility finding, planned and filled', async () => {
  const page = await openPractice('recover-device');
  const popup = await openThisPage(session, page);
  await popup.getByTestId('request-choice').selectOption(sampleRequests['recover-device'].id);
  await popup.getByTestId('fill').waitFor();
  const planned = await new AxeBuilder({ page: popup }).analyze();
  expect(planned.violations).toEqual([]);
  await popup.getByTestId('fill').click();
  await popup.getByTestId('fill-report').waitFor();
  const filled = await new AxeBuilder({ page: popup }).analyze();
  expect(filled.violations).toEqual([]);
  await popup.close();
  await page.close();
});

test('by the keyboard alone: type a name, Enter, Enter to the plan, Enter to fill', async () => {
  const page = await openPractice('issue-person');
  await openParts(page, practicePages['issue-person'], { rows: false });
  const popup = await openThisPage(session, page);
  const tab = new URL(popup.url()).searchParams.get('tab');
  await popup.goto(session.url(`popup.html?tab=${tab}&view=lookup`));
  await expect(popup.getByRole('searchbox')).toBeFocused();
  await popup.keyboard.type('phan thi thu ha');
  await expect(popup.getByRole('list', { name: 'Kết quả' })).toContainText('Phan Thị Thu Hà');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Điền trang này' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('fill')).toBeFocused();
  await popup.keyboard.press('Enter');
  await popup.getByTestId('fill-report').waitFor();
  expect((await readState(page))['person-0-name']).toBe('Phan Thị Thu Hà');
  expect(await submissions(page)).toBe(0);
  await popup.close();
  await page.close();
});
