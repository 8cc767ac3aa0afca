import type { Citation } from '../../procedures/index.ts';
import type { Severity } from '../../rules/types.ts';

/** What the clerk may set about reminders. */
export interface ReminderSettings {
  /** Calendar days before a certificate's last day at which renewal is told of, in any order. */
  renewalDays: readonly number[];
  /** Working days after which a request that does not move counts as stuck, where no limit is known. */
  stuckAfter: number;
  /** Calendar days after which a new backup is due; 0 for never. */
  backupEvery: number;
  /** Whether the browser may show a notification. */
  notify: boolean;
}

export const defaultReminderSettings: ReminderSettings = {
  renewalDays: [90, 60, 45],
  stuckAfter: 5,
  backupEvery: 30,
  notify: true,
};

export const reminderKinds = ['renewal', 'follow-up', 'stuck', 'device', 'backup'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Something the clerk has to do or know, as it stands today. */
export interface Reminder {
  kind: ReminderKind;
  /** What it is about; stays the same for as long as it is due, such as `renewal:<certificate id>`. */
  thing: string;
  /** How near it has come: a new stage is told of anew. */
  stage: string;
  severity: Severity;
  /** Vietnamese, one line. */
  title: string;
  /** Vietnamese: what to do, by when. */
  text: string;
  /** The last day, ISO date, where there is one. */
  due?: string;
  record?: { store: 'certificates' | 'requests' | 'devices'; id: string };
  citation?: Citation;
}
