/**
 * Words as portals and lists shorten or vary them: both a label and the dictionary are read with these
 * spelt out. The words themselves are data: `abbreviations.json`.
 */
import data from './abbreviations.json' with { type: 'json' };
import { once } from './once.ts';
import { find, isSame, type Word, wordsOf } from './words.ts';

const longForms = once(() => {
  const forms = new Map<string, { short: Word; long: Word[] }[]>();
  for (const [short, long] of Object.entries(data.spelt)) {
    const [word] = wordsOf(short);
    if (!word) continue;
    forms.set(word.plain, [...(forms.get(word.plain) ?? []), { short: word, long: wordsOf(long) }]);
  }
  return forms;
});
const otherWords = once(() =>
  data.same.map(([from = '', to = '']) => ({ from: wordsOf(from), to: wordsOf(to) })),
);

/** Abbreviations spelt out, and some words said as the dictionary says them. */
export function inFull(words: readonly Word[]): Word[] {
  let full = words.flatMap((word) => {
    const known = longForms()
      .get(word.plain)
      ?.find(({ short }) => isSame(word, short));
    return known ? known.long : [word];
  });
  for (const { from, to } of otherWords()) {
    for (let at = find(full, from); at >= 0; at = find(full, from, at + to.length)) {
      full = [...full.slice(0, at), ...to, ...full.slice(at + from.length)];
    }
  }
  return full;
}

/** Folded, with abbreviations spelt out. */
export function foldWhole(text: string): string {
  return inFull(wordsOf(text))
    .map(({ plain }) => plain)
    .join(' ');
}
