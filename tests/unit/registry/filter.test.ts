import fc from 'fast-check';
import { expect, test } from 'vitest';
import { haystackOf, matcherOf } from '../../../lib/registry/filter.ts';

const finds = (texts: readonly (string | undefined)[], query: string) =>
  matcherOf(query)?.(haystackOf(texts)) ?? true;

test.each([
  ['nguyen an', true],
  ['an nguyễn', true],
  ['ÁN', true],
  ['uyen', false],
  ['5401ab', true],
  ['54:01 ab', true],
  ['01abcd', true],
  ['nguyen binh', false],
  ['', true],
])('%j', (query, found) => {
  expect(finds(['Nguyễn Văn An', undefined, '54 01 AB CD'], query)).toBe(found);
});

test('any words of a text find it, in any order and without diacritics', () => {
  const words = fc.array(fc.constantFrom('Đặng', 'Thị', 'Đào', 'Hoà', 'Hòa', '2026', 'Út'), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.nat(), (list, seed) => {
      const asked = list.map((_, index) => list[(index + seed) % list.length] ?? '');
      expect(finds([list.join('  ')], asked.join(' ').normalize('NFD').toUpperCase())).toBe(true);
    }),
  );
});
