import { databaseName } from '../../lib/registry/database.ts';
import {
  axeViolations,
  chooseRecordsFile,
  expect,
  type RegistryPage,
  recordsFile,
  test,
  uuid,
} from './registryPage.ts';

test('the first run asks for the body and its province, and keeps what was typed', async ({ registry }) => {
  const { page, session } = registry;
  await page.goto(session.url('registry.html'));
  await expect(page.getByRole('heading', { name: 'Bắt đầu với Trợ lý Chứng thực' })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  await expect(page.getByLabel('Tên cơ quan, tổ chức')).toBeFocused();
  await page.getByLabel('Tên cơ quan, tổ chức').fill('Sở Mẫu');
  await page.getByLabel('Mã số thuế').fill('1100998877');
  await page.getByLabel('Quy định của tỉnh, thành phố').selectOption('ninh-binh-2025');
  await expect(page.getByText(/165\/2025/).last()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Tên cơ quan, tổ chức')).toHaveValue('Sở Mẫu');
  await expect(page.getByLabel('Quy định của tỉnh, thành phố')).toHaveValue('ninh-binh-2025');
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();

  await expect(page.getByRole('heading', { name: 'Danh sách người' })).toBeVisible();
  await page.goto(session.url('registry.html#/staff'));
  await expect(page.getByTestId('setup-open')).toContainText('Thiết lập còn 3 bước');
  await page.getByRole('link', { name: 'Làm tiếp' }).click();
  await page.getByRole('button', { name: 'Bỏ qua bước này' }).click();
  await expect(page.getByRole('link', { name: 'Mở trang luyện tập' })).toBeVisible();
  await page.getByRole('button', { name: 'Tôi đã tập, tiếp tục' }).click();
  await expect(page.getByTestId('persistence')).toContainText(/giữ dữ liệu lâu dài/);
  await expect(page.getByTestId('persistence')).toContainText(/Đang dùng .+ trong khoảng .+B được phép/);
  await page.getByRole('button', { name: 'Xong', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Đã thiết lập xong' })).toBeVisible();
  await page.getByRole('button', { name: 'Làm các bước đã bỏ qua' }).click();
  await expect(page.getByTestId('setup-people')).toHaveText('Sổ chưa có ai.');
  await page.goto(session.url('registry.html#/settings'));
  await expect(page.getByRole('link', { name: 'Sở Mẫu' })).toBeVisible();
  await expect(page.getByLabel('Quy định của tỉnh, thành phố')).toHaveValue('ninh-binh-2025');
  await page.getByLabel('Quy định của tỉnh, thành phố').selectOption('undelegated');
  await expect(page.getByTestId('toast')).toHaveText(/Đã đổi quy định/);
  await page.reload();
  await expect(page.getByLabel('Quy định của tỉnh, thành phố')).toHaveValue('undelegated');
});

test('the set-up can be put off at its first step, and goes on where it was left', async ({ registry }) => {
  const { page, session } = registry;
  await page.goto(session.url('registry.html'));
  await page.getByLabel('Tên cơ quan, tổ chức').fill('Sở Mẫu');
  await page.getByRole('button', { name: 'Để sau' }).click();
  await expect(page.getByTestId('list-count')).toHaveText('0 người.');
  // Opened without an address it no longer insists, and says how to come back.
  await page.goto('about:blank');
  await page.goto(session.url('registry.html'));
  await expect(page.getByTestId('list-count')).toHaveText('0 người.');
  await page.getByRole('link', { name: 'Thiết lập ngay' }).click();
  await expect(page.getByLabel('Tên cơ quan, tổ chức')).toHaveValue('Sở Mẫu');
  await page.getByRole('button', { name: 'Bỏ qua bước này' }).click();
  await expect(page.getByRole('heading', { name: 'Danh sách người' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Danh sách người' })).toBeVisible();
  await page.getByRole('button', { name: /Đơn vị và nơi nhận hồ sơ/ }).click();
  await expect(page.getByLabel('Tên cơ quan, tổ chức')).toHaveValue('Sở Mẫu');
});

test('help stands beside what it explains and leads to the glossary', async ({ registry }) => {
  const { page, open } = registry;
  await open('devices/new');
  await page.getByLabel('Loại thiết bị').selectOption('pki-token');
  const help = page.getByRole('button', { name: 'Giải thích: Số hiệu thiết bị (mã vạch)' });
  await expect(help).toHaveAttribute('aria-expanded', 'false');
  await help.press('Enter');
  await expect(page.getByText('Không phải số hiệu chứng thư nằm bên trong thiết bị.')).toBeVisible();
  await help.press('Escape');
  await expect(help).toHaveAttribute('aria-expanded', 'false');
  await help.click();
  await page.getByRole('link', { name: 'Xem trong Thuật ngữ' }).click();
  await expect(page.locator('[data-term="so-hieu-thiet-bi"]')).toBeInViewport();
  await page.getByLabel('Tìm thuật ngữ').fill('quan ly truc tiep');
  await expect(page.locator('[data-term]').first()).toContainText('Cơ quan, tổ chức quản lý trực tiếp');
  await expect(page.locator('[data-term="thu-hoi"]')).toHaveCount(0);
  await page.getByLabel('Tìm thuật ngữ').fill('chu ky so');
  await expect(page.locator('[data-term="chu-ky-so-cong-vu"]')).toContainText(
    'tóm tắt, chưa đối chiếu với bản gốc',
  );
  expect(await axeViolations(page)).toEqual([]);
});

test('the sample comes in at once and goes out without a trace', async ({ registry }) => {
  const { page, session, open } = registry;
  await page.goto(session.url('registry.html'));
  await page.getByRole('button', { name: 'Nạp dữ liệu mẫu' }).click();
  await expect(page.getByRole('heading', { name: 'Đã thiết lập xong' })).toBeVisible();
  await open('staff');
  await expect(page.getByTestId('list-count')).toHaveText('12 người.');
  await page.getByRole('link', { name: 'Bùi Khánh Vy' }).click();
  await expect(page.getByTestId('sample-record')).toContainText('bản ghi mẫu, không có thật');
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Bùi Khánh Vy');
  await page.getByLabel('Chức vụ').fill('Tổ phó');
  await expect(page.getByLabel('Chức vụ')).toHaveValue('Tổ phó');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByTestId('list-count')).toHaveText('12 người.');
  await open('staff/new');
  await page.getByLabel('Họ và tên').fill('Người thật');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByTestId('list-count')).toHaveText('13 người.');

  await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
  await expect(page.getByTestId('sample-banner')).toContainText('Có 1 bản ghi mẫu đã được sửa tay');
  await page.getByRole('button', { name: 'Thôi' }).click();
  await expect(page.getByTestId('list-count')).toHaveText('13 người.');
  await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
  await page.getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(page.getByTestId('list-count')).toHaveText('1 người.');
  await expect(page.getByTestId('sample-banner')).toHaveCount(0);
  await expect(page.getByText('Chưa khai đơn vị của bạn')).toBeVisible();
  await page.getByLabel('Hiện cả mục đã xóa').check();
  await expect(page.getByTestId('list-count')).toHaveText('1 người.');
  for (const view of ['certificates', 'devices', 'systems', 'organisation']) {
    await open(view);
    await expect(page.getByTestId('list-count')).toHaveText(/^0 /);
  }
});

const organisation = { id: uuid(0, 1), name: 'Trường THPT Nguyễn Thông', profileId: 'dong-thap-2025' };
const person = { id: uuid(1, 1), fullName: 'Nguyễn Văn An' };

test('a file of records is previewed, saved whole, and sets the registry up', async ({ registry }) => {
  const { page, open } = registry;
  await open('records-file');
  await chooseRecordsFile(page, recordsFile({ organisation, staff: [person] }));
  await expect(page.getByRole('row', { name: /người/ })).toHaveText(/người100/);
  await page.getByTestId('records-confirm').click();
  await expect(page.getByTestId('records-result')).toHaveText('Đã lưu 2 bản ghi: 1 đơn vị, 1 người.');
  await expect(page.getByText('Chưa khai đơn vị của bạn')).toHaveCount(0);

  // The same file again changes nothing; one that differs is counted as a change.
  const renamed = { ...person, fullName: 'Nguyễn Văn Ân' };
  await chooseRecordsFile(page, recordsFile({ organisation, staff: [renamed] }));
  await expect(page.getByRole('row', { name: /đơn vị/ })).toHaveText(/đơn vị001/);
  await expect(page.getByRole('row', { name: /người/ })).toHaveText(/người010/);
  await page.getByRole('button', { name: 'Thôi' }).click();
  await open('staff');
  await expect(page.getByRole('link', { name: 'Nguyễn Văn An' })).toBeVisible();
  await open('settings');
  await expect(page.getByRole('link', { name: organisation.name })).toBeVisible();
  await expect(page.getByLabel('Quy định của tỉnh, thành phố')).toHaveValue('dong-thap-2025');
});

test('what the registry exports it takes back', async ({ registry }) => {
  const { page, open } = registry;
  await open('records-file');
  await chooseRecordsFile(page, recordsFile({ organisation, staff: [person] }));
  await page.getByTestId('records-confirm').click();
  await expect(page.getByTestId('records-result')).toContainText('Đã lưu');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất tệp dữ liệu' }).click(),
  ]);
  await page.getByTestId('records-file').setInputFiles(await download.path());
  await expect(page.getByRole('row', { name: /đơn vị/ })).toHaveText(/đơn vị001/);
  await expect(page.getByRole('row', { name: /người/ })).toHaveText(/người001/);
});

for (const [what, content, message] of [
  ['broken', '{"format": "tro-ly-chung-thuc/rec', /bị hỏng hoặc chưa tải về hết/],
  ['foreign', '{"people": []}', /không phải tệp dữ liệu của Trợ lý Chứng thực/],
  ['newer', recordsFile({ version: 2, staff: [person] }), /phiên bản mới hơn/],
] as const) {
  test(`a ${what} file gets one sentence and changes nothing`, async ({ registry }) => {
    const { page, open } = registry;
    await open('records-file');
    await chooseRecordsFile(page, content);
    await expect(page.getByTestId('records-problem')).toHaveText(message);
    await expect(page.getByTestId('records-confirm')).toHaveCount(0);
    await open('staff');
    await expect(page.getByTestId('list-count')).toHaveText('0 người.');
  });
}

test('a file with one bad record names record and field, and cannot be saved', async ({ registry }) => {
  const { page, open } = registry;
  await open('records-file');
  const bad = { id: uuid(1, 2), fullName: 'Lê Thị B', birthDate: '1985-02-30' };
  await chooseRecordsFile(page, recordsFile({ staff: [person, bad] }));
  await expect(page.getByRole('alert')).toContainText('Bản ghi người thứ 2, mục birthDate');
  await expect(page.getByTestId('records-confirm')).toBeDisabled();
});

test('ten thousand people and twenty thousand certificates are one step, and open as a page of a hundred', async ({
  registry,
}) => {
  const { page, open } = registry;
  const staff = Array.from({ length: 10_000 }, (_, n) => ({
    id: uuid(1, n),
    fullName: `Nguyễn Thị Số ${n}`,
  }));
  const certificates = Array.from({ length: 20_000 }, (_, n) => ({
    id: uuid(2, n),
    subject: { kind: 'person', id: uuid(1, n % 10_000) },
    serialNumber: (0x5400000 + n).toString(16),
    validTo: '2030-01-01',
  }));
  await open('records-file');
  await chooseRecordsFile(page, recordsFile({ organisation, staff, certificates }));
  await page.getByTestId('records-confirm').click();
  await expect(page.getByTestId('records-result')).toContainText('30.001 bản ghi');
  await open('staff');
  await expect(page.getByTestId('list-count')).toHaveText('10.000 người.');
  await expect(page.getByRole('row')).toHaveCount(101);
  await expect(page.getByText('Trang 1 / 100')).toBeVisible();
  await page.getByRole('button', { name: 'Sau' }).click();
  await expect(page.getByText('Trang 2 / 100')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nguyễn Thị Số 100', exact: true })).toBeVisible();
  await page.getByLabel('Tìm').fill('so 9999');
  await expect(page.getByTestId('list-count')).toHaveText('Tìm thấy 1 trong 10.000 người.');
  await open('certificates');
  await page.getByLabel('Tìm').fill('5404e1f');
  await expect(page.getByRole('link', { name: 'Nguyễn Thị Số 9999' })).toBeVisible();
});

test('an emptied registry that was in use says so', async ({ registry }) => {
  const { page, session, open } = registry;
  await open('records-file');
  await chooseRecordsFile(page, recordsFile({ organisation }));
  await page.getByTestId('records-confirm').click();
  await expect(page.getByTestId('records-result')).toContainText('Đã lưu');
  // The mark of a registry in use is made as soon as the set-up is seen to be done.
  await expect
    .poll(() => page.evaluate(async () => Object.keys(await chrome.storage.local.get())))
    .toContain('registryInUseSince');
  // Elsewhere, so that no view reads, and thereby makes, the registry again.
  await page.goto(session.url('icon/16.png'));
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase(name);
        deletion.onsuccess = () => resolve();
        deletion.onerror = () => reject(deletion.error);
      }),
    databaseName,
  );
  await open('staff');
  await expect(page.getByRole('alert')).toContainText('trình duyệt có thể đã xóa');
});

async function loadSample({ page, session }: RegistryPage): Promise<void> {
  await page.goto(session.url('registry.html'));
  await page.getByRole('button', { name: 'Nạp dữ liệu mẫu' }).click();
  await expect(page.getByRole('heading', { name: 'Đã thiết lập xong' })).toBeVisible();
}

const views = [
  ['staff', 'staff/new', 'certificates', 'certificates/new'],
  ['devices', 'devices/new', 'systems', 'systems/new'],
  ['organisation', 'organisation/new', 'requests', 'import'],
  ['records-file', 'settings', 'setup'],
];
for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme });
    for (const group of views) {
      test(`${group.join(', ')} pass axe and fit a narrow window at 200% text (${scheme})`, async ({
        registry,
      }) => {
        const { page, open } = registry;
        await loadSample(registry);
        await page.setViewportSize({ width: 640, height: 800 });
        for (const view of group) {
          await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
          await open(view);
          await expect(page.locator('nav [aria-current="page"]')).toHaveCount(view === 'setup' ? 0 : 1);
          expect(await axeViolations(page), view).toEqual([]);
          await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${view} must not scroll sideways`).toBeLessThanOrEqual(0);
        }
      });
    }
    test(`the first run, a form with errors and an open list pass axe (${scheme})`, async ({ registry }) => {
      const { page, session, open } = registry;
      await page.goto(session.url('registry.html'));
      await expect(page.getByRole('button', { name: 'Lưu và tiếp tục' })).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      await loadSample(registry);
      await open('staff/new');
      await page.getByLabel('Ngày sinh').fill('x');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await expect(page.getByLabel('Họ và tên')).toBeFocused();
      expect(await axeViolations(page), 'with errors').toEqual([]);
      await open('certificates/new');
      await page.getByRole('combobox', { name: 'Thuê bao', exact: true }).fill('an');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      expect(await axeViolations(page), 'with an open list').toEqual([]);
    });
  });
}
