/**
 * Vietnamese words as they are compared: letters, marks and tone apart. What is written with diacritics must
 * have the right ones ("tính" is no "tỉnh"); what is written without is known by its letters. Case, NFC or
 * NFD, punctuation and tone placement (hoà, hòa) make no difference.
 */

export interface Word {
  /** Without any mark: `tinh`. */
  plain: string;
  /** With the marks of the letters (`đ`, `ơ`, `â`), without the tone. */
  letters: string;
  /** The tone mark; empty for the level tone. */
  tone: string;
  /** Written without marks in a text that has them elsewhere: it has none. */
  isBare?: boolean;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /[\u0300-\u036f]/g;

/** The words of a text, in order. A text that has its marks has them everywhere: in it "mang" is no "mạng". */
export function wordsOf(text: string): Word[] {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const words = found.map(wordOf);
  const marked = words.filter(isMarked).length;
  if (marked < 2 || marked * 2 < words.length) return words;
  return words.map((word) => (isMarked(word) ? word : { ...word, isBare: true }));
}

function isMarked({ plain, letters, tone }: Word): boolean {
  return tone !== '' || letters !== plain;
}

function wordOf(text: string): Word {
  const apart = text.normalize('NFD');
  return {
    plain: apart.replace(marks, '').replaceAll('đ', 'd'),
    letters: apart.replace(tones, '').normalize('NFC'),
    tone: apart.match(tones)?.[0] ?? '',
  };
}

/** Whether what is written can be the known word: it may lack marks, but has none of its own. */
export function isSame(written: Word, known: Word): boolean {
  if (written.plain !== known.plain || (written.isBare && isMarked(known))) return false;
  if (written.tone !== '' && written.tone !== known.tone) return false;
  if (written.letters === known.letters || written.letters === written.plain) return true;
  return [...written.letters].every(
    (letter, at) => letter === known.letters[at] || letter === written.plain[at],
  );
}

/** Where the phrase stands in the words, or -1. */
export function find(words: readonly Word[], phrase: readonly Word[], from = 0): number {
  for (let at = from; at + phrase.length <= words.length; at += 1) {
    if (phrase.every((word, i) => isSame(words[at + i] as Word, word))) return at;
  }
  return -1;
}
