import type { Reminder, ReminderKind } from '../../lib/requests/reminders/index.ts';

export const kindLabels: Readonly<Record<ReminderKind, string>> = {
  renewal: 'Chứng thư sắp hết hạn',
  'follow-up': 'Việc tiếp theo của hồ sơ',
  stuck: 'Hồ sơ chưa có tiến triển',
  device: 'Thu hồi chứng thư, thiết bị',
  backup: 'Sao lưu sổ',
};

const counted: Readonly<Record<ReminderKind, (count: number) => string>> = {
  renewal: (count) => `${count} chứng thư sắp hết hạn`,
  'follow-up': (count) => `${count} việc tiếp theo của hồ sơ`,
  stuck: (count) => `${count} hồ sơ chưa có tiến triển hoặc cần bổ sung`,
  device: (count) => `${count} chứng thư, thiết bị phải thu hồi`,
  backup: () => 'đến lúc sao lưu sổ',
};

/**
 * What a notification says: how many of what, and nobody's name, since the system keeps notifications.
 *
 * @param reminders at least one
 */
export function tellDigest(reminders: readonly Reminder[]): string {
  const kinds = Object.keys(counted) as ReminderKind[];
  const parts = kinds.flatMap((kind) => {
    const count = reminders.filter((reminder) => reminder.kind === kind).length;
    return count === 0 ? [] : [counted[kind](count)];
  });
  const late = reminders.filter(({ severity }) => severity === 'error').length;
  return `${parts.join('; ')}${late > 0 ? `. Quá hạn hoặc gấp: ${late}` : ''}. Bấm để xem.`;
}
