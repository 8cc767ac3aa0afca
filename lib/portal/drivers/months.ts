/** Months and years as the headings and the days of calendars write them, in Vietnamese and English. Pure. */
import { fold } from '../../vietnamese/fold.ts';

export interface Month {
  year: number;
  /** 1 to 12. */
  month: number;
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** With their marks: without, `tháng Sáu` would be `tháng sau`, the next one. */
const vietnamese = [
  'một|giêng',
  'hai',
  'ba',
  'tư|bốn',
  'năm',
  'sáu',
  'bảy|bẩy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai|chạp',
];
const named = /(?:tháng|thg\.?)\s+(mười (?:một|hai)|\p{L}+)/u;

/** The month that words name: `Tháng 11`, `Th11`, `THG 11`, `tháng Mười Một`, `Nov`, `November`. */
export function monthIn(text: string): number | undefined {
  const words = fold(text);
  const numbered = /\b(?:thang|thg|th)\s*(\d{1,2})\b/.exec(words);
  if (numbered) return inYear(Number(numbered[1]));
  const name = named.exec(text.normalize('NFC').toLowerCase())?.[1];
  const index = name ? vietnamese.findIndex((names) => names.split('|').includes(name)) : -1;
  if (index >= 0) return index + 1;
  const found = english.findIndex((name) => new RegExp(`\\b${name}`).test(words));
  return found >= 0 ? found + 1 : undefined;
}

export function yearIn(text: string): number | undefined {
  const found = /(?<!\d)(1[89]|20|21)\d\d(?!\d)/.exec(text);
  return found ? Number(found[0]) : undefined;
}

/** What a calendar's heading says: `Tháng 11 2026`, `2026 Tháng 11`, `11/2026`, `November 2026`. */
export function monthOf(heading: string): Month | undefined {
  const year = yearIn(heading);
  if (year === undefined) return undefined;
  const figures = /(?<!\d)(\d{1,2})\s*[/.-]\s*(?:1[89]|20|21)\d\d/.exec(heading);
  const turned = /(?:1[89]|20|21)\d\d\s*[/.-]\s*(\d{1,2})(?!\d)/.exec(heading);
  const month =
    monthIn(heading.replace(/(1[89]|20|21)\d\d/, ' ')) ?? inYear(Number(figures?.[1] ?? turned?.[1]));
  return month === undefined ? undefined : { year, month };
}

/**
 * The day that a label names, told by the number in the cell it stands on.
 *
 * @returns ISO, or undefined where the label names no whole date
 */
export function dayOf(label: string, day: number): string | undefined {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(label);
  if (iso) return Number(iso[3]) === day ? toIso(Number(iso[1]), Number(iso[2]), day) : undefined;
  const figures = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(label);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[2])];
    const month = first === day ? second : second === day ? first : undefined;
    return month === undefined ? undefined : toIso(Number(figures[3]), month, day);
  }
  const year = yearIn(label);
  const month = monthIn(label);
  return year === undefined || month === undefined ? undefined : toIso(year, month, day);
}

function inYear(month: number): number | undefined {
  return month >= 1 && month <= 12 ? month : undefined;
}

function toIso(year: number, month: number, day: number): string | undefined {
  if (inYear(month) === undefined || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
