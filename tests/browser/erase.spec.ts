import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import PizZip from 'pizzip';
import { importRecords, launch, type Session } from './driver.ts';
import { axeViolations, uuid } from './registryPage.ts';

const marker = 'Dấuvếtkhôngđượccòn';
const number = '080185777123';
const mail = 'dauvet@longan.gov.vn';
const times = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };
const person = {
  ...times,
  id: uuid(2, 1),
  fullName: `Nguyễn ${marker}`,
  idNumber: number,
  officialEmail: mail,
  mobile: '0987123456',
  status: 'active',
};
const other = {
  ...times,
  id: uuid(2, 2),
  fullName: 'Trần Thị Bình',
  officialEmail: 'ttbinh@longan.gov.vn',
  status: 'active',
};
const certificate = (n: number, id: string, serialNumber: string) => ({
  ...times,
  id: uuid(5, n),
  subject: { kind: 'person', id },
  serialNumber,
  email: n === 1 ? mail : other.officialEmail,
  renewals: 0,
  status: 'active',
});
const records = {
  staff: [person, other],
  certificates: [certificate(1, person.id, '540A00000000DEAD'), certificate(2, other.id, '540A000000000002')],
  devices: [
    {
      ...times,
      id: uuid(4, 1),
      kind: 'pki-token',
      serialNumber: 'TK-1',
      holderId: person.id,
      status: 'in-use',
    },
  ],
  requests: [
    {
      ...times,
      id: uuid(6, 1),
      procedure: 'renew',
      staffIds: [person.id],
      certificateIds: [uuid(5, 1)],
      state: 'draft',
      timeline: [],
    },
    {
      ...times,
      id: uuid(6, 2),
      procedure: 'renew',
      staffIds: [person.id, other.id],
      certificateIds: [uuid(5, 1), uuid(5, 2)],
      certificateReceiver: { fullName: person.fullName, officialEmail: mail },
      state: 'draft',
      timeline: [
        {
          at: '2026-01-02T00:00:00Z',
          event: 'submitted',
          note: `Do ${person.fullName} gửi`,
          source: 'clerk',
        },
      ],
    },
  ],
};
const traces = [marker, number, mail, '0987123456', person.id, uuid(5, 1), uuid(6, 1), '540A00000000DEAD'];

let session: Session;
let page: Page;

test.beforeEach(async () => {
  session = await launch({ today: '2026-11-22' });
  await importRecords(session, records);
  page = await session.context.newPage();
});
test.afterEach(() => session.close());

/** Every word that the browser holds for the extension: databases, storages, caches. */
async function everything(): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    found.push(await chrome.storage.local.get(null), await chrome.storage.session.get(null));
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        found.push(decodeURIComponent(request.url));
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const room = database.transaction(store).objectStore(store);
        for (const reading of [room.getAll(), room.getAllKeys()]) {
          found.push(
            await new Promise((resolve) => {
              reading.onsuccess = () => resolve(reading.result);
            }),
          );
        }
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

/** Leaves words on the person wherever the product may: drafts, the search, the storages. */
async function plant(): Promise<void> {
  await page.goto(session.url('popup.html?view=lookup'));
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill(marker);
  await page.getByText(person.fullName).first().click();
  await page.goto(session.url(`registry.html#/staff/${person.id}`));
  await page.getByLabel('Chức vụ').fill('Văn thư');
  await page.goto(session.url('registry.html#/staff/new'));
  await page.getByLabel('Họ và tên').fill(person.fullName);
  await page.evaluate(
    async ([text, id]) => {
      localStorage.setItem('planted', text);
      sessionStorage.setItem('planted', text);
      await chrome.storage.session.set({ 'chosen:1': id, planted: { query: text } });
      const cache = await caches.open('planted');
      await cache.put(`https://planted.example/?${encodeURIComponent(text)}`, new Response('x'));
      await cache.put('https://planted.example/body', new Response(text));
    },
    [person.fullName, uuid(6, 1)] as const,
  );
  const text = await everything();
  for (const trace of [marker, number, mail, person.id]) expect(text).toContain(trace);
}

