/** The rules as they are shown, the provinces' profiles and the calendar: what is edited takes effect. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { profiles } from '../../lib/procedures/index.ts';
import { rules } from '../../lib/rules/index.ts';
import { certificates, people, sampleOrganisation, sampleRecords, sampleRequests } from '../portal/sample.ts';
import { importRecords } from './driver.ts';
import { axeViolations, expect, test } from './registryPage.ts';

const [longAn] = profiles;

test('every rule stands on the page with its severity, clause and words, and can be searched', async ({
  registry,
}) => {
  const { page, open } = registry;
  await open('rules');
  const shown = page.locator('[data-rule]');
  expect(await shown.evaluateAll((items) => items.map((item) => item.getAttribute('data-rule')))).toEqual(
    rules.map(({ id }) => id),
  );
  const texts = await shown.allInnerTexts();
  for (const [at, { severity, summary, citation }] of rules.entries()) {
    const text = texts[at];
    expect(text).toContain({ error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' }[severity]);
    for (const words of [summary, citation.clause, citation.document, citation.quote])
      expect(text).toContain(words);
  }
  await page.getByRole('searchbox', { name: 'Tìm quy định' }).fill('gia han 01 lan');
  await expect(page.locator('[data-rule="renew-once"]')).toBeVisible();
  await expect(page.locator('[data-rule="mixed-recovery"]')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Tìm quy định' }).fill('qqq');
  await expect(page.getByText('Không có quy định nào khớp.')).toBeVisible();
});

const item = (page: Page, id: string) => page.locator(`[data-profile="${id}"]`);

/** Downloads by a press and gives back the file's text. */
async function exported(page: Page, name: string | RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: typeof name === 'string' }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

const chip = (page: Page, text: string) => page.locator('.chip', { hasText: text });

