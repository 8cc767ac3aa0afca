/** The office's year: reminders, the toolbar's count, one notification a day, requests for many, reports. */
import { readFileSync } from 'node:fs';
import type { Page, Worker } from '@playwright/test';
import { importRecords } from './driver.ts';
import { axeViolations, expect, test, uuid } from './registryPage.ts';

const stamps = { createdAt: '2026-11-20T02:00:00Z', updatedAt: '2026-11-20T02:00:00Z' };
const many = 40;
const at = Array.from({ length: many }, (_, n) => n);
const dayAfter = (days: number) => new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10);
const organisation = {
  id: uuid(0, 1),
  ...stamps,
  name: 'Trường THPT Tân An',
  hasOwnSeal: true,
  hasDigitalSignature: true,
};
const staff = at.map((n) => ({
  id: uuid(1, n),
  ...stamps,
  fullName: `Giáo viên ${String(n).padStart(2, '0')}`,
  unit: n < 20 ? 'Tổ Toán' : 'Tổ Văn',
  // Two have retired: their certificates are to be revoked.
  status: n < 2 ? 'retired' : 'active',
}));
const devices = at.map((n) => ({
  id: uuid(2, n),
  ...stamps,
  kind: 'pki-token',
  serialNumber: `VN${10000 + n}`,
  status: 'in-use',
  holderId: uuid(1, n),
}));
const certificates = at.map((n) => ({
  id: uuid(3, n),
  ...stamps,
  subject: { kind: 'person', id: uuid(1, n) },
  serialNumber: `5403AB${10000 + n}`,
  validFrom: '2022-01-01',
  // 5 too late, 10 within reach, the others far off.
  validTo: dayAfter(n < 5 ? 20 : n < 15 ? 60 : 400),
  renewals: 0,
  deviceId: uuid(2, n),
  status: 'active',
}));
const recall = {
  id: uuid(4, 1),
  ...stamps,
  procedure: 'revoke',
  certificateIds: [uuid(3, 30)],
  staffIds: [uuid(1, 30)],
  deviceIds: [uuid(2, 30)],
  addressee: 'bureau',
  reason: 'left',
  state: 'submitted',
  timeline: [
    { at: '2026-11-12', event: 'submitted', source: 'clerk' },
    { at: '2026-11-13', event: 'revocation-notified', source: 'portal' },
  ],
};

const background = (page: Page): Worker => {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The worker sleeps.');
  return worker;
};
const shown = (page: Page) =>
  background(page).evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    notifications: Object.keys(await chrome.notifications.getAll()),
    alarms: (await chrome.alarms.getAll()).map(({ name, periodInMinutes }) => ({ name, periodInMinutes })),
  }));

test.use({ today: '2026-11-23' });

