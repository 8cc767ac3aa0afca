/**
 * Which pages of the corpus the self-test has found right as they are now. A page, its truth and all that pages share
 * are taken together into one sum: whatever changes is walked again, and the rest need not be each time.
 */
import { readSums, sumOfFiles, sumOfPage, writeSums } from './sums.ts';

const file = 'checked.json';

let common: string | undefined;
export function sumOf(id: string): string {
  common ??= sumOfFiles([
    'tests/forms/app/**/*.*',
    'tests/forms/frames/**/*.*',
    'tests/forms/{answers,corpus,hands,records,server,truth,types}.ts',
    'tests/browser/corpus-selftest.spec.ts',
    'package-lock.json',
  ]);
  return sumOfPage(common, id);
}

const recorded = readSums(file);

export function isChecked(id: string): boolean {
  return recorded[id] === sumOf(id);
}

export const writeChecked = (sums: Readonly<Record<string, string>>): void => writeSums(file, sums);
