/** Working days of State offices: Monday to Friday, less public holidays, plus swapped days. */
import { addDays, isRealDay } from '../vietnamese/dates.ts';
import { announced } from './announced.ts';
import { computedHolidays, isRestDay } from './computed.ts';
import type { EditedYears, Holidays } from './types.ts';

export type { EditedYears, Holidays } from './types.ts';

/**
 * Days off and worked of one calendar year: as announced, else computed (see `isProvisional`).
 *
 * @throws RangeError for a year outside 1900 to 2198
 */
export function holidays(year: number): Holidays {
  if (!Number.isInteger(year) || year < 1900 || year > 2198) throw new RangeError(`Not a year: ${year}`);
  return announced[year] ?? computedHolidays(year);
}

/** Whether a year's holidays are only computed ("tạm tính"): no announcement is known. */
export function isProvisional(year: number): boolean {
  return announced[year] === undefined;
}

/** Several lists as one, sorted, each day once. */
export function mergeHolidays(...lists: readonly Holidays[]): Holidays {
  const union = (pick: (list: Holidays) => readonly string[]) => [...new Set(lists.flatMap(pick))].sort();
  return { off: union((list) => list.off), worked: union((list) => list.worked) };
}

/** The list of one year as it is in force: as the clerk edited it, else as announced or computed. */
export function yearInForce(year: number, edited: EditedYears): Holidays {
  return edited[year] ?? holidays(year);
}

/**
 * The holidays in force of all years from `from` to `to`, both included, and of every edited year
 * besides: an old event is then counted by the clerk's list too.
 */
export function holidaysForYears(from: number, to: number, edited: EditedYears = {}): Holidays {
  const years = new Set(Object.keys(edited).map(Number));
  for (let year = from; year <= to; year += 1) years.add(year);
  return mergeHolidays(...[...years].map((year) => yearInForce(year, edited)));
}

/**
 * The list given, completed from `holidays` for each year from `from` to `to` of which it has no day
 * off at all: such a year is one that the list does not cover, since 1 January is always a day off.
 */
export function coverYears(list: Holidays, from: number, to: number): Holidays {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const missing = years.filter((year) => !list.off.some((day) => day.startsWith(`${year}-`)));
  return missing.length === 0 ? list : mergeHolidays(list, ...missing.map(holidays));
}

/**
 * Whether State offices work on a day. A day listed both as off and as worked is worked: the swap is
 * the later decision.
 *
 * @param date ISO date
 */
export function isWorkingDay(date: string, holidays: Holidays): boolean {
  if (holidays.worked.includes(date)) return true;
  return !isRestDay(date) && !holidays.off.includes(date);
}

/**
 * The last day of a period of `n` working days (Bộ luật Dân sự, Điều 147, 148): the day of the event
 * is not counted, and the period ends on a working day.
 *
 * @param date ISO date of the event
 * @param n working days; 0 gives the date itself, or the next working day when it is a day off
 * @param holidays for every year the period may reach; a year missing from it has weekends only
 * @returns ISO date, always a working day
 * @throws RangeError when `date` is not a real day or `n` not a whole number from 0 up
 * @example addWorkingDays('2026-11-20', 5, holidays(2026)) // '2026-11-30': 24/11 is off
 */
export function addWorkingDays(date: string, n: number, holidays: Holidays): string {
  if (!isIsoDate(date)) throw new RangeError(`Not a date: ${date}`);
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${n}`);
  const off = new Set(holidays.off);
  const worked = new Set(holidays.worked);
  const works = (day: string) => worked.has(day) || !(isRestDay(day) || off.has(day));
  let day = date;
  let left = n;
  while (left > 0) {
    day = addDays(day, 1);
    if (works(day)) left -= 1;
  }
  while (!works(day)) day = addDays(day, 1);
  return day;
}

/**
 * The calendar day in Viet Nam (UTC+7) of a date or of a moment.
 *
 * @param at ISO date, or ISO date-time
 * @example vietnamDay('2026-11-20T18:30:00Z') // '2026-11-21'
 */
export function vietnamDay(at: string): string {
  if (at.length === 10) return at;
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
}

function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isRealDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
