/**
 * Which pages of the corpus the self-test has found right as they are now. A page, its truth and all that pages share
 * are taken together into one sum: whatever changes is walked again, and the rest need not be each time.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFiles } from './server.ts';

const here = import.meta.dirname;
const file = join(here, 'checked.json');

/** Libraries, and what every page is served and walked with. */
const shared = [
  ...['app', 'frames'].flatMap((folder) => readdirSync(join(here, folder)).map((name) => join(folder, name))),
  ...['answers.ts', 'corpus.ts', 'hands.ts', 'records.ts', 'server.ts', 'truth.ts', 'types.ts'],
  '../browser/corpus-selftest.spec.ts',
  '../../package-lock.json',
];

let common: string | undefined;
export function sumOf(id: string): string {
  common ??= digest(shared.sort().map((path) => readFileSync(join(here, path), 'utf8')));
  const page = pageFiles().get(id);
  if (!page) throw new Error(`No page ${id}`);
  return digest([common, readFileSync(page, 'utf8'), readFileSync(join(here, 'truth', `${id}.ts`), 'utf8')]);
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}

const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

export function isChecked(id: string): boolean {
  return recorded[id] === sumOf(id);
}

export function writeChecked(sums: Readonly<Record<string, string>>): void {
  const lines = Object.entries(sums)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, sum]) => `  "${id}": "${sum}"`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
