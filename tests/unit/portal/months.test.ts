import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, monthIn, monthOf } from '../../../lib/portal/drivers/months.ts';

describe('monthOf', () => {
  it.each([
    ['Tháng 11 2026', 2026, 11],
    ['2026 Tháng 11', 2026, 11],
    ['tháng 2 năm 2024', 2024, 2],
    ['THG 9 1987', 1987, 9],
    ['Th08 2015', 2015, 8],
    ['Tháng Mười Một 2026', 2026, 11],
    ['Tháng mười hai 2026', 2026, 12],
    ['Tháng Giêng, 2025', 2025, 1],
    ['November 2026', 2026, 11],
    ['Sep 2026', 2026, 9],
    ['11/2026', 2026, 11],
    ['2026 - 3', 2026, 3],
  ])('reads %s', (heading, year, month) => {
    expect(monthOf(heading)).toEqual({ year, month });
  });

  it.each(['Tháng 13 2026', '2026', 'Tháng 11', 'Chọn ngày', 'T2 T3 T4 T5 T6 T7 CN'])(
    'leaves %s',
    (heading) => {
      expect(monthOf(heading)).toBeUndefined();
    },
  );

  it('does not take the next month for June', () => {
    expect(monthIn('Tháng sau')).toBeUndefined();
    expect(monthIn('Tháng Sáu')).toBe(6);
  });
});

describe('dayOf', () => {
  it.each([
    ['2026-11-05', 5, '2026-11-05'],
    ['05/11/2026', 5, '2026-11-05'],
    // Month first, told by the number in the cell.
    ['11/05/2026', 5, '2026-11-05'],
    ['Thứ Năm, 5 tháng 11, 2026', 5, '2026-11-05'],
    ['Tháng mười một 5, 2026', 5, '2026-11-05'],
    ['Thursday, November 5th, 2026', 5, '2026-11-05'],
  ])('reads %s on the cell %i', (label, day, iso) => {
    expect(dayOf(label, day)).toBe(iso);
  });

  it.each([
    ['2026-11-05', 6],
    ['05/11/2026', 7],
    ['Hôm nay', 5],
    ['32/13/2026', 32],
  ])('leaves %s on the cell %i', (label, day) => {
    expect(dayOf(label, day)).toBeUndefined();
  });

  it('reads back any day written day first', () => {
    const day = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(day, (date) => {
        const two = (n: number) => String(n).padStart(2, '0');
        const label = `${two(date.day)}/${two(date.month)}/${date.year}`;
        expect(dayOf(label, date.day)).toBe(`${date.year}-${two(date.month)}-${two(date.day)}`);
      }),
    );
  });
});
