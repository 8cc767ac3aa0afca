import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../../../lib/documents/text.ts';
import { emptyPortalWorkbook } from '../../../lib/documents/workbook/empty.ts';
import { openPortalCopy } from '../../../lib/documents/workbook/fill.ts';
import { portalRows } from '../../../lib/documents/workbook/rows.ts';
import { readTables } from '../../../lib/imports/files/readFile.ts';
import { portalColumns } from '../../../lib/imports/portalColumns.ts';
import type { Request, Staff } from '../../../lib/registry/schema.ts';
import { hostileNames } from './hostile.ts';
import { packageProblems } from './package.ts';
import { sourceOf } from './records.ts';

const confirmed = { ministry: false };
const source = (count: number, staff: Partial<Staff> = {}, request: Partial<Request> = {}) => {
  const made = sourceOf('01', count);
  return {
    request: { ...made.request, ...request },
    facts: { ...made.facts, staff: made.facts.staff.map((one) => ({ ...one, ...staff })) },
  };
};
const rowsFor = (count: number, staff?: Partial<Staff>, request?: Partial<Request>, agreed = confirmed) => {
  const made = source(count, staff, request);
  return portalRows(made.request, made.facts, agreed);
};
const read = async (bytes: Uint8Array<ArrayBuffer>) => (await readTables('a.xlsx', bytes))[0]?.rows ?? [];

describe('rows', () => {
  test('hold what the workbook wants, in its words', () => {
    const { rows, left, notes } = rowsFor(2);
    expect(left).toEqual([]);
    expect(notes).toEqual([]);
    expect(rows[1]).toEqual({
      order: '2',
      fullName: 'Nguyễn Hoàng Phương q0002z',
      birthDate: '21/01/1970',
      idNumber: '080110000002',
      idIssuedBy: 'CCSĐKQLCTVDLQGVDC',
      idIssuedOn: '06/05/2021',
      officialEmail: 'phuong.q0002z@longan.gov.vn',
      level1: 'UBND tỉnh Long An',
      level2: 'Sở Giáo dục và Đào tạo',
      level3: '',
      level4: '',
      province: 'Long An',
      provinceAgain: 'Long An',
      position: 'Tổ trưởng q0002z',
      mobile: '0933000002',
      oldSerial: '',
      carrier: '',
      portNumber: '',
      deviceKind: 'TOKEN',
    });
  });

  test('a card of the Ministry gets its code only when that is agreed', () => {
    const staff = { idIssuedBy: 'Bộ Công an' };
    const without = rowsFor(1, staff);
    expect(without.rows[0]?.idIssuedBy).toBe('');
    expect(without.ministry).toBe(1);
    expect(without.notes[0]?.text).toContain('Bộ Công an');
    const agreed = rowsFor(1, staff, {}, { ministry: true });
    expect(agreed.rows[0]?.idIssuedBy).toBe('CCSĐKQLCTVDLQGVDC');
    expect(agreed.notes).toEqual([]);
  });

  test('an unknown or empty place of issue stays empty and is told', () => {
    const unknown = rowsFor(1, { idIssuedBy: 'Công an tỉnh Long An' });
    expect(unknown.rows[0]?.idIssuedBy).toBe('');
    expect(unknown.notes[0]?.text).toContain('Công an tỉnh Long An');
    expect(rowsFor(1, { idIssuedBy: undefined }).notes[0]?.text).toContain('Chưa có nơi cấp');
  });

  test('a row without a required cell is not written, and says what is missing', () => {
    const { rows, left } = rowsFor(1, { birthDate: undefined, levels: [], officialEmail: ' ' });
    expect(rows).toEqual([]);
    expect(left[0]?.text).toBe('Thiếu ngày sinh, địa chỉ thư điện tử công vụ, tổ chức cấp 1.');
  });

  test('whoever works in the body itself has the body’s levels', () => {
    const { rows } = rowsFor(1, { levels: undefined, unit: 'Trường THPT Tân An' });
    expect([rows[0]?.level1, rows[0]?.level3]).toEqual(['UBND tỉnh Long An', 'Trường THPT Tân An']);
  });

  test('a SIM needs its carrier, a number that moves needs the mark', () => {
    const sim = { deviceKind: 'sim-pki' } as const;
    expect(rowsFor(1, {}, sim).left[0]?.text).toBe('Thiếu nhà mạng của SIM.');
    const { rows } = rowsFor(
      1,
      {},
      { ...sim, carrier: 'Viettel', portNumber: true, phoneNumber: '0987654321' },
    );
    expect(rows[0]).toMatchObject({
      carrier: 'Viettel',
      portNumber: 'X',
      mobile: '0987654321',
      deviceKind: 'SIM',
    });
    expect(rowsFor(1, {}, { deviceKind: 'central' }).rows[0]?.deviceKind).toBe('RSSP');
  });
});

