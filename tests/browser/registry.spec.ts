import { chooseRecordsFile, expect, recordsFile, test, uuid } from './registryPage.ts';

test('a person is added, found without diacritics, edited, deleted and brought back', async ({
  registry,
}) => {
  const { page, open } = registry;
  await open('staff');
  await expect(page.getByText('Chưa có ai trong sổ.')).toBeVisible();
  await page.getByRole('link', { name: 'Thêm người' }).first().click();
  await page.getByLabel('Họ và tên').fill('Đặng Thị Đào');
  await page.getByLabel('Ngày sinh').fill('5/9/1985');
  await page.getByLabel('Số định danh cá nhân').fill('080 185 001 234');
  await page.getByLabel('Địa chỉ thư điện tử công vụ').fill('dao@longan.gov.vn');
  await page.getByRole('button', { name: 'Lưu' }).click();

  await expect(page.getByTestId('toast')).toContainText('Đã lưu Đặng Thị Đào.');
  const row = page.getByRole('row', { name: /Đặng Thị Đào/ });
  await expect(row).toContainText('05/09/1985');
  await expect(row).toContainText('••••234');
  await expect(row).not.toContainText('080185001234');
  await row.getByRole('button', { name: 'Hiện số định danh của Đặng Thị Đào' }).click();
  await expect(row).toContainText('080185001234');

  await page.getByLabel('Tìm').fill('dang dao');
  await expect(page.getByTestId('list-count')).toHaveText('Tìm thấy 1 trong 1 người.');
  await page.getByLabel('Tìm').fill('185001');
  await expect(row).toBeVisible();
  await page.getByLabel('Tìm').fill('khong ai');
  await expect(page.getByText('Không có mục nào khớp')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa ô tìm' }).click();

  await page.getByRole('link', { name: 'Đặng Thị Đào' }).click();
  await expect(page.getByLabel('Ngày sinh')).toHaveValue('05/09/1985');
  await page.getByLabel('Chức vụ', { exact: true }).fill('Kế toán trưởng');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(row).toContainText('Kế toán trưởng');

  await page.getByRole('button', { name: 'Xóa Đặng Thị Đào' }).click();
  await expect(page.getByTestId('toast')).toContainText('Đã xóa Đặng Thị Đào.');
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(row).toBeVisible();

  await page.getByRole('button', { name: 'Xóa Đặng Thị Đào' }).click();
  await expect(row).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Chưa có ai trong sổ.')).toBeVisible();
  await page.getByLabel('Hiện cả mục đã xóa').check();
  await page.getByRole('button', { name: 'Khôi phục Đặng Thị Đào' }).click();
  await page.getByLabel('Hiện cả mục đã xóa').uncheck();
  await expect(row).toBeVisible();
});

test('what is wrong is said beside the box, and nothing is saved until it is mended', async ({
  registry,
}) => {
  const { page, open } = registry;
  await open('staff/new');
  await page.getByLabel('Ngày sinh').fill('30/02/1985');
  await page.getByLabel('Số định danh cá nhân').fill('80185001234');
  await page.getByLabel('Địa chỉ thư điện tử công vụ').fill('đào@longan.gov.vn');
  // Leaving a box judges it; the name, never touched, is judged on saving.
  await expect(page.getByLabel('Ngày sinh')).toHaveAccessibleDescription(/Ngày không có thật/);
  await expect(page.getByLabel('Họ và tên')).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByLabel('Họ và tên')).toBeFocused();
  await expect(page.getByLabel('Họ và tên')).toHaveAccessibleDescription('Hãy nhập họ và tên.');
  await expect(page.getByLabel('Số định danh cá nhân')).toHaveAccessibleDescription(/mất số 0 ở đầu/);
  await expect(page.getByLabel('Địa chỉ thư điện tử công vụ')).toHaveAccessibleDescription(/không có dấu/);

  await page.getByLabel('Họ và tên').fill('Đào');
  await page.getByLabel('Ngày sinh').fill('28/02/1985');
  await page.getByLabel('Số định danh cá nhân').fill('080185001234');
  await page.getByLabel('Địa chỉ thư điện tử công vụ').fill('dao@longan.gov.vn');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('link', { name: 'Đào' })).toBeVisible();
});

