/**
 * Public holidays of a year without an announcement, by Bộ luật Lao động, Điều 112: what the
 * Government usually decides within it, so only provisional ("tạm tính").
 */
import { addDays, toIsoDate } from '../vietnamese/dates.ts';
import { lunarNewYear, solarDate } from './lunar.ts';
import type { Holidays } from './types.ts';

/** Ngày Văn hóa Việt Nam, 24/11, has been a day off since this year. */
const CULTURE_DAY_SINCE = 2026;

/** 0 = Sunday … 6 = Saturday. */
function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

export function isRestDay(date: string): boolean {
  const day = weekday(date);
  return day === 0 || day === 6;
}

/**
 * The days off of a year reckoned from the law alone, without swapped days. A holiday on a Saturday
 * or Sunday moves to the next day that is neither a rest day nor a holiday.
 */
export function computedHolidays(year: number): Holidays {
  const days = statutoryDays(year);
  const off = new Set(days);
  for (const day of days) {
    if (!isRestDay(day)) continue;
    let substitute = addDays(day, 1);
    while (isRestDay(substitute) || off.has(substitute)) substitute = addDays(substitute, 1);
    off.add(substitute);
  }
  return { off: [...off].sort(), worked: [] };
}

function statutoryDays(year: number): string[] {
  const newYear = lunarNewYear(year);
  // Five days of Tết: every notice from 2018 to 2027 took two before New Year's Day and three from it
  // on, but one and four when it fell on a Tuesday, which frees one whole week.
  const daysBefore = weekday(newYear) === 2 ? 1 : 2;
  const tet = [0, 1, 2, 3, 4].map((i) => addDays(newYear, i - daysBefore));
  const nationalDay = toIsoDate(year, 9, 2);
  // The second day of Quốc khánh is the one before or after 2/9, by the Prime Minister's choice each
  // year: after it on Sunday, Monday and Thursday, as in 2021, 2024 and 2027, else before it.
  const secondDay = addDays(nationalDay, [0, 1, 4].includes(weekday(nationalDay)) ? 1 : -1);
  return [
    toIsoDate(year, 1, 1),
    ...tet,
    solarDate(year, 3, 10),
    toIsoDate(year, 4, 30),
    toIsoDate(year, 5, 1),
    nationalDay,
    secondDay,
    ...(year >= CULTURE_DAY_SINCE ? [toIsoDate(year, 11, 24)] : []),
  ].sort();
}
