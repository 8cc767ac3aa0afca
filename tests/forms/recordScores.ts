/** Takes what the browser tests have measured and writes it down: `npm run forms:record`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeChecked } from './checked.ts';
import { corpus } from './corpus.ts';
import { writeOutlines } from './outlines.ts';
import { type Scores, writeScores } from './scores.ts';

const folder = join(import.meta.dirname, '../../node_modules/.cache/form-scores');
/** What one of the tests has left of a page; nothing where it did not get so far. */
function left(id: string, kind: 'json' | 'sum'): string | undefined {
  const file = join(folder, `${id}.${kind}`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const measured = corpus.flatMap(({ id }) => {
  const score = left(id, 'json');
  return score ? [[id, JSON.parse(score)] as const] : [];
});
writeOutlines();
writeScores(Object.fromEntries(measured) as Scores);

writeChecked(
  Object.fromEntries(
    corpus.flatMap(({ id }) => {
      const sum = left(id, 'sum');
      return sum ? [[id, sum] as const] : [];
    }),
  ),
);
