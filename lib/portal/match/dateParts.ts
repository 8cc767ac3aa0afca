/** A date asked in three boxes. */
import { parse } from '../../procedures/phrases.ts';
import { type DatePart, datePartOf } from '../read/dateParts.ts';
import type { ControlReading } from '../types.ts';

export interface DateBoxes {
  controls: [ControlReading, ControlReading, ControlReading];
  parts: [DatePart, DatePart, DatePart];
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
    const parts = trio.map(datePartOf);
    if (trio.length === 3 && new Set(parts).size === 3 && parts.every((part) => part !== undefined)) {
      found.push({ controls: trio as DateBoxes['controls'], parts: parts as DateBoxes['parts'] });
    }
  }
  return found;
}

/** The words before the boxes, without "ngày", "tháng", "năm": what date it is. */
export function labelOfBoxes({ controls }: DateBoxes): string[] {
  const group = [
    ...new Set(
      controls.flatMap(({ labels }) => labels.filter((l) => l.place === 'group').map((l) => l.text)),
    ),
  ];
  const own = controls[0].labels
    .filter((l) => l.place === 'before' || l.place === 'row' || l.place === 'label' || l.place === 'aria')
    .flatMap(({ text }) => {
      // "Sinh ngày … tháng … năm …" says it with the word; "Ngày cấp, ngày …" without.
      const isWhole = parse(text).attributes.some((one) => one !== 'someDate' && /Date|On$|valid/.test(one));
      return isWhole ? text : text.replace(/[\s:,-]*ngày\s*$/i, '');
    });
  const labels = [...group, ...own].filter(Boolean);
  const section = controls[0].sections.at(-1);
  // A bare "ngày" is explained by the heading right above, if that asks for a date.
  const isBare = labels.every((text) => parse(text).attributes.every((one) => one === 'someDate'));
  const asksDate =
    section !== undefined && parse(section).attributes.some((one) => /Date|On$|valid/.test(one));
  return section && (labels.length === 0 || (isBare && asksDate)) ? [...labels, section] : labels;
}
