/** The toolbar icon of a tab: how many breaches the request on its page has. */
import { browser } from 'wxt/browser';
import type { BadgeState } from '../../lib/messages.ts';

export async function showOnToolbar(tabId: number, { title, findings }: BadgeState): Promise<void> {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const text = !title ? '' : errors > 0 ? `${errors}!` : '✓';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: errors > 0 ? '#a8071a' : '#11632f' }),
  ]);
}
