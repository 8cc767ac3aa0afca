import { describe, expect, it } from 'vitest';
import {
  findIssuingPlace,
  issuingPlaces,
  issuingPlaceWordings,
  ministry,
  populationPolice,
  socialOrderPolice,
  workbookCode,
} from '../../../lib/vietnamese/issuingPlaces.ts';
import { tidyName } from '../../../lib/vietnamese/names.ts';
import { readPhone } from '../../../lib/vietnamese/phone.ts';

describe('findIssuingPlace', () => {
  it.each([
    ['CCSQLHCVTTXH', socialOrderPolice],
    ['Cục Cảnh sát quản lý hành chính về trật tự xã hội', socialOrderPolice],
    ['CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI', socialOrderPolice],
    ['Cục trưởng Cục Cảnh sát QLHC về TTXH', socialOrderPolice],
    ['Cục cảnh sát QLHC về trật tự xã hội', socialOrderPolice],
    ['CCSĐKQLCTVDLQGVDC', populationPolice],
    ['ccsdkqlctvdlqgvdc', populationPolice],
    ['Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư', populationPolice],
    [populationPolice.name.normalize('NFD'), populationPolice],
    [' bộ công an ', ministry],
    ['BCA', ministry],
  ])('reads %s', (text, place) => {
    expect(findIssuingPlace(text)).toBe(place);
  });

  it.each(['', 'Công an tỉnh Long An', 'Cục Cảnh sát', 'Bộ', 'CA Long An'])(
    'does not guess at "%s"',
    (text) => {
      expect(findIssuingPlace(text)).toBeUndefined();
    },
  );

  it('finds every place by its own wordings', () => {
    for (const place of issuingPlaces)
      for (const text of issuingPlaceWordings(place).own) expect(findIssuingPlace(text)).toBe(place);
  });

  it('maps only the ministry, and says so', () => {
    expect(workbookCode(socialOrderPolice)).toEqual({ code: 'CCSQLHCVTTXH', mapped: false });
    expect(workbookCode(ministry)).toEqual({ code: 'CCSĐKQLCTVDLQGVDC', mapped: true });
    expect(issuingPlaceWordings(ministry).mapped).toContain(populationPolice.name);
  });
});

describe('readPhone', () => {
  it.each([
    ['0912345678', '0912345678', 'mobile', false],
    ['+84 912 345 678', '0912345678', 'mobile', false],
    ['+840912345678', '0912345678', 'mobile', false],
    ['84912345678', '0912345678', 'mobile', false],
    ['0912.345.678', '0912345678', 'mobile', false],
    ["'0912-345-678", '0912345678', 'mobile', false],
    ['912345678', '0912345678', 'mobile', true],
    ['0272 3826 337', '02723826337', 'landline', false],
    ['(0272) 3826337', '02723826337', 'landline', false],
  ])('reads %s', (text, number, kind, restored) => {
    expect(readPhone(text)).toEqual({ number, kind, restored });
  });

  it.each(['', '01234567890', '12345', '0112345678', 'không có', '09123456789', '112345678'])(
    'does not guess at "%s"',
    (text) => {
      expect(readPhone(text)).toBeUndefined();
    },
  );
});

describe('tidyName', () => {
  it('makes NFC and single spaces, nothing else', () => {
    expect(tidyName('  Nguyễn\u00a0 Thị  Đào '.normalize('NFD'))).toEqual({ name: 'Nguyễn Thị Đào' });
  });

  it('proposes capitals for a name in one case, and keeps what was written', () => {
    expect(tidyName('NGUYỄN THỊ ĐÀO')).toEqual({ name: 'NGUYỄN THỊ ĐÀO', proposal: 'Nguyễn Thị Đào' });
    expect(tidyName('y-blơ niê')).toEqual({ name: 'y-blơ niê', proposal: 'Y-Blơ Niê' });
  });

  it('proposes nothing for a mixed name or no name', () => {
    expect(tidyName('Trần văn A')).toEqual({ name: 'Trần văn A' });
    expect(tidyName('123')).toEqual({ name: '123' });
  });
});
