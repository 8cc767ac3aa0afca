/**
 * Every view of the extension in every state that looks different, once: what the pictures of `npm run views`
 * show, and what the tests of looks and access go through.
 */
import type { Page } from '@playwright/test';
import { importRecords } from '../driver.ts';
import { fileViews, officeViews, recordViews, requestViews } from './filledViews.ts';
import { emptyPopupViews, filledPopupViews, lockedPopupViews } from './popupViews.ts';
import { emptyViews, lockedViews, vaultViews } from './registryViews.ts';
import { records, type Stage, type View } from './stage.ts';
import { strandedViews } from './strandedViews.ts';

/** Views that are shown over the same registry. */
interface Act {
  name: string;
  prepare?(stage: Stage): Promise<void>;
  views: readonly View[];
}

/** Once in a stage. */
async function fill(stage: Stage): Promise<void> {
  if (stage.filled) return;
  await importRecords(stage.session, records);
  stage.filled = true;
}

export const acts: readonly Act[] = [
  { name: 'before anything is in the registry', views: [...emptyPopupViews, ...emptyViews] },
  { name: 'the popup and the panel', prepare: fill, views: filledPopupViews },
  { name: 'lists and forms', prepare: fill, views: recordViews },
  { name: 'requests and papers', prepare: fill, views: requestViews },
  { name: 'rules, settings, erasing', prepare: fill, views: officeViews },
  { name: 'files in and out', prepare: fill, views: fileViews },
  { name: 'waiting and failing', prepare: fill, views: strandedViews },
  {
    name: 'locked',
    prepare: fill,
    views: [...vaultViews, ...lockedViews, ...lockedPopupViews],
  },
];

/** Shows one view after the other. */
export async function walkCatalogue(
  stage: Stage,
  visit: (view: View, page: Page) => Promise<void>,
): Promise<void> {
  for (const { prepare, views } of acts) {
    await prepare?.(stage);
    for (const view of views) {
      const page = await view.show(stage);
      await visit(view, page);
      if (page !== stage.registry && page !== stage.portal) await page.close();
    }
  }
}
