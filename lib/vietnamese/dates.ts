/** Dates as Vietnamese papers and forms write them; inside the product a date is ISO `yyyy-mm-dd`. */

/** Whether the three numbers name a day of the calendar (1900 to 2199). */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** ISO `yyyy-mm-dd` of a day known to be real. */
export function toIsoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Reads a date written day first, as in Viet Nam (`5/9/2026`, `05-09-2026`, `05.09.2026`,
 * `ngày 05 tháng 9 năm 2026`), or ISO.
 *
 * @returns ISO `yyyy-mm-dd`, or undefined for anything else: a year of two digits, a month first
 *   date that cannot be told, a day that does not exist. Nothing is guessed.
 */
export function parseDate(text: string): string | undefined {
  const clean = text.normalize('NFC').trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(clean);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst =
    /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/.exec(clean) ??
    /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/.exec(clean) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(clean);
  return dayFirst ? real(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])) : undefined;
}

function real(year: number, month: number, day: number): string | undefined {
  return isRealDay(year, month, day) ? toIsoDate(year, month, day) : undefined;
}

/** `2026-09-05` → `05/09/2026`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/**
 * A date as a letter writes it: a day below 10 and the months 1 and 2 get a zero (Decree 30/2020,
 * Appendix I), so that no digit can be put before them.
 *
 * @example formatLongDate('2026-09-05') // 'ngày 05 tháng 9 năm 2026'
 */
export function formatLongDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  const twoDigits = (n = 0) => String(n).padStart(2, '0');
  return `ngày ${twoDigits(day)} tháng ${month !== undefined && month < 3 ? twoDigits(month) : month} năm ${year}`;
}

/** Whole days from one ISO date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  );
}

/** The ISO date `days` calendar days later (earlier when negative). */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
