import { buildIndex, search } from '../../lib/registry/search.ts';
import { type Figure, figure, p95 } from './figures.ts';
import { manyRecords } from './records.ts';

/** What clerks type, letter by letter. */
const typed = ['nguyen thi hong', 'tran van', 'phương', 'ke toan', '0801000', '5401', 'canbo77', 'nvb'];
const keystrokes = typed.flatMap((text) => Array.from(text, (_, end) => text.slice(0, end + 1)));

/** One keystroke's search over a large registry. */
export async function benchSearch(): Promise<Figure[]> {
  return [
    figure('Search keystroke, p95: 10,000 staff, 20,000 certificates', keystroke(10_000), 8, 'ms'),
    figure('Search keystroke, p95: 100,000 staff, 200,000 certificates', keystroke(100_000), 50, 'ms'),
  ];
}

function keystroke(people: number): number {
  const index = buildIndex({ ...manyRecords(people), organisations: [], systems: [], devices: [] });
  const times: number[] = [];
  let hits = 0;
  for (let round = 0; round < 12; round++) {
    for (const query of keystrokes) {
      const started = performance.now();
      hits += search(index, query, 20).length;
      if (round > 1) times.push(performance.now() - started);
    }
  }
  if (hits === 0) throw new Error('The search found nobody.');
  return p95(times);
}
