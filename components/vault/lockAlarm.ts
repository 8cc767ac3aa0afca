/** The background's part of the vault: the lock on the toolbar, and an alarm for when no page of ours looks at the clock. */
import { browser } from 'wxt/browser';
import { openRegistry } from '../../lib/registry/database.ts';
import { toRegistryError } from '../../lib/registry/errors.ts';
import { sessionKeys } from '../../lib/registry/idb/sessionKeys.ts';
import { showLock } from '../this-page/toolbar.ts';

const alarmName = 'vault-lock';
const wokenKey = 'woken';

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
    // Locking empties the session.
    void firstOfSession();
    isLocked().then(showLock).catch(warn);
  });
  firstOfSession()
    .then(async (isFirst) => (isFirst && (await isLocked()) ? showLock(true) : undefined))
    .catch(warn);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void setAlarm();
  });
}

/**
 * With the browser, or when the extension is turned on again, the keys are gone without a word. A worker that
 * only wakes from its sleep knows that the toolbar is right, and opens no registry for it.
 */
async function firstOfSession(): Promise<boolean> {
  const { [wokenKey]: woken } = await browser.storage.session.get(wokenKey);
  if (woken === true) return false;
  await browser.storage.session.set({ [wokenKey]: true });
  return true;
}

/** A registry that cannot be read says so in its own pages. */
function warn(error: unknown): void {
  console.warn(toRegistryError(error).message);
}
