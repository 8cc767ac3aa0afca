import { getSolarDate } from '@dqcai/vn-lunar';
import { describe, expect, it } from 'vitest';
import { lunarNewYear, solarDate } from '../../../lib/calendar/lunar.ts';
import { toIsoDate } from '../../../lib/vietnamese/dates.ts';

describe('lunar calendar of Viet Nam', () => {
  it.each([
    // Years in which Tết differs from the Chinese new year.
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2030, '2030-02-02'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
  ])('has mùng một Tết %i on %s', (year, date) => {
    expect(lunarNewYear(year)).toBe(date);
  });

  it.each([
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
    [2027, '2027-04-16'],
  ])('has Giỗ Tổ %i on %s', (year, date) => {
    expect(solarDate(year, 3, 10)).toBe(date);
  });

  it('agrees with another implementation: every month from 1968 to 2053, Tết and Giỗ Tổ to 2150', () => {
    // Before 1968 the State reckoned for UTC+8. In 2054 a new moon falls within a minute of midnight,
    // closer than either method can tell; no holiday hangs on it.
    for (let year = 1968; year <= 2150; year += 1) {
      const months = year <= 2053 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [1, 3];
      for (const month of months) {
        const other = getSolarDate(10, month, year);
        expect(solarDate(year, month, 10), `10/${month}/${year}`).toBe(
          toIsoDate(other.year, other.month, other.day),
        );
      }
    }
  });
});
