import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readTables } from '../../lib/imports/files/readFile.ts';
import { importRecords, launch, type Session } from './driver.ts';
import { axeViolations, uuid } from './registryPage.ts';

const times = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };
const people = 10_000;
const pad = (n: number) => String(n).padStart(5, '0');

let session: Session;
let page: Page;
test.beforeAll(async () => {
  session = await launch({ today: '2026-11-22' });
  const numbers = Array.from({ length: people }, (_, n) => n + 1);
  await importRecords(session, {
    staff: numbers.map((n) => ({
      ...times,
      id: uuid(2, n),
      fullName: `Nguyễn Văn An`,
      idNumber: `0801850${pad(n)}`,
      birthDate: '1985-02-01',
      officialEmail: `an${n}@longan.gov.vn`,
      position: n === 1 ? '=HYPERLINK("http://x")' : 'Giáo viên',
      status: 'active',
    })),
    certificates: numbers.map((n) => ({
      ...times,
      id: uuid(5, n),
      subject: { kind: 'person', id: uuid(2, n) },
      serialNumber: `540A000000${pad(n)}F`,
      validFrom: '2024-01-15',
      validTo: '2029-01-15',
      email: `an${n}@longan.gov.vn`,
      renewals: 0,
      status: 'active',
    })),
  });
});
test.afterAll(() => session.close());
test.beforeEach(async () => {
  page = await session.context.newPage();
  await page.goto(session.url('registry.html#/exports'));
  await expect(page.getByRole('heading', { name: 'Xuất danh sách' })).toBeVisible();
});
test.afterEach(() => page.close());

test('ten thousand people: a bar with a way out, then a workbook with typed cells', async () => {
  await page.getByTestId('export-registry').click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Hủy' }).click();
  await expect(page.getByTestId('export-working')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);

  const saving = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByTestId('export-registry').click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('so-dang-ky-2026-11-22.xlsx');
  await expect(page.getByTestId('export-result')).toContainText('20.000 dòng');
  const tables = await readTables('so.xlsx', new Uint8Array(readFileSync(await saved.path())));
  expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Nhân sự', people + 1],
    ['Chứng thư cá nhân', people + 1],
  ]);
  const [head = [], first = []] = tables[0]?.rows ?? [];
  const cell = (header: string) => first[head.indexOf(header)];
  expect(cell('Số định danh cá nhân')).toBe('080185000001');
  expect(cell('Ngày sinh')).toEqual(new Date('1985-02-01T00:00:00Z'));
  expect(cell('Chức vụ')).toBe(`'=HYPERLINK("http://x")`);
});

test('the certificate list has no identity number', async () => {
  const saving = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByTestId('export-certificates').click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('danh-sach-chung-thu-2026-11-22.xlsx');
  const [list] = await readTables('so.xlsx', new Uint8Array(readFileSync(await saved.path())));
  expect(list?.rows).toHaveLength(people + 1);
  expect(JSON.stringify(list?.rows)).not.toContain('080185');
  expect(list?.rows[1]).toContain('còn 785 ngày');
});
