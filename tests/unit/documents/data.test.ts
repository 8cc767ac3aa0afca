import { describe, expect, test } from 'vitest';
import { documentData, formTitle, type RowData } from '../../../lib/documents/data.ts';
import { fileName } from '../../../lib/documents/fileName.ts';
import { formByNumber, forms, formsOf } from '../../../lib/documents/forms/index.ts';
import type { PaperSettings } from '../../../lib/documents/settings.ts';
import type { FormNumber } from '../../../lib/documents/types.ts';
import { procedures, profiles } from '../../../lib/procedures/index.ts';
import type { Request } from '../../../lib/registry/schema.ts';
import { organisation, person, sourceOf } from './records.ts';

const made = (number: FormNumber, count = 1, own: PaperSettings = {}, request: Partial<Request> = {}) => {
  const source = sourceOf(number, count);
  return documentData({
    ...source,
    own: { ...source.own, ...own },
    request: { ...source.request, ...request },
  });
};
const rowsOf = ({ data }: { data: object }) => (data as { danh_sach: readonly RowData[] }).danh_sach;

describe('what is missing', () => {
  test('is marked in the text, and listed with the place where it is filled in', () => {
    const source = sourceOf('01', 2);
    const [first, second] = source.facts.staff;
    const staff = [{ ...first, mobile: undefined, idIssuedBy: ' ' }, second] as typeof source.facts.staff;
    const { data, missing } = documentData({ ...source, facts: { ...source.facts, staff } });
    const row = (data.danh_sach as readonly RowData[])[0];
    expect(row?.so_dien_thoai).toBe('[cần bổ sung: số điện thoại di động]');
    expect(row?.noi_cap).toBe('[cần bổ sung: nơi cấp]');
    const place = { at: 'record', store: 'staff', id: person(1).id };
    expect(missing).toEqual([
      { key: 'noi_cap', label: 'nơi cấp', who: person(1).fullName, place },
      { key: 'so_dien_thoai', label: 'số điện thoại di động', who: person(1).fullName, place },
    ]);
  });

  test('of the letter leads to the request or to the paper’s own boxes', () => {
    const { missing } = made('05', 1, { signerName: '' }, { document: undefined, reason: undefined });
    expect(Object.fromEntries(missing.map(({ label, place }) => [label, place.at]))).toEqual({
      'họ tên người ký': 'paper',
      'số, ký hiệu văn bản': 'request',
      'ngày văn bản': 'request',
      'lý do thu hồi': 'request',
    });
    expect(missing).toHaveLength(4);
  });

  test('counts only what the form, or the template in use, prints', () => {
    const own = { signerName: '', signerTitle: '' };
    expect(made('08', 1, own).missing).toEqual([]);
    const source = sourceOf('05', 1);
    const { missing } = documentData({ ...source, own, keys: ['trich_yeu'] });
    expect(missing).toEqual([]);
  });

  test('a request about nobody says so', () => {
    const { missing, data } = made('05', 0);
    expect(data.so_luong).toBe('00 (không)');
    expect(missing.map(({ label }) => label)).toEqual(['danh sách thuê bao']);
  });
});

