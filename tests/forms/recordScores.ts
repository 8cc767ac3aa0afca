/** Takes what the browser tests have measured and writes it down: `npm run forms:record`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumOf as sumOfChecked, writeChecked } from './checked.ts';
import { corpus } from './corpus.ts';
import { sumOf as sumOfMeasured, writeMeasured } from './measured.ts';
import { writeOutlines } from './outlines.ts';
import { type Scores, writeScores } from './scores.ts';

const folder = join(import.meta.dirname, '../../node_modules/.cache/form-scores');
const ids = corpus.map(({ id }) => id);

/** What one of the tests has left of each page; nothing of those where it did not get so far. */
const left = (kind: 'json' | 'walked') =>
  ids.flatMap((id) => {
    const file = join(folder, `${id}.${kind}`);
    return existsSync(file) ? [[id, readFileSync(file, 'utf8')] as const] : [];
  });

const measured = left('json');
writeOutlines();
writeScores(Object.fromEntries(measured.map(([id, score]) => [id, JSON.parse(score)])) as Scores);
writeMeasured(Object.fromEntries(measured.map(([id]) => [id, sumOfMeasured(id)])));
writeChecked(Object.fromEntries(left('walked').map(([id]) => [id, sumOfChecked(id)])));
