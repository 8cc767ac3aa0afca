import { dayOf } from '../../rules/days.ts';
import type { Facts } from '../../rules/types.ts';
import { addDays, daysBetween, formatDate } from '../../vietnamese/dates.ts';
import type { Reminder, ReminderSettings } from './types.ts';

const WEEK = 7;

/**
 * A backup older than the clerk's chosen days; told of again each week until one is made.
 *
 * @param lastBackup ISO date or moment; absent where none was ever made: counted from the oldest record
 */
export function backupReminders(
  facts: Facts,
  { backupEvery }: ReminderSettings,
  lastBackup: string | undefined,
): Reminder[] {
  const from = dayOf(lastBackup) ?? oldestDay(facts);
  if (from === undefined || backupEvery === 0) return [];
  const due = addDays(from, backupEvery);
  const late = daysBetween(due, facts.today);
  if (late < 0) return [];
  return [
    {
      kind: 'backup',
      thing: 'backup',
      stage: `${from}:${Math.floor(late / WEEK)}`,
      severity: 'warning',
      title: lastBackup ? 'Đến lúc sao lưu sổ đăng ký' : 'Sổ đăng ký chưa được sao lưu lần nào',
      text: lastBackup
        ? `Bản sao lưu gần nhất là ngày ${formatDate(from)}. Hãy sao lưu lại để không mất dữ liệu khi máy hỏng.`
        : 'Hãy sao lưu để không mất dữ liệu khi máy hỏng.',
      due,
    },
  ];
}

function oldestDay({ staff, certificates, devices }: Facts): string | undefined {
  const days = [...staff, ...certificates, ...devices].flatMap(({ createdAt }) => dayOf(createdAt) ?? []);
  return days.reduce<string | undefined>((oldest, day) => (oldest && oldest < day ? oldest : day), undefined);
}
