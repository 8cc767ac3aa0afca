/**
 * The background's part: counts what is due on the toolbar and tells of it once. The worker may be
 * stopped at any moment and the clock may jump, so nothing is kept but the log in the registry, and an
 * alarm that is made again whenever it is missing.
 */
import { browser } from 'wxt/browser';
import { openRegistry } from '../../lib/registry/database.ts';
import { toRegistryError } from '../../lib/registry/errors.ts';
import { dueCount } from '../../lib/requests/reminders/index.ts';
import { toNotify } from '../../lib/requests/reminders/notify.ts';
import { parseNotificationLog } from '../../lib/requests/reminders/settings.ts';
import { nowMoment, today } from '../clock.ts';
import { dueColour } from '../this-page/toolbar.ts';
import { readDue } from './read.ts';
import { tellDigest } from './words.ts';

const alarmName = 'reminders';
const notificationId = 'reminders';
/** Often enough that a new day is noticed in its first hour of work. */
const PERIOD_MINUTES = 30;

/** Listens for the alarm, for the browser's start, and for a click on the notification. */
export function watchReminders(): void {
  browser.runtime.onStartup.addListener(() => void remind());
  browser.runtime.onInstalled.addListener(() => void remind());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void remind();
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id === notificationId) void showReminders();
  });
  void keepAlarm();
}

/**
 * The browser may have forgotten the alarm in a crash or an update, and one that was set while the clock
 * ran ahead would not ring until the clock is there again.
 */
async function keepAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(alarmName);
  if (alarm && alarm.scheduledTime <= Date.now() + PERIOD_MINUTES * 60_000) return;
  browser.alarms.create(alarmName, { delayInMinutes: 1, periodInMinutes: PERIOD_MINUTES });
}

let running = false;
let asked = false;

/** Counts and tells; asked while it counts, it counts once more, since the records may have changed meanwhile. */
export async function remind(): Promise<void> {
  asked = true;
  if (running) return;
  running = true;
  while (asked) {
    asked = false;
    await remindNow();
  }
  running = false;
}

async function remindNow(): Promise<void> {
  try {
    const registry = await openRegistry();
    const day = today();
    const { reminders, settings, facts } = await readDue(registry, day);
    await showCount(dueCount(reminders));
    if (!settings.notify) return;
    const known = parseNotificationLog(await registry.getSetting('notificationLog'));
    const { tell, log } = toNotify(reminders, known, day, facts.holidays);
    if (tell.length === 0) return;
    // First remembered, then told: told twice would be worse than, after a crash between the two, once less.
    await registry.setSetting('notificationLog', log);
    await browser.notifications.create(notificationId, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: 'Trợ lý Chứng thực',
      message: tellDigest(tell),
      eventTime: Date.parse(nowMoment()),
    });
  } catch (error) {
    // A locked or unreadable registry has nothing to count; its own pages say so.
    await showCount(0);
    if (toRegistryError(error).code !== 'locked') console.warn(toRegistryError(error).message);
  }
}

/** On every tab that has no sign of its own. */
async function showCount(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: dueColour });
}

async function showReminders(): Promise<void> {
  await browser.notifications.clear(notificationId);
  await browser.tabs.create({ url: browser.runtime.getURL('/registry.html#/reminders' as '/registry.html') });
}
