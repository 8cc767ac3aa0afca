import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { importRecords, launch, type Session } from './driver.ts';
import { ids, records, today } from './popupRecords.ts';

let session: Session;

test.beforeAll(async () => {
  session = await launch({ today });
  await importRecords(session, records);
});
test.afterAll(() => session.close());

async function openPopup(query = ''): Promise<Page> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 440, height: 620 });
  await page.goto(session.url(`popup.html${query}`));
  await page.getByRole('tablist').waitFor();
  return page;
}

const box = (page: Page) => page.getByRole('searchbox', { name: 'Tìm người, chứng thư, thiết bị' });
const rows = (page: Page) => page.getByRole('list', { name: 'Kết quả' }).getByRole('button');

async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(page.getByText(/kết quả\.|Không tìm thấy/)).toBeVisible();
}

test('finds a person by a name without diacritics and answers at a glance', async () => {
  const page = await openPopup();
  await expect(box(page)).toBeFocused();
  await ask(page, 'van an');
  const first = rows(page).first();
  await expect(first).toContainText('Nguyễn Văn Ân');
  await expect(first).toContainText('Hiệu trưởng · Trường THPT Tân An');
  await expect(first).toContainText('Chứng thư còn 41 ngày');
  await expect(first).toContainText('Thiết bị PKI Token, bị khóa');
  await expect(rows(page)).toHaveCount(1);
  await page.close();
});

test('finds a certificate by its serial number in any punctuation, a SIM by its ICCID, a token by its barcode', async () => {
  const page = await openPopup();
  for (const serial of ['54aabb01', '0054 aabb 0102', '54:AA:BB:01:02:03:04']) {
    await ask(page, serial);
    await expect(rows(page).first()).toContainText('Chứng thư số');
    await expect(rows(page).first()).toContainText('Đặng Thị Bình');
  }
  await ask(page, '8984 0200 0012');
  await expect(rows(page).first()).toContainText('SIM PKI 89840200001234567898');
  await expect(rows(page).first()).toContainText('Đặng Thị Bình');
  await ask(page, 'vn00123');
  await expect(rows(page).first()).toContainText('Thiết bị PKI Token VN0012345');
  await ask(page, 'khong co ai');
  await expect(rows(page)).toHaveCount(0);
  await page.close();
});

test('walks with the keyboard, copies, and hides the ID number until asked', async () => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openPopup();
  await ask(page, 'an');
  await box(page).press('ArrowDown');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nguyễn Văn Ân' })).toBeFocused();

  await page.getByRole('button', { name: 'Sao chép số hiệu' }).click();
  await expect(page.getByText('Đã sao chép số hiệu.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('5403A1B2C3D4E5F6');
  await page.getByRole('button', { name: 'Sao chép số mã vạch' }).click();
  await expect(page.getByText('Đã sao chép số mã vạch.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('VN0012345');

  await expect(page.getByText('080079001234')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hiện số định danh' }).click();
  await expect(page.getByText('080079001234')).toBeVisible();

  await expect(page.getByRole('link', { name: 'Mở trong sổ đăng ký' })).toHaveAttribute(
    'href',
    `registry.html#/staff/${ids.an}`,
  );
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('an');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await page.close();
});

test('keeps the query of a popup closed by accident, and the people last looked at', async () => {
  const page = await openPopup();
  await ask(page, 'dang thi');
  await rows(page).first().click();
  await expect(page.getByRole('heading', { name: 'Đặng Thị Bình' })).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get())))
    .toContain(ids.binh);
  await page.close();
  const again = await openPopup();
  await expect(box(again)).toHaveValue('dang thi');
  await box(again).fill('');
  await expect(again.getByRole('list', { name: 'Gần đây' }).getByRole('button').first()).toContainText(
    'Đặng Thị Bình',
  );
  await again.close();
});

test('goes from tab to tab with the arrow keys, and where the address says', async () => {
  const page = await openPopup('?view=requests');
  await expect(page.getByRole('tab', { name: 'Hồ sơ' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Không có hồ sơ nào đang làm.')).toBeVisible();
  await page.getByRole('tab', { name: 'Hồ sơ' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Tra cứu' })).toBeFocused();
  await expect(box(page)).toBeVisible();
  await page.close();
});

test('shows a person just added in another window', async () => {
  const page = await openPopup();
  await ask(page, 'moi them');
  await expect(rows(page)).toHaveCount(0);
  await importRecords(session, {
    staff: [
      {
        id: '00000002-0000-4000-8000-000000000009',
        createdAt: '2026-02-01T00:00:00.000Z',
        updatedAt: '2026-02-01T00:00:00.000Z',
        fullName: 'Phan Mới Thêm',
        status: 'active',
      },
    ],
  });
  await expect(rows(page)).toHaveText(/Phan Mới Thêm/);
  await page.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`has no accessibility problem, ${scheme}`, async () => {
    const page = await openPopup();
    await page.emulateMedia({ colorScheme: scheme });
    await ask(page, 'an');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await rows(page).first().click();
    await expect(page.getByRole('heading', { name: 'Nguyễn Văn Ân' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.close();
  });
}

test('leads to the set-up while there is no registry', async () => {
  const fresh = await launch();
  const page = await fresh.context.newPage();
  await page.goto(fresh.url('popup.html'));
  await expect(page.getByRole('link', { name: 'Thiết lập sổ đăng ký' })).toHaveAttribute(
    'href',
    'registry.html#/setup',
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await fresh.close();
});
