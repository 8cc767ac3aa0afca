/**
 * `npm run bench`: measures every budget, writes results.json beside this file and the table in README.md.
 * Needs the Chrome build. Words after `--` choose benches; the figures of the others stay as they were.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figures.ts';
import { benchFill } from './fill.ts';
import { benchImport } from './import.ts';
import { benchPopup } from './popup.ts';
import { benchSearch } from './search.ts';
import { benchSizes } from './sizes.ts';
import { benchSpotter } from './spotter.ts';
import { benchUnlock } from './unlock.ts';
import { benchWake } from './wake.ts';

const root = join(import.meta.dirname, '../..');
const resultsFile = join(import.meta.dirname, 'results.json');

const benches: Record<string, () => Promise<Figure[]>> = {
  sizes: benchSizes,
  spotter: benchSpotter,
  fill: benchFill,
  search: benchSearch,
  popup: benchPopup,
  import: benchImport,
  unlock: benchUnlock,
  wake: benchWake,
};

const chosen = process.argv.slice(2);
const measured: Figure[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const result of await bench()) {
    measured.push(result);
    console.log(
      `${result.value > result.limit ? '✗' : '✓'} ${result.name}: ${result.value} ${result.unit} (at most ${result.limit})`,
    );
  }
}

const earlier: Figure[] =
  chosen.length > 0 && existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : [];
const kept = earlier.filter(({ name }) => !measured.some((result) => result.name === name));
const results = [...kept, ...measured];
writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);

const table = [
  '| what | measured | at most |',
  '|---|---:|---:|',
  ...results.map(({ name, value, limit, unit }) => `| ${name} | ${value} ${unit} | ${limit} ${unit} |`),
].join('\n');
const readme = join(root, 'README.md');
const text = readFileSync(readme, 'utf8');
const markers = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;
if (!markers.test(text)) throw new Error('README.md has lost the markers of its table.');
writeFileSync(
  readme,
  text.replace(markers, (_, before, after) => `${before}${table}\n${after}`),
);

if (measured.some(({ value, limit }) => value > limit)) process.exitCode = 1;