test('a person is shown, archived, asked twice, erased, and nothing of them is left anywhere', async () => {
  await plant();
  await page.goto(session.url(`registry.html#/staff/${person.id}`));
  await page.getByRole('link', { name: 'Xóa hẳn khỏi sổ…' }).click();
  await expect(page.getByTestId('erase-counts')).toContainText('1 hồ sơ chỉ về người này');
  await expect(page.getByTestId('erase-counts')).toContainText('1 chứng thư');
  await expect(page.locator('main')).toContainText('1 thiết bị (của cơ quan');
  await expect(page.locator('main')).toContainText('1 hồ sơ chung với người khác');
  expect(await axeViolations(page)).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByTestId('erase-archive').click();
  const saved = await saving;
  const zip = new PizZip(readFileSync(await saved.path()));
  expect(zip.file('ban-ghi.json')?.asText()).toContain(number);
  expect(zip.file('doc-truoc.txt')).not.toBeNull();

  await page.getByTestId('erase-next').click();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByTestId('erase-next').click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByTestId('erase-confirm').click();
  await expect(page.getByTestId('erase-result')).toContainText('không còn dữ liệu nào về người này');
  await expect(page.getByTestId('erase-result')).toContainText(`Đã xóa: ${person.fullName}, 1 chứng thư`);

  const text = await everything();
  for (const trace of traces) expect(text, trace).not.toContain(trace);
  expect(text).toContain('Trần Thị Bình');
  expect(text).toContain('TK-1');
  await page.goto(session.url('registry.html#/staff'));
  await expect(page.getByRole('link', { name: 'Trần Thị Bình' })).toBeVisible();
  await page.goto(session.url(`registry.html#/requests/${uuid(6, 2)}`));
  await expect(page.locator('main')).toContainText('Trần Thị Bình');
});

test('everything goes, also what another window holds open', async () => {
  await plant();
  const window2 = await session.context.newPage();
  await window2.goto(session.url('registry.html#/staff'));
  await expect(window2.getByRole('link', { name: 'Trần Thị Bình' })).toBeVisible();

  await page.goto(session.url('registry.html#/settings'));
  await page.getByRole('link', { name: 'Xóa toàn bộ dữ liệu' }).click();
  await expect(page.getByTestId('erase-all-next')).toBeVisible();

  // Also who has lost the passphrase can throw everything away, and reads nothing on the way.
  await page.goto(session.url('registry.html#/vault'));
  await page.getByTestId('vault-new').fill('một cụm mật khẩu đã quên');
  await page.getByTestId('vault-new-again').fill('một cụm mật khẩu đã quên');
  await page.getByTestId('vault-understood').check();
  await page.getByTestId('vault-turn-on').click();
  await page.getByTestId('vault-lock').click();
  await expect(page.getByTestId('vault-locked')).toBeVisible();
  await page.goto(session.url('registry.html#/staff'));
  await page.getByTestId('vault-locked').getByRole('link', { name: 'xóa toàn bộ' }).click();
  await page.getByTestId('erase-all-next').click();
  await expect(page.getByTestId('erase-all-confirm')).toBeDisabled();
  await page.getByTestId('erase-words').fill('xóa hết');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByTestId('erase-all-confirm').click();
  await expect(page.getByTestId('erase-all-result')).toContainText('không còn dữ liệu nào trên máy này');

  const text = await everything();
  for (const trace of [...traces, 'Trần Thị Bình', 'TK-1', 'planted', 'setupDoneAt'])
    expect(text, trace).not.toContain(trace);
  await page.getByRole('button', { name: 'Bắt đầu lại từ đầu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bắt đầu với Trợ lý Chứng thực');
});
