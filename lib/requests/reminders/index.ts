/** All that is due on a day, worked out from the registry alone: nothing has to be remembered. */
import type { Facts, Severity } from '../../rules/types.ts';
import { backupReminders } from './backup.ts';
import { recordReminders } from './records.ts';
import { renewalReminders } from './renewal.ts';
import { followUpReminders, stuckReminders } from './requests.ts';
import type { Reminder, ReminderSettings } from './types.ts';

export type { Reminder, ReminderKind, ReminderSettings } from './types.ts';

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * What is due, the overdue and the nearest first; each thing once.
 *
 * @param facts with the whole registry; `facts.requests` holds every request
 * @param lastBackup ISO date or moment of the last backup
 */
export function remindersOn(facts: Facts, settings: ReminderSettings, lastBackup?: string): Reminder[] {
  return [
    ...followUpReminders(facts, settings),
    ...recordReminders(facts),
    ...renewalReminders(facts, settings),
    ...stuckReminders(facts, settings),
    ...backupReminders(facts, settings, lastBackup),
  ].sort((a, b) => order[a.severity] - order[b.severity] || (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

/** How many things the toolbar counts: those that ask the clerk to act, not those to wait for. */
export function dueCount(reminders: readonly Reminder[]): number {
  return reminders.filter(({ severity }) => severity !== 'info').length;
}
