import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computedHolidays } from '../../../lib/calendar/computed.ts';
import {
  addWorkingDays,
  coverYears,
  holidays,
  holidaysForYears,
  isProvisional,
  isWorkingDay,
  mergeHolidays,
  vietnamDay,
} from '../../../lib/calendar/index.ts';
import { addDays, daysBetween } from '../../../lib/vietnamese/dates.ts';

const all = holidaysForYears(2024, 2040);
const anyDate = fc.integer({ min: 0, max: 365 * 14 }).map((days) => addDays('2024-01-01', days));

describe('addWorkingDays', () => {
  it('ends on Monday 30/11/2026 for five days from Friday 20/11/2026, as 24/11 is off', () => {
    expect(addWorkingDays('2026-11-20', 5, holidays(2026))).toBe('2026-11-30');
  });

  it.each([
    // [event, days, end]
    ['2025-01-24', 1, '2025-02-03'], // across Tết Ất Tỵ
    ['2026-02-13', 5, '2026-02-27'], // across Tết Bính Ngọ
    ['2027-02-03', 1, '2027-02-11'],
    ['2026-12-31', 1, '2027-01-04'], // over the year's end: 1/1/2027 is a Friday
    ['2024-02-28', 1, '2024-02-29'], // leap day
    ['2025-02-28', 1, '2025-03-03'],
    ['2026-01-09', 1, '2026-01-10'], // a Saturday that is worked
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2025-04-25', 1, '2025-04-26'],
    ['2025-04-29', 1, '2025-05-05'],
    ['2024-04-26', 1, '2024-05-02'],
    ['2024-05-03', 1, '2024-05-04'],
    ['2027-04-29', 1, '2027-05-04'],
    ['2026-07-31', 1, '2026-08-03'], // month end
  ])('%s + %i → %s', (event, days, end) => {
    expect(addWorkingDays(event, days, all)).toBe(end);
  });

  it('gives the day itself for no days, or the next working day when it is a day off', () => {
    expect(addWorkingDays('2026-11-23', 0, all)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-24', 0, all)).toBe('2026-11-25');
    expect(addWorkingDays('2026-02-14', 0, all)).toBe('2026-02-23');
  });

  it('refuses what is not a day or not a number of days', () => {
    expect(() => addWorkingDays('2026-02-30', 1, all)).toThrow(RangeError);
    expect(() => addWorkingDays('20/11/2026', 1, all)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-20', -1, all)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-20', 1.5, all)).toThrow(RangeError);
  });

  it('ends on a working day, with exactly n working days after the event', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const end = addWorkingDays(date, n, all);
        expect(isWorkingDay(end, all)).toBe(true);
        const between = Array.from({ length: daysBetween(date, end) }, (_, i) => addDays(date, i + 1));
        expect(between.filter((day) => isWorkingDay(day, all))).toHaveLength(n);
      }),
    );
  });

  it('never ends earlier for a later event or for more days', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(30), fc.nat(30), fc.nat(30), (date, later, n, more) => {
        const end = addWorkingDays(date, n, all);
        expect(addWorkingDays(addDays(date, later), n, all) >= end).toBe(true);
        expect(addWorkingDays(date, n + more, all) >= end).toBe(true);
      }),
    );
  });

  it('can be taken in two parts', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 20 }), fc.nat(20), (date, first, second) => {
        const parts = addWorkingDays(addWorkingDays(date, first, all), second, all);
        expect(parts).toBe(addWorkingDays(date, first + second, all));
      }),
    );
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-24', false],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-01-02', false],
    ['2026-01-10', true],
    ['2026-08-22', true],
    ['2026-08-31', false],
    ['2026-04-27', false],
    ['2027-05-03', false],
    ['2025-11-24', true],
  ])('%s → %s', (date, expected) => {
    expect(isWorkingDay(date, all)).toBe(expected);
  });

  it('takes a day listed as off and as worked for worked', () => {
    expect(isWorkingDay('2026-11-24', { off: ['2026-11-24'], worked: ['2026-11-24'] })).toBe(true);
  });
});

describe('holidays', () => {
  it('are announced for 2024 to 2027, computed and provisional else', () => {
    expect([2023, 2024, 2025, 2026, 2027, 2028].map(isProvisional)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('are eleven days of the law, twelve from 2026, all replaced when they meet a rest day', () => {
    for (let year = 2021; year <= 2100; year += 1) {
      const working = computedHolidays(year).off.filter(
        (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
      );
      // Giỗ Tổ may meet 30/4 or 1/5, which then are off only once.
      const statutory = year >= 2026 ? 12 : 11;
      expect(working.length === statutory || working.length === statutory - 1, String(year)).toBe(true);
    }
  });

  it.each([2024, 2025, 2026, 2027])(
    'computed for %i agree with those announced, swapped days apart',
    (year) => {
      const swapped = ['2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31'];
      const working = (days: readonly string[]) =>
        days.filter(
          (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !swapped.includes(day),
        );
      expect(working(computedHolidays(year).off)).toEqual(working(holidays(year).off));
    },
  );

  it.each([
    // As announced at the time: Tết and Quốc khánh of years that are not in the data.
    [
      2021,
      ['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16', '2021-09-02', '2021-09-03'],
    ],
    [
      2022,
      ['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04', '2022-05-02', '2022-05-03'],
    ],
    [
      2023,
      ['2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26', '2023-09-01', '2023-09-04'],
    ],
  ])('computed for %i hold the days that were announced', (year, days) => {
    for (const day of days) expect(isWorkingDay(day, holidays(year)), day).toBe(false);
  });

  it('refuse what is not a year', () => {
    expect(() => holidays(26)).toThrow(RangeError);
    expect(() => holidays(2026.5)).toThrow(RangeError);
  });

  it('merge sorted and once each', () => {
    const twice = mergeHolidays(holidays(2027), holidays(2026), holidays(2026));
    expect(twice).toEqual(holidaysForYears(2026, 2027));
    expect(new Set(twice.off).size).toBe(twice.off.length);
  });

  it('cover a year that a list says nothing of, and leave the others as the clerk edited them', () => {
    const edited = { off: ['2026-01-01', '2026-06-01'], worked: [] };
    const covered = coverYears(edited, 2026, 2027);
    expect(isWorkingDay('2026-11-24', covered)).toBe(true);
    expect(isWorkingDay('2026-06-01', covered)).toBe(false);
    expect(isWorkingDay('2027-11-24', covered)).toBe(false);
    expect(coverYears(edited, 2026, 2026)).toBe(edited);
  });
});

describe('vietnamDay', () => {
  it('is the date itself, or the day in Viet Nam of a moment', () => {
    expect(vietnamDay('2026-11-20')).toBe('2026-11-20');
    expect(vietnamDay('2026-11-20T16:59:59Z')).toBe('2026-11-20');
    expect(vietnamDay('2026-11-20T17:00:00.000Z')).toBe('2026-11-21');
    expect(vietnamDay('2026-12-31T23:00:00+07:00')).toBe('2026-12-31');
  });
});
