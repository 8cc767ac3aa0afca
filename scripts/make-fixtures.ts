/**
 * Writes tests/fixtures/workbooks and tests/fixtures/lists, the same bytes every time:
 * `node scripts/make-fixtures.ts`. Tests also call `makeList` for lists too long to be kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellObject, Row } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { portalColumns } from '../lib/imports/portalColumns.ts';
import { addDays, formatDate } from '../lib/vietnamese/dates.ts';
import { stripDiacritics } from '../lib/vietnamese/fold.ts';
import { listFixtures } from './listFixtures.ts';
import { storeZip } from './zipFile.ts';

type Cell = CellObject | null;

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương'];
const middles = ['Thị', 'Văn', 'Minh', 'Ngọc', 'Thanh', 'Hoàng', 'Kim', 'Quốc', 'Thùy', 'Đức', 'Hữu', 'Xuân'];
const givens = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Đào',
  'Giang',
  'Hạnh',
  'Khoa',
  'Lan',
  'Mỹ',
  'Nghĩa',
  'Oanh',
  'Phước',
  'Quyên',
  'Sơn',
  'Tuấn',
  'Uyên',
  'Vy',
  'Yến',
];
const positions = [
  'Hiệu trưởng',
  'Phó Hiệu trưởng',
  'Giáo viên',
  'Văn thư',
  'Kế toán',
  'Giám đốc',
  'Chuyên viên',
];
const schools = [
  'Trường THPT Lê Quý Đôn',
  'Trường THPT Tân An',
  'Trường THPT Hậu Nghĩa',
  'Trung tâm GDTX-KTTH tỉnh',
];

export interface SamplePerson {
  fullName: string;
  birthDate: string;
  idNumber: string;
  idIssuedOn: string;
  officialEmail: string;
  school: string;
  position: string;
  mobile: string;
}

/** The `n`th invented person; ID numbers, e-mails and telephones are all different. */
export function samplePerson(n: number): SamplePerson {
  const pick = (list: readonly string[], step: number) => list[Math.floor(n / step) % list.length] ?? '';
  const fullName = `${pick(surnames, 1)} ${pick(middles, 5)} ${pick(givens, 3)}`;
  const birthDate = addDays('1966-01-07', (n * 613) % 12_000);
  const female = n % 2;
  const idNumber = `080${female}${birthDate.slice(2, 4)}${String(n).padStart(6, '0')}`;
  const mail = stripDiacritics(fullName).toLowerCase().split(' ').reverse().join('');
  return {
    fullName,
    birthDate,
    idNumber,
    idIssuedOn: addDays('2021-03-15', (n * 37) % 1100),
    officialEmail: `${mail}${n}@longan.gov.vn`,
    school: pick(schools, 2),
    position: pick(positions, 1),
    mobile: `09${String(10_000_000 + n * 7)}`,
  };
}

