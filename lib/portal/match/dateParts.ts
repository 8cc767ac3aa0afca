/** A date asked in three boxes. */
import { fold } from '../../vietnamese/fold.ts';
import type { ControlReading } from '../types.ts';

type Part = 'day' | 'month' | 'year';

const partWords: Record<Part, RegExp> = {
  day: /(^| )(ngay|dd|day|d|ng)$/,
  month: /(^| )(thang|mm|month|m|th)$/,
  year: /(^| )(nam|yyyy|year|y|nm)$/,
};

export interface DateBoxes {
  controls: [ControlReading, ControlReading, ControlReading];
  parts: [Part, Part, Part];
}

/** The three neighbours of each cluster that together take day, month and year. */
export function findDateBoxes(controls: readonly ControlReading[]): DateBoxes[] {
  const clusters = new Map<number, ControlReading[]>();
  for (const control of controls) {
    if (control.cluster === undefined) continue;
    clusters.set(control.cluster, [...(clusters.get(control.cluster) ?? []), control]);
  }
  const found: DateBoxes[] = [];
  for (const trio of clusters.values()) {
    const parts = trio.map(partOf);
    if (trio.length === 3 && new Set(parts).size === 3 && parts.every((part) => part !== undefined)) {
      found.push({ controls: trio as DateBoxes['controls'], parts: parts as DateBoxes['parts'] });
    }
  }
  return found;
}

function partOf(control: ControlReading): Part | undefined {
  const own = control.labels.filter((l) => l.place !== 'group' && l.place !== 'hint').map((l) => l.text);
  const first = control.options?.[0]?.text;
  for (const text of first ? [...own, first] : own) {
    const words = fold(text.replace(/[([].*$/, ''));
    const part = (Object.keys(partWords) as Part[]).find((p) => partWords[p].test(words));
    if (part) return part;
  }
  return undefined;
}

/** The words before the boxes, without "ngày", "tháng", "năm": what date it is. */
export function labelOfBoxes({ controls }: DateBoxes): string[] {
  const group = controls[0].labels.filter((l) => l.place === 'group').map((l) => l.text);
  const own = controls[0].labels
    .filter((l) => l.place === 'before' || l.place === 'row' || l.place === 'label' || l.place === 'aria')
    .map((l) => l.text.replace(/[\s:,-]*ngày\s*$/i, ''));
  const section = controls[0].sections.at(-1);
  return [...group, ...own, ...(section ? [section] : [])].filter(Boolean);
}
