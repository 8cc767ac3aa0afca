/** One figure of the bench, and the arithmetic they share. */

export interface Figure {
  name: string;
  /** Absent where it could not be measured; `note` says why. */
  value?: number;
  /** At most this. */
  limit: number;
  /** `kB` (1000 bytes), `ms`, or `×`: a ratio inside one run. */
  unit: 'kB' | 'ms' | '×';
  /** Half of the rounds lie in a range of this part of the value; absent for what does not vary. */
  spread?: number;
  note?: string;
}

/** Milliseconds for which this thread has had the processor: others on the machine do not count. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A wider spread than this is of the machine, not of what is measured. */
const widestSpread = 0.3;

export const isUnsteady = ({ spread = 0 }: Figure) => spread > widestSpread;
export const isMissed = ({ value, limit }: Figure) => value !== undefined && value > limit;

/** A figure that does not vary from round to round. */
export function exact(name: string, value: number, limit: number, unit: Figure['unit']): Figure {
  return { name, value: rounded(value), limit, unit };
}

/** The middle of the rounds, or what `pick` takes of them. */
export function figure(
  name: string,
  rounds: readonly number[],
  limit: number,
  unit: Figure['unit'],
  pick: (rounds: readonly number[]) => number = median,
): Figure {
  return { ...exact(name, pick(rounds), limit, unit), spread: rounded(spreadOf(rounds)) };
}

export function unmeasured(name: string, limit: number, unit: Figure['unit'], note: string): Figure {
  return { name, limit, unit, note };
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
export const p95 = (values: readonly number[]) => quantile(values, 0.95);

/** The range of the middle half of the rounds, as a part of their middle. */
function spreadOf(values: readonly number[]): number {
  const middle = median(values);
  return middle === 0 ? 0 : (quantile(values, 0.75) - quantile(values, 0.25)) / middle;
}

/**
 * Runs a round again and again, and twice as often where the rounds differ too much; the first two warm up.
 *
 * @param of the figure of a round by which it is told whether they differ
 */
export async function repeated<T>(
  times: number,
  round: () => Promise<T>,
  of: (result: T) => number,
): Promise<T[]> {
  const results: T[] = [];
  for (let warmUp = 0; warmUp < 2; warmUp += 1) await round();
  while (results.length < times || (results.length < 2 * times && spreadOf(results.map(of)) > widestSpread)) {
    results.push(await round());
  }
  return results;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** The value below which a part `q` of the values lies. Throws on an empty list: a bench that measured nothing is broken. */
function quantile(values: readonly number[], q: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
  if (value === undefined || Number.isNaN(value)) throw new Error('Nothing was measured.');
  return value;
}
