import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Edge } from '../../../lib/portal/match/assign.ts';

const edgesUpTo = (controls: number, keys: number, density = 1) =>
  fc
    .array(
      fc.record({
        control: fc.nat(controls - 1),
        key: fc.nat(keys - 1),
        score: fc.integer({ min: 1, max: 100 }),
      }),
      {
        maxLength: Math.round(controls * keys * density),
      },
    )
    .map((edges) => {
      const pairs = new Map(edges.map((e) => [`${e.control}:${e.key}`, e]));
      return [...pairs.values()].map((e): Edge => ({ ...e, key: `k${e.key}`, score: e.score / 100 }));
    });

const total = (edges: readonly Edge[]) => edges.reduce((sum, { score }) => sum + score, 0);

function greedy(edges: readonly Edge[]): Edge[] {
  const taken = new Set<number | string>();
  return [...edges]
    .sort((a, b) => b.score - a.score)
    .filter(({ control, key }) => {
      if (taken.has(control) || taken.has(key)) return false;
      taken.add(control).add(key);
      return true;
    });
}

/** The largest sum over all ways to choose, tried one by one. */
function bruteForce([edge, ...rest]: readonly Edge[]): number {
  if (!edge) return 0;
  const compatible = rest.filter(({ control, key }) => control !== edge.control && key !== edge.key);
  return Math.max(bruteForce(rest), edge.score + bruteForce(compatible));
}

function expectOneEach(chosen: readonly Edge[], edges: readonly Edge[]): void {
  expect(new Set(chosen.map(({ control }) => control)).size).toBe(chosen.length);
  expect(new Set(chosen.map(({ key }) => key)).size).toBe(chosen.length);
  for (const edge of chosen) expect(edges).toContain(edge);
}

describe('assign', () => {
  it('gives no control and no key twice, and only edges that there are', () => {
    fc.assert(
      fc.property(edgesUpTo(40, 40, 0.2), (edges) => {
        const chosen = assign(edges);
        expectOneEach(chosen, edges);
        expect(total(chosen)).toBeGreaterThanOrEqual(total(greedy(edges)) - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the largest sum', () => {
    fc.assert(
      fc.property(edgesUpTo(5, 4, 0.7), (edges) => {
        expect(total(assign(edges))).toBeCloseTo(bruteForce(edges), 9);
      }),
      { numRuns: 500 },
    );
  });

  it('does better than taking the best first', () => {
    const edges = [
      { control: 0, key: 'name', score: 0.9 },
      { control: 0, key: 'mobile', score: 0.8 },
      { control: 1, key: 'name', score: 0.85 },
    ];
    expect(assign(edges)).toEqual(expect.arrayContaining([edges[1], edges[2]]));
    expect(assign(edges)).toHaveLength(2);
  });

  it('still gives none twice on a form too large to be solved exactly', () => {
    const edges = Array.from({ length: 130 }, (_, control) => control).flatMap((control) => [
      { control, key: `k${control}`, score: 0.8 },
      { control, key: `k${(control + 1) % 130}`, score: 0.7 },
    ]);
    const chosen = assign(edges);
    expectOneEach(chosen, edges);
    expect(chosen).toHaveLength(130);
  });

  it('has nothing to say about nothing', () => {
    expect(assign([])).toEqual([]);
  });
});
