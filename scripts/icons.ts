/**
 * Draws public/icon/*.png: `npm run icons`. The extension's own icon is `scripts/icon.svg`; on the toolbar it
 * carries a mark for the state of the tab's page, each of its own shape and colour, at the upper right: the number
 * that the browser draws stands below.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';

const folder = join(import.meta.dirname, '../public/icon');
const blue = '#2b7bdc';
/** White around a mark keeps it apart from the paper, on every toolbar. */
const halo = 'stroke="#fff" stroke-width="1.6" paint-order="stroke" stroke-linejoin="round"';

const marks = {
  /** Nothing of ours in this tab. */
  idle: '',
  /** The page is one of ours and nothing is wrong with its request. */
  known: `<circle cx="11" cy="5" r="4.4" fill="#1a8a44" ${halo}/>
    <path d="M8.9 5.1l1.5 1.5 2.6-2.9" fill="none" stroke="#fff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`,
  warning: `<path d="M11 .9 15.4 9H6.6Z" fill="#f2b200" ${halo}/>
    <path d="M11 3.8v2.3M11 7.5v.1" stroke="#2a1d00" stroke-width="1.5" stroke-linecap="round"/>`,
  error: `<path d="M9.2.8h3.6l2.4 2.4v3.6l-2.4 2.4H9.2L6.8 6.8V3.2Z" fill="#d0021b" ${halo}/>
    <path d="M9.4 3.4l3.2 3.2M12.6 3.4 9.4 6.6" stroke="#fff" stroke-width="1.5" stroke-linecap="round"/>`,
  /** The registry is locked: nothing can be looked up or filled. */
  locked: `<path d="M8.9 4.6V3.2a2.1 2.1 0 0 1 4.2 0v1.4" fill="none" stroke="#fff" stroke-width="3"/>
    <rect x="7.2" y="4.2" width="7.6" height="5.6" rx="1.1" fill="#59636e" ${halo}/>
    <path d="M8.9 4.6V3.2a2.1 2.1 0 0 1 4.2 0v1.4" fill="none" stroke="#59636e" stroke-width="1.4"/>
    <path d="M11 6.2v1.6" stroke="#fff" stroke-width="1.4" stroke-linecap="round"/>`,
} as const;

const paper = (
  fill: string,
) => `<path d="M2.5 2H10l3 3v9.5A1.5 1.5 0 0 1 11.5 16h-9A1.5 1.5 0 0 1 1 14.5v-11A1.5 1.5 0 0 1 2.5 2Z" fill="${fill}"/>
  <path d="M3.5 7h3M3.5 10h6.5M3.5 13h6.5" stroke="#fff" stroke-width="1.4" stroke-linecap="round"/>`;
const state = (name: keyof typeof marks) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${paper(name === 'locked' ? '#8a939e' : blue)}${marks[name]}</svg>`;

const pictures = [
  ...[16, 32, 48, 128].map((size) => ({
    name: `${size}`,
    size,
    svg: readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8'),
  })),
  ...(Object.keys(marks) as (keyof typeof marks)[]).flatMap((name) =>
    [16, 32].map((size) => ({ name: `${name}-${size}`, size, svg: state(name) })),
  ),
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, svg } of pictures) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
