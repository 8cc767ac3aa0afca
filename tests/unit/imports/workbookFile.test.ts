import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPortalWorkbook } from '../../../lib/imports/portalWorkbook.ts';
import { checkSheetSize, findCellTroubles, findParts } from '../../../lib/imports/sheetXml.ts';
import { readFirstSheet } from '../../../lib/imports/workbookFile.ts';
import { readDirectory, readEntry, storeZip } from '../../../lib/imports/zip.ts';
import { makeList, smallFixtures } from '../../../scripts/make-fixtures.ts';

const folder = join(import.meta.dirname, '../../fixtures/workbooks');
const fixture = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const utf8 = (text: string) => new TextEncoder().encode(text);
const failure = async (work: () => unknown) => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('the kept fixtures', () => {
  it('are what the script makes', async () => {
    for (const [name, bytes] of Object.entries(await smallFixtures()))
      expect(Buffer.from(fixture(name)).equals(Buffer.from(bytes)), name).toBe(true);
  });
});

describe('files that are no list', () => {
  it.each([
    ['text.xlsx', 'not-workbook', 'không phải sổ Excel'],
    ['word.xlsx', 'not-workbook', 'không phải sổ Excel'],
    ['old.xls', 'old-format', 'lưu lại dạng .xlsx'],
    ['truncated.xlsx', 'truncated', 'bị cụt'],
    ['empty.xlsx', 'empty', 'Tệp trống'],
    ['no-header.xlsx', 'no-header', 'dòng tiêu đề'],
    ['header-only.xlsx', 'no-rows', 'chưa có ai'],
    ['missing-columns.xlsx', 'missing-columns', '“CCCC (Căn cước công dân, bắt buộc)”, “Chức vụ (Bắt buộc)”'],
  ])('%s: %s', async (name, code, words) => {
    const error = await failure(async () => {
      const { rows, troubles } = await readFirstSheet(fixture(name));
      return readPortalWorkbook(rows, troubles);
    });
    expect(error).toMatchObject({ name: 'ImportError', code });
    expect((error as Error).message).toContain(words);
  });

  it('refuses any cut of a workbook, and never hangs', async () => {
    const whole = fixture('one.xlsx');
    for (let length = 0; length < whole.length; length += 97)
      expect(await failure(() => readFirstSheet(whole.slice(0, length)))).toMatchObject({
        name: 'ImportError',
      });
  });

  it('says damaged for a workbook with bytes overwritten in the middle', async () => {
    const bytes = fixture('forty.xlsx');
    const sheet = readDirectory(bytes).find(({ path }) => path.endsWith('sheet1.xml'));
    bytes.fill(0xff, (sheet?.offset ?? 0) + 60, (sheet?.offset ?? 0) + 200);
    expect(await failure(() => readFirstSheet(bytes))).toMatchObject({ code: 'damaged' });
  });

  it('refuses more than 100,000 rows in one sentence', async () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
    );
    const bytes = packed({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    });
    const error = await failure(() => readFirstSheet(bytes));
    expect(error).toMatchObject({ code: 'too-many-rows' });
    expect((error as Error).message).toMatch(/100\.000.*chia danh sách/);
  });
});

/** A workbook of the given parts, deflated. */
function packed(parts: Record<string, string>, lie?: (path: string, size: number) => number) {
  const files: Record<string, string> = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ...parts,
  };
  const zip = new Uint8Array(
    storeZip(
      new Map(Object.entries(files).map(([path, text]) => [path, new Uint8Array(deflateRawSync(text))])),
    ),
  );
  const view = new DataView(zip.buffer);
  let at = view.getUint32(zip.length - 6, true);
  for (const [path, text] of Object.entries(files)) {
    const size = utf8(text).length;
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, lie ? lie(path, size) : size, true);
    at += 46 + path.length;
  }
  return zip;
}

