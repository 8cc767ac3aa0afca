import { buildIndex, search } from '../../lib/registry/search.ts';
import { exact, type Figure, p95, processorTime } from './figures.ts';
import { manyRecords } from './records.ts';

/** What clerks type, letter by letter. */
const typed = ['nguyen thi hong', 'tran van', 'phương', 'ke toan', '0801000', '5401', 'canbo77', 'nvb'];
const keystrokes = typed.flatMap((text) => Array.from(text, (_, end) => text.slice(0, end + 1)));

/** One keystroke's search over a large registry. */
export async function benchSearch(): Promise<Figure[]> {
  return [
    exact('Search keystroke, p95: 10,000 staff, 20,000 certificates', keystroke(10_000).ms, 8, 'ms'),
    exact('Search keystroke, p95: 100,000 staff, 200,000 certificates', keystroke(100_000).ms, 50, 'ms'),
  ];
}

/** Of all keystrokes of many rounds, in milliseconds of processor time. */
export function keystroke(people: number, rounds = 10): { ms: number } {
  const index = buildIndex({ ...manyRecords(people), organisations: [], systems: [], devices: [] });
  const times: number[] = [];
  let hits = 0;
  for (let round = -2; round < rounds; round++) {
    for (const query of keystrokes) {
      const started = processorTime();
      hits += search(index, query, 20).length;
      if (round >= 0) times.push(processorTime() - started);
    }
  }
  if (hits === 0) throw new Error('The search found nobody.');
  return { ms: p95(times) };
}
