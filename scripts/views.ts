/**
 * Pictures of every view in both themes, at 100 and 200 % text, narrow and wide: `npm run views`, or
 * `npm run views -- lookup` for those whose name has that. They land in `.cache/views`, with one sheet a view.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { walkCatalogue } from '../tests/browser/views/catalogue.ts';
import { looks, take } from '../tests/browser/views/looks.ts';
import { openStage } from '../tests/browser/views/stage.ts';

const folder = join(import.meta.dirname, '../.cache/views');
mkdirSync(folder, { recursive: true });
const stage = await openStage();
const sheet = await stage.session.context.newPage();
let count = 0;
await walkCatalogue(
  stage,
  async ({ id, place }, page) => {
    const shots: [string, Buffer][] = [];
    for (const look of looks(place)) {
      await take(page, look);
      await page.bringToFront();
      const image = await page.screenshot({ fullPage: place !== 'popup', animations: 'disabled' });
      shots.push([look.name, image]);
    }
    await take(page, looks(place)[0]);
    await drawSheet(sheet, id, shots);
    count += 1;
    console.log(id);
  },
  process.argv[2],
);
await stage.close();
console.log(`${count} views in ${folder}`);

/** All looks of a view side by side. */
async function drawSheet(page: Page, id: string, shots: [string, Buffer][]): Promise<void> {
  const figures = shots.map(
    ([name, image]) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${image.toString('base64')}"></figure>`,
  );
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.setContent(`<style>
    body { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 12px; margin: 12px; background: #808890; font: 14px sans-serif; }
    figure { margin: 0; } img { max-width: 880px; max-height: 1700px; border: 1px solid #404850; }
  </style>${figures.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: join(folder, `${id}.png`), fullPage: true });
}
