/** The papers of a request: preview, what is missing, saving, own templates, the dossier, what is printed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import PizZip from 'pizzip';
import { readTables } from '../../lib/imports/files/readFile.ts';
import { people, sampleRecords, sampleRequests } from '../portal/sample.ts';
import { documentText, packageProblems } from '../unit/documents/package.ts';
import { importRecords } from './driver.ts';
import { axeViolations, expect, type RegistryPage, test } from './registryPage.ts';

const shipped = (number: string) =>
  readFileSync(join(import.meta.dirname, `../../public/templates/mau-${number}.docx`));

async function bytesOf(download: Download): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(readFileSync(await download.path()));
}

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

const docx = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer,
});

/** A letter is looked at, completed, changed and saved. */
async function letter({ page, session, open }: RegistryPage): Promise<void> {
  const renew = {
    ...sampleRequests.renew,
    certificateReceiver: { ...sampleRequests.renew.certificateReceiver, mobile: undefined },
  };
  await importRecords(session, { ...sampleRecords, requests: [renew] });
  await open(`requests/${renew.id}`);
  await page.getByRole('link', { name: 'Văn bản, bộ hồ sơ' }).click();

  const preview = page.getByTestId('paper-preview');
  await expect(preview).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await expect(preview).toContainText('Số: 114/THPTNT-VT');
  await expect(preview).toContainText('ngày 20 tháng 11 năm 2026');
  await expect(preview).toContainText(people.accountant.fullName);
  await expect(preview.locator('mark')).toHaveText([
    '[cần bổ sung: số điện thoại di động của người tiếp nhận]',
  ]);
  const missing = page.getByTestId('paper-missing');
  await expect(missing).toContainText('Còn thiếu 1 chỗ');
  expect(await axeViolations(page)).toEqual([]);

  // The way to where it is filled in, and back: the paper takes the change at once, saved or not.
  await missing.getByRole('link', { name: /số điện thoại di động/ }).click();
  await page
    .getByRole('region', { name: 'Người tiếp nhận chứng thư chữ ký số' })
    .getByRole('textbox', { name: 'Số điện thoại di động' })
    .fill('0912 345 678');
  await page.getByRole('link', { name: 'Văn bản, bộ hồ sơ' }).click();
  await expect(preview).toContainText('0912 345 678');
  await expect(page.getByText('Đủ thông tin.')).toBeVisible();
  await expect(page.getByText('Văn bản lấy cả những thay đổi chưa lưu')).toBeVisible();

  await page.getByRole('combobox', { name: 'Quyền hạn ký' }).selectOption('KT.');
  await expect(missing).toContainText('Còn thiếu 2 chỗ');
  await missing.getByRole('button', { name: /chức vụ người ký/ }).click();
  await expect(page.getByRole('textbox', { name: 'Chức vụ người ký' })).toBeFocused();
  await page.keyboard.type('Phó Hiệu trưởng');
  await page.getByRole('textbox', { name: 'Họ và tên người ký' }).fill('Lý Thanh Tùng');
  await page.getByText('Kính gửi và căn cứ').click();
  await page.getByRole('textbox', { name: 'Kính gửi' }).fill('Sở A\nSở B');
  await page.getByRole('textbox', { name: 'Nơi nhận' }).fill('Như trên\nBan Giám hiệu\nLưu: VT');
  await expect(preview).toContainText('KT. Hiệu trưởng');
  await expect(preview).toContainText('- Sở B.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Họ và tên người ký' })).toHaveValue('Lý Thanh Tùng');
  await expect(preview).toContainText('Lý Thanh Tùng');

  const download = await saved(page, () => page.getByTestId('save-docx').click());
  expect(download.suggestedFilename()).toMatch(
    /^Mau-04_De-nghi-gia-han-thay-doi_[A-Za-z-]+-va-1-nguoi-khac_2026-11-20\.docx$/,
  );
  const bytes = await bytesOf(download);
  expect(packageProblems(bytes)).toEqual([]);
  const text = documentText(bytes);
  for (const value of [
    '114/THPTNT-VT',
    people.accountant.fullName,
    people.deputy.fullName,
    '0912 345 678',
    '- Sở A;',
    '- Ban Giám hiệu;',
    'Phó Hiệu trưởng',
  ]) {
    expect(text).toContain(value);
  }
  expect(text).not.toMatch(/[{}]|cần bổ sung/);

  // What belongs to every letter is kept for the next ones.
  await page.getByRole('button', { name: 'Dùng cho các văn bản sau' }).click();
  await page.getByRole('button', { name: 'Bỏ mọi thay đổi' }).click();
  await expect(page.getByRole('textbox', { name: 'Họ và tên người ký' })).toHaveValue('Lý Thanh Tùng');
  await page.getByText('Kính gửi và căn cứ').click();
  await expect(page.getByRole('textbox', { name: 'Kính gửi' })).toHaveValue(/^Sở Khoa học và Công nghệ/);
}

