/** Short sums of files, to know whether something has changed since it was recorded. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFiles } from './server.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** @param patterns of files under the project's root */
export function sumOfFiles(patterns: readonly string[]): string {
  const paths = globSync(patterns as string[], { cwd: root }).sort();
  if (paths.length < patterns.length) throw new Error(`Some of these match nothing: ${patterns.join(', ')}`);
  return digest(paths.flatMap((path) => [path, read(path)]));
}

/** @param common of all that the page is served and looked at with */
export function sumOfPage(common: string, id: string): string {
  const page = pageFiles().get(id);
  if (!page) throw new Error(`No page ${id}`);
  return digest([common, readFileSync(page, 'utf8'), read(`tests/forms/truth/${id}.ts`)]);
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Of every page its sum, in a file of this folder. */
export const readSums = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

export function writeSums(name: string, sums: Readonly<Record<string, string>>): void {
  const lines = Object.entries(sums)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, sum]) => `  "${id}": "${sum}"`);
  writeFileSync(join(import.meta.dirname, name), `{\n${lines.join(',\n')}\n}\n`);
}
