/** Takes what the browser tests have measured and writes it down: `npm run forms:record`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Scores, writeScores } from './scores.ts';

const folder = join(import.meta.dirname, '../../node_modules/.cache/form-scores');
const measured = [0, 1].map(
  (part) => JSON.parse(readFileSync(join(folder, `${part}.json`), 'utf8')) as Scores,
);
writeScores(Object.assign({}, ...measured));
