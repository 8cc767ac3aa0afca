/** The door for what is remembered about reminders: whatever does not fit is as if never set. */
import { z } from '../../registry/zod.ts';
import type { NotificationLog } from './notify.ts';
import { defaultReminderSettings, type ReminderSettings } from './types.ts';

/** Thresholds a clerk may choose: renewal cannot be asked for with fewer than 30 days left. */
export const leastRenewalDays = 30;
export const mostRenewalDays = 365;

const settingsSchema = z.object({
  renewalDays: z
    .array(z.int().check(z.gte(leastRenewalDays), z.lte(mostRenewalDays)))
    .check(z.minLength(1), z.maxLength(6)),
  stuckAfter: z.int().check(z.gte(1), z.lte(60)),
  notify: z.boolean(),
});

const logSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** @param backupEvery calendar days, from the backup's own setting */
export function parseReminderSettings(value: unknown, backupEvery: number | undefined): ReminderSettings {
  const parsed = settingsSchema.safeParse(value);
  return {
    ...defaultReminderSettings,
    ...(parsed.success ? parsed.data : {}),
    ...(backupEvery === undefined ? {} : { backupEvery }),
  };
}

export function parseNotificationLog(value: unknown): NotificationLog {
  const parsed = logSchema.safeParse(value);
  return parsed.success ? parsed.data : {};
}
