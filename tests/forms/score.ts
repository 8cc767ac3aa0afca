/** How good a fill was: pure, from what the page said before and after. */
import type { PageEvents } from './corpus.ts';
import type { CorpusPage } from './types.ts';

export interface PageScore {
  id: string;
  /** Required controls that have an answer, and those of them that hold it in the end. */
  required: number;
  right: number;
  /** Values that changed, and those of them that are the right ones. */
  written: number;
  correct: number;
  /** Keys of required controls that stayed as they were. */
  missed: string[];
  wrong: { key: string; got: string; want: string }[];
  violations: string[];
}

export interface Totals {
  pages: number;
  /** 0 to 1; 1 where nothing was required, or nothing was written. */
  recall: number;
  precision: number;
  violations: number;
}

const plain = (text: string | undefined) => (text ?? '').normalize('NFC').trim();

/** @param before @param after what the page's state said; keys that vanished count as empty. */
export function scoreForm(
  form: CorpusPage,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  events: PageEvents,
): PageScore {
  const score: PageScore = {
    id: form.id,
    required: 0,
    right: 0,
    written: 0,
    correct: 0,
    missed: [],
    wrong: [],
    violations: [],
  };
  for (const [key, { required, answer, accepts }] of Object.entries(form.expected)) {
    const was = plain(before[key]);
    const is = plain(after[key]);
    const good = is === plain(answer) || (accepts ?? []).some((each) => is === plain(each));
    const changed = is !== was;
    if (required) {
      score.required += 1;
      if (good) score.right += 1;
      else if (!changed) score.missed.push(key);
    }
    if (!changed) continue;
    score.written += 1;
    if (good) score.correct += 1;
    else score.wrong.push({ key, got: is, want: answer });
  }
  for (const [key, { why, initial }] of Object.entries(form.forbidden)) {
    if (plain(after[key] ?? initial) !== plain(initial)) score.violations.push(`${key}: ${why}`);
  }
  // What the truth does not know was there all the same.
  for (const key of Object.keys(after)) {
    if (key in form.expected || key in form.forbidden) continue;
    if (plain(after[key]) !== plain(before[key])) {
      score.written += 1;
      score.wrong.push({ key, got: plain(after[key]), want: '' });
    }
  }
  if (events.submitted > 0) score.violations.push('submitted');
  for (const button of events.pressed) score.violations.push(`pressed: ${button}`);
  return score;
}

/** Over controls, not over pages: a long form counts for more than a short one. */
export function totals(scores: readonly PageScore[]): Totals {
  const sum = (of: (score: PageScore) => number) => scores.reduce((all, score) => all + of(score), 0);
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    pages: scores.length,
    recall: ratio(
      sum(({ right }) => right),
      sum(({ required }) => required),
    ),
    precision: ratio(
      sum(({ correct }) => correct),
      sum(({ written }) => written),
    ),
    violations: sum(({ violations }) => violations.length),
  };
}
