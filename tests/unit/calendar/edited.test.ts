import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDay, withoutDay, withYear, yearSource } from '../../../lib/calendar/edited.ts';
import { addWorkingDays, holidays, holidaysForYears, yearInForce } from '../../../lib/calendar/index.ts';

test('an edited year stands for the announced one, the others stay', () => {
  const edited = withYear({}, 2026, withoutDay(holidays(2026), '2026-11-24'));
  expect(yearSource(2026, edited)).toBe('edited');
  expect(yearSource(2027, edited)).toBe('announced');
  expect(yearSource(2030, edited)).toBe('computed');
  expect(yearInForce(2027, edited)).toEqual(holidays(2027));
  expect(addWorkingDays('2026-11-20', 5, holidaysForYears(2025, 2028, {}))).toBe('2026-11-30');
  expect(addWorkingDays('2026-11-20', 5, holidaysForYears(2025, 2028, edited))).toBe('2026-11-27');
});

test('an edited year outside of the span counts too', () => {
  const edited = withYear({}, 2019, withDay(holidays(2019), 'off', '2019-06-03'));
  const list = holidaysForYears(2025, 2028, edited);
  expect(list.off).toContain('2019-06-03');
  expect(list.off.some((day) => day.startsWith('2020-'))).toBe(false);
});

test('a day is off or worked, never both', () => {
  const off = withDay(holidays(2027), 'off', '2027-05-10');
  const worked = withDay(off, 'worked', '2027-05-10');
  expect(worked.off).not.toContain('2027-05-10');
  expect(worked.worked).toEqual(['2027-05-10']);
});

test('what is edited back is no longer edited', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2024, max: 2040 }), fc.integer({ min: 1, max: 28 }), (year, n) => {
      const day = `${year}-06-${String(n).padStart(2, '0')}`;
      const changed = withDay(holidays(year), 'off', day);
      const edited = withYear({}, year, changed);
      expect(yearSource(year, edited)).toBe('edited');
      expect(withYear(edited, year, withoutDay(changed, day))).toEqual({});
      expect(withYear(edited, year, undefined)).toEqual({});
    }),
  );
});