describe('archives that mean harm', () => {
  it('refuses a ratio that no sheet has before inflating anything', () => {
    const zeros = packed({ 'xl/worksheets/sheet1.xml': '0'.repeat(20 * 1024 * 1024) });
    expect(zeros.length).toBeLessThan(100_000);
    expect(() => readDirectory(zeros)).toThrow(expect.objectContaining({ code: 'bomb' }));
  });

  it('refuses more than 200 MB declared', () => {
    const big = packed({ 'xl/worksheets/sheet1.xml': '<worksheet/>' }, () => 90 * 1024 * 1024);
    expect(() => readDirectory(big)).toThrow(expect.objectContaining({ code: 'bomb' }));
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`xl/${i}.xml`, 'x']));
    expect(() => readDirectory(packed(many, () => 9 * 1024 * 1024))).toThrow(
      expect.objectContaining({ code: 'too-big' }),
    );
  });

  it('stops inflating when there is more than was declared', async () => {
    const lying = packed({ 'xl/a.xml': '0'.repeat(1_000_000) }, (path, size) =>
      path === 'xl/a.xml' ? 10 : size,
    );
    const entry = readDirectory(lying).find(({ path }) => path === 'xl/a.xml');
    if (!entry) throw new Error('no entry');
    expect(await failure(() => readEntry(lying, entry))).toMatchObject({ code: 'damaged' });
  });

  it('refuses a file over 20 MB without looking into it', () => {
    expect(() => readDirectory(new Uint8Array(21 * 1024 * 1024))).toThrow(
      expect.objectContaining({ code: 'too-big' }),
    );
  });

  it('refuses addresses that would make the reader fill the memory', () => {
    const sheet = (cell: string) => `<sheetData><row r="1">${cell}</row></sheetData>`;
    for (const [cell, code] of [
      ['<c r="A99999999"><v>1</v></c>', 'damaged'],
      ['<c r="ABCDE1"><v>1</v></c>', 'damaged'],
      ['<c r="XFD1"><v>1</v></c>', 'too-wide'],
      ['<c r="BA1" t="inlineStr"><is><t>x</t></is></c>', 'too-wide'],
    ] as const)
      expect(() => checkSheetSize(sheet(cell)), cell).toThrow(expect.objectContaining({ code }));
    for (const cell of ['<c r="XFD1" s="1"/>', '<c r="AZ1048576"><v>1</v></c>', '<c r="XFD1" s="1"></c>'])
      expect(() => checkSheetSize(sheet(cell)), cell).not.toThrow();
  });

  it('does not count rows that are only formatted', () => {
    const empty = Array.from({ length: 150_000 }, (_, i) => `<row r="${i + 2}" s="1"/>`).join('');
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${empty}</sheetData>`;
    expect(() => checkSheetSize(xml)).not.toThrow();
  });
});

describe('the parts of a workbook', () => {
  it('follows the first sheet to wherever it is, in any quotes and prefixes', () => {
    const workbook =
      "<x:workbook><x:sheets><x:sheet name='B' sheetId='2' r:id='rId9'/><x:sheet name='A' r:id='rId1'/></x:sheets></x:workbook>";
    const relations =
      '<Relationships><Relationship Target="/xl/sheets/b.xml" Id="rId9" Type="t/worksheet"/><Relationship Id="rId1" Type="t/worksheet" Target="a.xml"/><Relationship Id="rId2" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
    expect(findParts(workbook, relations)).toEqual({
      sheet: 'xl/sheets/b.xml',
      others: ['xl/sharedStrings.xml'],
    });
  });

  it('finds formulas without result and errors, not formulas with one', () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="e"><f>NA()</f><v>#N/A</v></c><c r="D1" t="str"><f>A()</f><v></v></c></row></sheetData><conditionalFormatting><formula>1</formula></conditionalFormatting>';
    expect(Object.fromEntries(findCellTroubles(xml))).toEqual({
      A1: { kind: 'uncomputed' },
      C1: { kind: 'error', text: '#N/A' },
    });
  });
});

describe('a long list', () => {
  it('is read whole: 10,000 people with their lost zeros and Excel dates', async () => {
    const { rows, troubles } = await readFirstSheet(await makeList(10_000));
    const list = readPortalWorkbook(rows, troubles);
    expect(list.people).toHaveLength(10_000);
    expect(list.rejected).toEqual([]);
    expect(list.people.every(({ idNumber }) => /^080\d{9}$/.test(idNumber))).toBe(true);
    expect(list.problems).toHaveLength(Math.floor(10_000 / 97));
  }, 30_000);
});
