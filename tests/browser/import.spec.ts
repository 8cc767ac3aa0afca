import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { databaseName } from '../../lib/registry/database.ts';
import type { StoreName } from '../../lib/registry/schema.ts';
import { headerRow, makeList, personRow, samplePerson, toBytes } from '../../scripts/make-fixtures.ts';
import { forget, launch, type Session } from './driver.ts';

const fixture = (name: string) => join(import.meta.dirname, '../fixtures/workbooks', name);

let session: Session;
let page: Page;
let folder: string;

test.beforeAll(async () => {
  session = await launch();
});
test.afterAll(() => session.close());

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tlct-import-'));
  page = await session.context.newPage();
});
test.afterEach(async () => {
  await forget(session);
  rmSync(folder, { recursive: true, force: true });
});

async function openImport(): Promise<void> {
  await page.goto(session.url('registry.html#/import'));
  await expect(page.getByRole('heading', { name: 'Nhập danh sách' })).toBeVisible();
}

async function choose(path: string): Promise<void> {
  await page.getByTestId('import-file').setInputFiles(path);
}

function made(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

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

async function counts(): Promise<(string | null)[]> {
  await expect(page.getByTestId('import-confirm')).toBeVisible();
  return Promise.all(
    ['new', 'changed', 'unchanged', 'rejected'].map((name) =>
      page.getByTestId(`import-count-${name}`).textContent(),
    ),
  );
}

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.import').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('forty people: preview, confirm, in the list; again nothing; a change shown old to new', async () => {
  await openImport();
  await choose(fixture('forty.xlsx'));
  expect(await counts()).toEqual(['35', '0', '0', '4']);
  const problems = page.getByRole('table', { name: 'Các ô cần xem' });
  const twoDigitYear = problems.getByRole('row', { name: /^14 / });
  await expect(twoDigitYear).toContainText('C Ngày sinh');
  await expect(twoDigitYear).toContainText('12/5/85');
  await expect(twoDigitYear).toContainText('đủ bốn chữ số năm');
  await expect(problems.getByRole('row', { name: /^3 / })).toContainText('đã thêm lại thành 080069000002');
  expect(await stored('staff')).toEqual([]);

  await page.getByTestId('import-map-ministry').check();
  await page.getByTestId('import-requests').check();
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-result')).toContainText('Đã nhập 35 người');
  const staff = await stored<{ fullName: string; idIssuedBy: string }>('staff');
  expect(staff).toHaveLength(35);
  expect(staff.filter(({ idIssuedBy }) => idIssuedBy === 'Bộ Công an')).toEqual([]);
  const requests = await stored<{ staffIds: string[]; deviceKind: string; state: string }>('requests');
  expect(requests.map(({ deviceKind, staffIds }) => [deviceKind, staffIds.length]).sort()).toEqual([
    ['central', 1],
    ['pki-token', 33],
    ['sim-pki', 1],
  ]);

  await page.getByRole('link', { name: 'Xem danh sách nhân sự' }).click();
  await page.getByRole('searchbox').fill('hoai thuong');
  await expect(page.getByText('Đặng Thị Hoài Thương')).toBeVisible();

  await openImport();
  await choose(fixture('forty.xlsx'));
  expect(await counts()).toEqual(['0', '0', '35', '4']);
  await expect(page.getByTestId('import-confirm')).toBeDisabled();

  await page.getByRole('button', { name: 'Chọn tệp khác' }).click();
  const position = { value: 'Phó Giám đốc', type: String };
  await choose(made('changed.xlsx', await toBytes([headerRow(), personRow(1, { position })])));
  expect(await counts()).toEqual(['0', '1', '0', '0']);
  const change = page.getByRole('table', { name: 'Người có thay đổi' });
  await expect(change).toContainText(`Chức vụ: ${samplePerson(1).position} → Phó Giám đốc`);
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-result')).toContainText('1 người có thay đổi');
  expect(await stored('staff')).toHaveLength(35);
});

test('ten thousand people land whole, with one page of each table in the document', async () => {
  await openImport();
  await choose(made('ten-thousand.xlsx', await makeList(10_000)));
  expect(await counts()).toEqual(['10.000', '0', '0', '0']);
  expect(await page.locator('.import tbody tr').count()).toBeLessThanOrEqual(80);
  await expect(page.getByTestId('import-confirm')).toHaveText('Nhập 10.000 người');
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-result')).toContainText('Đã nhập 10.000 người', { timeout: 30_000 });
  expect(await stored('staff')).toHaveLength(10_000);
});

test('a full disk: told so, the registry as it was, and the preview still there', async () => {
  const worker = page.waitForEvent('worker');
  await openImport();
  await choose(fixture('forty.xlsx'));
  await (await worker).evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'staff') written += 1;
      if (written > 20) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-error')).toContainText('Máy đã hết chỗ lưu');
  expect(await stored('staff')).toEqual([]);
  expect(await counts()).toEqual(['35', '0', '0', '4']);
});

const sentences: [name: string, words: string][] = [
  ['text.xlsx', 'không phải sổ Excel (.xlsx)'],
  ['word.xlsx', 'không phải sổ Excel (.xlsx)'],
  ['old.xls', 'Excel kiểu cũ (.xls)'],
  ['truncated.xlsx', 'Tệp bị cụt'],
  ['empty.xlsx', 'Tệp trống'],
  ['no-header.xlsx', 'Không thấy dòng tiêu đề'],
  ['header-only.xlsx', 'chưa có ai'],
  ['missing-columns.xlsx', 'thiếu cột bắt buộc “CCCC (Căn cước công dân, bắt buộc)”, “Chức vụ (Bắt buộc)”'],
];

test('each bad file gets its own sentence, and nothing is written', async () => {
  await openImport();
  for (const [name, words] of sentences) {
    await choose(fixture(name));
    await expect(page.getByTestId('import-error')).toContainText(name);
    await expect(page.getByTestId('import-error')).toContainText(words);
  }
  const name = { value: 'Nguyễn Văn An', type: String };
  const rows = Array.from({ length: 200_000 }, (_, i) => [{ value: i + 1, type: Number }, name]);
  await choose(made('two-hundred-thousand.xlsx', await toBytes([headerRow(), ...rows])));
  await expect(page.getByTestId('import-error')).toContainText('hơn 100.000 dòng', { timeout: 30_000 });
  expect(await stored('staff')).toEqual([]);
  await choose(fixture('one.xlsx'));
  await expect.poll(counts).toEqual(['1', '0', '0', '0']);
});

test('reading can be cancelled', async () => {
  await page.addInitScript(() => {
    const RealWorker = Worker;
    window.Worker = class extends RealWorker {
      override postMessage(): void {}
    };
  });
  await openImport();
  await choose(fixture('forty.xlsx'));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Hủy' }).click();
  await expect(page.getByText('Chọn tệp…')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every step is accessible, ${colorScheme}`, async () => {
    await page.emulateMedia({ colorScheme });
    await openImport();
    await expectAccessible();
    await choose(fixture('text.xlsx'));
    await expect(page.getByTestId('import-error')).toBeVisible();
    await expectAccessible();
    await choose(fixture('forty.xlsx'));
    await counts();
    await expectAccessible();
    await page.getByTestId('import-confirm').click();
    await expect(page.getByTestId('import-result')).toBeVisible();
    await expectAccessible();
  });
}