describe('the letter', () => {
  test('takes its parts from the organisation, the profile and the request', () => {
    const { data } = made('04');
    expect(data).toMatchObject({
      co_quan_chu_quan: 'Sở Giáo dục và Đào tạo',
      ten_co_quan_ban_hanh: 'Trường THPT Tân An',
      so_ky_hieu: '123/THPTTA-VT',
      dia_danh: 'Long An',
      ngay_van_ban: 'ngày 05 tháng 9 năm 2026',
      kinh_gui: 'Sở Khoa học và Công nghệ tỉnh Long An',
      so_luong: '01 (một)',
      noi_nhan: ['Như trên;', 'Lưu: VT.'],
      chuc_vu_nguoi_ky: 'Hiệu trưởng',
      ho_ten_nguoi_ky: 'Nguyễn Thị Hồng Đào',
      noi_dung_de_nghi: 'gia hạn',
    });
  });

  test('cites the province’s own document with its date', () => {
    const source = sourceOf('04', 1);
    const bases = (id: string) => {
      const profile = profiles.find((one) => one.id === id) as (typeof profiles)[number];
      return documentData({ ...source, facts: { ...source.facts, profile } }).data.can_cu;
    };
    expect(bases('ninh-binh-2025')).toEqual([
      'Căn cứ Nghị định số 68/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ quy định về chữ ký số chuyên dùng công vụ;',
      'Căn cứ Quyết định số 165/2025/QĐ-UBND ngày 27 tháng 11 năm 2025 của UBND tỉnh Ninh Bình,',
    ]);
    expect(bases('undelegated')).toHaveLength(1);
  });

  test.each([
    ['own', 'Hiệu trưởng', 'Nguyễn Thị Hồng Đào'],
    ['Q.', 'Q. Hiệu trưởng', 'Nguyễn Thị Hồng Đào'],
    ['KT.', 'KT. Hiệu trưởng\nPhó Hiệu trưởng', 'Lê Văn Tám'],
    ['TL.', 'TL. Hiệu trưởng\nPhó Hiệu trưởng', 'Lê Văn Tám'],
    ['TUQ.', 'TUQ. Hiệu trưởng\nPhó Hiệu trưởng', 'Lê Văn Tám'],
  ] as const)('is signed %s', (signerMode, title, name) => {
    const deputy =
      signerMode === 'own' || signerMode === 'Q.' ? {} : { signerTitle: 'Phó Hiệu trưởng', signerName: name };
    const { data } = made('05', 1, { signerMode, ...deputy });
    expect(data.chuc_vu_nguoi_ky).toBe(title);
    expect(data.ho_ten_nguoi_ky).toBe(name);
  });

  test('a signer kept for all letters signs only in the way in which they were kept', () => {
    const source = sourceOf('05', 1);
    const kept = { signerMode: 'KT.', signerTitle: 'Phó Hiệu trưởng', signerName: 'Lê Văn Tám' } as const;
    expect(documentData({ ...source, kept }).data.chuc_vu_nguoi_ky).toBe('KT. Hiệu trưởng\nPhó Hiệu trưởng');
    const { data } = documentData({ ...source, kept, own: { signerMode: 'own' } });
    expect([data.chuc_vu_nguoi_ky, data.ho_ten_nguoi_ky]).toEqual(['Hiệu trưởng', 'Nguyễn Thị Hồng Đào']);
  });

  test('goes to several', () => {
    const { data } = made('05', 1, { sendTo: '- Cục A;\nCục B.' });
    expect(data.kinh_gui).toBe('');
    expect(data.cac_noi_kinh_gui).toEqual(['Cục A;', 'Cục B.']);
    expect(data.co_quan_tiep_nhan).toBe('Cục A');
  });

  test('leaves room for a number that is written later', () => {
    const { data, missing } = made(
      '05',
      1,
      { leaveNumberOpen: true, symbol: '/THPTTA-VT' },
      { document: undefined },
    );
    expect(missing).toEqual([]);
    expect(data.so_ky_hieu).toMatch(/^\u00a0+\/THPTTA-VT$/);
    expect(data.ngay_van_ban).toMatch(/^ngày\u00a0+tháng\u00a0+năm 2026$/);
  });
});

