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
  it('know every page of the corpus and no other', () => {
    expect(Object.keys(scores).sort()).toEqual(corpus.map(({ id }) => id).sort());
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
    for (const split of ['tuning', 'heldout'] as const) {
      const parts = buckets.map((bucket) => {
        const [right, all] = reliability(scores, split, bucket);
        return all === 0 ? undefined : right / all;
      });
      const known = parts.filter((part) => part !== undefined);
      expect(known).toEqual(known.toSorted((a, b) => a - b));
    }
  });
});
