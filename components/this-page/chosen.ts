/** Which request the clerk works on in a tab; kept while the browser is open, never on disk. */
import { browser } from 'wxt/browser';

const keyOf = (tabId: number) => `chosen:${tabId}`;

export async function chosenRequest(tabId: number): Promise<string | undefined> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  const value: unknown = stored[key];
  return typeof value === 'string' ? value : undefined;
}

export async function rememberChosen(tabId: number, requestId: string | undefined): Promise<void> {
  if (requestId === undefined) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: requestId });
}

/** Where the place of a tab is kept: see `place.tsx`. */
export const placeKey = (tabId: number) => `place:${tabId}`;

const seenKey = (tabId: number) => `seen:${tabId}`;

/** The background says that a tab's page has changed; an open panel looks again. */
export async function announceSeen(tabId: number): Promise<void> {
  await browser.storage.session.set({ [seenKey(tabId)]: Date.now() });
}

/**
 * Calls back when a tab shows another page, or its page has changed.
 *
 * @returns a function that stops listening.
 */
export function onSeen(tabId: number, callback: () => void): () => void {
  const onStored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && seenKey(tabId) in changes) callback();
  };
  // The spotter says nothing of a page without a form. An address is told of the portal's pages only.
  const onUpdated = (updated: number, { url, status }: { url?: string; status?: string }) => {
    if (updated === tabId && (url !== undefined || status === 'complete')) callback();
  };
  browser.storage.onChanged.addListener(onStored);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.storage.onChanged.removeListener(onStored);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), seenKey(tabId), placeKey(tabId)]);
}
