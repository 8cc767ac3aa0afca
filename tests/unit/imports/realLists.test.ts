import { describe, expect, it } from 'vitest';
import type { PlannedRow } from '../../../lib/imports/plan/types.ts';
import { problemOf } from '../../../lib/imports/session/session.ts';
import { pageOfRepairs } from '../../../lib/imports/session/view.ts';
import { changesOf } from '../../../lib/imports/session/write.ts';
import { listFixtures } from '../../../scripts/listFixtures.ts';
import { csv, fixture, newSession, nothing, now, sessionOf } from './lists.ts';

const staffOf = (row: PlannedRow | undefined) =>
  row?.records.find(({ store }) => store === 'staff')?.after as Record<string, unknown> | undefined;
const of = (row: PlannedRow | undefined, store: string) =>
  row?.records.find((record) => record.store === store)?.after as Record<string, unknown> | undefined;

describe('the kept lists', () => {
  it('are what the script makes', () => {
    for (const [name, bytes] of Object.entries(listFixtures()))
      expect(Buffer.from(fixture(name)).equals(Buffer.from(bytes)), name).toBe(true);
  });
});

const session = await sessionOf('office.xlsx');
const word = await sessionOf('mau-01.docx');

describe("a district's workbook", () => {
  const row = (number: number) => session.plan.rows.find(({ source }) => source.row === number);

  it('knows every column under titles and a header of two storeys', () => {
    const table = session.table('0:0');
    expect(table?.mapping.columns.map(({ field }) => field)).toEqual([
      'order',
      'fullName',
      'birthDate',
      'idNumber',
      'idIssuedOn',
      'idIssuedBy',
      'unit',
      'position',
      'officialEmail',
      'mobile',
      'certificateSerial',
      'validFrom',
      'validTo',
      'deviceSerial',
    ]);
    expect(table?.mapping.columns[3]?.header).toBe('Căn cước công dân › Số');
  });

  it('takes the visible list and leaves the hidden sheet and the notes', () => {
    expect(session.tables().map(({ given, included }) => [given.name, included])).toEqual([
      ['CBCC', true],
      ['Ghi chú', false],
      ['Cũ', false],
    ]);
    expect(session.plan.rows.map(({ source }) => source.row)).toEqual([7, 8, 9, 10, 11]);
  });

  it('makes of one row a person, a certificate and a device that belong together', () => {
    const first = row(7);
    expect(first?.status).toBe('new');
    expect(staffOf(first)).toMatchObject({
      fullName: 'TRẦN VĂN HẢI',
      birthDate: '1985-09-05',
      idNumber: '080085000101',
      idIssuedOn: '2022-02-01',
      officialEmail: 'haitv@tantru.longan.gov.vn',
      mobile: '0912345601',
      unit: 'Phòng Nội vụ',
    });
    expect(of(first, 'certificates')).toMatchObject({
      serialNumber: '540A1B2C3D4E5F01',
      validFrom: '2024-03-15',
      validTo: '2029-03-15',
      subject: { kind: 'person', id: staffOf(first)?.id },
      deviceId: of(first, 'devices')?.id,
      status: 'active',
    });
    expect(of(first, 'devices')).toMatchObject({
      kind: 'pki-token',
      serialNumber: 'TK2400101',
      holderId: staffOf(first)?.id,
    });
  });

  it('carries a merged unit down, and reads words, ISO days and decomposed letters', () => {
    const second = staffOf(row(8));
    expect(second).toMatchObject({
      fullName: 'Lê Thị Ngọc Bích',
      birthDate: '1990-09-05',
      idIssuedOn: '2021-06-10',
      unit: 'Phòng Nội vụ',
      mobile: '0912345602',
    });
    expect(of(row(8), 'devices')).toMatchObject({ kind: 'pki-token', serialNumber: 'TK2400102' });
  });

  it('refuses what Excel destroyed and what nobody can know, with the cell and the remedy', () => {
    const errors = [9, 10, 11].map((number) =>
      row(number)
        ?.problems.filter(({ severity }) => severity === 'error')
        .map(({ column, value, message }) => [column?.letter, value, message]),
    );
    expect(errors).toEqual([
      [['C', '12-05-85', expect.stringContaining('hai chữ số')]],
      [['C', '1988', expect.stringContaining('Chỉ có năm')]],
      [['K', '1200000000000000', expect.stringContaining('1.2E+15')]],
    ]);
    for (const { problems } of session.plan.rows)
      for (const { message, remedy } of problems) expect(message && remedy).not.toBe('');
  });

  it('asks about a short year, a lost zero and capitals, each with what it would become', async () => {
    const asked = session.plan.rows.flatMap(({ source, proposals }) =>
      proposals.map(({ kind, from, to }) => [source.row, kind, from, to]),
    );
    expect(asked).toEqual([
      [7, 'capitals', 'TRẦN VĂN HẢI', 'Trần Văn Hải'],
      [8, 'lost-zero', '912345602', '0912345602'],
      [9, 'short-year', '12-05-85', '12/05/1985'],
      [9, 'ministry', 'Bộ Công an', expect.stringContaining('dữ liệu quốc gia')],
      [11, 'lost-zero', '80079000105', '080079000105'],
    ]);
    const again = await sessionOf('office.xlsx');
    again.setProposals('short-year', true);
    again.setProposals('capitals', true);
    again.makePlan();
    const taken = again.plan.rows.map((one) => [staffOf(one)?.fullName, staffOf(one)?.birthDate]);
    expect(taken[0]).toEqual(['Trần Văn Hải', '1985-09-05']);
    expect(taken[2]).toEqual(['Phan Quốc Huy', '1985-05-12']);
    expect(of(again.plan.rows[2], 'devices')).toMatchObject({
      kind: 'sim-pki',
      iccid: '8984048000012345675',
    });
  });
});

