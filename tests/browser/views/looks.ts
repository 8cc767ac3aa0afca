/** How a view may be looked at: theme, size of the text, width of the window. */
import type { Page } from '@playwright/test';
import type { Place } from './stage.ts';

export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  /** Of the text, in per cent. */
  text: 100 | 200;
  width: number;
  height: number;
}

/** Chrome shows a popup of at most 800 by 600 px; a panel is as wide as the clerk draws it, 320 px at least. */
const sizes: Readonly<Record<Place, readonly [text: 100 | 200, width: number, height: number][]>> = {
  popup: [
    [100, 416, 600],
    [200, 780, 600],
  ],
  panel: [
    [100, 420, 800],
    [100, 320, 800],
    [200, 420, 800],
  ],
  registry: [
    [100, 1280, 900],
    [100, 360, 780],
    [200, 1280, 900],
  ],
};

/** The first is how most clerks see it. */
export const looks = (place: Place): [Look, ...Look[]] =>
  sizes[place].flatMap(([text, width, height]) =>
    (['light', 'dark'] as const).map((scheme) => ({
      name: `${width} px, ${text} %, ${scheme}`,
      scheme,
      text,
      width,
      height,
    })),
  ) as [Look, ...Look[]];

/** Makes the page look so. The root's size is what the browser's setting for larger text changes. */
export async function take(page: Page, { scheme, text, width, height }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height });
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`;
    // What fades in is looked at once it is there.
    const fading = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    return Promise.all(fading.map(({ finished }) => finished.catch(() => undefined))).then(() => undefined);
  }, text);
}
