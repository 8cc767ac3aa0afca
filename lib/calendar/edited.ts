/** Editing the days off and worked, year by year; `holidaysForYears` puts what was edited in force. */
import { holidays, isProvisional } from './index.ts';
import type { EditedYears, Holidays } from './types.ts';

export type YearSource = 'announced' | 'computed' | 'edited';

/** Where the list of a year comes from. */
export function yearSource(year: number, edited: EditedYears): YearSource {
  if (edited[year]) return 'edited';
  return isProvisional(year) ? 'computed' : 'announced';
}

/** A list with one more day; a day is either off or worked, so it leaves the other list. */
export function withDay(list: Holidays, kind: keyof Holidays, day: string): Holidays {
  const added = withoutDay(list, day);
  return { ...added, [kind]: [...added[kind], day].sort() };
}

/** A list in which a day is what its weekday makes it. */
export function withoutDay({ off, worked }: Holidays, day: string): Holidays {
  return { off: off.filter((one) => one !== day), worked: worked.filter((one) => one !== day) };
}

/** Edited years with one of them changed; a year that is again as announced or computed is not edited. */
export function withYear(edited: EditedYears, year: number, list: Holidays | undefined): EditedYears {
  const { [year]: _, ...others } = edited;
  return list === undefined || same(list, holidays(year)) ? others : { ...others, [year]: list };
}

function same(a: Holidays, b: Holidays): boolean {
  const text = ({ off, worked }: Holidays) => JSON.stringify([[...off].sort(), [...worked].sort()]);
  return text(a) === text(b);
}
