/**
 * `npm run bench`: measures every budget, writes results.json beside this file and the tables in README.md and
 * in README.md beside this file. Needs the Chrome build. Words after `--` choose benches; the figures of the
 * others stay as they were. Ends with an error where a budget is missed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, isMissed, isUnsteady } from './figures.ts';
import { benchFill } from './fill.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { growthFigures, growthTables } from './growthTable.ts';
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
  growth: benchGrowth,
};

async function benchGrowth(): Promise<Figure[]> {
  const growth: Growth[] = await measureGrowth();
  writeBetween(join(import.meta.dirname, 'README.md'), 'growth', growthTables(growth));
  return growthFigures(growth);
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in benches));
if (unknown.length > 0) throw new Error(`No such bench: ${unknown.join(', ')}`);
const isWhole = chosen.length === 0;

const measured: Figure[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (!isWhole && !chosen.includes(name)) continue;
  for (const result of await bench()) {
    measured.push(result);
    console.log(`${markOf(result)} ${result.name}: ${shownValue(result)} (at most ${limitOf(result)})`);
  }
}

const earlier: Figure[] =
  !isWhole && existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : [];
const fresh = new Map(measured.map((result) => [result.name, result]));
const results = [...earlier.map((known) => take(known.name) ?? known), ...fresh.values()];
writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
const inTable = results.filter(({ name }) => !name.startsWith('Growth'));
writeBetween(
  join(root, 'README.md'),
  'bench',
  [
    '| what | measured | at most |',
    '|---|---:|---:|',
    ...inTable.map((result) => `| ${result.name} | ${shownValue(result)} | ${limitOf(result)} |`),
  ].join('\n'),
);

const missed = measured.filter(isMissed);
for (const { name } of missed) console.error(`Over its budget: ${name}`);
for (const { name } of measured.filter(isUnsteady))
  console.error(`Its rounds differ too much to be believed, the machine was busy: ${name}`);
if (missed.length > 0) process.exitCode = 1;

/** A figure of this run in the place of the earlier one. */
function take(name: string): Figure | undefined {
  const result = fresh.get(name);
  fresh.delete(name);
  return result;
}

function markOf(result: Figure): string {
  if (result.value === undefined) return '–';
  return isMissed(result) ? '✗' : '✓';
}

/** `≈` before a figure of which the rounds differ much. */
function shownValue(result: Figure): string {
  if (result.value === undefined) return result.note ?? 'not measured';
  const note = result.note ? ` (${result.note})` : '';
  return `${isUnsteady(result) ? '≈ ' : ''}${result.value} ${result.unit}${note}`;
}

function limitOf({ limit, unit }: Figure): string {
  return `${Number(limit.toPrecision(2))} ${unit}`;
}

function writeBetween(file: string, marker: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const markers = new RegExp(`(<!-- ${marker} -->\\n)[\\s\\S]*?(<!-- /${marker} -->)`);
  if (!markers.test(text)) throw new Error(`${file} has lost the markers of its table.`);
  writeFileSync(
    file,
    text.replace(markers, (_, before, after) => `${before}${table}\n${after}`),
  );
}
