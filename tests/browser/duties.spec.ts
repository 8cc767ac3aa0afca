/** What a request leaves to be done, the check list of the organisation, and the subscriber's sheet. */
import { certificates, devices, people, sampleRecords, sampleRequests } from '../portal/sample.ts';
import { importRecords } from './driver.ts';
import { axeViolations, expect, test } from './registryPage.ts';

test('the follow-ups say what is next, and a press records it with its day', async ({ registry }) => {
  const { page, session, open } = registry;
  await session.context.clock.setFixedTime('2026-11-22T03:00:00Z');
  const revoke = { ...sampleRequests.revoke, state: 'submitted', timeline: [] };
  await importRecords(session, { ...sampleRecords, requests: [revoke] });
  await open(`requests/${revoke.id}`);
  const step = (id: string) => page.locator(`[data-follow-up="${id}"]`);
  await expect(step('recall-device')).toContainText('Làm sau');
  await expect(step('receive-revocation-notice')).toContainText('Đến lượt');
  await page.getByRole('textbox', { name: 'Ngày xảy ra, khi ghi một việc' }).fill('31/11/2026');
  await expect(step('receive-revocation-notice').getByRole('button')).toBeDisabled();
  await page.getByRole('textbox', { name: 'Ngày xảy ra, khi ghi một việc' }).fill('20/11/2026');
  await step('receive-revocation-notice').getByRole('button').click();
  await expect(step('receive-revocation-notice')).toContainText('Đã xong');
  await expect(step('recall-device')).toContainText('Đến lượt');
  await expect(step('recall-device')).toContainText('Hạn: ngày 30/11/2026');
  await expect(step('recall-device')).toContainText('Cơ quan, tổ chức quản lý trực tiếp');
  await step('recall-device').getByRole('button').click();
  await expect(step('recall-device')).toContainText('Đã xong');
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(page.getByText('Đã lưu hồ sơ.')).toBeVisible();
  await page.reload();
  await expect(step('recall-device')).toContainText('Đã xong');
  expect(await axeViolations(page)).toEqual([]);

  // The record of handing over (Mẫu 08) is a request of its own, about the same certificates.
  await step('handover-record').getByRole('link', { name: 'Lập Mẫu số 08' }).click();
  await expect(page.getByRole('combobox', { name: 'Thủ tục' })).toHaveValue('device-handover');
  await expect(page.getByRole('list', { name: 'Đã chọn' }).getByRole('listitem')).toHaveCount(2);
});

test('the check list names what is missing and leads to it', async ({ registry }) => {
  const { page, session, open } = registry;
  await session.context.clock.setFixedTime('2026-12-22T03:00:00Z');
  const late = {
    ...sampleRequests.revoke,
    state: 'received',
    timeline: [{ at: '2026-11-20', event: 'revocation-notified', source: 'clerk' }],
  };
  const forgotten = { ...sampleRequests.renew, state: 'done', document: undefined };
  await importRecords(session, {
    ...sampleRecords,
    devices: sampleRecords.devices.map((device) =>
      device.id === devices.technician.id ? { ...device, holderId: undefined, status: 'in-use' } : device,
    ),
    requests: [late, forgotten],
  });
  await open('duties');
  const duty = (id: string) => page.locator(`[data-duty="${id}"]`);
  await expect(duty('complete-data')).toContainText('Đã đủ');
  await expect(duty('recall-after-revocation')).toContainText('Quá hạn');
  await expect(duty('recall-after-revocation')).toContainText('Hạn: ngày 30/11/2026');
  await expect(duty('archive')).toContainText('thiếu số văn bản, ngày văn bản');
  await expect(duty('report')).toContainText('Tự kiểm tra');
  await duty('return-on-expiry')
    .getByRole('link', { name: /Lý Thanh Tùng/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`#/devices/${devices.retired.id}$`));
  await open('duties');
  await duty('archive').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#/requests/${forgotten.id}$`));
});

/** Pages of a PDF as Chromium writes it: its objects are not compressed. */
function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the subscriber’s sheet is one page, also for the longest names', async ({ registry }) => {
  const { page, session, open } = registry;
  await session.context.clock.setFixedTime('2026-11-22T03:00:00Z');
  const long =
    'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên khu vực Đồng Tháp Mười và các xã biên giới';
  const second = { ...certificates.head, id: '5a3c0e01-0000-4000-8000-000000000099' };
  await importRecords(session, {
    ...sampleRecords,
    organisation: { ...sampleRecords.organisation, name: long },
    staff: sampleRecords.staff.map((person) =>
      person.id === people.head.id
        ? {
            ...person,
            fullName: 'Công Tằng Tôn Nữ Hoàng Thị Phương Khanh Anh',
            unit: long,
            position: `Phó Giám đốc ${long}`,
          }
        : person,
    ),
    certificates: [...sampleRecords.certificates, second],
    requests: [],
  });
  await open(`staff/${people.head.id}`);
  await page.getByRole('link', { name: 'Bản trách nhiệm của thuê bao' }).click();
  const sheet = page.getByTestId('duty-sheet');
  await expect(sheet.getByRole('listitem')).toHaveCount(12);
  await expect(sheet).toContainText('5402 A1B3 7C9D 0E11');
  await expect(sheet).toContainText('Quản lý thiết bị như con dấu');
  const print = () => page.pdf({ preferCSSPageSize: true });
  expect(pageCount(await print())).toBe(1);
  // Larger text on the screen is no larger on paper.
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(pageCount(await print())).toBe(1);
  // The count can tell two pages from one.
  await page.addStyleTag({ content: '@media print { .sheet { padding-block-end: 250mm } }' });
  expect(pageCount(await print())).toBe(2);
  await open('duty-sheet/5a3c0b01-0000-4000-8000-000000009999');
  await expect(page.getByText('Không có người này trong sổ.')).toBeVisible();
});

test('the print button prints', async ({ registry }) => {
  const { page, session, open } = registry;
  await importRecords(session, sampleRecords);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await open('duties');
  await page.getByRole('combobox', { name: 'In cho ai' }).fill('hong van');
  await page.getByRole('option', { name: /Lê Thị Hồng Vân/ }).click();
  await page.getByRole('button', { name: 'In bản này' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme });
    test(`duties and sheet have no accessibility problem, ${scheme}`, async ({ registry }) => {
      const { page, session, open } = registry;
      await importRecords(session, sampleRecords);
      await open('duties');
      await expect(page.locator('[data-duty="report"]')).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      await open(`duty-sheet/${people.head.id}`);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}
