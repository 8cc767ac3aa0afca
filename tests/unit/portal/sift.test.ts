import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAny } from '../../../components/teach/somebodys.ts';
import { structureOf } from '../../../lib/portal/structure/index.ts';
import { isPlainIdentifier, isPlainText } from '../../../lib/portal/structure/sift.ts';
import type { RawControl, RawStructure } from '../../../lib/portal/structure/types.ts';
import { stripDiacritics } from '../../../lib/vietnamese/fold.ts';

const labels = [
  'Họ và tên',
  'Họ và tên người tiếp nhận *',
  'HỌ VÀ TÊN NGƯỜI TIẾP NHẬN',
  'Họ Và Tên',
  'Ho va ten',
  'Số CCCD/CMND',
  'ĐỀ NGHỊ CẤP CHỨNG THƯ CHỮ KÝ SỐ',
  'I. Người tiếp nhận thiết bị lưu khóa bí mật',
  'Ngày cấp (dd/MM/yyyy)',
  'Mã quan hệ ngân sách (QHNS)',
  'Mã hiệu thiết bị USB',
  'Lý do thu hồi',
  'Lý Do Thu Hồi',
  'Hồ sơ của tôi',
  'Bước 1: Thông tin chung',
  '-- Chọn --',
  'Cục Chứng thực số và Bảo mật thông tin',
  'Thành phố Hà Nội',
  'Tây Ninh',
  'CCSQLHCVTTXH',
  'Lưu nháp',
  'Full name',
];

describe('a label of a form', () => {
  it.each(labels)('%s may leave the page', (text) => {
    expect(isPlainText(text)).toBe(true);
    expect(isPlainText(text.normalize('NFD'))).toBe(true);
  });
});