/** The portal’s workbook and the dossier hold the request. */
async function workbookAndDossier({ page, session, open }: RegistryPage): Promise<void> {
  const request = { ...sampleRequests['issue-person'], digitallySigned: false };
  const staff = sampleRecords.staff.map((person) =>
    person.id === people.newLibrarian.id
      ? { ...person, levels: [], unit: 'Tổ Thư viện' }
      : person.id === people.newTeacher.id
        ? { ...person, idIssuedBy: 'Bộ Công an' }
        : person,
  );
  await importRecords(session, { ...sampleRecords, staff, requests: [request] });
  await open(`papers/${request.id}`);
  const workbook = page.getByTestId('portal-workbook');
  await expect(workbook).toContainText('Ghi được 2 người; 1 người thiếu thông tin bắt buộc');
  await expect(workbook.getByRole('link', { name: people.newLibrarian.fullName })).toHaveAttribute(
    'href',
    `#/staff/${people.newLibrarian.id}`,
  );
  await workbook.getByRole('checkbox', { name: /Bộ Công an/ }).check();
  const list = await saved(page, () => page.getByTestId('save-workbook').click());
  expect(list.suggestedFilename()).toMatch(/^Danh-sach-Cong_Mau-01_.*\.xlsx$/);
  const listBytes = await bytesOf(list);
  const rows = (await readTables('a.xlsx', listBytes))[0]?.rows ?? [];
  expect(rows.slice(1).map((row) => [row[1], row[4], row[18]])).toEqual([
    [people.newTeacher.fullName, 'CCSĐKQLCTVDLQGVDC', 'SIM'],
    [people.clerk.fullName, 'CCSQLHCVTTXH', 'SIM'],
  ]);

  // The list just saved stands for the copy from the portal: it has rows already.
  await page.getByTestId('portal-copy').setInputFiles(docx('tu-cong.xlsx', Buffer.from(listBytes)));
  await expect(workbook.getByRole('combobox', { name: 'Tệp đã có 2 dòng dữ liệu' })).toBeVisible();
  await page.getByTestId('portal-copy').setInputFiles(docx('a.xlsx', Buffer.from('no')));
  await expect(workbook.getByRole('alert')).toContainText('không phải sổ Excel');

  await expect(page.getByTestId('dossier')).toContainText('gửi bản chính văn bản giấy cho nơi nhận');
  const zipped = await saved(page, () => page.getByTestId('save-dossier').click());
  expect(zipped.suggestedFilename()).toMatch(/^Ho-so_Mau-01_.*\.zip$/);
  const bytes = await bytesOf(zipped);
  const zip = new PizZip(bytes, { checkCRC32: true });
  const names = Object.keys(zip.files);
  expect(names).toEqual([
    'Danh-muc-ho-so.docx',
    expect.stringMatching(/^Mau-01_.*\.docx$/),
    expect.stringMatching(/^Danh-sach-Cong_.*\.xlsx$/),
  ]);
  for (const name of names) {
    expect(packageProblems(zip.file(name)?.asUint8Array() ?? new Uint8Array())).toEqual([]);
  }
  const cover = documentText(zip.file('Danh-muc-ho-so.docx')?.asUint8Array() ?? new Uint8Array());
  for (const value of ['DANH MỤC HỒ SƠ', 'Lô CN27A', '024.3773.8668', 'Mẫu số 01', '19 cột', 'Lưu hồ sơ']) {
    expect(cover).toContain(value);
  }
  expect(cover).not.toMatch(/[{}]/);
  const archives = page.getByRole('list', { name: 'Hồ sơ đã lưu' });
  await expect(archives.getByRole('listitem')).toHaveCount(1);
  await page
    .getByTestId('archive-file')
    .setInputFiles({ name: 'tra-loi.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await expect(archives.getByRole('listitem')).toHaveCount(2);
  await archives.getByRole('button', { name: 'Xóa tra-loi.pdf' }).click();
  await expect(archives.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  const again = await saved(page, () => archives.getByRole('button', { name: /^Tải / }).click());
  expect(Buffer.from(await bytesOf(again)).equals(Buffer.from(bytes))).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
}

/** An own template is checked, used, and given up again. */
async function ownTemplate({ page, session, open }: RegistryPage): Promise<void> {
  const { revoke } = sampleRequests;
  await importRecords(session, { ...sampleRecords, requests: [revoke] });
  await open('templates');
  const form = page.getByTestId('template-05');
  const choose = form.locator('input[type="file"]');
  const changed = (from: string, to: string) => {
    const zip = new PizZip(shipped('05'));
    zip.file('word/document.xml', (zip.file('word/document.xml')?.asText() ?? '').replace(from, to));
    return Buffer.from(zip.generate({ type: 'uint8array' }));
  };
  await choose.setInputFiles(docx('hong.docx', changed('{Trích yếu}', '{Trích yêu nội}')));
  await expect(form.getByRole('alert')).toContainText('Có phải {Trích yếu}?');
  await choose.setInputFiles(docx('mau-truong.docx', changed('BODY', 'BODY')));
  await expect(form.getByRole('alert')).toHaveCount(0);
  await expect(form.getByRole('radio', { name: /mau-truong\.docx/ })).toBeChecked();
  await choose.setInputFiles(docx('mau-hai.docx', changed('Trân trọng', 'TRÂN TRỌNG KÍNH CHÀO')));
  await expect(form.getByRole('radio', { name: /mau-hai\.docx/ })).toBeChecked();
  await form.getByText('Các chỗ điền của Mẫu 05').click();
  await expect(form.getByRole('row', { name: /\{Lý do\}/ })).toContainText('Lý do đề nghị');
  expect(await axeViolations(page)).toEqual([]);
  const original = await saved(page, () => form.getByRole('button', { name: 'Tải về để sửa' }).click());
  expect(Buffer.from(await bytesOf(original)).equals(shipped('05'))).toBe(true);

  await open(`papers/${revoke.id}`);
  const preview = page.getByTestId('paper-preview');
  await expect(preview).toContainText('TRÂN TRỌNG KÍNH CHÀO');
  await page.getByRole('combobox', { name: 'Mẫu Word' }).selectOption({ label: 'Mẫu của Trợ lý' });
  await expect(preview).toContainText('Trân trọng./.');

  await open('templates');
  await form.getByRole('radio', { name: 'Mẫu của Trợ lý' }).check();
  await form.getByRole('button', { name: 'Xóa mau-hai.docx' }).click();
  await expect(form.getByRole('radio')).toHaveCount(2);
}

/** Pages of a PDF as Chromium writes it: its objects are not compressed. */
const pageCount = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Labels, receipts, steps and duty sheets are printed from the page. */
async function prints({ page, session, open }: RegistryPage): Promise<void> {
  const { revoke } = sampleRequests;
  await importRecords(session, { ...sampleRecords, requests: [revoke] });
  const print = () => page.pdf({ preferCSSPageSize: true });
  const count = revoke.certificateIds?.length ?? 0;
  expect(count).toBe(2);

  await open(`print/${revoke.id}?what=labels`);
  const labels = page.getByTestId('labels').getByRole('listitem');
  await expect(labels).toHaveCount(count);
  await expect(labels.first()).toContainText('Lý Thanh Tùng');
  await expect(labels.first()).toContainText('PKT2303012204');
  await expect(labels.first()).toContainText('Hết hạn: 01/10/2028');
  expect(pageCount(await print())).toBe(1);
  expect(await axeViolations(page)).toEqual([]);

  await open(`print/${revoke.id}?what=receipts`);
  await expect(page.getByTestId('receipts').getByRole('row')).toHaveCount(count + 1);
  await expect(page.getByTestId('receipts')).toContainText('Ký nhận');
  expect(pageCount(await print())).toBe(1);
  expect(await axeViolations(page)).toEqual([]);

  await open(`print/${revoke.id}?what=steps`);
  await expect(page.getByTestId('steps')).toContainText('Lô CN27A, Khu công nghệ cao Hòa Lạc');
  await expect(page.getByTestId('steps')).toContainText('024.3773.8668');
  await expect(page.getByTestId('steps')).toContainText('Mẫu số 05');
  expect(pageCount(await print())).toBe(1);
  expect(await axeViolations(page)).toEqual([]);

  await page.goto(session.url(`registry.html#/print/${revoke.id}?what=duties`));
  await expect(page.getByTestId('duty-sheet')).toHaveCount(count);
  expect(pageCount(await print())).toBe(count);

  await open('print/devices?what=labels');
  await expect(labels.first()).toBeVisible();
  expect(await labels.count()).toBeGreaterThan(5);
  await expect(page.getByTestId('labels')).not.toContainText('…');
}

test('the papers of a request: looked at, completed, saved, printed', async ({ registry }) => {
  test.setTimeout(180_000);
  await test.step('a letter', () => letter(registry));
  await test.step('the workbook and the dossier', () => workbookAndDossier(registry));
  await test.step('an own template', () => ownTemplate(registry));
  await test.step('prints', () => prints(registry));
});
