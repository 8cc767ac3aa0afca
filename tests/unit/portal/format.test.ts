import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../lib/portal/plan/format.ts';
import type { FieldType, FieldValue } from '../../../lib/procedures/fieldTypes.ts';
import { isRealDay, parseDate, toIsoDate } from '../../../lib/vietnamese/dates.ts';
import { control, type Spec } from './readings.ts';
import { dateValue, flagValue, textValue } from './values.ts';

function format(spec: Spec, value: FieldValue, fieldType: FieldType = 'subscriber.birthDate') {
  return formatFor(control(spec), value, fieldType);
}
const masked = (text: string): Spec => ({ label: 'Ngày sinh', labels: [{ place: 'placeholder', text }] });

describe('a date', () => {
  it.each([
    ['dd/MM/yyyy', '05/03/2026'],
    ['dd/mm/yyyy', '05/03/2026'],
    ['DD/MM/YYYY', '05/03/2026'],
    ['dd-MM-yyyy', '05-03-2026'],
    ['dd.MM.yyyy', '05.03.2026'],
    ['MM/dd/yyyy', '03/05/2026'],
    ['mm-dd-yyyy', '03-05-2026'],
    ['yyyy-MM-dd', '2026-03-05'],
    ['Định dạng: dd-MM-yyyy', '05-03-2026'],
    ['VD: 31/12/2025', '05/03/2026'],
    ['__/__/____', '05/03/2026'],
  ])('as the placeholder "%s" wants it', (mask, text) => {
    expect(format(masked(mask), dateValue('2026-03-05'))).toEqual({ text });
  });

  it('as a mask in the label wants it, and as dd/MM/yyyy where none says', () => {
    expect(format({ label: 'Ngày cấp (dd-mm-yyyy)' }, dateValue('2026-03-05'))).toEqual({
      text: '05-03-2026',
    });
    expect(format({ label: 'Ngày cấp' }, dateValue('2026-03-05'))).toEqual({ text: '05/03/2026' });
  });

  it('as ISO in a native box, whatever its label says', () => {
    const spec: Spec = { ...masked('dd/MM/yyyy'), kind: 'date' };
    expect(format(spec, dateValue('2026-03-05'))).toEqual({ text: '2026-03-05' });
  });

  it.each([
    ['\\d{2}/\\d{2}/\\d{4}', '05/03/2026'],
    ['\\d{2}-\\d{2}-\\d{4}', '05-03-2026'],
    ['\\d{4}-\\d{2}-\\d{2}', '2026-03-05'],
    ['[', '05/03/2026'],
  ])('in the first way that the pattern %s takes', (pattern, text) => {
    expect(format({ label: 'Ngày', pattern }, dateValue('2026-03-05'))).toEqual({ text });
  });

  it('is refused where it does not fit', () => {
    expect(format({ label: 'Ngày', maxLength: 8 }, dateValue('2026-03-05'))).toEqual({ why: 'too-long' });
    expect(format({ label: 'Ngày', maxLength: 10 }, dateValue('2026-03-05'))).toEqual({ text: '05/03/2026' });
    expect(format({ label: 'Ngày', pattern: '\\d{8}' }, dateValue('2026-03-05'))).toEqual({
      why: 'bad-shape',
    });
  });

  it('loses nothing on the way', () => {
    const day = fc
      .record({
        year: fc.integer({ min: 1900, max: 2199 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
      })
      .filter(({ year, month, day }) => isRealDay(year, month, day))
      .map(({ year, month, day }) => toIsoDate(year, month, day));
    const dayFirst = fc.constantFrom('dd/MM/yyyy', 'dd-MM-yyyy', 'dd.MM.yyyy', 'yyyy-MM-dd', 'Ngày sinh', '');
    fc.assert(
      fc.property(day, dayFirst, fc.constantFrom<Spec['kind']>('text', 'date'), (iso, mask, kind) => {
        const formatted = format({ ...masked(mask), kind }, dateValue(iso));
        expect('text' in formatted && parseDate(formatted.text)).toBe(iso);
      }),
    );
    fc.assert(
      fc.property(day, fc.constantFrom('MM/dd/yyyy', 'MM-dd-yyyy'), (iso, mask) => {
        const formatted = format(masked(mask), dateValue(iso));
        const [month, date, year] = 'text' in formatted ? formatted.text.split(/\D/) : [];
        expect(`${year}-${month}-${date}`).toBe(iso);
      }),
    );
  });
});

describe('text', () => {
  it('keeps its spaces, unless the box has no room for them', () => {
    const mobile = textValue('0912 345 678');
    expect(format({}, mobile, 'subscriber.mobile')).toEqual({ text: '0912 345 678' });
    expect(format({ maxLength: 10 }, mobile, 'subscriber.mobile')).toEqual({ text: '0912345678' });
    expect(format({ pattern: '0\\d{9}' }, mobile, 'request.phoneNumber')).toEqual({ text: '0912345678' });
    const phone = textValue('0272.382.1234');
    expect(format({ maxLength: 9 }, phone, 'subscriber.mobile')).toEqual({ why: 'too-long' });
  });

  it('writes a serial number without separators only where they do not fit', () => {
    const serial = textValue('54 02 a1:b3');
    expect(format({}, serial, 'certificate.serialNumber')).toEqual({ text: '54 02 a1:b3' });
    expect(format({ pattern: '[0-9A-F]+' }, serial, 'certificate.serialNumber')).toEqual({
      text: '5402A1B3',
    });
    expect(format({ pattern: '[0-9]+' }, serial, 'certificate.serialNumber')).toEqual({ why: 'bad-shape' });
  });

  it('is one line in a box of one line', () => {
    const lines = textValue('Số 12, đường Châu Thành\n  thành phố Tân An');
    expect(format({}, lines, 'organisation.address')).toEqual({
      text: 'Số 12, đường Châu Thành thành phố Tân An',
    });
    expect(format({ kind: 'textarea' }, lines, 'organisation.address')).toEqual({ text: lines.text });
  });

  it('is refused whole, never cut', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (text, maxLength) => {
          const formatted = format({ kind: 'textarea', maxLength }, textValue(text), 'subscriber.unit');
          expect(formatted).toEqual(text.length > maxLength ? { why: 'too-long' } : { text });
        },
      ),
    );
  });

  it('a yes is a cross, a no is nothing', () => {
    expect(format({}, flagValue(true), 'request.portNumber')).toEqual({ text: 'X' });
    expect(format({}, flagValue(false), 'request.portNumber')).toEqual({ why: 'bad-shape' });
  });
});
