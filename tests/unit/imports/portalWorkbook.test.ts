import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnLetter, findHeader, portalColumns } from '../../../lib/imports/columns.ts';
import { readPortalWorkbook } from '../../../lib/imports/portalWorkbook.ts';
import { type CellValue, readFirstSheet } from '../../../lib/imports/workbookFile.ts';
import { samplePerson } from '../../../scripts/make-fixtures.ts';

const header = portalColumns.map((column) => column.header);
type Key = (typeof portalColumns)[number]['key'];

const good: Partial<Record<Key, CellValue>> = {
  order: '1',
  fullName: 'Nguyễn Thị Đào',
  birthDate: '05/09/1985',
  idNumber: '080185000123',
  idIssuedBy: 'CCSQLHCVTTXH',
  idIssuedOn: '01/02/2022',
  officialEmail: 'dao@longan.gov.vn',
  level1: 'UBND tỉnh Long An',
  province: 'Long An',
  position: 'Giáo viên',
};
const row = (changes: Partial<Record<Key, CellValue>> = {}): CellValue[] =>
  portalColumns.map(({ key }) => ({ ...good, ...changes })[key] ?? null);
const readOne = (changes: Partial<Record<Key, CellValue>> = {}) => {
  const { people, problems, rejected } = readPortalWorkbook([header, row(changes)]);
  return { person: people[0], problems, rejected };
};

const { rows, troubles } = await readFirstSheet(
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/workbooks/forty.xlsx'))),
);
const list = readPortalWorkbook(rows, troubles);

describe('the list of forty', () => {
  const at = (number: number) => list.people.find((person) => person.row === number);

  it('takes 37 of 40 rows and says of the others which cell is wrong and what to do', () => {
    expect(list.people).toHaveLength(37);
    expect(list.rejected.map((rejected) => rejected.row)).toEqual([11, 12, 14]);
    const errors = list.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((problem) => [problem.row, problem.column.letter, problem.value])).toEqual([
      [11, 'N', ''],
      [12, 'G', ''],
      [14, 'C', '12/5/85'],
    ]);
    for (const { message, remedy } of list.problems) {
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
    }
  });

  it('restores lost zeros and shows that it did', () => {
    expect(at(3)?.idNumber).toBe('080069000002');
    expect(at(4)?.idNumber).toBe('001171000003');
    const notes = list.problems.filter((problem) => problem.column.letter === 'D');
    expect(notes.map((note) => [note.row, note.value, note.severity])).toEqual([
      [3, '80069000002', 'warning'],
      [4, '1171000003', 'warning'],
    ]);
    expect(at(15)?.mobile).toBe('0912345678');
  });

  it('reads Excel dates as the day the sheet shows, and d/M/yyyy', () => {
    expect(at(5)?.birthDate).toBe(samplePerson(4).birthDate);
    expect(at(19)?.birthDate).toBe(samplePerson(18).birthDate);
  });

  it('makes NFC and tidies spaces', () => {
    expect(at(8)?.fullName).toBe('Đặng Thị Hoài Thương'.normalize('NFC'));
    expect(at(8)?.levels.at(-1)).toBe('Trường THPT Tân An'.normalize('NFC'));
    expect(at(9)).toMatchObject({ fullName: 'Lê Văn Khoa', officialEmail: 'khoalv@longan.gov.vn' });
  });

  it('keeps Bộ Công an and asks', () => {
    expect(at(10)).toMatchObject({ idIssuedBy: 'Bộ Công an', issuedByMinistry: true });
  });

  it('reads what a request needs', () => {
    expect(at(16)).toMatchObject({ deviceKind: 'sim-pki', carrier: 'Viettel', portNumber: true });
    expect(at(17)?.deviceKind).toBe('central');
    expect(at(25)?.oldSerial).toBe('540A1B2C3D4E5F60');
    expect(at(23)?.province).toBe('Hồ Chí Minh');
  });
});

