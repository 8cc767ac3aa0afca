import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { ProcedureId } from '../../lib/registry/schema.ts';
import { forget, importRecords, launch, type Session } from './driver.ts';
import { ids, records, today } from './popupRecords.ts';

let session: Session;
let page: Page;

test.beforeAll(async () => {
  session = await launch({ today });
});
test.afterAll(() => session.close());

test.beforeEach(async () => {
  await importRecords(session, records);
  page = await session.context.newPage();
});
test.afterEach(() => forget(session));

const finding = (id: string) => page.locator(`[data-rule="${id}"]`);
const saved = () => page.getByText('Đã lưu hồ sơ.');

/** Through the first step to the editor, as a clerk would. */
async function prepare(procedure: ProcedureId, query: string): Promise<void> {
  await page.goto(session.url('registry.html#/requests/new'));
  await page.getByRole('combobox', { name: 'Thủ tục' }).selectOption(procedure);
  const asked = 'Về ai, chứng thư nào, thiết bị nào';
  const search = page.getByRole('combobox', { name: asked });
  await search.fill(query);
  await page.getByRole('listbox', { name: asked }).getByRole('option').first().waitFor();
  await search.press('Enter');
  await expect(page.getByRole('list', { name: 'Đã chọn' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Soạn hồ sơ' }).click();
  await expect(page.getByRole('heading', { name: 'Kiểm tra' })).toBeVisible();
}

test('prepares an unlock of a SIM PKI, finds the wrong addressee and mends it', async () => {
  await prepare('recover-device', 'dang thi binh');
  const subjects = page.getByRole('list', { name: 'Đối tượng của hồ sơ' });
  await expect(subjects).toContainText('Đặng Thị Bình');
  await expect(subjects).toContainText('SIM PKI 89840200001234567898');
  const addressee = page.getByRole('combobox', { name: 'Nơi nhận' });
  await expect(addressee).toHaveValue('bureau');
  await expect(finding('sim-recovery-goes-to-bureau')).toHaveCount(0);

  await addressee.selectOption('department');
  const wrong = finding('sim-recovery-goes-to-bureau');
  await expect(wrong).toContainText('Lỗi.');
  await expect(wrong).toContainText('Riêng trường hợp mở khóa đối với SIM PKI');
  await wrong.getByRole('button', { name: 'Sửa' }).click();
  await expect(wrong).toHaveCount(0);
  await expect(addressee).toHaveValue('bureau');
});

test('keeps every keystroke as a draft, saves, and shows the request in the popup', async () => {
  await prepare('recover-device', 'nguyen van an');
  await expect(page.getByRole('combobox', { name: 'Nơi nhận' })).toHaveValue('department');
  await page.getByRole('textbox', { name: 'Số, ký hiệu văn bản' }).fill('12/THPT');
  await page.getByRole('textbox', { name: 'Ngày văn bản' }).fill('5/9/2026');
  await expect(page.getByText('Chưa lưu; nội dung đang soạn được giữ lại khi đóng.')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Đã khôi phục bản đang soạn/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Số, ký hiệu văn bản' })).toHaveValue('12/THPT');
  await expect(page.getByRole('textbox', { name: 'Ngày văn bản' })).toHaveValue('05/09/2026');
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(saved()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Số, ký hiệu văn bản' })).toHaveValue('12/THPT');
  await expect(page.getByText(/Đã khôi phục bản đang soạn/)).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption('submitted');
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(saved()).toBeVisible();
  const popup = await session.context.newPage();
  await popup.goto(session.url('popup.html?view=requests'));
  const item = popup.getByRole('list', { name: 'Hồ sơ đang làm' }).getByRole('listitem');
  await expect(item).toContainText('Khôi phục thiết bị lưu khóa bí mật');
  await expect(item).toContainText('Nguyễn Văn Ân');
  await expect(item).toContainText('Đã gửi');
  await expect(item).toContainText('Chờ tiếp nhận');
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
});

test('finds a request in the list, deletes it and takes that back', async () => {
  await prepare('revoke', '54aabb01');
  await page.goto(session.url('registry.html#/requests'));
  const row = page.getByRole('row').filter({ hasText: 'Thu hồi chứng thư' });
  await expect(row).toContainText('Đặng Thị Bình');
  await page.getByRole('textbox', { name: 'Tìm hồ sơ' }).fill('khong co');
  await expect(row).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Tìm hồ sơ' }).fill('binh');
  await expect(row).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption('done');
  await expect(row).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption('open');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Xóa hồ sơ' }).click();
  await expect(page.getByText('Đã xóa hồ sơ Thu hồi chứng thư.')).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(row).toHaveCount(1);
});

test('takes a contact from the registry, lists changes, and follows what happens', async () => {
  await prepare('change', 'nguyen van an');
  await page.getByRole('combobox', { name: 'Lý do' }).selectOption('email-changed');
  await page.getByRole('button', { name: 'Thêm nội dung thay đổi' }).click();
  await page.getByRole('combobox', { name: 'Nội dung 1' }).fill('Địa chỉ thư điện tử công vụ');
  await page.getByRole('textbox', { name: 'Trước khi thay đổi' }).fill('nvan@longan.gov.vn');
  await page.getByRole('textbox', { name: 'Sau khi thay đổi' }).fill('nvan@longan.gov.vn');
  await expect(finding('change-must-change-something')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Sau khi thay đổi' }).fill('an.nv@longan.gov.vn');
  await expect(finding('change-must-change-something')).toHaveCount(0);

  const receiver = page.getByRole('region', { name: 'Người tiếp nhận chứng thư chữ ký số' });
  await expect(finding('certificate-receiver-needed')).toHaveCount(1);
  await receiver.getByRole('combobox', { name: 'Lấy từ sổ đăng ký' }).fill('binh');
  await receiver.getByRole('option').first().click();
  await expect(receiver.getByRole('textbox', { name: 'Địa chỉ thư điện tử công vụ' })).toHaveValue(
    'dtbinh@longan.gov.vn',
  );
  await expect(finding('certificate-receiver-needed')).toHaveCount(0);

  await page.getByText('Ghi thêm một việc').click();
  await page.getByRole('combobox', { name: 'Việc đã xảy ra' }).selectOption('submitted');
  await page.getByRole('textbox', { name: 'Ghi chú', exact: true }).fill('gửi lần đầu');
  await page.getByRole('button', { name: 'Ghi vào tiến trình' }).click();
  await expect(page.getByRole('combobox', { name: 'Trạng thái' })).toHaveValue('submitted');
  await expect(page.getByRole('listitem').filter({ hasText: 'gửi lần đầu' })).toContainText('Đã gửi');
});

test('starts from the person looked up in the popup', async () => {
  await page.goto(session.url(`registry.html#/requests/new?procedure=revoke&staff=${ids.an}`));
  await expect(page.getByRole('list', { name: 'Đã chọn' })).toContainText('Nguyễn Văn Ân');
  await page.getByRole('button', { name: 'Soạn hồ sơ' }).click();
  await expect(page.getByRole('list', { name: 'Đối tượng của hồ sơ' })).toContainText(
    'Chứng thư Nguyễn Văn Ân',
  );
});

for (const scheme of ['light', 'dark'] as const) {
  test(`has no accessibility problem, ${scheme}`, async () => {
    await page.emulateMedia({ colorScheme: scheme });
    await prepare('issue-person', 'le thi dao');
    await page.getByRole('combobox', { name: /Loại thiết bị/ }).selectOption('sim-pki');
    await page.getByText('Ghi thêm một việc').click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto(session.url('registry.html#/requests'));
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
