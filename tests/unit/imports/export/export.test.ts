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
import type { Staff } from '../../../../lib/registry/schema.ts';

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

describe('the registry as a workbook', () => {
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
