import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../lib/portal/match/choices.ts';
import { findOption } from '../../../lib/portal/plan/options.ts';
import type { FieldType, FieldValue } from '../../../lib/procedures/fieldTypes.ts';
import { deviceKindLabels, reasonLabels } from '../../../lib/procedures/labels.ts';
import { type DeviceKind, deviceKinds, type Reason, reasons } from '../../../lib/registry/schema.ts';
import { fold } from '../../../lib/vietnamese/fold.ts';
import { findProvince, provinces, successorOf } from '../../../lib/vietnamese/provinces.ts';
import { provinces34, provinces63 } from '../../portal/app/provinces.ts';
import { dateValue, flagValue, placeValue, provinceValue, requestValue, textValue } from './values.ts';

const asOptions = (texts: readonly string[]) => texts.map((text, index) => ({ text, value: `v${index}` }));

/** The text of the option found. */
function chosen(texts: readonly string[], value: FieldValue, fieldType: FieldType): string | undefined {
  const index = findOption(asOptions(texts), value, fieldType);
  return index === undefined ? undefined : texts[index];
}

describe('provinces', () => {
  const names = (list: readonly (readonly [string, string])[]) => list.map(([, name]) => name);
  const in63 = ['-- Chọn --', ...names(provinces63)];
  const in34 = ['Chọn tỉnh/thành phố', ...names(provinces34)];
  const type = 'organisation.province';

  it.each(provinces)('$name: itself in a list of the 63, what it became in one of the 34', (province) => {
    const value = provinceValue(province.name);
    expect(findProvince(chosen(in63, value, type) ?? '')).toBe(province);
    expect(findProvince(chosen(in34, value, type) ?? '')).toBe(successorOf(province));
  });

  it('Long An is Tây Ninh only where there is no Long An', () => {
    expect(chosen(in63, provinceValue('Long An'), type)).toBe('Tỉnh Long An');
    expect(chosen(in34, provinceValue('Long An'), type)).toBe('Tây Ninh');
    expect(chosen(['Long An', 'Tây Ninh'], provinceValue('tỉnh Long An'), type)).toBe('Long An');
  });

  it('is never led back from a province of today to one that it took in', () => {
    for (const province of provinces) {
      const others = provinces.filter((other) => other !== province && other !== successorOf(province));
      const texts = others.map(({ officialName }) => officialName);
      expect(chosen(texts, provinceValue(province.name), type)).toBeUndefined();
    }
  });

  it.each(['TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'TP.HCM', 'Hồ Chí Minh', 'HO CHI MINH'])(
    '%s',
    (text) => {
      expect(chosen(in63, provinceValue(text), type)).toBe('Thành phố Hồ Chí Minh');
      expect(chosen(['Hà Nội', text], provinceValue('Thành phố Hồ Chí Minh'), type)).toBe(text);
    },
  );

  it('an unknown province fits nothing', () => {
    expect(chosen(in63, provinceValue('Gia Định'), type)).toBeUndefined();
  });
});

describe('offices that issue identity cards', () => {
  const type = 'deviceReceiver.idIssuedBy';
  const order = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
  const codes = ['CCSQLHCVTTXH', 'CCSĐKQLCTVDLQGVDC'];

  it.each(['CCSQLHCVTTXH', order, 'Cục Cảnh sát QLHC về TTXH', 'cục cảnh sát quản lý hành chính về TTXH'])(
    '%s, however the list says it',
    (text) => {
      const value = placeValue(text);
      expect(chosen(codes, value, type)).toBe('CCSQLHCVTTXH');
      expect(chosen([order, 'Bộ Công an'], value, type)).toBe(order);
      expect(chosen(['Cục Cảnh sát QLHC về TTXH', 'Bộ Công an'], value, type)).toBe(
        'Cục Cảnh sát QLHC về TTXH',
      );
      const both = `CCSQLHCVTTXH - ${order}`;
      expect(chosen(['Khác', both], value, type)).toBe(both);
    },
  );

  it('Bộ Công an is none of the two codes', () => {
    expect(chosen(codes, placeValue('Bộ Công an'), type)).toBeUndefined();
    expect(chosen([...codes, 'Bộ Công an'], placeValue('BCA'), type)).toBe('Bộ Công an');
  });

  it('the police of a province is looked for by its own words', () => {
    expect(chosen([...codes, 'Công an tỉnh Long An'], placeValue('Công an tỉnh Long An'), type)).toBe(
      'Công an tỉnh Long An',
    );
    expect(chosen(codes, placeValue('Công an tỉnh Long An'), type)).toBeUndefined();
  });
});

describe('choices with a code', () => {
  const kindValue = (deviceKind: DeviceKind) => requestValue('request.deviceKind', { deviceKind });
  const lists: Record<DeviceKind, string>[] = [
    deviceKindLabels,
    {
      'pki-token': 'USB Token',
      'sim-pki': 'SIM ký số',
      central: 'Ký số từ xa (RSSP)',
      soft: 'Tệp khóa (soft)',
      hsm: 'HSM',
    },
    {
      'pki-token': 'Thiết bị PKI Token (USB)',
      'sim-pki': 'Thiết bị SIM PKI',
      central: 'Tài khoản ký số tập trung',
      soft: 'Chứng thư lưu bằng phần mềm',
      hsm: 'Máy chủ ký số',
    },
  ];

  it.each(deviceKinds)('device kind %s', (kind) => {
    for (const list of lists) {
      const texts = ['-- Chọn loại thiết bị --', ...Object.values(list), 'Khác'];
      expect(chosen(texts, kindValue(kind), 'request.deviceKind')).toBe(list[kind]);
    }
  });

  it.each([
    ['bureau', 'Cục CTS&BMTT', 'Sở KH&CN'],
    ['bureau', 'Cục Chứng thực số và BMTT', 'Sở KHCN tỉnh Long An'],
    ['bureau', 'Ban Cơ yếu Chính phủ', 'Sở Khoa học và Công nghệ'],
    ['department', 'Sở Khoa học & Công nghệ tỉnh Tây Ninh', 'Cục Chứng thực số'],
    ['department', 'SỞ KH&CN', 'CỤC CTS&BMTT'],
  ] as const)('addressee %s is %s, not %s', (addressee, right, wrong) => {
    const value = requestValue('request.addressee', { addressee });
    expect(chosen([wrong, right], value, 'request.addressee')).toBe(right);
    expect(chosen([wrong, 'Sở Nội vụ'], value, 'request.addressee')).toBeUndefined();
  });

  it.each([
    ['Viettel', 'Viettel Telecom'],
    ['Vinaphone', 'VNPT Vinaphone'],
    ['Mobifone', 'MobiFone'],
    ['Vietnamobile', 'Vietnamobile'],
  ])('carrier %s is %s', (carrier, right) => {
    const value = requestValue('request.carrier', { carrier });
    const all = ['Viettel Telecom', 'VNPT Vinaphone', 'MobiFone', 'Vietnamobile', 'Khác'];
    expect(chosen(all, value, 'request.carrier')).toBe(right);
  });

  it.each(reasons)('reason %s is found among all of them', (reason) => {
    const value = requestValue('request.reason', { reason });
    expect(chosen(Object.values(reasonLabels), value, 'request.reason')).toBe(reasonLabels[reason]);
    expect(codeOf('reason', reasonLabels[reason])).toBe(reason);
  });

  it.each<[Reason, string]>([
    ['retired', 'Thuê bao nghỉ hưu theo chế độ'],
    ['left', 'Cá nhân thôi việc'],
    ['died', 'Thuê bao từ trần'],
    ['key-exposed', 'Khóa bí mật bị lộ'],
    ['key-exposed', 'Lộ khóa bí mật, mật khẩu'],
    ['device-damaged', 'Thiết bị lưu khóa bí mật bị hỏng'],
    ['device-lost', 'Thiết bị lưu khóa bí mật bị thất lạc'],
    ['device-lost', 'Mất thiết bị'],
    ['other-unsafe', 'Các trường hợp mất an toàn khác'],
    ['dissolved', 'Cơ quan giải thể'],
    ['moved-outside', 'Thay đổi vị trí công tác mà không còn nhu cầu sử dụng'],
    ['email-changed', 'Thay đổi thông tin về địa chỉ thư điện tử công vụ'],
    ['moved-within-province', 'Thay đổi cơ quan, tổ chức công tác'],
    ['locked', 'Nhập sai mật khẩu quá số lần quy định'],
  ])('reason %s is known in "%s"', (reason, text) => {
    expect(
      chosen(
        ['Khác', text, 'Không còn nhu cầu'],
        requestValue('request.reason', { reason }),
        'request.reason',
      ),
    ).toBe(text);
  });

  const cases = [
    'Chuyển đơn vị công tác (trong cùng UBND tỉnh)',
    'Thay đổi địa chỉ thư điện tử công vụ',
    'Đổi tên cơ quan, tổ chức',
    'Đổi địa chỉ cơ quan, tổ chức',
  ];
  const items = [
    'Tên cơ quan, tổ chức nơi công tác',
    'Địa chỉ hộp thư điện tử công vụ',
    'Tên của cơ quan, tổ chức',
    'Địa chỉ của cơ quan, tổ chức',
  ];
  it.each([
    ['Cơ quan, đơn vị công tác', 0],
    ['Nơi công tác', 0],
    ['Địa chỉ thư điện tử công vụ', 1],
    ['Email', 1],
    ['Tên cơ quan', 2],
    ['Địa chỉ', 3],
  ] as const)('what is changed, "%s", is known as a case and as an item', (text, index) => {
    expect(chosen(cases, textValue(text), 'change.field')).toBe(cases[index]);
    expect(chosen(items, textValue(text), 'change.field')).toBe(items[index]);
    const others = items.filter((_, i) => i !== index);
    expect(chosen(others, textValue(text), 'change.field')).toBeUndefined();
  });

  it('a lost device is not a key that was exposed', () => {
    const texts = ['Khóa bí mật bị lộ', 'Thiết bị lưu khóa bí mật bị hỏng', 'Khác'];
    expect(
      chosen(texts, requestValue('request.reason', { reason: 'device-lost' }), 'request.reason'),
    ).toBeUndefined();
  });

  it('yes and no', () => {
    const signed = 'request.digitallySigned';
    expect(chosen(['Có', 'Không'], flagValue(true), signed)).toBe('Có');
    expect(chosen(['Có', 'Không'], flagValue(false), signed)).toBe('Không');
    expect(chosen(['Chưa có chữ ký số', 'Đã ký số'], flagValue(true), signed)).toBe('Đã ký số');
    expect(chosen(['Chưa có chữ ký số', 'Đã ký số'], flagValue(false), signed)).toBe('Chưa có chữ ký số');
    const port = 'request.portNumber';
    expect(chosen(['Không chuyển số', 'Chuyển số'], flagValue(true), port)).toBe('Chuyển số');
    expect(chosen(['Không chuyển số', 'Chuyển số'], flagValue(false), port)).toBe('Không chuyển số');
    expect(chosen(['Cấp số mới', 'Giữ số cũ, chuyển số'], flagValue(false), port)).toBe('Cấp số mới');
  });
});

describe('findOption', () => {
  it('takes none where two fit', () => {
    const token = requestValue('request.deviceKind', { deviceKind: 'pki-token' });
    expect(
      chosen(['PKI Token loại A', 'PKI Token loại B', 'SIM PKI'], token, 'request.deviceKind'),
    ).toBeUndefined();
    expect(chosen(['Kế toán', 'KẾ TOÁN'], textValue('Kế toán'), 'subscriber.position')).toBeUndefined();
  });

  it('does not take what cannot be chosen', () => {
    const options = [
      { text: 'Kế toán', value: '1', disabled: true },
      { text: 'Văn thư', value: '2' },
    ];
    expect(findOption(options, textValue('Kế toán'), 'subscriber.position')).toBeUndefined();
    expect(findOption(options, textValue('Văn thư'), 'subscriber.position')).toBe(1);
  });

  it('knows an option by its value too', () => {
    const options = [
      { text: 'Loại 1', value: 'USB_TOKEN' },
      { text: 'Loại 2', value: 'MOBILE_SIM' },
    ];
    const sim = requestValue('request.deviceKind', { deviceKind: 'sim-pki' });
    expect(findOption(options, sim, 'request.deviceKind')).toBe(1);
  });

  it('knows a date in whatever way it is written', () => {
    const dates = ['01/01/2026', '05-03-2026', 'ngày 6 tháng 3 năm 2026'];
    expect(chosen(dates, dateValue('2026-03-05'), 'handover.date')).toBe('05-03-2026');
    expect(chosen(dates, dateValue('2026-03-06'), 'handover.date')).toBe('ngày 6 tháng 3 năm 2026');
    expect(chosen(dates, dateValue('2026-05-03'), 'handover.date')).toBeUndefined();
  });

  it('does not take a short word for a part of a longer one', () => {
    expect(chosen(['Thành An', 'An Giang'], textValue('An'), 'subscriber.position')).toBeUndefined();
    expect(chosen(['Ban Tổ chức Trung ương'], textValue('Tổ'), 'subscriber.unit')).toBeUndefined();
  });

  it('finds only an option that says the value or one of its other wordings', () => {
    const words = fc.constantFrom(
      'Kế toán',
      'Văn thư',
      'Hiệu trưởng',
      'Phó',
      'Sở',
      'Tổ',
      'Long An',
      'Tây Ninh',
      'A1',
    );
    const phrase = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    const value = fc.record({
      kind: fc.constant('text' as const),
      text: phrase,
      alternatives: fc.array(phrase, { maxLength: 2 }),
      source: fc.constant(''),
    });
    const options = fc.array(
      fc.record({
        text: fc.oneof(phrase, fc.constant('-- Chọn --')),
        value: fc.oneof(phrase, fc.constant('')),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(options, value, (list, wanted) => {
        const index = findOption(list, wanted, 'subscriber.position');
        if (index === undefined) return;
        const wordings = [wanted.text, ...wanted.alternatives].map(fold);
        const said = [list[index]?.text ?? '', list[index]?.value ?? ''].map(fold);
        expect(said.some((text) => wordings.some((wording) => ` ${text} `.includes(` ${wording} `)))).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
