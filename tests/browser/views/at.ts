/** Views of the registry page by their addresses, and what is done in them. */
import type { Page } from '@playwright/test';
import { goTo, type Stage, type View } from './stage.ts';

/** A view by its address; `arrange` brings it to the state. */
export const at = (
  id: string,
  address: string,
  arrange?: (page: Page, stage: Stage) => Promise<unknown>,
): View => ({
  id: `registry-${id}`,
  place: 'registry',
  async show(stage) {
    const page = await goTo(stage, address);
    await arrange?.(page, stage);
    return page;
  },
});

export const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
export const see = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
