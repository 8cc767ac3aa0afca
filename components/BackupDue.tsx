import type { Registry } from '../lib/registry/store.ts';
import { defaultReminderSettings } from '../lib/requests/reminders/types.ts';
import { addDays } from '../lib/vietnamese/dates.ts';
import { today } from './clock.ts';
import { readPolicy } from './policy.ts';
import { useLive } from './registry.tsx';

/** Said where the last backup is older than the days that the clerk chose, counted from the set-up where there is none. */
export function BackupDue() {
  const { value } = useLive(readDue, ['settings'], 'backup-due');
  if (!value?.due) return null;
  return (
    <p class="notice warning" data-testid="backup-due">
      {value.never ? 'Sổ đăng ký chưa được sao lưu lần nào. ' : 'Đã lâu chưa sao lưu sổ đăng ký. '}
      <a href="registry.html#/backup" target={isPage() ? undefined : '_blank'} rel="noreferrer">
        Sao lưu ngay
      </a>
    </p>
  );
}

/** In the popup the link opens a tab, in the registry page it stays there. */
const isPage = () => location.pathname.endsWith('/registry.html');

async function readDue(registry: Registry): Promise<{ due: boolean; never: boolean }> {
  const [policy, last, chosen, setupDoneAt] = await Promise.all([
    readPolicy(),
    registry.getSetting('lastBackup'),
    registry.getSetting('backupReminderDays'),
    registry.getSetting('setupDoneAt'),
  ]);
  const days = policy.backupEvery ?? chosen ?? defaultReminderSettings.backupEvery;
  const from = (last ?? setupDoneAt)?.slice(0, 10);
  return {
    due: days > 0 && from !== undefined && addDays(from, days) <= today(),
    never: last === undefined,
  };
}
