import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { certificateFixtures, makeCertificate, personName } from '../../scripts/make-certificates.ts';
import { importRecords, launch, type Session } from './driver.ts';
import { axeViolations, uuid } from './registryPage.ts';

const fixture = (name: string) => join(import.meta.dirname, '../fixtures/certificates', name);
const times = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };
const person = (n: number, fullName: string, officialEmail?: string) => ({
  ...times,
  id: uuid(2, n),
  fullName,
  officialEmail,
  status: 'active',
});

let session: Session;
let page: Page;
test.beforeAll(async () => {
  session = await launch({ today: '2028-12-10' });
  await importRecords(session, {
    staff: [person(1, 'Nguyễn Văn An', 'nvan@longan.gov.vn'), person(2, 'Lê Thị Hoa', 'lthoa@longan.gov.vn')],
    devices: [
      {
        ...times,
        id: uuid(4, 1),
        kind: 'pki-token',
        serialNumber: 'TK-1',
        holderId: uuid(2, 1),
        status: 'in-use',
      },
    ],
    certificates: [
      {
        ...times,
        id: uuid(5, 1),
        subject: { kind: 'person', id: uuid(2, 1) },
        serialNumber: '540A000000000001',
        validFrom: '2024-01-15',
        validTo: '2029-01-15',
        email: 'nvan@longan.gov.vn',
        renewals: 0,
        deviceId: uuid(4, 1),
        status: 'active',
      },
    ],
  });
  page = await session.context.newPage();
});
test.afterAll(() => session.close());

const card = (name: string) => page.getByTestId('import-certificate').filter({ hasText: name });

async function certificates(): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('tro-ly-chung-thuc');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('certificates').objectStore('certificates').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

test('several files dropped at once: matched, confirmed, refused; a renewal keeps the old one as history; one undo', async () => {
  await page.goto(session.url('registry.html#/import'));
  const dropped = {
    'an-gia-han.crt': certificateFixtures()['an-gia-han.crt'],
    'khoa.p12': certificateFixtures()['khoa.p12'],
    'noi-khac.cer': certificateFixtures()['noi-khac.cer'],
    'het-han.cer': certificateFixtures()['het-han.cer'],
    'hoa.cer': makeCertificate({ subject: personName('Lê Thị Hoa', 'khac@longan.gov.vn'), serial: '0A0B' }),
  };
  await page.getByTestId('import-drop').evaluate(
    (element, files) => {
      const transfer = new DataTransfer();
      for (const [name, base64] of files)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
      element.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    },
    Object.entries(dropped).map(
      ([name, bytes]) => [name, Buffer.from(bytes ?? []).toString('base64')] as const,
    ),
  );
  await expect(page.getByTestId('import-error')).toContainText('khoa.p12: Tệp có khóa bí mật');
  await expect(card('Nguyễn Văn An')).toContainText('Khớp cả thư điện tử và tên');
  await expect(card('Nguyễn Văn An').getByLabel('Thay cho chứng thư cũ')).toHaveValue(uuid(5, 1));
  await expect(card('Nguyễn Văn An')).toContainText('(gia hạn)');
  await expect(card('Lê Hoàng Châu')).toContainText('nơi cấp là “VNPT Certification Authority”');
  await expect(card('Lê Hoàng Châu')).toHaveAttribute('data-state', 'blocked');
  await expect(card('Trần Thị Bình')).toContainText('Đã hết hạn ngày 01/03/2024');
  await expect(card('Lê Thị Hoa')).toHaveAttribute('data-state', 'open');
  await expect(card('Lê Thị Hoa')).toContainText('thư điện tử trong sổ là lthoa@longan.gov.vn');
  await expect(page.getByText('1 chứng thư chờ chọn thuê bao')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await card('Lê Thị Hoa').getByLabel('Chứng thư của').selectOption(uuid(2, 2));
  await expect(card('Lê Thị Hoa')).toHaveAttribute('data-state', 'ready');
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-result')).toBeVisible();
  const stored = await certificates();
  expect(stored.find(({ serialNumber }) => serialNumber === '540A000000000002')).toMatchObject({
    subject: { kind: 'person', id: uuid(2, 1) },
    replaces: uuid(5, 1),
    renewals: 1,
    deviceId: uuid(4, 1),
    status: 'active',
  });
  expect(stored.find(({ id }) => id === uuid(5, 1))).toMatchObject({
    status: 'expired',
    validTo: '2029-01-15',
  });
  expect(stored.find(({ serialNumber }) => serialNumber === '0A0B')).toMatchObject({
    subject: { id: uuid(2, 2) },
  });
  expect(stored).toHaveLength(4);

  await page.getByTestId('import-undo').click();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(page.getByTestId('import-undo-result')).toContainText('Đã hoàn tác');
  await expect
    .poll(async () => (await certificates()).map(({ id, status }) => [id, status]))
    .toEqual([[uuid(5, 1), 'active']]);
});

test('files that are none are refused with the reason, and nothing is written', async () => {
  await page.goto(session.url('registry.html#/import'));
  await page.reload();
  await page
    .getByTestId('import-file')
    .setInputFiles(['khoa.cer', 'cut.cer', 'thu.cer', 'trong.cer', 'hong.crt'].map(fixture));
  const error = page.getByTestId('import-error');
  await expect(error).toContainText('khoa.cer: Tệp có khóa bí mật');
  await expect(error).toContainText('cut.cer: Nội dung chứng thư bị hỏng hoặc bị cụt');
  await expect(error).toContainText('thu.cer: Tệp này không phải tệp chứng thư');
  await expect(error).toContainText('trong.cer: Tệp trống');
  await expect(error).toContainText('hong.crt: Nội dung chứng thư bị hỏng');
  expect(await certificates()).toHaveLength(1);
});
