import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readTables } from '../../lib/imports/files/readFile.ts';
import { databaseName } from '../../lib/registry/database.ts';
import type { StoreName } from '../../lib/registry/schema.ts';
import { rawWorkbook } from '../../scripts/workbookXml.ts';
import { launch, type Session } from './driver.ts';

const fixture = (name: string) => join(import.meta.dirname, '../fixtures/lists', name);

let session: Session;
let page: Page;

test.beforeAll(async () => {
  session = await launch({ today: '2026-11-22' });
});
test.afterAll(async () => {
  await session.close();
});
test.beforeEach(async () => {
  page = await session.context.newPage();
});
test.afterEach(async () => {
  await page.close();
});

async function openImport(): Promise<void> {
  await page.goto(session.url('registry.html#/import'));
  await expect(page.getByRole('heading', { name: 'Nhập danh sách' })).toBeVisible();
}
const choose = (...files: (string | { name: string; mimeType: string; buffer: Buffer })[]) =>
  page.getByTestId('import-file').setInputFiles(files as string[]);
const count = (name: string) => page.getByTestId(`import-count-${name}`);
const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
});

async function stored<T = Record<string, unknown>>(store: StoreName): Promise<T[]> {
  return page.evaluate(
    async ([database, name]) =>
      new Promise<never>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as never);
          };
        };
      }),
    [databaseName, store] as const,
  );
}

async function confirm(): Promise<void> {
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-result')).toBeVisible();
}

async function undo(): Promise<void> {
  await page.getByTestId('import-undo').click();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
}

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.import').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('several files dropped at once are one preview, written in one step and taken back after a reload', async () => {
  await openImport();
  const files = ['office.xlsx', 'mau-01.docx', 'tcvn3.csv', 'book.ods'].map((name) => ({
    name,
    base64: readFileSync(fixture(name)).toString('base64'),
  }));
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    return transfer;
  }, files);
  await page.getByTestId('import-drop').dispatchEvent('drop', { dataTransfer: data });
  await expect(count('new')).toHaveText('7');
  await expect(count('rejected')).toHaveText('3');
  await expect(page.getByTestId('import-error')).toContainText('book.ods');
  await expect(page.getByRole('table', { name: 'Chữ được chuyển sang Unicode' })).toContainText(
    'NguyÔn V¨n ¢n',
  );
  await expect(page.getByRole('table', { name: 'Chữ được chuyển sang Unicode' })).toContainText(
    'Nguyễn Văn Ân',
  );
  await expectAccessible();
  await page.getByTestId('import-capitalise').check();
  await page.getByTestId('import-short-year').check();
  await expect(count('new')).toHaveText('8');
  const leave = page.getByRole('table', { name: 'Người mới' }).getByRole('checkbox', { name: 'Lý Thị Tư' });
  await leave.uncheck();
  await expect(page.getByTestId('import-confirm')).toHaveText('Nhập 7 người');
  await confirm();
  await expect(page.getByTestId('import-result')).toContainText(
    '7 người mới; 3 chứng thư: 3 chứng thư mới; 3 thiết bị',
  );
  const staff = await stored<{ id: string; fullName: string }>('staff');
  expect(staff.map(({ fullName }) => fullName).sort()).toContain('Trần Văn Hải');
  expect(staff.map(({ fullName }) => fullName)).not.toContain('Lý Thị Tư');
  const certificates = await stored<{ subject: { id: string } }>('certificates');
  for (const { subject } of certificates) expect(staff.map(({ id }) => id)).toContain(subject.id);

  await page.reload();
  await expect(page.getByTestId('import-last')).toContainText('office.xlsx, mau-01.docx, tcvn3.csv');
  await undo();
  await expect(page.getByTestId('import-undo-result')).toContainText('Đã hoàn tác');
  for (const store of ['staff', 'certificates', 'devices', 'requests'] as const)
    expect(await stored(store)).toEqual([]);
  await expect(page.getByTestId('import-last')).toHaveCount(0);
});

const header = 'Mã NV;Ai;Sinh;Hộp thư;Ghi chú';
const odd = text(
  'odd.csv',
  `${header}\n7;Nguyễn Thị Sáu;05/09/1985;sau@longan.gov.vn;x\n8;Bùi Văn Bảy;06/10/1986;bay@longan.gov.vn;y\n`,
);

test('columns of unknown words are mapped by the clerk, and known the next time', async () => {
  await openImport();
  await choose(odd);
  await expect(page.getByTestId('import-error')).toContainText('Không thấy dòng tiêu đề');
  const table = page.getByTestId('import-table');
  await table.getByLabel('Dòng tiêu đề').selectOption('1');
  await table.getByLabel('Cột B Ai là').selectOption('fullName');
  await table.getByLabel('Cột C Sinh là').selectOption('birthDate');
  await expect(count('new')).toHaveText('2');
  await expect(page.getByRole('table', { name: 'Người mới' })).toContainText('05/09/1985');
  await expectAccessible();
  await confirm();
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await choose(
    text(
      'again.csv',
      `${header}\n9;Hồ Thị Chín;07/11/1987;chin@longan.gov.vn;z\n7;Nguyễn Thị Sáu;05/09/1985;sau@longan.gov.vn;x\n`,
    ),
  );
  await expect(count('new')).toHaveText('1');
  await expect(count('unchanged')).toHaveText('1');
  await page.getByTestId('import-table').getByText('Cột nhận được').click();
  await expect(page.getByTestId('import-table')).toContainText('như lần trước');
});

