/**
 * Every view of the extension in every state that looks different, once: what the pictures of `npm run views`
 * show, and what the tests of looks and access go through.
 */
import type { Page } from '@playwright/test';
import { importRecords } from '../driver.ts';
import { emptyPopupViews, filledPopupViews, lockedPopupViews } from './popupViews.ts';
import { emptyViews, filledViews, lockedViews, vaultViews } from './registryViews.ts';
import { records, type Stage, type View } from './stage.ts';
import { strandedViews } from './strandedViews.ts';

/** Views that are shown over the same registry. */
interface Act {
  prepare?(stage: Stage): Promise<void>;
  views: readonly View[];
}

export const acts: readonly Act[] = [
  { views: [...emptyPopupViews, ...emptyViews] },
  {
    prepare: async ({ session }) => importRecords(session, records),
    views: [...filledPopupViews, ...filledViews, ...strandedViews, ...vaultViews],
  },
  { views: [...lockedViews, ...lockedPopupViews] },
];

/** Shows one view after the other; `only` keeps those whose name has it, and what the others lead to. */
export async function walkCatalogue(
  stage: Stage,
  visit: (view: View, page: Page) => Promise<void>,
  only = '',
): Promise<void> {
  for (const { prepare, views } of acts) {
    await prepare?.(stage);
    for (const view of views) {
      const wanted = view.id.includes(only);
      if (!wanted && !view.id.startsWith('vault')) continue;
      const page = await view.show(stage);
      if (wanted) await visit(view, page);
      if (page !== stage.registry && page !== stage.portal) await page.close();
    }
  }
}
