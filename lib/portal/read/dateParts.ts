/** Which part of a date a box is for, by its own few words. */
import { fold } from '../../vietnamese/fold.ts';
import type { ControlReading } from '../types.ts';

export type DatePart = 'day' | 'month' | 'year';

const partWords: Record<DatePart, RegExp> = {
  day: /(^| )(ngay|dd|day|d|ng)$/,
  month: /(^| )(thang|mm|month|m|th)$/,
  year: /(^| )(nam|yyyy|year|y|nm)$/,
};

export function datePartOf(control: ControlReading): DatePart | undefined {
  if (!['text', 'select', 'number', 'popup'].includes(control.kind)) return undefined;
  const own = control.labels.filter((l) => l.place !== 'group' && l.place !== 'hint').map((l) => l.text);
  const first = control.options?.[0]?.text;
  for (const text of first ? [...own, first] : own) {
    const words = fold(text.replace(/[([].*$/, ''));
    const part = (Object.keys(partWords) as DatePart[]).find((p) => partWords[p].test(words));
    if (part) return part;
  }
  return undefined;
}
