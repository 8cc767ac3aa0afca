/** Which reminders are worth a notification now: each stage of a thing once, a thing once a day. */
import { type Holidays, isWorkingDay } from '../../calendar/index.ts';
import { addDays } from '../../vietnamese/dates.ts';
import type { Reminder } from './types.ts';

/** Thing → the stages told of, each with the ISO date of the telling. */
export type NotificationLog = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Calendar days for which a thing that is no longer due is kept in mind. */
const KEPT_FOR = 400;

/**
 * @param today ISO date; on a day off nothing is told, and nothing is lost: it is told on the next working day
 * @returns what to tell, and the log to keep once it has been told
 */
export function toNotify(
  reminders: readonly Reminder[],
  log: NotificationLog,
  today: string,
  holidays: Holidays,
): { tell: Reminder[]; log: NotificationLog } {
  if (!isWorkingDay(today, holidays)) return { tell: [], log };
  const next: Record<string, Record<string, string>> = {};
  const current = new Set(reminders.map(({ thing }) => thing));
  const oldest = addDays(today, -KEPT_FOR);
  for (const [thing, stages] of Object.entries(log)) {
    // What was told of on a day still to come was told of under a wrong clock: it does not count.
    const kept = Object.entries(stages).filter(
      ([, day]) => day <= today && (current.has(thing) || day >= oldest),
    );
    if (kept.length > 0) next[thing] = Object.fromEntries(kept);
  }
  const tell = reminders.filter(({ thing, stage }) => {
    const told = next[thing] ?? {};
    if (told[stage] !== undefined || Object.values(told).includes(today)) return false;
    next[thing] = { ...told, [stage]: today };
    return true;
  });
  return { tell, log: next };
}
