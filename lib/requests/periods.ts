/** Periods for which reports are asked, by name. */
import { addDays } from '../vietnamese/dates.ts';
import type { Period } from './report.ts';

export const periodNames = ['month', 'quarter', 'half', 'year', 'last-year'] as const;
export type PeriodName = (typeof periodNames)[number];

export const periodLabels: Readonly<Record<PeriodName, string>> = {
  month: 'Tháng này',
  quarter: 'Quý này',
  half: '6 tháng này',
  year: 'Năm nay',
  'last-year': 'Năm trước',
};

const MONTHS: Readonly<Record<Exclude<PeriodName, 'last-year'>, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/**
 * The whole period that a day lies in (or the year before), both ends included.
 *
 * @param today ISO date
 * @example periodOf('quarter', '2026-11-22') // { from: '2026-10-01', to: '2026-12-31' }
 */
export function periodOf(name: PeriodName, today: string): Period {
  const year = Number(today.slice(0, 4));
  if (name === 'last-year') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  const length = MONTHS[name];
  const first = Math.floor((Number(today.slice(5, 7)) - 1) / length) * length;
  return { from: monthStart(year, first), to: addDays(monthStart(year, first + length), -1) };
}

/** @param month 0 for January; 12 is January of the next year */
function monthStart(year: number, month: number): string {
  return `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