describe('one cell at a time', () => {
  it('has nothing to say about a good row', () => {
    expect(readOne().problems).toEqual([]);
    expect(readOne().person).toMatchObject({
      birthDate: '1985-09-05',
      deviceKind: 'pki-token',
      levels: ['UBND tỉnh Long An'],
    });
  });

  it.each([
    ['birthDate', '5/9/85', 'hai chữ số'],
    ['birthDate', '31/02/1985', 'không có thật'],
    ['birthDate', '09/25/1985', 'không có thật'],
    ['birthDate', 1985, 'Chỉ có năm'],
    ['birthDate', 31295, 'Ô là một số'],
    ['birthDate', '1/1/2023', 'không khớp năm sinh'],
    ['idIssuedOn', '05/09/1985', 'không sau ngày sinh'],
    ['idNumber', '0801850001', '12 chữ số; ô này có 10'],
    ['idNumber', 'C1234567', '12 chữ số'],
    ['officialEmail', 'dao@longan', 'thư điện tử không đúng'],
    ['officialEmail', 'đào@longan.gov.vn', 'thư điện tử không đúng'],
    ['officialEmail', 'a@b.vn; c@d.vn', 'thư điện tử không đúng'],
    ['fullName', 12, 'Họ tên không đúng'],
    ['province', '', 'Thiếu dữ liệu bắt buộc'],
    ['level1', null, 'Thiếu dữ liệu bắt buộc'],
    ['position', '   ', 'Thiếu dữ liệu bắt buộc'],
  ] as const)('%s = %s is rejected or doubted: %s', (key, value, words) => {
    const { problems } = readOne({ [key]: value });
    expect(problems.map(({ message }) => message).join(' ')).toContain(words);
    expect(problems[0]?.severity === 'error' || words === 'không khớp năm sinh').toBe(true);
  });

  it.each([
    ['province', 'Lon An', 'Không nhận ra tỉnh'],
    ['idIssuedBy', 'Công an tỉnh Long An', 'Nơi cấp không thuộc'],
    ['idIssuedBy', null, 'Thiếu nơi cấp'],
    ['mobile', '12345', 'Số điện thoại không đúng'],
    ['portNumber', 'có', 'Không rõ có chuyển số'],
    ['deviceKind', 'USB', 'Không nhận ra loại thiết bị'],
    ['deviceKind', 'SIM', 'thiếu nhà mạng'],
    ['oldSerial', 5.4e21, 'làm tròn'],
    ['oldSerial', 'chưa có', 'không đúng nên bỏ qua'],
    ['provinceAgain', 'Tây Ninh', 'Khác với cột'],
    ['level3', 'Trường A', 'Bỏ trống tổ chức cấp 2'],
    ['idNumber', 300_123_456, 'CMND 9 chữ số'],
  ] as const)('%s = %s is kept with a warning: %s', (key, value, words) => {
    const { person, problems } = readOne({ [key]: value });
    expect(person).toBeDefined();
    expect(problems.map(({ message, severity }) => `${severity} ${message}`).join()).toMatch(
      new RegExp(`warning [^,]*${words}`),
    );
  });

  it('never fills a gap with a default', () => {
    const { person } = readOne({ mobile: '12345', idIssuedBy: null, deviceKind: 'USB' });
    expect(person?.mobile).toBeUndefined();
    expect(person?.idIssuedBy).toBeUndefined();
    expect(person?.deviceKind).toBeUndefined();
  });

  it('reads a text number behind an apostrophe, and a Date of midnight UTC in any time zone', () => {
    const { person, problems } = readOne({
      idNumber: "'080185000123",
      birthDate: new Date('1985-09-05T00:00:00Z'),
    });
    expect(person).toMatchObject({ idNumber: '080185000123', birthDate: '1985-09-05' });
    expect(problems).toEqual([]);
  });

  it('rejects a lost zero that contradicts the year of birth', () => {
    expect(readOne({ idNumber: 80_186_000_123 }).rejected).toEqual([{ row: 2, name: 'Nguyễn Thị Đào' }]);
  });

  it('proposes capitals and keeps the name', () => {
    const { person, problems } = readOne({ fullName: 'NGUYỄN THỊ ĐÀO' });
    expect(person).toMatchObject({ fullName: 'NGUYỄN THỊ ĐÀO', nameProposal: 'Nguyễn Thị Đào' });
    expect(problems[0]).toMatchObject({ severity: 'info' });
  });

  it('reports a formula without result, required or not, and an error cell', () => {
    const troubles = new Map([
      ['G2', { kind: 'uncomputed' } as const],
      ['O2', { kind: 'error', text: '#REF!' } as const],
      ['S3', { kind: 'uncomputed' } as const],
    ]);
    const { problems, people } = readPortalWorkbook([header, row({ officialEmail: null }), row()], troubles);
    expect(problems.map(({ column, severity, message }) => [column.letter, severity, message])).toEqual([
      ['G', 'error', 'Ô là công thức chưa có kết quả.'],
      ['O', 'warning', 'Ô bị lỗi #REF!.'],
      ['S', 'warning', 'Ô là công thức chưa có kết quả.'],
    ]);
    // An empty kind is a token; one that a formula left empty is not known.
    expect(people[0]?.deviceKind).toBeUndefined();
  });
});

describe('the header row', () => {
  it('may stand below a title, in other words, order and case, in NFD', () => {
    const words = [
      'HỌ VÀ TÊN',
      'ngày sinh',
      'Số CCCD',
      'Ngày cấp',
      'Email công vụ',
      'Tổ chức cấp 1',
      'Tỉnh/TP',
      'Chức vụ'.normalize('NFD'),
    ];
    const cells = [
      'Lê An',
      '1/2/1980',
      '080080000001',
      '1/2/2022',
      'an@a.gov.vn',
      'Sở',
      'Long An',
      'Văn thư',
    ];
    const list = readPortalWorkbook([['DANH SÁCH CÁN BỘ'], [null], words, [], cells]);
    expect(list.people).toHaveLength(1);
    expect(list.people[0]).toMatchObject({ row: 5, fullName: 'Lê An', position: 'Văn thư' });
  });

  it('tells the two province columns apart', () => {
    const { columns } = findHeader([header]);
    expect([columns.get('province'), columns.get('provinceAgain'), columns.size]).toEqual([11, 12, 19]);
  });

  it('skips blank rows and rows with a running number only, and keeps the sheet’s row numbers', () => {
    const list = readPortalWorkbook([
      header,
      row(),
      [],
      ['2'],
      row({ idNumber: '080185000124', position: null }),
    ]);
    expect(list.people.map((person) => person.row)).toEqual([2]);
    expect(list.rejected.map((rejected) => rejected.row)).toEqual([5]);
  });

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