test('a draft outlives the page, and can be thrown away', async ({ registry }) => {
  const { page, open } = registry;
  await open('staff/new');
  await page.getByLabel('Họ và tên').pressSequentially('Người đang gõ dở');
  await page.reload();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Người đang gõ dở');
  await expect(page.getByText(/Đã khôi phục bản đang soạn lúc/)).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('');

  // A draft that was saved as a record is no draft any more.
  await page.getByLabel('Họ và tên').fill('Lê Văn Tám');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('link', { name: 'Lê Văn Tám' })).toBeVisible();
  await open('staff/new');
  await expect(page.getByLabel('Họ và tên')).toHaveValue('');
});

test('of two windows over one record, the second to save is told', async ({ registry }) => {
  const { page, session, open } = registry;
  await open('staff/new');
  await page.getByLabel('Họ và tên').fill('Lê Văn Tám');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('link', { name: 'Lê Văn Tám' }).click();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Lê Văn Tám');
  const other = await session.context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Chức vụ', { exact: true }).fill('Kế toán');
  await other.getByRole('button', { name: 'Lưu' }).click();
  await expect(other.getByTestId('toast')).toBeVisible();

  await page.getByLabel('Đơn vị công tác').fill('Phòng Tài chính');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText(/vừa được sửa ở một cửa sổ khác/)).toBeVisible();
  const versions = page.getByTestId('versions').getByRole('row');
  await expect(versions.filter({ hasText: 'Chức vụ' })).toContainText(/Kế toán.*để trống/);
  await expect(versions.filter({ hasText: 'Đơn vị công tác' })).toContainText(/để trống.*Phòng Tài chính/);
  await expect(versions).toHaveCount(3);
  await page.getByRole('button', { name: 'Xem bản mới' }).click();
  await expect(page.getByLabel('Chức vụ', { exact: true })).toHaveValue('Kế toán');
  await expect(page.getByLabel('Đơn vị công tác')).toHaveValue('');

  // A draft goes on standing for the state it was begun on, and no longer once it is thrown away.
  await other.getByRole('link', { name: 'Lê Văn Tám' }).click();
  await other.getByLabel('Chức vụ', { exact: true }).fill('Kế toán trưởng');
  await other.getByRole('button', { name: 'Lưu' }).click();
  await expect(other.getByRole('row', { name: /Kế toán trưởng/ })).toBeVisible();
  await page.getByLabel('Đơn vị công tác').fill('Phòng Nội vụ');
  await page.reload();
  await expect(page.getByLabel('Đơn vị công tác')).toHaveValue('Phòng Nội vụ');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText(/vừa được sửa ở một cửa sổ khác/)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await expect(page.getByLabel('Chức vụ', { exact: true })).toHaveValue('Kế toán trưởng');
  await page.getByLabel('Đơn vị công tác').fill('Phòng Tổ chức');
  await page.getByRole('button', { name: 'Lưu' }).click();
  const row = page.getByRole('row', { name: /Lê Văn Tám/ });
  await expect(row).toContainText('Kế toán trưởng');
  await expect(row).toContainText('Phòng Tổ chức');
});

test('a list follows what another window saves', async ({ registry }) => {
  const { page, session, open } = registry;
  await open('staff');
  const other = await session.context.newPage();
  await other.goto(session.url('registry.html#/staff/new'));
  await other.getByLabel('Họ và tên').fill('Từ cửa sổ khác');
  await other.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('link', { name: 'Từ cửa sổ khác' })).toBeVisible();
});

