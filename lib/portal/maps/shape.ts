/** A page's shape: which boxes it has, as hashes from which no word can be read back. */
import { fold } from '../../vietnamese/fold.ts';
import { labelOf } from '../match/evidence.ts';
import type { PageReading } from '../types.ts';

const most = 200;

/** @param keep a label as far as a map may know it; '' for one that may be somebody's */
export function shapeOf(reading: PageReading, keep: (label: string) => string): string[] {
  const own = reading.controls.map((control) =>
    hash(`${control.kind}:${withoutNumbers(keep(labelOf(control)))}`),
  );
  return [...new Set(own)].sort().slice(0, most);
}

/** How alike two shapes are, from 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((one) => b.includes(one)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 1 : both / all;
}

function withoutNumbers(label: string): string {
  return fold(label).replace(/\d+/g, '');
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const char of text) {
    value ^= char.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36);
}
