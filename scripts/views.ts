/**
 * Pictures of every view in both themes, at 100 and 200 % text, narrow and wide: `npm run views`. They land in
 * `.cache/views`. Words after it narrow that down: `npm run views -- popup dark` takes the popup's dark ones.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { walkCatalogue } from '../tests/browser/views/catalogue.ts';
import { looks, take } from '../tests/browser/views/looks.ts';
import { openStage } from '../tests/browser/views/stage.ts';

const words = process.argv.slice(2);
const folder = join(import.meta.dirname, '../.cache/views');
mkdirSync(folder, { recursive: true });
const stage = await openStage();
let count = 0;
await walkCatalogue(stage, async ({ id, place }, page) => {
  const wanted = looks(place).flatMap((look) => {
    const name = `${id}, ${look.name}`;
    return words.every((word) => name.includes(word)) ? [{ look, name }] : [];
  });
  if (wanted.length === 0) return;
  await page.bringToFront();
  for (const { look, name } of wanted) {
    await take(page, look);
    await page.screenshot({
      path: join(folder, `${name}.png`),
      fullPage: place !== 'popup',
      animations: 'disabled',
    });
    count += 1;
  }
  await take(page, looks(place)[0]);
});
await stage.close();
console.log(`${count} pictures in ${folder}`);
