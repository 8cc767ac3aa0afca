/** How the times grow with the registry and with a form: none worse than n log n. */
import { exact, type Figure } from './figures.ts';
import { formSizes, type Growth, registrySizes } from './growth.ts';

/** What a step may take above n log n before it counts as worse. */
const tolerance = 1.25;

/** For README.md beside this file. */
export function growthTables(table: readonly Growth[]): string {
  return [part(table, 'people', registrySizes), part(table, 'boxes', formSizes)].join('\n\n');
}

const nLogN = (n: number) => n * Math.log2(n);

/** The worst step of each against n log n: 1 is n log n, below is better. */
export function growthFigures(table: readonly Growth[]): Figure[] {
  return table.map(({ what, steps }) => {
    const worst = steps.slice(1).map(({ size, ms }, index) => {
      const before = steps[index] ?? { size, ms };
      return ms / before.ms / (nLogN(size) / nLogN(before.size));
    });
    return exact(`Growth, worst step against n log n: ${what}`, Math.max(...worst), tolerance, '×');
  });
}

const count = new Intl.NumberFormat('en-GB');

function part(table: readonly Growth[], unit: string, sizes: readonly number[]): string {
  const own = table.filter(({ steps }) => steps.every(({ size }) => sizes.includes(size)));
  const rows = own.map(({ what, steps, why }) => {
    const times = sizes.map((size) => steps.find((step) => step.size === size)?.ms);
    const cells = times.map((ms) => (ms === undefined ? '' : `${Number(ms.toPrecision(3))} ms`));
    return `| ${[what, ...cells, growthOf(steps), why].join(' | ')} |`;
  });
  return [
    `| what | ${sizes.map((size) => `${count.format(size)} ${unit}`).join(' | ')} | for ten times as many | why |`,
    `|---|${sizes.map(() => '---:|').join('')}---:|---|`,
    ...rows,
  ].join('\n');
}

/** How many times as long ten times as many take, from the smallest to the largest. */
function growthOf(steps: Growth['steps']): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) throw new Error('Nothing was measured.');
  const times = (last.ms / first.ms) ** (1 / Math.log10(last.size / first.size));
  return `${Number(times.toPrecision(2))}×`;
}
