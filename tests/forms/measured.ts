/**
 * Which pages were measured with the engine as it is now: what neither the engine nor the page has changed since
 * need not be filled at every run. Attack pages are, and one in four of the others.
 */
import { corpus } from './corpus.ts';
import { readSums, sumOfFiles, sumOfPage, writeSums } from './sums.ts';
import type { CorpusPage } from './types.ts';

const file = 'measured.json';

/** All that has a part in what is written into a page, and all that the page is served with. */
let common: string | undefined;
export function sumOf(id: string): string {
  common ??= sumOfFiles([
    'lib/portal/**/*.*',
    'lib/procedures/**/*.*',
    'lib/vietnamese/**/*.*',
    'lib/requests/values.ts',
    'lib/{answerAsFiller,messageChecks,pageMessages}.ts',
    'components/this-page/**/*.*',
    'entrypoints/{filler,widgets}.ts',
    'tests/forms/app/**/*.*',
    'tests/forms/frames/**/*.*',
    'tests/forms/{answers,claims,corpus,records,run,score,server,truth,types}.ts',
    'package-lock.json',
  ]);
  return sumOfPage(common, id);
}

const recorded = readSums(file);

export function mustBeMeasured({ id, family }: CorpusPage): boolean {
  const isSample = corpus.findIndex((form) => form.id === id) % 4 === 0;
  return family === 'attack' || isSample || recorded[id] !== sumOf(id);
}

export const writeMeasured = (sums: Readonly<Record<string, string>>): void => writeSums(file, sums);