describe('rows', () => {
  test('a change goes to the certificate whose old value it names, any other to all', () => {
    const changes = [
      { field: 'officialEmail', from: person(2).officialEmail, to: 'moi@longan.gov.vn' },
      { field: 'Cơ quan công tác', from: 'Trường cũ', to: 'Trường mới' },
    ];
    const rows = rowsOf(made('04', 2, {}, { procedure: 'change', changes }));
    expect(rows[0]?.noi_dung_truoc).toBe('Cơ quan công tác: Trường cũ');
    expect(rows[1]?.noi_dung_truoc).toBe(
      `Địa chỉ thư điện tử công vụ: ${person(2).officialEmail}\nCơ quan công tác: Trường cũ`,
    );
    expect(rows[1]?.noi_dung_sau).toContain('moi@longan.gov.vn');
    expect(rows.map((row) => row.de_nghi)).toEqual(['Thay đổi', 'Thay đổi']);
  });

  test('a renewal changes nothing, unless it also says what', () => {
    expect(rowsOf(made('04'))[0]).toMatchObject({
      de_nghi: 'Gia hạn',
      noi_dung_truoc: '–',
      noi_dung_sau: '–',
    });
    const both = made('04', 1, {}, { changes: [{ field: 'x', from: 'a', to: 'b' }] });
    expect(rowsOf(both)[0]?.de_nghi).toBe('Gia hạn, thay đổi');
    expect(both.data.noi_dung_de_nghi).toBe('gia hạn, thay đổi nội dung thông tin');
  });

  test('a SIM names its carrier; of several people each moves the number they have', () => {
    const sim = {
      deviceKind: 'sim-pki',
      carrier: 'Viettel',
      portNumber: true,
      phoneNumber: '0999888777',
    } as const;
    expect(rowsOf(made('01', 1, {}, sim))[0]?.sim_pki).toBe('Viettel\nChuyển số 0999888777');
    expect(rowsOf(made('01', 2, {}, sim)).map((row) => row.sim_pki)).toEqual([
      'Viettel\nChuyển số đang dùng',
      'Viettel\nChuyển số đang dùng',
    ]);
    expect(rowsOf(made('01'))[0]?.sim_pki).toBe('');
  });

  test('a key in no device of its own needs no number', () => {
    const source = sourceOf('05', 1);
    const devices = source.facts.devices.map((one) => ({
      ...one,
      kind: 'central' as const,
      serialNumber: undefined,
    }));
    const { data, missing } = documentData({ ...source, facts: { ...source.facts, devices } });
    expect(missing).toEqual([]);
    expect((data.danh_sach as readonly RowData[])[0]?.so_hieu_thiet_bi).toBe('Ký số tập trung');
  });

  test('of another body that manages a system only what its own record says is known', () => {
    const source = sourceOf('03', 1);
    const systems = source.facts.systems.map((one) => ({ ...one, owner: 'Sở lạ' }));
    const { missing } = documentData({ ...source, facts: { ...source.facts, systems } });
    expect(missing.map(({ key }) => key)).toContain('ma_so_thue');
    expect(made('03').missing).toEqual([]);
  });

  test('a certificate of another body of the registry is told by that body’s name', () => {
    const source = sourceOf('05', 1);
    const other = { ...organisation, id: '7d000000-0000-4000-8009-000000000099', name: 'Trung tâm khác' };
    const certificates = source.facts.certificates.map((one) => ({
      ...one,
      subject: { kind: 'organisation' as const, id: other.id },
      commonName: 'TRUNG TÂM KHÁC',
      deviceId: undefined,
    }));
    const { request } = source;
    const { data, missing } = documentData({
      ...source,
      organisations: [...source.organisations, other],
      facts: { ...source.facts, certificates, staff: [], devices: [] },
      request: { ...request, staffIds: undefined, deviceIds: undefined },
    });
    expect((data.danh_sach as readonly RowData[])[0]).toMatchObject({
      ten_thue_bao: 'Trung tâm khác',
      co_quan_don_vi: 'Trung tâm khác',
    });
    expect(missing.map(({ key }) => key)).toEqual(['so_hieu_thiet_bi']);
  });
});

describe('later papers', () => {
  test('of a revocation are about the same certificates and devices', () => {
    const source = sourceOf('05', 3);
    const { data, missing } = documentData({
      ...source,
      form: formByNumber('08'),
      own: { takerName: 'A', takerTitle: 'B', meetingPlace: 'C', handoverDate: '2026-11-19' },
    });
    expect((data.danh_sach as readonly RowData[]).map((row) => row.so_hieu_thiet_bi)).toEqual([
      'BCq0001z',
      'BCq0002z',
      'BCq0003z',
    ]);
    expect(data.ngay_lap).toBe('ngày 19 tháng 11 năm 2026');
    // It gets a number of its own.
    expect(missing.map(({ key }) => key)).toEqual(['so_ky_hieu']);
  });

  test('every procedure has its own form first', () => {
    for (const { id, form } of procedures) expect(formsOf(id)[0]?.number).toBe(form);
    expect(formsOf('revoke').map(({ number }) => number)).toEqual(['05', '08', '09']);
    expect(forms.map(formTitle)[3]).toBe(
      'Đề nghị gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ',
    );
  });
});

test('files have names that every system takes', () => {
  expect(fileName('04', ['Nguyễn Thị Đào'], '2026-11-22')).toBe(
    'Mau-04_De-nghi-gia-han-thay-doi_Nguyen-Thi-Dao_2026-11-22',
  );
  expect(fileName('02', ['Trường A', 'Trường B'], '2026-11-22')).toBe(
    'Mau-02_De-nghi-cap-moi-to-chuc_Truong-A-va-1-muc-khac_2026-11-22',
  );
  const hostile = fileName('05', ['../..\\:*?"<>|\u0000 CON '.repeat(200)], '2026-11-22');
  expect(hostile).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(hostile.length).toBeLessThan(130);
  expect(fileName('05', [], '2026-11-22')).toBe('Mau-05_De-nghi-thu-hoi_2026-11-22');
});
