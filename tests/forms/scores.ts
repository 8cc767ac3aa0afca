/** The recorded scores: a ratchet. What is measured must be what is recorded; `npm run forms:record` records. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from './claims.ts';
import { corpus } from './corpus.ts';
import { recordedOutlines } from './outlines.ts';
import { type PageScore, totals } from './score.ts';
import type { CorpusPage } from './types.ts';

/** Of each page what counts, and its claims by confidence: how many, and how many of them are right. */
export interface Recorded {
  required: number;
  right: number;
  written: number;
  correct: number;
  violations: number;
  claims: Record<Bucket, [right: number, all: number]>;
}

export const buckets = ['0.5–0.7', '0.7–0.9', '≥ 0.9'] as const;
type Bucket = (typeof buckets)[number];

function bucketOf(confidence: number): Bucket | undefined {
  if (confidence >= 0.9) return '≥ 0.9';
  if (confidence >= 0.7) return '0.7–0.9';
  return confidence >= 0.5 ? '0.5–0.7' : undefined;
}

export function record(score: PageScore, claims: readonly Claim[]): Recorded {
  const own: Recorded['claims'] = { '0.5–0.7': [0, 0], '0.7–0.9': [0, 0], '≥ 0.9': [0, 0] };
  for (const { confidence, right } of claims) {
    const bucket = bucketOf(confidence);
    if (!bucket) continue;
    own[bucket][1] += 1;
    if (right) own[bucket][0] += 1;
  }
  const { required, right, written, correct, violations } = score;
  return { required, right, written, correct, violations: violations.length, claims: own };
}

const here = import.meta.dirname;
const file = join(here, 'scores.json');
const readme = join(here, 'README.md');
const marks = ['<!-- scores: made by npm run forms:record -->', '<!-- end of scores -->'] as const;

export type Scores = Record<string, Recorded>;

export function recordedScores(): Scores {
  return JSON.parse(readFileSync(file, 'utf8')) as Scores;
}

/** Writes the scores and the table of the README. */
export function writeScores(scores: Scores): void {
  const sorted = Object.fromEntries(Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1)));
  const lines = Object.entries(sorted).map(
    ([id, each]) => `  ${JSON.stringify(id)}: ${JSON.stringify(each)}`,
  );
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
  const text = readFileSync(readme, 'utf8');
  const [head = '', tail = ''] = [text.split(marks[0])[0], text.split(marks[1])[1]];
  writeFileSync(readme, `${head}${marks[0]}\n${tableOf(sorted)}\n${marks[1]}${tail}`);
}

/** The table that stands in the README now. */
export function tableInReadme(): string {
  const text = readFileSync(readme, 'utf8');
  return text.split(marks[0])[1]?.split(marks[1])[0]?.trim() ?? '';
}

const splits = ['tuning', 'heldout'] as const;
const splitWords = { tuning: 'tuning', heldout: 'held out' };
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** How sure the matcher may be: of what is claimed in a bucket, the part that is right. */
export function reliability(scores: Scores, split: CorpusPage['split'], bucket: Bucket): [number, number] {
  const pages = corpus.filter((form) => form.split === split);
  return pages.reduce<[number, number]>(
    ([right, all], { id }) => {
      const [ownRight, own] = scores[id]?.claims[bucket] ?? [0, 0];
      return [right + ownRight, all + own];
    },
    [0, 0],
  );
}

/** Recall, precision and violations of a part of the corpus. */
export function totalsOf(scores: Scores, split: CorpusPage['split']): ReturnType<typeof totals> {
  const pages = corpus.filter((form) => form.split === split && scores[form.id]);
  return totals(
    pages.map(({ id }) => {
      const { violations, ...own } = scores[id] as Recorded;
      return { id, ...own, missed: [], wrong: [], violations: Array<string>(violations).fill('') };
    }),
  );
}

export function tableOf(scores: Scores): string {
  const all = splits.map((split) => {
    const { pages, recall, precision, violations } = totalsOf(scores, split);
    return `| ${splitWords[split]} | ${pages} | ${percent(recall, 1)} | ${percent(precision, 1)} | ${violations} |`;
  });
  const sure = buckets.map((bucket) => {
    const cells = splits.map((split) => {
      const [right, claimed] = reliability(scores, split, bucket);
      return `${right} of ${claimed} (${percent(right, claimed)})`;
    });
    return `| ${bucket} | ${cells.join(' | ')} |`;
  });
  const outlines = splits.map((split) => {
    const { forms, asked, right, wrong } = recordedOutlines()[split];
    return `| ${splitWords[split]} | ${forms} | ${asked} | ${percent(right, asked)} | ${percent(right, right + wrong)} |`;
  });
  const each = corpus.flatMap(({ id, split }) => {
    const own = scores[id];
    if (!own) return [];
    const part = split === 'heldout' ? 'held out' : '';
    return [
      `| ${id} | ${part} | ${own.right}/${own.required} | ${own.correct}/${own.written} | ${own.violations} |`,
    ];
  });
  const missing = corpus.filter(({ id }) => !scores[id]).map(({ id }) => id);
  const note =
    missing.length > 0 ? ['', `Not measured yet, and in no figure above: ${missing.join(', ')}.`] : [];
  return [
    '| part | pages | recall on required fields | precision of written values | violations |',
    '|---|---|---|---|---|',
    ...all,
    '',
    'How far its confidence can be believed: of what is claimed, the part that is right.',
    '',
    '| confidence | tuning | held out |',
    '|---|---|---|',
    ...sure,
    '',
    'The outlines: boxes recognised by their headings and labels alone.',
    '',
    '| outlines | forms | boxes of ours | recognised | right of recognised |',
    '|---|---|---|---|---|',
    ...outlines,
    '',
    '| page | | right of required | correct of written | violations |',
    '|---|---|---|---|---|',
    ...each,
    ...note,
  ].join('\n');
}
