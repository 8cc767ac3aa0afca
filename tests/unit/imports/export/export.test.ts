import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { safeText, typedCells } from '../../../../lib/imports/export/cells.ts';
import type { ExportRecords } from '../../../../lib/imports/export/holdings.ts';
import {
  certificateSheets,
  type ExportSheet,
  registrySheets,
} from '../../../../lib/imports/export/sheets.ts';
import { readTables } from '../../../../lib/imports/files/readFile.ts';
import { ImportSession } from '../../../../lib/imports/session/session.ts';
import { tellExpiry } from '../../../../lib/registry/display.ts';
import { sampleRecords } from '../../../../lib/registry/sample.ts';
import type { Certificate, Device, Staff } from '../../../../lib/registry/schema.ts';

const today = '2026-11-22';
const sample = sampleRecords(today, `${today}T00:00:00Z`);

async function toBytes(sheets: readonly ExportSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = writeExcelFile(
    sheets.map((sheet) => ({ data: typedCells(sheet) as never, sheet: sheet.name })),
  );
  return new Uint8Array(await file.toBuffer());
}

async function planOf(bytes: Uint8Array<ArrayBuffer>, records: ExportRecords) {
  let count = 0;
  const session = new ImportSession({
    today,
    now: () => `${today}T08:00:00Z`,
    newId: () => `new-${count++}`,
  });
  const file = await session.addFile('so.xlsx', bytes);
  expect(file.problem).toBeUndefined();
  session.setFacts({ ...records, requests: [] });
  return session.makePlan();
}

const hostile: Staff = {
  id: '10000000-0000-4000-8000-000000000001',
  createdAt: '2026-01-01',
  updatedAt: '2026-01-01',
  fullName: 'Lê Công Thức',
  officialEmail: 'lct@longan.gov.vn',
  position: '=HYPERLINK("http://x","y")',
  unit: '@SUM(A1)',
  levels: ['+cmd|calc', "'nháy", '-1+1'],
  idNumber: '080185000123',
  birthDate: '1985-02-01',
  status: 'retired',
};

/** People whom only the registry can tell apart, and things written as no list would. */
const bare = (n: number, fullName: string): Staff => ({
  id: `10000000-0000-4000-8000-0000000001${String(n).padStart(2, '0')}`,
  createdAt: '2026-01-01',
  updatedAt: '2026-01-01',
  fullName,
  status: 'active',
});
const awkward: ExportRecords = {
  organisations: [],
  systems: [],
  staff: [
    bare(1, 'An'),
    bare(2, 'An'),
    { ...bare(3, 'TRẦN THỊ BÌNH'), birthDate: '1930-01-02', mobile: '+84912345678', levels: ['A', '', 'C'] },
  ],
  devices: [
    {
      ...bare(11, ''),
      kind: 'sim-pki',
      iccid: '8984 0480 0001 2345 675',
      phoneNumber: '0912.345.678',
      holderId: bare(1, '').id,
      status: 'locked',
    },
    { ...bare(12, ''), kind: 'pki-token', serialNumber: '=1+1', status: 'returned' },
  ].map(({ fullName: _, ...device }) => device as Device),
  certificates: [
    {
      ...bare(21, ''),
      subject: { kind: 'person', id: bare(2, '').id },
      serialNumber: '00:0a:ff',
      email: 'x@longan.gov.vn',
      renewals: 1,
      validTo: '2020-01-01',
      status: 'active',
    },
    {
      ...bare(22, ''),
      subject: { kind: 'person', id: bare(1, '').id },
      serialNumber: '1E5',
      renewals: 0,
      deviceId: bare(11, '').id,
      status: 'revoked',
    },
  ].map(({ fullName: _, ...certificate }) => certificate as Certificate),
};

