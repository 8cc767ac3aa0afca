/** What changes without being asked for is read out; what is opened is closed with Esc, and the focus comes back. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openRoute, practicePages } from '../portal/pages.ts';
import { sampleRequests } from '../portal/sample.ts';
import { importRecords, PORTAL } from './driver.ts';
import { goTo, openOwn, openPopupFor, openStage, records, type Stage } from './views/stage.ts';

let stage: Stage;

test.beforeAll(async () => {
  stage = await openStage();
  await importRecords(stage.session, records);
});
test.afterAll(() => stage.close());

/**
 * Writes down what a screen reader would say by itself: a change inside a region that was there before, or a
 * region of the more urgent kind that comes with its words.
 */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const standing = new WeakSet<Element>(document.querySelectorAll(live));
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region && standing.has(region)) regions.add(region);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const alert of [node, ...node.querySelectorAll('*')])
            if (alert.matches('[role="alert"]')) regions.add(alert);
        }
      }
      for (const region of regions) {
        const text = region.textContent?.trim();
        if (text && region.checkVisibility()) heard.push(text);
      }
      for (const region of document.querySelectorAll(live)) standing.add(region);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate('heard');
}

test('the popup says how many were found, what was copied, filled and undone', async () => {
  const popup = await openOwn(stage, 'popup.html?view=lookup');
  const heard = await listen(popup);
  await popup.getByRole('searchbox').fill('nguyen van an');
  await expect.poll(heard).toContainEqual(expect.stringMatching(/^\d+ kết quả\.$/));
  await popup.getByRole('searchbox').fill('khong co ai');
  await expect.poll(heard).toContainEqual(expect.stringContaining('Không tìm thấy'));
  await popup.close();

  await openRoute(stage.portal, PORTAL, practicePages['recover-device'].route);
  const page = await openPopupFor(stage);
  const said = await listen(page);
  await page.locator('[data-testid="request-choice"][data-known="true"]').waitFor();
  await page.getByTestId('request-choice').selectOption(sampleRequests['recover-device'].id);
  await page.getByTestId('fill').click();
  await expect.poll(said).toContainEqual(expect.stringMatching(/^Đã điền \d+ ô\./));
  await page.getByTestId('undo').click();
  await expect.poll(said).toContainEqual(expect.stringMatching(/^Đã trả lại \d+ ô/));
  await page.close();
});

test('the registry page says how far an import is, what came of it, and what went wrong', async () => {
  const page = await goTo(stage, 'import');
  const heard = await listen(page);
  const fixture = (name: string) => join(import.meta.dirname, '../fixtures/workbooks', name);
  await page.getByTestId('import-file').setInputFiles(fixture('empty.xlsx'));
  await expect.poll(heard).toContainEqual(expect.stringContaining('Tệp trống'));
  await page.getByTestId('import-file').setInputFiles(fixture('one.xlsx'));
  await page.getByTestId('import-confirm').click();
  await expect.poll(heard).toContainEqual(expect.stringMatching(/^Đang (?:chuẩn bị|đọc|đối chiếu|ghi)/));
  await expect.poll(heard).toContainEqual(expect.stringContaining('Đã nhập 1 người'));

  await goTo(stage, 'staff');
  const counted = await listen(page);
  await page.getByRole('searchbox').fill('nguyen');
  await expect.poll(counted).toContainEqual(expect.stringMatching(/^Tìm thấy \d+ trong \d+ người\.$/));
});

test('Esc closes what was opened and leaves the focus where it was', async () => {
  const page = await goTo(stage, 'certificates/new');
  const picker = page.getByRole('combobox', { name: 'Thuê bao', exact: true });
  await picker.fill('nguyen');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await picker.press('Escape');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  await expect(picker).toBeFocused();

  await page.setViewportSize({ width: 360, height: 780 });
  const menu = page.getByRole('button', { name: 'Danh mục' });
  await menu.press('Enter');
  await expect(page.getByRole('link', { name: 'Nhắc việc' })).toBeVisible();
  await page.getByRole('link', { name: 'Nhắc việc' }).press('Escape');
  await expect(page.getByRole('link', { name: 'Nhắc việc' })).toBeHidden();
  await expect(menu).toBeFocused();
});

/** What the toolbar shows for the portal's tab. */
function toolbar(of: Page): Promise<{ title: string; text: string }> {
  return of.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://dichvucong.ca.gov.vn/*' });
    const [title, text] = await Promise.all([
      chrome.action.getTitle({ tabId: tab?.id }),
      chrome.action.getBadgeText({ tabId: tab?.id }),
    ]);
    return { title, text };
  });
}

test('the toolbar tells a known page, a breach and a locked registry apart, in words too', async () => {
  const { registry, portal } = stage;
  await goTo(stage, 'vault');
  // No request is chosen for the tab any more: the page is judged by what it shows.
  await registry.evaluate(() => chrome.storage.session.clear());
  await openRoute(portal, PORTAL, practicePages['recover-device'].route);
  await portal.locator('[data-truth="addressee"]').selectOption('20');
  await portal.getByLabel('SIM PKI').first().check();
  await expect
    .poll(() => toolbar(registry))
    .toEqual({
      title: expect.stringMatching(/: Khôi phục thiết bị lưu khóa bí mật – \d+ lỗi/),
      text: expect.stringMatching(/^\d+$/),
    });
  await portal.locator('[data-truth="addressee"]').selectOption('10');
  await expect.poll(async () => (await toolbar(registry)).title).not.toContain('lỗi');

  const passphrase = 'bốn từ không liên quan';
  await registry.getByTestId('vault-new').fill(passphrase);
  await registry.getByTestId('vault-new-again').fill(passphrase);
  await registry.getByTestId('vault-understood').check();
  await registry.getByTestId('vault-turn-on').click();
  await registry.getByTestId('vault-lock').click();
  await expect.poll(async () => (await toolbar(registry)).title).toContain('sổ đăng ký đã khóa');
  await registry.getByTestId('vault-passphrase').fill(passphrase);
  await registry.getByTestId('vault-unlock').click();
  await expect.poll(async () => (await toolbar(registry)).title).not.toContain('sổ đăng ký đã khóa');
});
