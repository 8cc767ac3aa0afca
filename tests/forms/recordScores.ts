/** Takes what the browser tests have measured and writes it down: `npm run forms:record`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeChecked } from './checked.ts';
import { corpus } from './corpus.ts';
import { type Scores, writeScores } from './scores.ts';

const folder = join(import.meta.dirname, '../../node_modules/.cache/form-scores');
const measured = corpus.map(
  ({ id }) => [id, JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'))] as const,
);
writeScores(Object.fromEntries(measured) as Scores);

writeChecked(
  Object.fromEntries(corpus.map(({ id }) => [id, readFileSync(join(folder, `${id}.sum`), 'utf8')] as const)),
);
