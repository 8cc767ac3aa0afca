/** The toolbar icon of a tab: how many breaches the request on its page has. */
import { browser } from 'wxt/browser';
import type { BadgeState } from '../../lib/messages.ts';

export async function showOnToolbar(tabId: number, { title, findings }: BadgeState): Promise<void> {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  // Null takes the tab's own text away, so that it shows how many things are due; the types lack it.
  const none = null as unknown as string;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: !title ? none : errors > 0 ? `${errors}!` : '✓' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: errors > 0 ? '#a8071a' : '#11632f' }),
  ]);
}
