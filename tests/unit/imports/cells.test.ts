import { describe, expect, it } from 'vitest';
import * as cells from '../../../lib/imports/rows/cells.ts';
import { readDate } from '../../../lib/imports/rows/dates.ts';
import { today } from './lists.ts';

describe('readDate', () => {
  it.each([
    ['05/09/1980', '1980-09-05'],
    ['5.9.1980', '1980-09-05'],
    ['5 - 9 - 1980', '1980-09-05'],
    ['1980-09-05', '1980-09-05'],
    ['1980/9/5', '1980-09-05'],
    ['05/09/1980 00:00:00', '1980-09-05'],
    ['05-Sep-1980', '1980-09-05'],
    ['ngày 5 tháng 9 năm 1980', '1980-09-05'],
    ['Ngày 5/9/1980', '1980-09-05'],
    ['5 tháng 9, 1980', '1980-09-05'],
    ['05091980', '1980-09-05'],
  ])('reads %s', (text, value) => expect(readDate(text, 'birth', today)).toEqual({ value }));

  it('reads a day as Excel has it', () => {
    expect(readDate(new Date('1980-09-05T00:00:00Z'), 'birth', today)).toEqual({ value: '1980-09-05' });
  });

  it.each(['1980', '9/1980', '31/02/1980', '09/25/1980', 'không rõ', '99/99/9999', '1E+15'])(
    'refuses %s with a remedy',
    (text) => {
      const { value, proposal, note } = readDate(text, 'birth', today);
      expect([value, proposal, note?.severity]).toEqual([undefined, undefined, 'error']);
      expect(note?.remedy).toContain('bốn chữ số năm');
    },
  );

  it.each([
    ['5/9/85', 'birth', '1985-09-05'],
    ['5/9/05', 'birth', '2005-09-05'],
    ['5/9/20', 'birth', '1920-09-05'],
    ['5/9/22', 'past', '2022-09-05'],
    ['5/9/29', 'validity', '2029-09-05'],
  ] as const)('only proposes what %s (%s) may be', (text, use, value) => {
    const reading = readDate(text, use, today);
    expect(reading.value).toBeUndefined();
    expect(reading.proposal).toMatchObject({ kind: 'short-year', value, otherwise: { severity: 'error' } });
  });

  it('only proposes the day of a bare number, and none that cannot be', () => {
    expect(readDate(31295, 'birth', today).proposal).toMatchObject({ kind: 'serial-date', to: '05/09/1985' });
    expect(readDate('31295', 'birth', today).proposal?.value).toBe('1985-09-05');
    expect(readDate(99999, 'birth', today).note?.severity).toBe('error');
    expect(readDate(12, 'birth', today).note?.severity).toBe('error');
  });
});

describe('numbers that a spreadsheet has touched', () => {
  it('proposes the lost zero of an ID number, and refuses other lengths', () => {
    const { value, proposal } = cells.readId(80185000123, undefined);
    expect(value).toBeUndefined();
    expect(proposal).toMatchObject({
      kind: 'lost-zero',
      to: '080185000123',
      taken: { severity: 'warning' },
      otherwise: { severity: 'error' },
    });
    expect(cells.readId('080185000123', '1985-01-01')).toEqual({ value: '080185000123' });
    expect(cells.readId('12345', undefined).note?.message).toContain('ô này có 5');
    expect(cells.readId('8.0185E+10', undefined).note?.message).toContain('8.0185E+10');
    expect(cells.readId(80185000123, '1990-01-01').note?.severity).toBe('error');
  });

  it.each(['1.2E+15', '1,2E+15', '5E+10', 1.2345e20, 12345.5])(
    'refuses the serial %s, saying what it became',
    (cell) => {
      const { value, note } = cells.readSerial(cell, false);
      expect(value).toBeUndefined();
      expect(note).toMatchObject({ severity: 'error', message: expect.stringContaining('làm tròn') });
    },
  );

  it('refuses a number that its format shows as a power of ten', () => {
    expect(cells.readSerial(54000, false, { kind: 'rounded', text: '5.4E+4' }).note?.message).toContain(
      '5.4E+4',
    );
    expect(cells.readDeviceNumber(8.98e18, { kind: 'rounded', text: '8.98E+18' }).note?.severity).toBe(
      'error',
    );
  });

  it('takes serials as they are printed', () => {
    expect(cells.readSerial('54 03:ab-0C', false)).toEqual({ value: '5403AB0C' });
    expect(cells.readSerial('1E15', false)).toEqual({ value: '1E15' });
    expect(cells.readSerial(5401, false)).toEqual({ value: '5401' });
    expect(cells.readSerial('không có', true).note?.severity).toBe('warning');
  });

  it.each([
    ['+84 912 345 678', '0912345678'],
    ['84912345678', '0912345678'],
    ['(+84)912.345.678', '0912345678'],
    ['0912 345 678', '0912345678'],
  ])('reads the telephone %s', (text, value) => expect(cells.readMobile(text)).toEqual({ value }));

  it('proposes the lost zero of a telephone', () => {
    expect(cells.readMobile(912345678).proposal).toMatchObject({ kind: 'lost-zero', to: '0912345678' });
    expect(cells.readMobile('0123').note?.message).toContain('để trống');
  });
});

describe('other cells', () => {
  it('tells an ICCID from a barcode', () => {
    expect(cells.readDeviceNumber('8984048000012345675')).toEqual({
      value: { iccid: '8984048000012345675' },
    });
    expect(cells.readDeviceNumber('8984048000012345676').note?.message).toContain('kiểm tra');
    expect(cells.readDeviceNumber('TK 24-001')).toEqual({ value: { serialNumber: 'TK 24-001' } });
    expect(cells.readDeviceNumber('540A1B2C3D4E5F60').note?.message).toContain('số hiệu chứng thư');
  });

  it('proposes capitals, never makes them', () => {
    expect(cells.readName('NGUYỄN VĂN A')).toMatchObject({
      value: 'NGUYỄN VĂN A',
      proposal: { to: 'Nguyễn Văn A' },
    });
    expect(cells.readName('Nguyễn Văn ấn')).toMatchObject({
      value: 'Nguyễn Văn ấn',
      proposal: { to: 'Nguyễn Văn Ấn' },
    });
    expect(cells.readName('Nguye\u0302\u0303n Văn A')).toEqual({ value: 'Nguyễn Văn A' });
    expect(cells.readName('12').note?.severity).toBe('error');
  });

  it.each([
    ['Bị khóa', 'locked'],
    ['hỏng', 'damaged'],
    ['Thất lạc', 'lost'],
    ['đã thu hồi', 'recalled'],
    ['đang sử dụng', 'in-use'],
    ['đã trả', 'returned'],
    ['không rõ', undefined],
    ['chưa hỏng', undefined],
  ])('reads the state %s', (text, value) => expect(cells.readDeviceStatus(text).value).toBe(value));

  it.each([
    ['Còn hiệu lực', 'active'],
    ['Hết hạn', 'expired'],
    ['Hết hiệu lực', 'expired'],
    ['Đã thu hồi', 'revoked'],
    ['Sắp hết hạn', 'active'],
    ['?', undefined],
  ])('reads the state of a certificate %s', (text, value) =>
    expect(cells.readCertificateStatus(text).value).toBe(value),
  );

  it('keeps the Bộ Công an as it is and proposes the code', () => {
    expect(cells.readIssuingPlace('Bộ Công an')).toMatchObject({
      value: 'Bộ Công an',
      proposal: { kind: 'ministry' },
    });
  });
});