const text = (value: string): Cell => (value === '' ? null : { value, type: String, format: '@' });
const number = (value: number): Cell => ({ value, type: Number });
const date = (iso: string): Cell => ({
  value: new Date(`${iso}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
});
const formula = (value: string): Cell => ({ value, type: 'Formula' });

type Columns = Partial<Record<(typeof portalColumns)[number]['key'], Cell>>;

export function headerRow(): Cell[] {
  return portalColumns.map(({ header }) => text(header));
}

/** A row as the portal's own workbook would have it, all text, with `changes` put over it. */
export function personRow(n: number, changes: Columns = {}): Row {
  const person = samplePerson(n);
  const cells: Columns = {
    order: text(String(n)),
    fullName: text(person.fullName),
    birthDate: text(formatDate(person.birthDate)),
    idNumber: text(person.idNumber),
    idIssuedBy: text(n % 3 ? 'CCSQLHCVTTXH' : 'CCSĐKQLCTVDLQGVDC'),
    idIssuedOn: text(formatDate(person.idIssuedOn)),
    officialEmail: text(person.officialEmail),
    level1: text('UBND tỉnh Long An'),
    level2: text('Sở Giáo dục và Đào tạo'),
    level3: text(person.school),
    province: text('Tỉnh Long An'),
    provinceAgain: text('Long An'),
    position: text(person.position),
    mobile: text(person.mobile),
    deviceKind: text('TOKEN'),
    ...changes,
  };
  return portalColumns.map(({ key }) => cells[key] ?? null);
}

/** The 40 people with the troubles that real lists have; the row of each is what the tests expect. */
export function fortyRows(): Row[] {
  const born = (n: number) => samplePerson(n).birthDate;
  const issued = (n: number) => samplePerson(n).idIssuedOn;
  const dayMonth = (iso: string) => iso.split('-').map(Number).reverse().join('/');
  const hanoi = `001${samplePerson(3).idNumber.slice(3)}`;
  const troubled: Record<number, Columns> = {
    2: { idNumber: number(Number(samplePerson(2).idNumber)) },
    3: { idNumber: number(Number(hanoi)) },
    4: { birthDate: date(born(4)), idIssuedOn: date(issued(4)) },
    6: { fullName: text(samplePerson(5).fullName) },
    7: {
      fullName: text('Đặng Thị Hoài Thương'.normalize('NFD')),
      level3: text('Trường THPT Tân An'.normalize('NFD')),
    },
    8: { fullName: text('  Lê\u00a0Văn   Khoa '), officialEmail: text(' KhoaLV@LongAn.gov.vn ') },
    9: { idIssuedBy: text('Bộ Công an') },
    10: { position: null },
    11: { officialEmail: formula('CONCATENATE("a",B12)') },
    12: { fullName: text('NGUYỄN THỊ KIM YẾN') },
    13: { birthDate: text('12/5/85') },
    14: { mobile: number(912_345_678) },
    15: { deviceKind: text('SIM'), carrier: text('Viettel'), portNumber: text('x') },
    16: { deviceKind: text('RSSP') },
    17: { idIssuedBy: null },
    18: { birthDate: text(dayMonth(born(18))), idIssuedOn: text(dayMonth(issued(18))) },
    20: { idNumber: text(samplePerson(19).idNumber), birthDate: text(formatDate(born(19))) },
    21: { idIssuedBy: text('Cục Cảnh sát QLHC về TTXH'), idNumber: text(`'${samplePerson(21).idNumber}`) },
    22: { province: text('TP. Hồ Chí Minh'), provinceAgain: text('TPHCM') },
    24: { oldSerial: text('54 0a 1b:2c 3d 4e 5f 60') },
  };
  const rows = Array.from({ length: 40 }, (_, i) => personRow(i + 1, troubled[i + 1]));
  // The last row repeats the first; before it a row that was left blank but for its number.
  rows.splice(39, 1, personRow(1, { order: text('40') }));
  rows.splice(30, 0, [text('31'), ...Array<Cell>(18).fill(null)]);
  return [headerRow(), ...rows];
}

/** A list of `count` people; every 97th ID number has lost its zero, every 101st birth date is an Excel date. */
export async function makeList(count: number): Promise<Uint8Array<ArrayBuffer>> {
  const rows: Row[] = [headerRow()];
  for (let n = 1; n <= count; n += 1) {
    const person = samplePerson(n);
    rows.push(
      personRow(n, {
        ...(n % 97 === 0 ? { idNumber: number(Number(person.idNumber)) } : {}),
        ...(n % 101 === 0 ? { birthDate: date(person.birthDate) } : {}),
      }),
    );
  }
  return toBytes(rows);
}

export async function toBytes(rows: Row[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await writeExcelFile(rows, { sheet: 'Danh sách' }).toBuffer());
  return clearTimes(bytes);
}

/** The writer stamps each entry with the time of day; fixtures are to be the same on every day. */
function clearTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i -= 1) {
    view.setUint32(at + 12, 0, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, 0, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

/** Every workbook that is kept, by file name. */
export async function smallFixtures(): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  const forty = await toBytes(fortyRows());
  const without = (...keys: string[]) =>
    toBytes(
      fortyRows().map((row) => row.filter((_, index) => !keys.includes(portalColumns[index]?.key ?? ''))),
    );
  const utf8 = (content: string) => new TextEncoder().encode(content);
  return {
    'one.xlsx': await toBytes([headerRow(), personRow(1)]),
    'forty.xlsx': forty,
    'missing-columns.xlsx': await without('idNumber', 'position'),
    'no-header.xlsx': await toBytes([[text('Lịch trực tháng 11')], [text('Thứ hai'), text('Nguyễn Văn An')]]),
    'header-only.xlsx': await toBytes([headerRow()]),
    'truncated.xlsx': forty.slice(0, Math.floor(forty.length * 0.6)),
    'text.xlsx': utf8('STT;Họ tên;Ngày sinh\n1;Nguyễn Văn An;01/02/1980\n'),
    'old.xls': new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array<number>(504).fill(0),
    ]),
    'word.xlsx': storeZip(new Map([['word/document.xml', utf8('<document/>')]])),
    'empty.xlsx': new Uint8Array(0),
  };
}

if (process.argv[1] === import.meta.filename) {
  for (const [folder, files] of [
    ['workbooks', await smallFixtures()],
    ['lists', listFixtures()],
  ] as const) {
    const place = join(import.meta.dirname, '../tests/fixtures', folder);
    mkdirSync(place, { recursive: true });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place, name), bytes);
  }
}