describe('the registry as a workbook', () => {
  it('knows again whom only their number in the registry tells apart', async () => {
    const plan = await planOf(await toBytes(registrySheets(awkward)), awkward);
    expect(
      plan.rows
        .filter(({ status }) => status !== 'unchanged')
        .map(({ name, source, status, records, problems }) => ({ name, source, status, records, problems })),
    ).toEqual([]);
    expect(plan.rows).toHaveLength(3 + 2 + 2);
  });

  it('mended in Excel changes just that: a name too', async () => {
    const sheets = registrySheets(awkward);
    const mended = sheets.map((sheet) =>
      sheet.name === 'Nhân sự'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              row.map((value) => (index === 1 && value === 'An' ? 'Lê Văn Ân' : value)),
            ),
          }
        : sheet,
    );
    const plan = await planOf(await toBytes(mended), awkward);
    const [people] = plan.rows.filter(({ status }) => status === 'changed');
    expect(people?.records.map(({ changes }) => changes)).toEqual([
      [expect.objectContaining({ field: 'fullName', from: 'An', to: 'Lê Văn Ân' })],
    ]);
  });

  it('imported again changes nothing at all', async () => {
    const records = { ...sample, staff: [...sample.staff, hostile] };
    const sheets = registrySheets(records);
    const plan = await planOf(await toBytes(sheets), records);
    const told = plan.rows.filter(({ status }) => status !== 'unchanged');
    expect(
      told.map(({ source, name, status, records: changed, problems }) => ({
        source,
        name,
        status,
        changed,
        problems,
      })),
    ).toEqual([]);
    // What has no number is there to be read, and no list to import.
    const listed = sheets.filter(({ name }) => name !== 'Không có số hiệu thiết bị');
    expect(listed).toHaveLength(sheets.length - 1);
    expect(plan.counts.unchanged).toBe(listed.reduce((sum, { rows }) => sum + rows.length, 0));
  });

  it('imported into an empty registry gives the same people, certificates and devices', async () => {
    const nothing = { organisations: [], staff: [], systems: [], devices: [], certificates: [] };
    const plan = await planOf(await toBytes(registrySheets(sample)), nothing);
    expect(plan.rows.filter(({ status }) => status === 'rejected' || status === 'duplicate')).toEqual([]);
    const made = new Map(
      plan.rows.flatMap(({ records }) => records.map(({ store, after }) => [after.id, { store, after }])),
    );
    const count = (store: string) => [...made.values()].filter((one) => one.store === store).length;
    expect([count('staff'), count('certificates'), count('devices')]).toEqual([
      sample.staff.length,
      sample.certificates.length,
      sample.devices.filter(({ serialNumber, iccid }) => serialNumber ?? iccid).length,
    ]);
  });

  it('types its cells: dates as dates, numbers of identity as text', async () => {
    const [people] = await readTables(
      'so.xlsx',
      await toBytes(registrySheets({ ...sample, staff: [hostile] })),
    );
    const [head = [], row = []] = people?.rows ?? [];
    const cell = (header: string) => row[head.indexOf(header)];
    expect(cell('Ngày sinh')).toEqual(new Date('1985-02-01T00:00:00Z'));
    expect(cell('Số định danh cá nhân')).toBe('080185000123');
    expect(cell('STT')).toBe(1);
  });

  it('lets no text be run', async () => {
    const [people] = await readTables(
      'so.xlsx',
      await toBytes(registrySheets({ ...sample, staff: [hostile] })),
    );
    expect(people?.troubles.size).toBe(0);
    for (const cell of people?.rows.flat() ?? [])
      if (typeof cell === 'string') expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
  });

  it('leaves out what is hidden', () => {
    const gone = { ...hostile, deletedAt: '2026-02-02' };
    const sheets = registrySheets({
      organisations: [],
      staff: [gone],
      systems: [],
      devices: [],
      certificates: [],
    });
    expect(sheets).toEqual([]);
  });
});

it('a text that begins like a formula is made a text for good, others stay as they are', () => {
  for (const text of ['=1', '+84', '-2', '@x', '\tx', '\r=1', '\n=1', '＝1', ' =1', "'a"])
    expect(safeText(text)).toBe(`'${text}`);
  for (const text of ['Nguyễn Văn An', '080185000123', 'a=b', '']) expect(safeText(text)).toBe(text);
  expect(safeText('a\u0000b\ud800c')).toBe('abc');
  expect(safeText('x'.repeat(40_000))).toHaveLength(32_766);
});

it('the certificate list tells each one, whose it is and until when', () => {
  const [list] = certificateSheets(sample, (certificate) => tellExpiry(certificate, today).text);
  expect(list?.rows).toHaveLength(sample.certificates.length);
  const state = list?.columns.findIndex(({ header }) => header === 'Còn lại') ?? -1;
  expect(list?.rows.map((row) => row[state])).toContain(
    tellExpiry(sample.certificates[0] ?? { status: 'active', validTo: undefined }, today).text,
  );
});
