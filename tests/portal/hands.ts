/** What a clerk does by hand to see the next part of a practice page, in whichever browser. */
import type { Page } from '@playwright/test';

export interface Hands {
  /** Presses the button of that name. */
  press(button: string): Promise<void>;
  /** Chooses by the option's value. */
  choose(label: string, value: string): Promise<void>;
  tick(label: string): Promise<void>;
  /** Waits until the words are there. */
  see(text: string): Promise<void>;
}

export const handsOn = (page: Page): Hands => ({
  press: (name) => page.getByRole('button', { name }).click(),
  async choose(label, value) {
    await page.getByLabel(label).selectOption(value);
  },
  tick: (label) => page.getByLabel(label).check(),
  see: (text) => page.getByText(text).first().waitFor(),
});
