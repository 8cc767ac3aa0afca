/** Shows the popup's app in a page: the popup itself, or the side panel that stays open beside the tab. */
import '../theme.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Faults } from '../faults/Faults.tsx';
import { watchFaults } from '../faults/report.ts';
import { App, isView } from './App.tsx';

const portal = 'https://dichvucong.ca.gov.vn/';

/**
 * @param place in the side panel the app follows the active tab
 *
 * `?tab=<id>` names another tab than the active one, `?view=` the first view.
 */
export async function start(place: 'popup' | 'sidepanel'): Promise<void> {
  watchFaults();
  const root = document.getElementById('app');
  if (!root) return;
  document.documentElement.dataset.place = place;
  const asked = new URLSearchParams(location.search);
  const given = asked.get('tab');
  const tab = given === null ? await activeTab() : await givenTab(Number(given));
  const view = asked.get('view');
  const first = isView(view) ? view : isPortal(tab) ? 'page' : 'lookup';
  const draw = (seen: TabSeen | undefined) =>
    render(
      <Faults>
        <App tabId={seen?.id} onPortal={isPortal(seen)} first={first} />
      </Faults>,
      root,
    );
  draw(tab);
  if (place === 'sidepanel' && given === null) {
    const follow = async () => draw(await activeTab());
    browser.tabs.onActivated.addListener(follow);
    // Another tab may have come to the front while the first was asked for.
    await follow();
  }
}

interface TabSeen {
  id?: number;
  /** Known of the portal's tabs only: there is no permission for others. */
  url?: string;
}

const isPortal = (tab: TabSeen | undefined): boolean => tab?.url?.startsWith(portal) ?? false;

async function activeTab(): Promise<TabSeen | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function givenTab(id: number): Promise<TabSeen | undefined> {
  try {
    return await browser.tabs.get(id);
  } catch {
    // Closed since.
    return undefined;
  }
}
