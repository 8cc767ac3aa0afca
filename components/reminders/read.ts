/** What is due today, read from the registry. */
import type { Registry } from '../../lib/registry/store.ts';
import { type Reminder, type ReminderSettings, remindersOn } from '../../lib/requests/reminders/index.ts';
import { parseReminderSettings } from '../../lib/requests/reminders/settings.ts';
import type { Facts } from '../../lib/rules/types.ts';
import { readPolicy } from '../policy.ts';
import { loadAllFacts } from '../requests/facts.ts';

export interface Due {
  reminders: Reminder[];
  settings: ReminderSettings;
  facts: Facts;
}

/**
 * @param today ISO date
 * @throws RegistryError
 */
export async function readDue(registry: Registry, today: string): Promise<Due> {
  const [facts, settings, lastBackup] = await Promise.all([
    loadAllFacts(registry, today),
    readReminderSettings(registry),
    registry.getSetting('lastBackup'),
  ]);
  return { reminders: remindersOn(facts, settings, lastBackup), settings, facts };
}

export async function readReminderSettings(registry: Registry): Promise<ReminderSettings> {
  const [policy, own, backupDays] = await Promise.all([
    readPolicy(),
    registry.getSetting('reminders'),
    registry.getSetting('backupReminderDays'),
  ]);
  const settings = parseReminderSettings(own, policy.backupEvery ?? backupDays);
  return policy.renewalDays ? { ...settings, renewalDays: policy.renewalDays } : settings;
}
