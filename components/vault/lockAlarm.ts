/** The background's part of the idle lock: an alarm that rings when no page of ours is left to look at the clock. */
import { browser } from 'wxt/browser';
import { sessionKeys } from '../../lib/registry/idb/sessionKeys.ts';

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
  session.onChange(() => void setAlarm());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void setAlarm();
  });
}