describe('a text that may be somebody’s', () => {
  it.each([
    'Nguyễn Văn An',
    'Xin chào Trần Thị Mỹ Đào',
    'Xin chào, Đào',
    'Hồ sơ của Nguyễn Văn An',
    'Thuê bao: Phan Thị Thu Hà',
    'Ông Lý Văn Sơn',
    'Y Krông Niê',
    'John Smith',
    'minh anh',
    'Trường THPT Tân An',
    'Số 12 đường Lê Lợi',
    'Ấp 3, xã An Thạnh',
    '080079001234',
    '0903 000 001',
    '080.079.001.234',
    '19/07/1979',
    'an@longan.gov.vn',
    'https://vi.du/x',
    '5403A1B2C3D4E5F6',
    'VN0012345',
    '',
    '12',
  ])('%s stays in it', (text) => {
    expect(isPlainText(text)).toBe(false);
    expect(isPlainText(text.normalize('NFD'))).toBe(false);
  });

  const family = fc.constantFrom(
    ...[
      'Nguyễn',
      'Trần',
      'Lê',
      'Phạm',
      'Hoàng',
      'Phan',
      'Vũ',
      'Võ',
      'Đặng',
      'Bùi',
      'Đỗ',
      'Hồ',
      'Ngô',
      'Dương',
      'Lý',
    ],
    ...[
      'Đào',
      'Đinh',
      'Mai',
      'Trương',
      'Hà',
      'Cao',
      'Lưu',
      'Đoàn',
      'Lương',
      'Thái',
      'Phùng',
      'Quách',
      'Khuất',
      'Lục',
    ],
  );
  const middle = fc.constantFrom('Văn', 'Thị', 'Hữu', 'Đức', 'Minh', 'Thị Thu', 'Thị Ngọc', 'Quốc', 'Thanh');
  const given = fc.constantFrom(
    ...[
      'An',
      'Bình',
      'Đào',
      'Hà',
      'Số',
      'Thông',
      'Tin',
      'Chứng',
      'Hồ',
      'Sơ',
      'Công',
      'Nhân',
      'Ký',
      'Thiết',
      'Phương',
    ],
  );
  const spellings = [
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase(),
    (name: string) => stripDiacritics(name),
    (name: string) => stripDiacritics(name).toLowerCase(),
    (name: string) => stripDiacritics(name).toUpperCase(),
  ];

  it('is any name of three words or more, however it is written and whatever stands around it', () => {
    const around = fc.constantFrom('', 'Người nộp: ', 'Hồ sơ của ', 'Thuê bao ', 'Kính gửi ông ');
    fc.assert(
      fc.property(family, middle, given, fc.constantFrom(...spellings), around, (a, b, c, spelt, before) => {
        expect(isPlainText(before + spelt(`${a} ${b} ${c}`))).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('is any longer number, parted or not', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('', ' ', '.', '-', '/'),
        fc.constantFrom(...labels),
        (all, sign, label) => {
          expect(isPlainText(`${label} ${all.join(sign)}`)).toBe(false);
        },
      ),
    );
  });
});

describe('a name, an id, a part of a path', () => {
  it.each([
    'hoTen',
    'ngaySinh',
    'ctl00$NgaySinh',
    'so_cccd',
    'ho-so',
    'cap-moi-ca-nhan',
    'serialNumber',
    'x3',
  ])('%s is the page’s own', (text) => {
    expect(isPlainIdentifier(text)).toBe(true);
  });
  it.each([
    'NguyenVanAn',
    'nguyen-van-an',
    'nguyenvanan',
    'minh-anh',
    'row-080079001234',
    'hoVanThong',
    'đào',
  ])('%s may be somebody’s', (text) => {
    expect(isPlainIdentifier(text)).toBe(false);
  });
});

describe('what the registry knows', () => {
  const holds = holdsAny(['Chu Khánh Vy', '079188012345', 'vy.ck@x.gov.vn', undefined, 'An']);
  it.each([
    'Của Chu Khánh Vy',
    'chu khanh vy',
    'CHU KHÁNH VY',
    'chukhanhvy',
    'x 079188012345',
    'vy.ck@x.gov.vn',
  ])('is found in %s', (text) => {
    expect(holds(text)).toBe(true);
  });
  it.each(['Chu kỳ khánh thành', 'Công an', '0791880123456', ''])('is not found in %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('a structure', () => {
  const box: RawControl = {
    kind: 'select',
    tag: 'select',
    labels: [{ place: 'label', text: 'Chức vụ' }],
    sections: [],
    identifiers: [],
    required: false,
    visible: true,
    around: [],
  };
  const page = (own: Partial<RawStructure>): RawStructure => ({
    url: 'https://dichvucong.ca.gov.vn/#/ho-so',
    title: 'Hồ sơ của tôi',
    headings: [],
    controls: [],
    tables: [],
    buttons: [],
    libraries: [],
    frames: 0,
    shadowRoots: 0,
    ...own,
  });
  const nobody = () => false;

  it('keeps no option of a list of people, even those that would pass', () => {
    const options = ['Kế toán', 'Nguyễn Văn An', 'Trần Thị Bình'];
    const { controls } = structureOf(page({ controls: [{ ...box, options }] }), nobody, '2026-11-22');
    expect(controls[0]?.options).toEqual({ count: 3, texts: [] });
  });

  it('takes tags, roles and libraries from lists of known ones', () => {
    const odd = { ...box, tag: 'nguyen-van-an', role: 'nguyenvanan', around: ['div[nguyenvanan]', 'lê'] };
    const made = structureOf(page({ controls: [odd], libraries: ['ant', 'nguyen'] }), nobody, '2026-11-22');
    expect(made.libraries).toEqual(['ant']);
    expect(JSON.stringify(made)).not.toMatch(/nguyen|lê/);
    expect(made.controls[0]?.around).toEqual(['div', 'other']);
  });

  it('says how many texts were left out, and keeps none that is the registry’s', () => {
    const raw = page({ headings: ['Thông tin thuê bao', 'Đơn vị công tác'], buttons: ['Nguyễn Văn An'] });
    const made = structureOf(raw, (text) => text.startsWith('Đơn vị'), '2026-11-22');
    expect(made).toMatchObject({
      headings: ['Thông tin thuê bao'],
      buttons: [],
      leftOut: 2,
      route: '/ho-so',
    });
  });
});
