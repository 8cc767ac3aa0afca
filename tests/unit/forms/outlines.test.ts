/** The matcher on hundreds of forms as headings and labels alone; a third of them was never looked at. */
import { describe, expect, it } from 'vitest';
import { fieldTypes } from '../../../lib/procedures/fieldTypes.ts';
import { measureOutlines, outlines, recordedOutlines } from '../../forms/outlines.ts';

describe('the outlines of forms', () => {
  it('name field types that there are, each id once', () => {
    const known = new Set<string>(fieldTypes);
    for (const { id, items } of outlines) {
      const unknown = items.flatMap((item) =>
        'type' in item && item.type !== null && !known.has(item.type) ? [item.type] : [],
      );
      expect(unknown, id).toEqual([]);
    }
    expect(new Set(outlines.map(({ id }) => id)).size).toBe(outlines.length);
  });

  it('are recognised as recorded, no worse and no better (npm run forms:record)', () => {
    expect(measureOutlines()).toEqual(recordedOutlines());
  });

  it('are hardly ever taken for what they are not, also those kept aside', () => {
    for (const { right, wrong } of Object.values(recordedOutlines())) {
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
    }
  });
});
