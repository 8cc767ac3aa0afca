/** Narrowing a list while the clerk types, in the list's own order. */
import { fold } from '../vietnamese/fold.ts';

/** The texts of one record, folded once: words after a space each, numbers also without their spaces. */
export function haystackOf(texts: readonly (string | undefined)[]): string {
  const words = texts.map((text) => fold(text ?? '')).filter(Boolean);
  const codes = words
    .filter((text) => /\d/.test(text) && text.includes(' '))
    .map((text) => text.replaceAll(' ', ''));
  return ` ${[...words, ...codes].join(' ')}`;
}

/**
 * A test for haystacks: each word of the query begins a word; one with a digit may stand anywhere.
 *
 * @returns undefined for an empty query, which everything matches
 */
export function matcherOf(query: string): ((haystack: string) => boolean) | undefined {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return undefined;
  const needles = words.map((word) => (/\d/.test(word) ? word : ` ${word}`));
  return (haystack) => needles.every((needle) => haystack.includes(needle));
}
