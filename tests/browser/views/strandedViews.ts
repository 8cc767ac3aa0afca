/** Views that wait for the registry or cannot read it: made by a database that never answers, or refuses. */
import type { Page } from '@playwright/test';
import { openOwn, type Place, type Stage, type View } from './stage.ts';

/** Runs before the page's own scripts. */
const never = () => {
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = () => Object.assign(open('another'), { addEventListener() {} });
};
const refused = () => {
  indexedDB.open = () => {
    throw new DOMException('refused', 'UnknownError');
  };
};
/** The registry opens, but its records cannot be read. */
const unreadable = () => {
  for (const store of [IDBObjectStore, IDBIndex]) {
    store.prototype.getAll = () => {
      throw new DOMException('unreadable', 'UnknownError');
    };
  }
};

const stranded = (
  id: string,
  place: Place,
  address: string,
  how: () => void,
  atRest: (page: Page) => Promise<unknown>,
): View => ({
  id,
  place,
  async show(stage: Stage) {
    const page = await openOwn(stage, 'icon/16.png');
    await page.addInitScript(how);
    await page.goto(stage.session.url(address));
    await atRest(page);
    return page;
  },
});

const loading = (page: Page) => page.getByTestId('loading').first().waitFor();
const failed = (page: Page) => page.getByTestId('failed').first().waitFor();

export const strandedViews: readonly View[] = [
  stranded('popup-loading', 'popup', 'popup.html?view=lookup', never, loading),
  stranded('popup-failed', 'popup', 'popup.html?view=lookup', refused, failed),
  stranded('panel-failed', 'panel', 'sidepanel.html?view=requests', unreadable, failed),
  stranded('registry-loading', 'registry', 'registry.html#/staff', never, loading),
  stranded('registry-failed', 'registry', 'registry.html#/staff', refused, failed),
  stranded('registry-staff-failed', 'registry', 'registry.html#/staff', unreadable, failed),
  stranded('registry-reports-failed', 'registry', 'registry.html#/reports', unreadable, failed),
];
