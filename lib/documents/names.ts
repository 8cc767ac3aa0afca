/** Placeholders are written as a clerk would say them, `{Họ và tên}`; how they are spelt does not matter. */
import { fold } from '../vietnamese/fold.ts';

/**
 * The key of a placeholder: `{Họ và tên}`, `{ho_va_ten}` and `{HO VA TEN}` are the same.
 *
 * @example placeholderKey('Họ và tên') // 'ho_va_ten'
 */
export function placeholderKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = fold(name).replaceAll(' ', '_');
  if (keys.size < mostKept) keys.set(name, key);
  return key;
}

/** The same names come again for every row of a long list. */
const keys = new Map<string, string>();
const mostKept = 500;

/** The marks of what to do with a placeholder: a list begins with `#` and ends with `/`. */
const marks = /\{([#/^]?)([^{}]*)\}/g;

/** The placeholders of a text, with the lists they begin or end. */
export function placeholdersIn(text: string): { mark: string; name: string }[] {
  return [...text.matchAll(marks)].map(([, mark = '', name = '']) => ({ mark, name: name.trim() }));
}

/** The same values by the keys of their placeholders. */
export function keyed<T>(values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [placeholderKey(name), value]));
}