describe('a workbook of our own', () => {
  test('has the 19 headers word for word and every cell as text', async () => {
    const copy = await openPortalCopy(emptyPortalWorkbook());
    expect(copy.differences).toEqual([]);
    expect(copy.occupied).toBe(0);
    const { rows } = rowsFor(300);
    const bytes = copy.fill(rows, 'keep');
    expect(packageProblems(bytes)).toEqual([]);
    const written = await read(bytes);
    expect(written[0]).toEqual(portalColumns.map(({ header }) => header));
    expect(written).toHaveLength(301);
    expect(written[300]?.slice(0, 4)).toEqual([
      '300',
      'Nguyễn Hoàng Phương q0300z',
      '26/05/1977',
      '080110000300',
    ]);
    const sheet = new PizZip(bytes).file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    expect(
      new Set([...sheet.matchAll(/<c r="[A-S](?!1")\d+" s="(\d+)"/g)].map(([, style]) => style)),
    ).toEqual(new Set(['2']));
    expect(sheet).toContain('<dimension ref="A1:S301"/>');
  });

  test('hostile values stay values', async () => {
    const copy = await openPortalCopy(emptyPortalWorkbook());
    const [first] = rowsFor(1).rows;
    const cells = hostileNames.map(({ given }) => ({
      ...first,
      fullName: cleanLine(given),
    }));
    const bytes = copy.fill([...cells, { ...first, fullName: '=HYPERLINK("http://x")' }], 'keep');
    expect(packageProblems(bytes)).toEqual([]);
    const names = (await read(bytes)).slice(1).map((row) => row[1]);
    expect(names[0]).toBe(hostileNames[0].shown);
    expect(names.at(-1)).toBe('=HYPERLINK("http://x")');
    const sheet = new PizZip(bytes).file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    expect(sheet).not.toContain('<f>');
  });

  test('control characters of the registry do not reach it', () => {
    expect(rowsFor(1, { fullName: hostileNames[3].given }).rows[0]?.fullName).toBe('ABCDEF G');
  });
});

/** A copy as another program writes it: prefixed names, shared strings, other sheets, a formula, a title. */
function clerksCopy(
  headers: readonly string[],
  data: readonly (readonly string[])[] = [],
): Uint8Array<ArrayBuffer> {
  const zip = new PizZip(emptyPortalWorkbook());
  const letters = (index: number) => String.fromCharCode(65 + index);
  const strings = ['Mẫu nhập danh sách', ...headers, ...data.flat()];
  const string = (column: number, row: number, text: string, style = 0) =>
    `<x:c r="${letters(column)}${row}" s="${style}" t="s"><x:v>${strings.indexOf(text)}</x:v></x:c>`;
  const ns = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  zip.file(
    'xl/sharedStrings.xml',
    `<x:sst ${ns} count="1" uniqueCount="1">${strings.map((text) => `<x:si><x:t xml:space="preserve">${text}</x:t></x:si>`).join('')}</x:sst>`,
  );
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<x:worksheet ${ns}><x:dimension ref="A1:U3"/><x:cols><x:col min="1" max="30" width="20" style="0"/></x:cols><x:sheetData><x:row r="1">${string(0, 1, 'Mẫu nhập danh sách')}</x:row><x:row r="3">${headers
      .map((header, index) => string(index, 3, header, 1))
      .join('')}</x:row>${data
      .map(
        (row, at) =>
          `<x:row r="${at + 4}" spans="1:5">${row.map((text, index) => string(index, at + 4, text)).join('')}<x:c r="V${at + 4}"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>`,
      )
      .join(
        '',
      )}</x:sheetData><x:mergeCells count="2"><x:mergeCell ref="A1:S1"/><x:mergeCell ref="B20:B21"/></x:mergeCells></x:worksheet>`,
  );
  zip.file('xl/worksheets/sheet2.xml', `<x:worksheet ${ns}><x:sheetData/></x:worksheet>`);
  zip.file(
    'xl/calcChain.xml',
    `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="V4" i="1"/></calcChain>`,
  );
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const edit = (path: string, from: string, to: string) =>
    zip.file(path, (zip.file(path)?.asText() ?? '').replace(from, `${to}${from}`));
  edit('xl/workbook.xml', '</sheets>', '<sheet name="Danh mục" sheetId="2" r:id="rId3"/>');
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId3" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId4" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId5" Type="${office}/calcChain" Target="calcChain.xml"/>`,
  );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  edit(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${type}.calcChain+xml"/>`,
  );
  const bytes = new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
  expect(packageProblems(bytes)).toEqual([]);
  return bytes;
}

const headers = portalColumns.map(({ header }) => header);

describe('the clerk’s own copy', () => {
  test('is filled below its header; other sheets and parts stay as they are', async () => {
    const given = clerksCopy(headers);
    const copy = await openPortalCopy(given);
    expect(copy.differences).toEqual([]);
    const bytes = copy.fill(rowsFor(3).rows, 'keep');
    expect(packageProblems(bytes)).toEqual([]);
    const rows = await read(bytes);
    expect(rows.map((row) => row[1] ?? null)).toEqual([
      null,
      headers[1],
      'Nguyễn Hoàng Phương q0001z',
      'Nguyễn Hoàng Phương q0002z',
      'Nguyễn Hoàng Phương q0003z',
    ]);
    const before = new PizZip(given);
    const after = new PizZip(bytes);
    for (const path of ['xl/worksheets/sheet2.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml']) {
      expect(after.file(path)?.asText()).toBe(before.file(path)?.asText());
    }
    const sheet = after.file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    expect(sheet).toContain('<x:mergeCell ref="A1:S1"/>');
    expect(sheet).not.toContain('B20:B21');
    expect(sheet).toMatch(/<x:c r="B4" s="3" t="inlineStr"><x:is><x:t xml:space="preserve">Nguyễn/);
    expect(after.file('xl/styles.xml')?.asText()).toMatch(/<cellXfs count="4">/);
    expect(after.file('xl/calcChain.xml')).toBeNull();
  });

  test('columns are found by their headers, in any order, and what differs is told', async () => {
    const own = [...headers].reverse().map((header) => header.replace('CCCC', 'CCCD'));
    own[0] = 'Ghi chú riêng';
    const copy = await openPortalCopy(clerksCopy(own));
    const told = copy.differences.join('\n');
    expect(told).toContain('Không có cột “Loại thiết bị');
    expect(told).toContain('Có thêm cột “Ghi chú riêng”');
    expect(told).toContain('“CCCD (Căn cước công dân, bắt buộc)” được hiểu là cột “CCCC');
    expect(told).toContain('Thứ tự các cột');
    const rows = await read(copy.fill(rowsFor(1).rows, 'keep'));
    const row = rows.at(-1) ?? [];
    expect(row[17]).toBe('Nguyễn Hoàng Phương q0001z');
    expect(row[0] ?? '').toBe('');
  });

  test('rows that are there are kept or replaced, as the clerk says', async () => {
    const copy = await openPortalCopy(clerksCopy(headers, [['1', 'Người mẫu', '01/01/1990']]));
    expect(copy.occupied).toBe(1);
    const names = async (mode: 'keep' | 'replace') =>
      (await read(copy.fill(rowsFor(2).rows, mode))).slice(2).map((row) => [row[0], row[1]]);
    expect(await names('keep')).toEqual([
      ['1', 'Người mẫu'],
      ['2', 'Nguyễn Hoàng Phương q0001z'],
      ['3', 'Nguyễn Hoàng Phương q0002z'],
    ]);
    expect(await names('replace')).toEqual([
      ['1', 'Nguyễn Hoàng Phương q0001z'],
      ['2', 'Nguyễn Hoàng Phương q0002z'],
    ]);
    // What stands in a column that is not the portal's is nobody's to change.
    const sheet = new PizZip(copy.fill(rowsFor(1).rows, 'replace'))
      .file('xl/worksheets/sheet1.xml')
      ?.asText();
    expect(sheet).toContain('<x:f>1+1</x:f>');
  });

  test('replacing a longer list leaves none of it behind', async () => {
    const copy = await openPortalCopy(
      clerksCopy(headers, [
        ['1', 'A', '01/01/1990'],
        ['2', 'B', '01/01/1990'],
        ['3', 'C', '01/01/1990'],
      ]),
    );
    const rows = await read(copy.fill(rowsFor(1).rows, 'replace'));
    expect(rows.flat().filter((value) => value === 'B' || value === 'C')).toEqual([]);
  });

  test('what is no such workbook is refused in plain words', async () => {
    const refused = async (bytes: Uint8Array<ArrayBuffer>) =>
      openPortalCopy(bytes).then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await refused(clerksCopy(['Một', 'Hai']))).toContain('Không thấy dòng tiêu đề');
    expect(await refused(clerksCopy(headers.filter((_, index) => index !== 3)))).toContain('CCCC');
    expect(await refused(new TextEncoder().encode('STT;Họ tên'))).toContain('không phải sổ Excel');
    expect(await refused(clerksCopy(headers).slice(0, 900))).not.toBe('');
  });
});
