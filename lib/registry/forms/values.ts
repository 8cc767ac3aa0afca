/** Between what stands in a box and what a record holds. */
import { formatDate, parseDate } from '../../vietnamese/dates.ts';
import { tidy } from '../../vietnamese/fold.ts';
import { readPhone } from '../../vietnamese/phone.ts';
import type { SubjectKind } from '../schema.ts';
import type { FormField, FormValues } from './types.ts';

export const shownText = (text: string | undefined): string => text ?? '';
export const shownDate = (iso: string | undefined): string => (iso === undefined ? '' : formatDate(iso));

/** Tidied text, or nothing. */
export const text = (values: FormValues, name: string): string | undefined =>
  tidy(values[name] ?? '') || undefined;
/** ISO date, or nothing. */
export const date = (values: FormValues, name: string): string | undefined => parseDate(values[name] ?? '');
/** Digits and letters only. */
export const code = (values: FormValues, name: string): string | undefined =>
  (values[name] ?? '').replace(/[\s.]/g, '') || undefined;
/** A number as it is dialled, or as it was typed where it is none. */
export const phone = (values: FormValues, name: string): string | undefined => {
  const typed = text(values, name);
  return typed === undefined ? undefined : (readPhone(typed)?.number ?? typed);
};

/** One of the fixed values; `fallback` where the box holds anything else. */
export function choice<T extends string>(
  values: FormValues,
  name: string,
  among: readonly T[],
  fallback: T,
): T {
  return among.find((value) => value === values[name]) ?? fallback;
}

/** Where a subject of a certificate is kept. */
export const storeOfSubject: Record<SubjectKind, 'staff' | 'organisations' | 'systems'> = {
  person: 'staff',
  organisation: 'organisations',
  system: 'systems',
};

const levelNames = ['level1', 'level2', 'level3', 'level4'] as const;

export const levelFields: readonly FormField[] = levelNames.map((name, index) => ({
  name,
  label: `Tổ chức cấp ${index + 1}`,
  kind: 'text',
  ...(index === 0 ? { hint: 'Từ cấp cao nhất xuống, ví dụ Ủy ban nhân dân tỉnh Long An.' } : {}),
}));

export function shownLevels(levels: readonly string[] | undefined): FormValues {
  return Object.fromEntries(levelNames.map((name, index) => [name, levels?.[index] ?? '']));
}

/** The levels up to the last one given; a gap between two stays an empty text. */
export function levels(values: FormValues): string[] | undefined {
  const given = levelNames.map((name) => text(values, name) ?? '');
  while (given.at(-1) === '') given.pop();
  return given.length > 0 ? given : undefined;
}

/** Options of a choice from its labels. */
export function optionsOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** The record without the keys that hold nothing, as it is stored. */
export function compact<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
