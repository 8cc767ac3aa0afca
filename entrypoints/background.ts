import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepFaults } from '../components/faults/background.ts';
import { remind, watchReminders } from '../components/reminders/watch.ts';
import { watchCalls } from '../components/this-page/calls.ts';
import { announceSeen, forgetTab } from '../components/this-page/chosen.ts';
import { badgeFor } from '../components/this-page/seen.ts';
import { showOnToolbar } from '../components/this-page/toolbar.ts';
import { watchVault } from '../components/vault/lockAlarm.ts';
import { checkReading, isOwnPage, portalTab } from '../lib/messageChecks.ts';
import { onMessage } from '../lib/messages.ts';

export default defineBackground(() => {
  keepFaults();
  onMessage('pageSeen', async ({ data, sender }) => {
    const tabId = portalTab(sender, browser.runtime.id);
    if (tabId === undefined) throw new Error('Unexpected sender.');
    const state = await badgeFor(tabId, checkReading(data));
    await Promise.all([showOnToolbar(tabId, state), announceSeen(tabId)]);
    return state;
  });
  onMessage('openPanel', async ({ sender }) => {
    const tabId = portalTab(sender, browser.runtime.id);
    // Firefox opens its sidebar at a click on the toolbar only.
    if (import.meta.env.FIREFOX || tabId === undefined) return false;
    await chrome.sidePanel.open({ tabId });
    return true;
  });
  onMessage('recordsChanged', ({ sender }) => {
    if (isOwnPage(sender, browser.runtime.getURL('/'))) void remind();
  });
  watchCalls();
  watchReminders();
  watchVault();
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});