test('what is due is listed, counted on the toolbar and told of once', async ({ registry }) => {
  const { page, session, open } = registry;
  await importRecords(session, { organisation, staff, devices, certificates, requests: [recall] });
  await expect.poll(() => shown(page)).toMatchObject({ badge: '16', notifications: ['reminders'] });
  expect((await shown(page)).alarms).toEqual([{ name: 'reminders', periodInMinutes: 30 }]);
  await open('reminders');
  const kind = (name: string) => page.locator(`[data-kind="${name}"]`);
  await expect(kind('renewal').getByRole('listitem')).toHaveCount(13);
  await expect(kind('renewal')).toContainText('Còn dưới 30 ngày, không gia hạn được nữa');
  await expect(kind('renewal')).toContainText('Phải gửi đề nghị gia hạn chậm nhất ngày 23/12/2026');
  await expect(kind('device').getByRole('listitem')).toHaveCount(2);
  await expect(kind('follow-up')).toContainText('Đã quá hạn ngày 20/11/2026');
  expect(await axeViolations(page)).toEqual([]);

  // Told of once: a change that makes nothing new due brings no second notification.
  await background(page).evaluate(() => chrome.notifications.clear('reminders'));
  await page.getByText('Cách nhắc việc', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Nhắc gia hạn khi chứng thư còn (ngày)' }).fill('120, x');
  await expect(page.getByRole('button', { name: 'Lưu cách nhắc việc' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Nhắc gia hạn khi chứng thư còn (ngày)' }).fill('45');
  await page.getByRole('button', { name: 'Lưu cách nhắc việc' }).click();
  await expect(kind('renewal').getByRole('listitem')).toHaveCount(3);
  await expect.poll(async () => (await shown(page)).badge).toBe('6');
  expect((await shown(page)).notifications).toEqual([]);

  // The browser lost the alarm and stopped the worker: at the next change both are there again.
  await page.evaluate(() => chrome.alarms.clearAll());
  const devtools = await session.context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.getByText('Cách nhắc việc', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Nhắc gia hạn khi chứng thư còn (ngày)' }).fill('90, 45');
  await page.getByRole('button', { name: 'Lưu cách nhắc việc' }).click();
  await expect
    .poll(() => page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name)))
    .toEqual(['reminders']);
  await expect.poll(() => page.evaluate(() => chrome.action.getBadgeText({}))).toBe('16');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất tệp lịch (.ics)' }).click(),
  ]);
  const calendar = readFileSync(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toBe('han-chung-thu-2026-11-23.ics');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261223');
  expect(calendar).not.toContain('Giáo viên');
});

test('many expiring certificates make one request, and those left out say why', async ({ registry }) => {
  const { page, session, open } = registry;
  await importRecords(session, { organisation, staff, devices, certificates });
  await open('reminders');
  await page.getByRole('link', { name: 'Lập đề nghị gia hạn chung' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã chọn' })).toHaveText('Đã chọn 15.');
  await page.getByRole('checkbox', { name: /Giáo viên 14/ }).uncheck();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xem trước 14 chứng thư' }).click();
  await expect(page.locator('[data-addressee="department"]')).toContainText('9 chứng thư');
  await expect(page.locator('[data-excluded]')).toHaveCount(5);
  await expect(page.locator('[data-excluded]').nth(2)).toContainText('chỉ còn hạn 20 ngày');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lập 1 hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gia hạn chứng thư');
  await expect(page.getByText('Giáo viên 05').first()).toBeVisible();

  await open('bulk?procedure=retire');
  await expect(page.getByRole('status').filter({ hasText: 'Đã chọn' })).toHaveText('Đã chọn 2.');
  await page.getByRole('button', { name: 'Xem trước 2 người' }).click();
  await expect(page.locator('[data-addressee="bureau"]')).toContainText('Lý do: Nghỉ hưu');
  await page.getByRole('button', { name: 'Lập 1 hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thu hồi chứng thư');

  await open('bulk?procedure=rename');
  await page.getByRole('combobox', { name: 'Đơn vị đã đổi tên (tên cũ)' }).selectOption('Tổ Văn');
  await page.getByRole('textbox', { name: 'Tên mới' }).fill('Tổ Ngữ văn');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.locator('[data-addressee="department"]')).toContainText('20 chứng thư');
  await expect(page.locator('[data-addressee="department"]')).toContainText('Lý do: chưa chọn');
});

test('a report counts, shows what it counts, and is taken away as a workbook', async ({ registry }) => {
  const { page, session, open } = registry;
  await importRecords(session, { organisation, staff, devices, certificates, requests: [recall] });
  await open('reports');
  const figure = (section: string, id: string) =>
    page.locator(`[data-section="${section}"] [data-figure="${id}"]`);
  await expect(figure('certificates', 'soon').getByRole('link')).toHaveText('15');
  await expect(figure('requests', 'revoke').getByRole('link')).toHaveText('1');
  expect(await axeViolations(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất bảng tính (.xlsx)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('bao-cao-2026-01-01-2026-12-31.xlsx');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const [letter] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất văn bản (.docx)' }).click(),
  ]);
  expect(letter.suggestedFilename()).toBe('bao-cao-2026-01-01-2026-12-31.docx');
  expect(
    readFileSync(await letter.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await figure('certificates', 'soon').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/: 15$/);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(15);
  await page.getByRole('link', { name: '← Báo cáo' }).click();
  await page.getByRole('button', { name: 'Năm trước' }).click();
  await expect(figure('requests', 'revoke').getByRole('cell').first()).toHaveText('0');
});

test('the history tells who a device was with, what changed and from where', async ({ registry }) => {
  const { page, session, open } = registry;
  await importRecords(session, { organisation, staff, devices, certificates, requests: [recall] });
  await open(`devices/${uuid(2, 30)}`);
  await expect(page.getByRole('list', { name: 'Các lần bàn giao' })).toBeAttached();
  await page.getByText('Ghi một lần bàn giao').click();
  await page.getByRole('textbox', { name: 'Bên giao' }).fill('Giáo viên 30');
  await page.getByRole('textbox', { name: 'Bên nhận' }).fill('Văn thư');
  await page.getByRole('textbox', { name: 'Số văn bản, biên bản' }).fill('BB 08/2026');
  await page.getByRole('button', { name: 'Ghi lần bàn giao' }).click();
  await expect(page.getByRole('list', { name: 'Các lần bàn giao' })).toContainText(
    'Bàn giao từ Giáo viên 30 cho Văn thư (BB 08/2026)',
  );
  await page.reload();
  await page.getByRole('combobox', { name: 'Tình trạng' }).selectOption('recalled');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText(/^Đã lưu /)).toBeVisible();
  await open(`devices/${uuid(2, 30)}`);
  await expect(page.getByRole('list', { name: 'Các lần bàn giao' })).toContainText('Tình trạng: Đã thu hồi');
  await page.getByText('Lịch sử thay đổi', { exact: true }).click();
  const changes = page.getByRole('list', { name: 'Lịch sử thay đổi' });
  await expect(changes.getByRole('listitem').first()).toContainText(
    /Tình trạng\s*Đang sử dụng\s*→\s*Đã thu hồi/,
  );
  expect(await axeViolations(page)).toEqual([]);

  await open(`requests/${recall.id}`);
  await page.getByRole('textbox', { name: 'Ghi chú riêng, không in ra văn bản' }).fill('Gọi lại thứ Hai');
  await page.getByRole('button', { name: 'Đã được tiếp nhận' }).click();
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(page.getByText('Đã lưu hồ sơ.')).toBeVisible();

  await open('history');
  await page.getByRole('textbox', { name: 'Tìm theo tên, nội dung' }).fill('goi lai thu hai');
  const found = page.getByRole('list', { name: 'Các thay đổi' }).getByRole('listitem');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText(/Trạng thái\s*Đã gửi\s*→\s*Đã tiếp nhận/);
  expect(await axeViolations(page)).toEqual([]);
});