test('a change is shown old to new; who only resembles someone is decided side by side', async () => {
  await openImport();
  await choose(
    text(
      'changes.csv',
      'Họ và tên,Ngày sinh,Email,Chức vụ,Số CCCD\nNguyễn Thị Sáu,05/09/1985,sau@longan.gov.vn,Hiệu trưởng,\nBùi Văn Bảy,06/10/1986,khac@longan.gov.vn,Văn thư,080086000777\n',
    ),
  );
  await expect(count('changed')).toHaveText('1');
  await expect(page.getByRole('table', { name: 'Người có thay đổi' })).toContainText(
    'Chức vụ: (trống) → Hiệu trưởng',
  );
  await expect(count('duplicate')).toHaveText('1');
  const alike = page.getByTestId('import-alike');
  await expect(alike).toContainText('Cùng họ tên và ngày sinh.');
  await expect(alike.getByRole('row', { name: /Thư điện tử công vụ/ })).toContainText('bay@longan.gov.vn');
  await expectAccessible();
  await alike.getByRole('radio', { name: /gộp vào Bùi Văn Bảy/ }).check();
  await expect(count('changed')).toHaveText('2');
  await expect(count('duplicate')).toHaveText('0');
  await confirm();
  const staff = await stored<{ fullName: string; officialEmail: string; position?: string }>('staff');
  expect(staff).toHaveLength(2);
  expect(staff.find(({ fullName }) => fullName === 'Bùi Văn Bảy')).toMatchObject({
    officialEmail: 'khac@longan.gov.vn',
    position: 'Văn thư',
  });

  // Somebody of the import is edited by hand: taking it back would lose that, so it is refused.
  const six = staff.find(({ fullName }) => fullName === 'Nguyễn Thị Sáu') as unknown as { id: string };
  await page.goto(session.url(`registry.html#/staff/${six.id}`));
  await page.getByLabel('Chức vụ').fill('Phó Hiệu trưởng');
  await page.getByRole('button', { name: 'Lưu' }).first().click();
  await expect
    .poll(async () => (await stored<{ position?: string }>('staff')).map(({ position }) => position).sort())
    .toEqual(['Phó Hiệu trưởng', 'Văn thư']);
  await page.goto(session.url('registry.html#/import'));
  await undo();
  await expect(page.getByTestId('import-undo-result').getByRole('alert')).toBeVisible();
  expect((await stored<{ position?: string }>('staff')).map(({ position }) => position).sort()).toEqual([
    'Phó Hiệu trưởng',
    'Văn thư',
  ]);
});

test('rejected rows come as a workbook that is mended and imported again', async () => {
  await openImport();
  const rows = [
    ['Họ và tên', 'Ngày sinh', 'Số CCCD', 'Thư công vụ'],
    ['Lê Thị Mười', '7/8/1990', '080190000888', 'muoi@longan.gov.vn'],
    ['=CMD()', '31/02/1990', '80', 'không có'],
  ];
  await choose({ name: 'bad.xlsx', mimeType: '', buffer: Buffer.from(rawWorkbook([{ name: 'DS', rows }])) });
  await expect(count('rejected')).toHaveText('1');
  const waiting = page.waitForEvent('download');
  await page.getByTestId('import-correction').click();
  const saved = await waiting;
  expect(saved.suggestedFilename()).toMatch(/^dong-can-sua-.*\.xlsx$/);
  const bytes = new Uint8Array(readFileSync(await saved.path()));
  const [table] = await readTables('a.xlsx', bytes);
  expect(table?.rows[0]).toEqual([...(rows[0] ?? []), 'Vì sao chưa nhập được', 'Cách sửa']);
  expect(table?.rows[1]?.slice(0, 4)).toEqual(rows[2]);
  expect(table?.rows[1]?.[4]).toContain('Ngày sinh: Ngày');
  expect(table?.rows[1]?.[5]).toContain('12 chữ số');
  expect(table?.troubles.size).toBe(0);

  const mended = [
    table?.rows[0] ?? [],
    ['Trần Văn Sửa', '03/02/1990', '080090000889', 'sua@longan.gov.vn', ...(table?.rows[1]?.slice(4) ?? [])],
  ];
  await choose({
    name: 'mended.xlsx',
    mimeType: '',
    buffer: Buffer.from(rawWorkbook([{ name: 'DS', rows: mended as string[][] }])),
  });
  await expect(count('new')).toHaveText('2');
  await page.getByRole('button', { name: 'Bỏ tệp bad.xlsx' }).click();
  await expect(count('new')).toHaveText('1');
  await expect(count('rejected')).toHaveText('0');
  await expect(page.getByRole('table', { name: 'Người mới' })).toContainText('Trần Văn Sửa');
});
