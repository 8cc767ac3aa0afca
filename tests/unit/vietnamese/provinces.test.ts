import { describe, expect, it } from 'vitest';
import {
  currentProvinces,
  findProvince,
  type Province,
  predecessorsOf,
  provinces,
  sameProvince,
  successorOf,
  wordings,
} from '../../../lib/vietnamese/provinces.ts';

const named = (text: string): Province => {
  const found = findProvince(text);
  if (!found) throw new Error(`no province for ${text}`);
  return found;
};
const namesOf = (list: readonly Province[]) => list.map((province) => province.name).sort();

describe('the two lists (Nghị quyết 202/2025/QH15)', () => {
  it('counts 63 before and 34 after, each with its own name and code', () => {
    expect(provinces).toHaveLength(63);
    expect(currentProvinces).toHaveLength(34);
    expect(new Set(provinces.map((province) => province.id)).size).toBe(63);
    expect(new Set(provinces.map((province) => province.oldCode)).size).toBe(63);
    expect(new Set(currentProvinces.map((province) => province.newCode)).size).toBe(34);
  });

  it('maps every old one to exactly one new one', () => {
    for (const province of provinces) {
      const heirs = currentProvinces.filter((now) => now.predecessorIds.includes(province.id));
      expect(heirs).toEqual([successorOf(province)]);
    }
  });

  it('leaves 11 as they were and makes 23 by merging', () => {
    const unchanged = currentProvinces.filter((province) => province.predecessorIds.length === 1);
    expect(namesOf(unchanged)).toEqual(
      [
        'Cao Bằng',
        'Huế',
        'Hà Nội',
        'Hà Tĩnh',
        'Lai Châu',
        'Lạng Sơn',
        'Nghệ An',
        'Quảng Ninh',
        'Sơn La',
        'Thanh Hóa',
        'Điện Biên',
      ].sort(),
    );
    expect(currentProvinces.length - unchanged.length).toBe(23);
  });

  it('gives a new province the code of one of its parts', () => {
    for (const now of currentProvinces)
      expect(predecessorsOf(now).map((old) => old.oldCode)).toContain(now.newCode);
  });

  it.each([
    ['Long An', 'Tây Ninh'],
    ['Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
    ['Bắc Giang', 'Bắc Ninh'],
    ['Kon Tum', 'Quảng Ngãi'],
    ['Kiên Giang', 'An Giang'],
    ['Bình Định', 'Gia Lai'],
    ['Phú Yên', 'Đắk Lắk'],
    ['Bình Thuận', 'Lâm Đồng'],
    ['Hà Giang', 'Tuyên Quang'],
    ['Yên Bái', 'Lào Cai'],
  ])('%s is part of %s', (old, now) => {
    expect(successorOf(named(old)).name).toBe(now);
  });

  it('knows the six cities', () => {
    const cities = currentProvinces.filter((province) => province.kind === 'city');
    expect(namesOf(cities)).toEqual(
      ['Cần Thơ', 'Huế', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Đà Nẵng'].sort(),
    );
  });
});

describe('findProvince', () => {
  it.each([
    ['TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['TP.Hồ Chí Minh', 'Hồ Chí Minh'],
    ['TPHCM', 'Hồ Chí Minh'],
    ['Tp. HCM', 'Hồ Chí Minh'],
    ['thanh pho ho chi minh', 'Hồ Chí Minh'],
    ['Thừa Thiên Huế', 'Huế'],
    ['Tỉnh Thừa Thiên - Huế', 'Huế'],
    ['Thành phố Huế', 'Huế'],
    ['BR-VT', 'Bà Rịa - Vũng Tàu'],
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Hoà Bình', 'Hòa Bình'],
    ['Tỉnh Hà Tĩnh', 'Hà Tĩnh'],
    ['  tỉnh   LONG AN ', 'Long An'],
    ['Long An'.normalize('NFD'), 'Long An'],
    ['80 - Long An', 'Long An'],
    ['Đăk Lăk', 'Đắk Lắk'],
    ['Daknong', 'Đắk Nông'],
    ['Tỉnh/Thành phố Cần Thơ', 'Cần Thơ'],
  ])('reads %s', (text, name) => {
    expect(named(text).name).toBe(name);
  });

  it.each(['', '80', 'Tỉnh', 'Tân An', 'Huyện Bến Lức, Long An', 'Long', 'Hà', 'Việt Nam'])(
    'does not guess at "%s"',
    (text) => {
      expect(findProvince(text)).toBeUndefined();
    },
  );

  it('finds every province by every one of its own wordings', () => {
    for (const province of provinces)
      for (const text of wordings(province).own) expect(findProvince(text)).toBe(province);
  });
});

describe('wordings and sameness', () => {
  it('flags the successor as mapped and never offers a predecessor', () => {
    expect(wordings(named('Long An')).mapped).toContain('Tây Ninh');
    expect(wordings(named('Long An')).own).not.toContain('Tây Ninh');
    expect(wordings(named('Tây Ninh'))).toEqual({
      own: ['Tây Ninh', 'Tỉnh Tây Ninh', 'T. Tây Ninh'],
      mapped: [],
    });
  });

  it('does not take a merged province for its successor', () => {
    expect(sameProvince('Tỉnh Long An', 'long an')).toBe(true);
    expect(sameProvince('Long An', 'Tây Ninh')).toBe(false);
    expect(sameProvince('chưa rõ', 'chưa rõ')).toBe(false);
  });
});
