/** The background's part of the vault: the lock on the toolbar, and an alarm for when no page of ours looks at the clock. */
import { browser } from 'wxt/browser';
import { openRegistry } from '../../lib/registry/database.ts';
import { toRegistryError } from '../../lib/registry/errors.ts';
import { sessionKeys } from '../../lib/registry/idb/sessionKeys.ts';
import { showLock } from '../this-page/toolbar.ts';

const alarmName = 'vault-lock';

/** Keeps an alarm for the moment at which an unlocked vault has been idle for too long. */
export function watchVault(): void {
  const session = sessionKeys();
  const setAlarm = async () => {
    // Throws the keys away when their time is over.
    const keys = await session.get();
    const when = keys && (await session.locksAt());
    if (when === undefined) await browser.alarms.clear(alarmName);
    else browser.alarms.create(alarmName, { when });
  };
  // The keys are gone from every window at once; whether there is a vault at all only the registry knows.
  const isLocked = async () => {
    const registry = await openRegistry();
    return (await registry.vault.status()).mode === 'locked';
  };
  session.onChange(() => {
    void setAlarm();
    isLocked().then(showLock).catch(warn);
  });
  // A worker that wakes leaves alone what the tabs show, unless it must not be believed any more.
  isLocked()
    .then((locked) => (locked ? showLock(true) : undefined))
    .catch(warn);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void setAlarm();
  });
}

/** A registry that cannot be read says so in its own pages. */
function warn(error: unknown): void {
  console.warn(toRegistryError(error).message);
}