const choose = (page: Page, label: string, text: string) =>
  page.getByLabel(label).setInputFiles({
    name: 'tep.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

test('a profile is copied, edited, put in force, exported, deleted and imported again', async ({
  registry,
}) => {
  const { page, session, open } = registry;
  await importRecords(session, { ...sampleRecords, requests: [] });
  await open('profiles');
  await expect(item(page, 'long-an-2025')).toContainText('Đang áp dụng');
  await expect(item(page, 'long-an-2025')).toContainText(
    'trước khi Long An hợp nhất với Tây Ninh ngày 01/7/2025',
  );
  await expect(item(page, 'long-an-2025').getByRole('link', { name: /Sửa/ })).toHaveCount(0);
  await item(page, 'long-an-2025')
    .getByRole('button', { name: /Sao chép/ })
    .click();

  const name = page.getByRole('textbox', { name: 'Tên bộ quy định' });
  await expect(name).toHaveValue(`${longAn?.name} (bản sao)`);
  await name.fill('');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Hãy nhập tên bộ quy định.');
  await name.fill('Tây Ninh 2026');
  await page.getByRole('combobox', { name: 'Gia hạn chứng thư' }).selectOption('');
  await page.getByRole('textbox', { name: 'Địa chỉ Sở' }).fill('Số 1 đường Mới, Tây Ninh');
  // What was typed outlives the page.
  await page.reload();
  await expect(name).toHaveValue('Tây Ninh 2026');
  await expect(page.getByText(/Đã khôi phục bản đang soạn/)).toBeVisible();
  await page.getByRole('button', { name: 'Lưu' }).click();

  const own = item(page, 'long-an-2025-ban-sao');
  await expect(own).toContainText('Tây Ninh 2026');
  const renewal = `adviser/expiring?subject=certificates:${certificates.head.id}`;
  await open(renewal);
  await expect(page.getByTestId('advice')).toContainText('Sở Khoa học và Công nghệ tỉnh Long An');
  await open('profiles');
  await own.getByRole('button', { name: /Áp dụng/ }).click();
  await expect(own).toContainText('Đang áp dụng');
  await expect(own.getByRole('button', { name: /Xóa/ })).toHaveCount(0);
  await open(renewal);
  await expect(page.getByTestId('advice')).toContainText('Lô CN27A');
  await open(`adviser/email-changed?subject=staff:${people.emailChanged.id}`);
  await expect(page.getByTestId('advice')).toContainText('Số 1 đường Mới, Tây Ninh');

  await open('profiles');
  const text = await exported(page, 'Xuất tệp Tây Ninh 2026');
  expect(JSON.parse(text)).toMatchObject({ id: 'long-an-2025-ban-sao', name: 'Tây Ninh 2026' });
  await item(page, 'long-an-2025')
    .getByRole('button', { name: /Áp dụng/ })
    .click();
  await own.getByRole('button', { name: /Xóa/ }).click();
  await expect(own).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(own).toHaveCount(1);
  await own.getByRole('button', { name: /Xóa/ }).click();
  await expect(own).toHaveCount(0);
  await choose(page, 'Tệp bộ quy định', text);
  await expect(own).toContainText('Tây Ninh 2026');

  await choose(page, 'Tệp bộ quy định', text.slice(0, 50));
  await expect(page.getByRole('alert')).toHaveText(/^Tệp bị hỏng[^.]*\. Hãy lấy lại tệp rồi chọn lần nữa\.$/);
  await choose(page, 'Tệp bộ quy định', text.replace('"procedure": "change"', '"procedure": "khac"'));
  await expect(page.getByRole('alert')).toContainText('thiếu hoặc sai việc Sở giải quyết');
  await expect(page.locator('[data-profile]')).toHaveCount(profiles.length + 1);
  // A built-in one comes in as a copy.
  await choose(page, 'Tệp bộ quy định', JSON.stringify(longAn));
  await expect(page.locator('[data-profile]')).toHaveCount(profiles.length + 2);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a day taken out of the calendar, or put into it, moves a deadline; the lists travel as a file', async ({
  registry,
}) => {
  const { page, session, open } = registry;
  const revoke = {
    ...sampleRequests.revoke,
    state: 'received',
    timeline: [{ at: '2026-11-20', event: 'revocation-notified', source: 'clerk' }],
  };
  await session.context.clock.setFixedTime('2026-11-22T03:00:00Z');
  await importRecords(session, { ...sampleRecords, requests: [revoke] });
  const recall = page.locator('[data-follow-up="recall-device"]');
  const due = async (day: string) => {
    await open(`requests/${revoke.id}`);
    await expect(recall).toContainText(`Hạn: ngày ${day}`);
  };
  await due('30/11/2026');

  await open('calendar');
  const year = page.getByRole('combobox', { name: 'Năm' });
  await expect(year).toHaveValue('2026');
  await expect(chip(page, 'Đã công bố')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ Thứ ba 24/11/2026' }).click();
  await expect(chip(page, 'Bạn đã sửa')).toBeVisible();
  await due('27/11/2026');
  await open('calendar');
  await page.getByRole('textbox', { name: 'Ngày' }).fill('28/11/2026');
  await page.getByRole('combobox', { name: 'Là ngày' }).selectOption('worked');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('textbox', { name: 'Ngày' }).fill('23/11/2026');
  await page.getByRole('combobox', { name: 'Là ngày' }).selectOption('off');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await due('28/11/2026');

  await open('calendar');
  const text = await exported(page, 'Xuất lịch');
  await page.getByRole('button', { name: 'Trả về như cũ' }).click();
  await due('30/11/2026');
  await open('calendar');
  await choose(page, 'Nạp tệp lịch', text);
  await expect(chip(page, 'Bạn đã sửa')).toBeVisible();
  await due('28/11/2026');
  await open('calendar');
  await choose(page, 'Nạp tệp lịch', text.replaceAll('2026-11-23', '2026-11-31'));
  await expect(page.getByRole('alert')).toContainText('năm 2026');
  await page.getByRole('button', { name: 'Trả về như cũ' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await due('28/11/2026');
});

test('a year without an announcement says that it is reckoned, and takes only its own days', async ({
  registry,
}) => {
  const { page, open } = registry;
  await open('calendar');
  await page.getByRole('combobox', { name: 'Năm' }).selectOption('2028');
  await expect(chip(page, 'Tạm tính')).toBeVisible();
  await expect(page.getByText('Chưa có thông báo nghỉ lễ, Tết của năm 2028')).toBeVisible();
  await expect(page.locator('[data-day="2028-01-26"]')).toBeVisible();
  await page.getByRole('textbox', { name: 'Ngày' }).fill('02/01/2029');
  await expect(page.getByText('Ngày này không thuộc năm 2028.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm', exact: true })).toBeDisabled();
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme });
    test(`rules, profiles, their editor and the calendar have no accessibility problem, ${scheme}`, async ({
      registry,
    }) => {
      const { page, session, open } = registry;
      await importRecords(session, { organisation: sampleOrganisation });
      for (const view of ['rules', 'calendar', 'profiles', 'settings']) {
        await open(view);
        expect(await axeViolations(page), view).toEqual([]);
      }
      await open('calendar');
      await page.getByRole('combobox', { name: 'Năm' }).selectOption('2030');
      expect(await axeViolations(page)).toEqual([]);
      await open('profiles');
      await page.getByRole('button', { name: /Sao chép Đồng Tháp/ }).click();
      await page.getByRole('textbox', { name: 'Tên bộ quy định' }).fill('');
      await page.getByRole('button', { name: 'Lưu' }).click();
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}
