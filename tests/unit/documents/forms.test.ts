/** Each of the nine forms for one and for 300, as printed: every value once, nothing left over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentData, type FilledDocument, type RowData } from '../../../lib/documents/data.ts';
import { fillTemplate } from '../../../lib/documents/fill.ts';
import { formByNumber } from '../../../lib/documents/forms/index.ts';
import { placeholderKey, placeholdersIn } from '../../../lib/documents/names.ts';
import { type FormNumber, formNumbers } from '../../../lib/documents/types.ts';
import { hostileNames, hostileSource } from './hostile.ts';
import { bare, count, printedTexts } from './office.ts';
import { documentText, packageProblems } from './package.ts';
import { contact, sourceOf } from './records.ts';

const template = (number: FormNumber): Uint8Array =>
  readFileSync(join(import.meta.dirname, `../../../public/templates/mau-${number}.docx`));

interface Paper {
  number: FormNumber;
  filled: FilledDocument;
  bytes: Uint8Array;
}

const sizes = [1, 300] as const;
const papers = new Map<string, Paper>();
let texts = new Map<string, string>();

beforeAll(async () => {
  for (const number of formNumbers) {
    for (const size of sizes) add(`mau-${number}-${size}`, number, documentData(sourceOf(number, size)));
    add(`hostile-${number}`, number, documentData(hostileSource(number)));
  }
  texts = await printedTexts(new Map([...papers].map(([name, { bytes }]) => [name, bytes])));
}, 240_000);

function add(name: string, number: FormNumber, filled: FilledDocument): void {
  papers.set(name, { number, filled, bytes: fillTemplate(template(number), filled.data) });
}

function paperOf(name: string): Paper & { text: string } {
  const paper = papers.get(name);
  const text = texts.get(name);
  if (!paper || text === undefined) throw new Error(`no paper ${name}`);
  return { ...paper, text };
}

const rowsOf = ({ data }: FilledDocument) => data.danh_sach as readonly RowData[];

/** A row as it is printed: its cells one after the other. */
function printedRow(number: FormNumber, row: RowData): string {
  const columns = formByNumber(number).body.flatMap((block) => (block.kind === 'table' ? block.columns : []));
  const cells = columns.flatMap(({ cell }) => cell);
  return bare(
    cells
      .map((cell) =>
        placeholdersIn(cell).reduce(
          (text, { name }) => text.replace(`{${name}}`, row[placeholderKey(name)] ?? ''),
          cell,
        ),
      )
      .join(''),
  );
}

describe.each(formNumbers)('Mẫu %s', (number) => {
  test.each(sizes)('for %d: opens without repair', (size) => {
    expect(packageProblems(paperOf(`mau-${number}-${size}`).bytes)).toEqual([]);
  });

  test.each(sizes)('for %d: every row is printed once, whole and in order', (size) => {
    const { text, filled } = paperOf(`mau-${number}-${size}`);
    const rows = rowsOf(filled).map((row) => printedRow(number, row));
    expect(rows).toHaveLength(size);
    let from = 0;
    for (const row of rows) {
      expect(count(text, row), row).toBe(1);
      const at = text.indexOf(row);
      expect(at, row).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test.each(sizes)('for %d: no value of a subject anywhere else', (size) => {
    const { text, filled } = paperOf(`mau-${number}-${size}`);
    const first = rowsOf(filled)[0] ?? {};
    const own = Object.values(first).filter((value) => value.includes('q0001z'));
    expect(own.length).toBeGreaterThan(0);
    for (const value of own.filter((one, index) => own.indexOf(one) === index)) {
      expect(count(text, value), value).toBe(own.filter((one) => one.includes(value)).length);
    }
  });

  test.each(sizes)('for %d: nothing missing, no placeholder left over', (size) => {
    const { text, filled } = paperOf(`mau-${number}-${size}`);
    expect(filled.missing).toEqual([]);
    expect(text).not.toMatch(/[{}]/);
    expect(text).not.toContain('cầnbổsung');
    expect(text).not.toContain('undefined');
  });

  test.each(sizes)('for %d: the letter’s own values stand there', (size) => {
    const { text, filled } = paperOf(`mau-${number}-${size}`);
    const { layout, signatures } = formByNumber(number);
    expect(count(text, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe(1);
    expect(count(text, 'Độc lập - Tự do - Hạnh phúc')).toBe(1);
    expect(count(text, 'Số: 123/THPTTA-VT')).toBe(1);
    expect(count(text, 'SỞ GIÁO DỤC VÀ ĐÀO TẠO TRƯỜNG THPT TÂN AN')).toBe(1);
    if (layout !== 'record') {
      expect(count(text, 'Long An, ngày 05 tháng 9 năm 2026')).toBe(1);
      const office =
        number === '04' || number === '06'
          ? 'Sở Khoa học và Công nghệ tỉnh Long An'
          : 'Cục Chứng thực số và Bảo mật thông tin';
      expect(count(text, `Kính gửi: ${office}`)).toBe(1);
    }
    if (signatures === 'signer') expect(text).toContain(bare('Nơi nhận: - Như trên; - Lưu: VT.'));
    expect(text).toContain(bare(size === 1 ? 'Số lượng: 01 (một)' : 'Số lượng: 300 (ba trăm)'));
    const named = Object.keys(filled.data).some((key) => key.startsWith('nguoi_'));
    if (['01', '02', '03', '04', '06'].includes(number)) {
      expect(named).toBe(true);
      for (const value of [contact.fullName, contact.mobile, contact.officialEmail]) {
        expect(count(text, value ?? ''), value).toBe(1);
      }
    }
    expect(count(text, contact.fullName ?? '')).toBe(named && number !== '09' ? 1 : 0);
  });

  test('a long list repeats its header on every page', () => {
    const { text } = paperOf(`mau-${number}-300`);
    const table = formByNumber(number).body.find((block) => block.kind === 'table');
    const header = table?.kind === 'table' ? table.columns.map((column) => column.header).join('') : '';
    expect(count(text, header)).toBeGreaterThan(8);
    expect(count(paperOf(`mau-${number}-1`).text, header)).toBe(1);
  });

  test('hostile values stay values', () => {
    const { bytes, text } = paperOf(`hostile-${number}`);
    expect(packageProblems(bytes)).toEqual([]);
    const written = documentText(bytes);
    for (const { shown } of hostileNames) expect(written).toContain(shown);
    expect(text).toContain(bare('<b>&amp;]]><!--'));
  });
});
