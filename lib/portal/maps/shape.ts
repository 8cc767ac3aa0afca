/** A page's shape: which boxes it has, as hashes from which no word can be read back. */
import { fold } from '../../vietnamese/fold.ts';
import { labelOf } from '../match/evidence.ts';
import type { PageReading } from '../types.ts';

const most = 200;

export function shapeOf(reading: PageReading): string[] {
  const own = reading.controls.map((control) => hash(`${control.kind}:${withoutNumbers(labelOf(control))}`));
  return [...new Set(own)].sort().slice(0, most);
}

/** What a box is called, so that a change shows; numbers that tell rows apart make no difference. */
export function markOf(label: string): string {
  return hash(withoutNumbers(label));
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