test('a certificate is given its holder and device by searching, and both show it', async ({ registry }) => {
  const { page, open } = registry;
  await open('records-file');
  await chooseRecordsFile(
    page,
    recordsFile({
      staff: [
        { id: uuid(1, 1), fullName: 'Nguyễn Văn An', birthDate: '1979-07-19' },
        { id: uuid(1, 2), fullName: 'Nguyễn Văn An', birthDate: '1988-02-28' },
      ],
    }),
  );
  await page.getByTestId('records-confirm').click();
  await expect(page.getByTestId('records-result')).toContainText('2 bản ghi');

  await open('devices/new');
  await page.getByLabel('Loại thiết bị').selectOption('SIM PKI');
  await page.getByLabel('Số ICCID').fill('8984 0480 0000 1234 567');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('link', { name: '8984048000001234567' })).toBeVisible();

  await open('certificates/new');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('combobox', { name: 'Thuê bao', exact: true })).toHaveAccessibleDescription(
    'Hãy chọn thuê bao.',
  );
  await page.getByRole('combobox', { name: 'Thuê bao', exact: true }).fill('nguyen an');
  await page.getByRole('option', { name: /28\/02\/1988/ }).click();
  await page.getByRole('combobox', { name: 'Thiết bị lưu khóa' }).fill('1234567');
  await page.keyboard.press('Enter');
  await page.getByLabel('Số hiệu chứng thư').fill('54:01:AB:CD:00:11:22:33');
  await page.getByLabel('Hiệu lực đến ngày').fill('31/12/2099');
  await page.getByRole('button', { name: 'Lưu' }).click();

  const row = page.getByRole('row', { name: /Nguyễn Văn An/ });
  await expect(row).toContainText('5401 ABCD 0011 2233');
  await expect(row).toContainText('SIM PKI, đang sử dụng');
  await page.getByLabel('Tìm').fill('abcd0011');
  await expect(row).toBeVisible();
  await open(`staff/${uuid(1, 2)}`);
  await expect(page.getByRole('region', { name: 'Chứng thư và thiết bị' })).toContainText('đến 31/12/2099');
});

test('systems and organisations have forms of their own', async ({ registry }) => {
  const { page, open } = registry;
  await open('systems/new');
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Cổng thông tin');
  await page.getByLabel('Loại').selectOption('Dịch vụ');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('row', { name: /Cổng thông tin/ })).toContainText('Dịch vụ');

  await open('organisation/new');
  await page.getByLabel('Tên cơ quan, tổ chức').fill('Trường THPT Bình Minh');
  await page.getByLabel('Mã quan hệ ngân sách').fill('123');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByLabel('Mã quan hệ ngân sách')).toHaveAccessibleDescription(/có 7 chữ số/);
  await page.getByLabel('Mã quan hệ ngân sách').fill('1098765');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('row', { name: /Trường THPT Bình Minh/ })).toContainText('Đơn vị của tôi');
});

test('a full disk is told in plain words and leaves the registry as it was', async ({ registry }) => {
  const { page, open } = registry;
  await open('staff/new');
  await page.getByLabel('Họ và tên').fill('Người cũ');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('link', { name: 'Người cũ' }).click();
  await page.getByLabel('Họ và tên').fill('Người mới');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('alert')).toContainText(/hết chỗ lưu.*giải phóng ổ đĩa/);
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Người mới');

  await open('records-file');
  await chooseRecordsFile(page, recordsFile({ staff: [{ id: uuid(1, 1), fullName: 'Từ tệp' }] }));
  await page.getByTestId('records-confirm').click();
  await expect(page.getByTestId('records-problem')).toContainText('hết chỗ lưu');
  await expect(page.getByTestId('records-result')).toHaveText('');

  await page.reload();
  await open('staff');
  await expect(page.getByTestId('list-count')).toHaveText('1 người.');
  await expect(page.getByRole('link', { name: 'Người cũ' })).toBeVisible();
});
