/** The ways to "Trang này" besides the toolbar and the badge: a key, and the context menu of the portal's pages. */
import { browser } from 'wxt/browser';

/** Of the manifest's command, and of the menu's entry. */
const fillId = 'fill-this-page';
const portal = 'https://dichvucong.ca.gov.vn/';
/** Firefox calls its panel so; Chrome's types know nothing of it. */
const firefox: { runtime: object; sidebarAction?: { open(): Promise<void> } } = browser;
const askedKey = 'asked-for-page';

/** To be called while the background starts: whoever wakes it up has something to tell at once. */
export function watchCalls(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // An update keeps the entry of the version before.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: fillId,
      title: 'Điền bằng Trợ lý Chứng thực',
      contexts: ['page', 'frame', 'editable', 'selection', 'link', 'image'],
      documentUrlPatterns: [`${portal}*`],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === fillId) openPanel(tab?.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === fillId) openPanel(tab?.id);
  });
}

/** The browser opens it at a click or a key only, so nothing may be waited for before it is asked. */
function openPanel(tabId: number | undefined): void {
  const opening = import.meta.env.FIREFOX
    ? firefox.sidebarAction?.open()
    : tabId === undefined
      ? undefined
      : chrome.sidePanel.open({ tabId });
  // A browser that has no panel to open leaves the toolbar's popup.
  opening?.catch(() => {});
  void browser.storage.session.set({ [askedKey]: Date.now() });
}

/**
 * Calls back when the clerk asks for "Trang này": a panel that is open already may show another view.
 *
 * @returns a function that stops listening
 */
export function onAskedForPage(callback: () => void): () => void {
  const onStored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && askedKey in changes) callback();
  };
  browser.storage.onChanged.addListener(onStored);
  return () => browser.storage.onChanged.removeListener(onStored);
}
