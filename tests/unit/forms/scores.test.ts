import { describe, expect, it } from 'vitest';
import { corpus } from '../../forms/corpus.ts';
import {
  buckets,
  recordedScores,
  reliability,
  tableInReadme,
  tableOf,
  totalsOf,
} from '../../forms/scores.ts';

const scores = recordedScores();

describe('the recorded scores', () => {
  it('know no page that is not in the corpus', () => {
    const ids = corpus.map(({ id }) => id);
    for (const id of Object.keys(scores)) expect(ids).toContain(id);
  });

  it('know most pages of each part; the README names the others', () => {
    for (const split of ['tuning', 'heldout'] as const) {
      const pages = corpus.filter((form) => form.split === split);
      expect(totalsOf(scores, split).pages).toBeGreaterThan(pages.length * 0.6);
    }
  });

  it('are what the table in the README says', () => {
    expect(tableInReadme()).toBe(tableOf(scores));
  });

  it('have no violation on pages kept aside, and hardly a wrong value', () => {
    const { precision, violations } = totalsOf(scores, 'heldout');
    expect(violations).toBe(0);
    expect(precision).toBeGreaterThanOrEqual(0.995);
  });
});

describe('confidence', () => {
  it('of 0.9 and more is right nine times in ten, also on pages kept aside', () => {
    for (const split of ['tuning', 'heldout'] as const) {
      const [right, all] = reliability(scores, split, '≥ 0.9');
      expect(all).toBeGreaterThan(100);
      expect(right / all).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('means more where it is higher', () => {
    const parts = buckets.flatMap((bucket) => {
      const [right, all] = (['tuning', 'heldout'] as const)
        .map((split) => reliability(scores, split, bucket))
        .reduce(([a, b], [c, d]) => [a + c, b + d]);
      return all === 0 ? [] : [right / all];
    });
    for (const [index, part] of parts.entries()) {
      // Of a few dozen claims one more or less is chance.
      expect(part).toBeGreaterThanOrEqual((parts[index - 1] ?? 0) - 0.03);
    }
  });
});
