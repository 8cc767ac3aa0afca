/** One figure of the bench, and the arithmetic they share. */

export interface Figure {
  name: string;
  value: number;
  /** At most this. */
  limit: number;
  /** `kB` (1000 bytes), `ms`, or `×`: a ratio inside one run. */
  unit: 'kB' | 'ms' | '×';
}

export function figure(name: string, value: number, limit: number, unit: Figure['unit']): Figure {
  return { name, value: Number(value.toPrecision(3)), limit, unit };
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
export const p95 = (values: readonly number[]) => quantile(values, 0.95);

/** The value below which a part `q` of the values lies. Throws on an empty list: a bench that measured nothing is broken. */
function quantile(values: readonly number[], q: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
  if (value === undefined || Number.isNaN(value)) throw new Error('Nothing was measured.');
  return value;
}
