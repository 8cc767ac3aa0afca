import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../lib/requests/periods.ts';

describe('periodOf', () => {
  it.each([
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-11-22', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['half', '2026-06-30', '2026-01-01', '2026-06-30'],
    ['year', '2026-11-22', '2026-01-01', '2026-12-31'],
    ['last-year', '2026-01-01', '2025-01-01', '2025-12-31'],
  ] as const)('%s of %s', (name, today, from, to) => {
    expect(periodOf(name, today)).toEqual({ from, to });
  });
});
