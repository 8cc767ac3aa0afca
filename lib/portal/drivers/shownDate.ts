import { parseDate } from '../../vietnamese/dates.ts';

/** `15/11/2026`, `2026-11-15`, `15 thg 11, 2026`: day, month and year in any order. */
export function showsDate(shown: string, iso: string): boolean {
  if (parseDate(shown) === iso) return true;
  const figures = (shown.match(/\d+/g) ?? []).map(Number);
  const [year, month, day] = iso.split('-').map(Number);
  return (
    figures.includes(year as number) &&
    figures.includes(day as number) &&
    (figures.length < 3 || figures.includes(month as number))
  );
}