describe('other workbooks', () => {
  it('counts days from 1904 where the workbook does', async () => {
    const session = await sessionOf('mac-1904.xlsx');
    expect(staffOf(session.plan.rows[0])).toMatchObject({ birthDate: '1985-09-05' });
  });

  it('reads organisations with their certificates, and systems', async () => {
    const { plan } = await sessionOf('organisations.xlsx');
    expect(of(plan.rows[0], 'organisations')).toMatchObject({
      name: 'Sở Nội vụ',
      taxCode: '1100123456',
      budgetCode: '1012345',
      address: '76 Hùng Vương',
      province: 'Long An',
    });
    expect(of(plan.rows[0], 'certificates')).toMatchObject({
      subject: { kind: 'organisation', id: of(plan.rows[0], 'organisations')?.id },
      validTo: '2029-03-15',
    });
    expect(of(plan.rows[1], 'systems')).toMatchObject({
      kind: 'software',
      name: 'Hệ thống một cửa điện tử',
      owner: 'Sở Thông tin và Truyền thông',
      version: '2.0',
    });
  });
});

describe('text in every encoding', () => {
  const people = [
    ['Nguyễn Văn Ân', '1985-09-05', '080085000201'],
    ['Trần Thị Hồng Đào', '1990-10-06', '080190000202'],
  ];
  it.each([
    'utf8.csv',
    'utf8-bom-semicolon.csv',
    'utf16-tabs.txt',
    'utf16-big.csv',
    'windows-1258.csv',
    'mojibake.csv',
    'tcvn3.csv',
    'tcvn3.xlsx',
    'vni.csv',
  ])('%s', async (name) => {
    const { plan } = await sessionOf(name);
    const read = plan.rows.map((row) => {
      const staff = staffOf(row);
      return [staff?.fullName, staff?.birthDate, staff?.idNumber];
    });
    expect(read).toEqual(people);
    expect(staffOf(plan.rows[0])?.unit).toMatch(/^Trường /);
  });

  it('keeps quotes, separators and line breaks within a cell', async () => {
    const { plan } = await sessionOf('utf8.csv');
    expect(plan.rows.map((row) => staffOf(row)?.unit)).toEqual([
      'Trường "Tiểu học", Tân Trụ',
      'Phòng Giáo dục và Đào tạo',
    ]);
  });

  it('shows what was converted before and after, and leaves it when told to', async () => {
    const session = await sessionOf('tcvn3.xlsx');
    const { items, total } = pageOfRepairs(session, 0, 50);
    expect(total).toBe(items.length);
    expect(items).toContainEqual(
      expect.objectContaining({ encoding: 'TCVN3 (ABC)', from: 'NguyÔn V¨n ¢n', to: 'Nguyễn Văn Ân' }),
    );
    expect(items[0]).toMatchObject({ from: 'Hä vµ tªn', to: 'HỌ VÀ TÊN' });
    session.setEncoding('0:0', undefined);
    expect(pageOfRepairs(session, 0, 50).total).toBe(0);
  });

  it('shows no conversion of Unicode', async () => {
    for (const name of ['utf8.csv', 'office.xlsx', 'mau-01.docx'])
      expect(pageOfRepairs(await sessionOf(name), 0, 9).total, name).toBe(0);
  });
});

