import { addWorkingDays, coverYears, type Holidays } from '../../calendar/index.ts';
import type { Severity } from '../../rules/types.ts';

/** Working days before a due date from which it is near: day 3 of the five of a recall (letter, mục 7). */
const NEAR_WORKING_DAYS = 2;

export type DueStage = 'open' | 'near' | 'today' | 'overdue';

/**
 * How near a due date is.
 *
 * @param due ISO date; absent: `open`
 * @param today ISO date
 */
export function dueStage(due: string | undefined, today: string, holidays: Holidays): DueStage {
  if (due === undefined) return 'open';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  const year = Number(today.slice(0, 4));
  return addWorkingDays(today, NEAR_WORKING_DAYS, coverYears(holidays, year, year + 1)) >= due
    ? 'near'
    : 'open';
}

export const stageSeverity: Readonly<Record<DueStage, Severity>> = {
  open: 'info',
  near: 'warning',
  today: 'warning',
  overdue: 'error',
};
