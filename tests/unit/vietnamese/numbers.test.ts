import { expect, test } from 'vitest';
import { formatLongDate } from '../../../lib/vietnamese/dates.ts';
import { numberInWords, statedNumber } from '../../../lib/vietnamese/numbers.ts';

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [300, 'ba trăm'],
  [999, 'chín trăm chín mươi chín'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [1015, 'một nghìn không trăm mười lăm'],
  [10_000, 'mười nghìn'],
  [21_021, 'hai mươi mốt nghìn không trăm hai mươi mốt'],
  [1_000_001, 'một triệu không trăm linh một'],
])('%d is said %s', (n, words) => {
  expect(numberInWords(n)).toBe(words);
});

test('a count is stated in digits and words', () => {
  expect(statedNumber(5)).toBe('05 (năm)');
  expect(statedNumber(300)).toBe('300 (ba trăm)');
  expect(statedNumber(10_000)).toBe('10.000 (mười nghìn)');
  for (const wrong of [-1, 1.5, Number.NaN, 1e12]) expect(() => statedNumber(wrong)).toThrow(RangeError);
});

test('days below 10 and the months 1 and 2 get a zero, other months none', () => {
  expect(formatLongDate('2026-09-05')).toBe('ngày 05 tháng 9 năm 2026');
  expect(formatLongDate('2026-01-31')).toBe('ngày 31 tháng 01 năm 2026');
  expect(formatLongDate('2026-02-01')).toBe('ngày 01 tháng 02 năm 2026');
  expect(formatLongDate('2026-12-10')).toBe('ngày 10 tháng 12 năm 2026');
});