describe('Mẫu 01 in Word', () => {
  it('takes the list and not the tables that only arrange the page', () => {
    expect(word.tables().map(({ included, rows }) => [included, rows.length])).toEqual([
      [false, 0],
      [true, 3],
      [false, 0],
      [false, 0],
    ]);
  });

  it('splits number, day and place, joins paragraphs, and follows merges and tracked changes', () => {
    expect(word.plan.rows.map((row) => staffOf(row))).toMatchObject([
      {
        fullName: 'Nguyễn Văn Ba',
        idNumber: '080085000301',
        idIssuedOn: '2022-02-01',
        idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
        unit: 'Trường THPT Tân An',
        position: 'Giáo viên',
      },
      {
        fullName: 'Trần Thị Hòa',
        idNumber: '080190000302',
        idIssuedOn: '2021-03-02',
        unit: 'Trường THPT Tân An',
        mobile: '0912345702',
      },
      { fullName: 'Lý Thị Tư', idNumber: '080192000304', idIssuedOn: '2021-04-03', unit: 'Trung tâm GDTX' },
    ]);
    expect(word.plan.rows.map(({ wish }) => [wish?.deviceKind, wish?.oldSerial])).toEqual([
      ['pki-token', undefined],
      ['sim-pki', '540A1B2C3D4E5F60'],
      ['pki-token', undefined],
    ]);
  });
});

describe('files that are no list', () => {
  it.each([
    ['protected.xlsx', 'mật khẩu'],
    ['old-word.doc', '.docx'],
    ['book.xlsb', '.xlsb'],
    ['book.ods', 'OpenDocument'],
    ['web.xls', 'trang web'],
    ['letter.pdf', 'PDF'],
    ['no-tables.docx', 'không có bảng'],
    ['entity.xlsx', 'bất thường'],
  ])('%s: %s', async (name, words) => {
    const session = newSession();
    const file = await session.addFile(name, fixture(name));
    expect(file.problem).toContain(words);
    expect(session.makePlan().rows).toEqual([]);
  });

  it('does not hinder the good ones', async () => {
    const session = await sessionOf('book.ods', 'utf8.csv', 'mau-01.docx');
    expect(session.plan.counts.new).toBe(5);
    expect(session.files.map((file) => problemOf(file) !== undefined)).toEqual([true, false, false]);
  });
});

describe('columns', () => {
  const fieldsOf = async (...lines: string[]) => {
    const made = newSession();
    await made.addFile('a.csv', csv(...lines));
    return made.table('0:0')?.mapping.columns.map(({ field }) => field);
  };

  it('that the registry does not want are left, a password above all', async () => {
    expect(
      await fieldsOf(
        'Mã cán bộ;Họ và tên;Giới tính;Ngày sinh;Email công vụ;Mật khẩu token;Mã PIN;Ngày nhận thiết bị;Số token',
        'A1;Lê An;Nam;05/09/1985;an@a.gov.vn;123456;1234;01/02/2024;TK0001',
      ),
    ).toEqual([
      undefined,
      'fullName',
      undefined,
      'birthDate',
      'officialEmail',
      undefined,
      undefined,
      undefined,
      'deviceSerial',
    ]);
  });

  it('that only resemble a field are taken where their cells can be it', async () => {
    const header = 'Họ tên;Ngày sinh;Token đã nhận hay chưa;Địa chỉ email của cán bộ';
    expect(await fieldsOf(header, 'Lê An;05/09/1985;rồi;an@a.gov.vn')).toEqual([
      'fullName',
      'birthDate',
      undefined,
      'officialEmail',
    ]);
  });

  it('of men and women apart are one birth date', async () => {
    const made = newSession();
    await made.addFile(
      'a.csv',
      csv(
        'TT;Họ và tên;Ngày sinh;;Email',
        ';;Nam;Nữ;',
        '1;Lê An;05/09/1985;;an@a.vn',
        '2;Võ Bé;;06/10/1990;be@a.vn',
      ),
    );
    made.makePlan();
    expect(made.plan.rows.map((row) => staffOf(row)?.birthDate)).toEqual(['1985-09-05', '1990-10-06']);
  });
});

describe('the same files again', () => {
  it.each([['office.xlsx'], ['mau-01.docx'], ['organisations.xlsx'], ['tcvn3.xlsx']])(
    '%s changes nothing',
    async (name) => {
      const first = await sessionOf(name);
      const { changes } = changesOf(first.plan, [], now);
      const facts = { ...nothing };
      for (const { store, put } of changes) Object.assign(facts, { [store]: put });
      const again = newSession(facts);
      await again.addFile(name, fixture(name));
      again.makePlan();
      expect(again.plan.counts).toMatchObject({
        new: 0,
        changed: 0,
        duplicate: 0,
        unchanged: first.plan.counts.new,
      });
    },
  );
});
