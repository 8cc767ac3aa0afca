/** Decides which texts of a page may leave it. Whatever might be somebody's is left out: in doubt, out. Pure. */

import {
  attributes,
  contexts,
  fillerWords,
  foreignWords,
  groups,
  owners,
  personWords,
} from '../../procedures/fieldWords.ts';
import { pageWords } from '../../procedures/pageWords.ts';
import { stripDiacritics } from '../../vietnamese/fold.ts';
import { findIssuingPlace } from '../../vietnamese/issuingPlaces.ts';
import { findProvince } from '../../vietnamese/provinces.ts';
import { choices } from '../dictionary/choices.ts';
import { pageCues } from '../dictionary/pages.ts';
import { columns } from '../progress/columns.ts';
import { statuses } from '../progress/statuses.ts';
import { wordsOfName } from '../read/text.ts';
import { connecting, familyNames, pageWordsBeside } from './phrases.ts';

/** Words and pairs of neighbours, as they are written and without diacritics. */
class Lexicon {
  readonly #words = new Set<string>();
  readonly #pairs = new Set<string>();
  readonly #phrases = new Set<string>();
  readonly #written = new Set<string>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of [...phrases].flatMap((one) => one.split(/[|()[\]]/))) {
      const whole = wordsOf(phrase).join(' ').toLowerCase();
      this.#written.add(whole);
      for (const text of [whole, plain(whole)]) {
        this.#phrases.add(text);
        const words = text.split(' ');
        for (const [index, word] of words.entries()) {
          this.#words.add(word);
          if (index > 0) this.#pairs.add(`${words[index - 1]} ${word}`);
        }
      }
    }
  }

  isWord = (word: string | undefined): boolean => word !== undefined && this.#words.has(word);
  isPair = (a: string | undefined, b: string | undefined): boolean => this.#pairs.has(`${a} ${b}`);
  /** A phrase with its diacritics. */
  isWritten = (text: string): boolean => this.#written.has(text);
  isPhrase = (text: string): boolean => this.#phrases.has(text);
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
}

function plain(text: string): string {
  return stripDiacritics(text);
}

function* allPhrases(): Generator<string> {
  for (const part of [attributes, contexts, owners, groups])
    for (const [, words] of part) yield* [words].flat();
  for (const part of [columns, statuses]) yield* Object.values(part).flat();
  for (const codes of Object.values(choices)) yield* Object.values(codes).flat();
  for (const { titles, labels, routes = [] } of Object.values(pageWords))
    yield* [...titles, ...labels, ...routes];
  for (const cue of Object.values(pageCues).flat()) yield* cue.all.flat();
  yield* [...foreignWords, ...fillerWords, ...personWords, ...pageWordsBeside];
}

let known: Lexicon | undefined;
const lexicon = () => {
  known ??= new Lexicon(allPhrases());
  return known;
};
const exactly = new Set(connecting.split(' '));
const between = new Set([...exactly].flatMap((word) => [word, plain(word)]));
const families = new Set(familyNames.split(' '));
const plainFamilies = new Set([...families].map(plain));

const longest = 200;
const place =
  /(?:^|\s)(ấp|thôn|xóm|đường|hẻm|ngõ|ngách|phường|xã|khu phố|số nhà|tổ dân phố|ap|thon|duong|hem|ngo|phuong|xa)\s/i;

/**
 * Whether a text of a page is surely the page's own: a label, a heading, an option. It is not when it holds an
 * address, a longer number, a serial number, a name of a person or a place, or words in capitals that no form has.
 */
export function isPlainText(text: string): boolean {
  const clean = text.normalize('NFC').trim();
  if (!/\p{L}/u.test(clean) || clean.length > longest || hasNumberOrAddress(clean)) return false;
  if (findProvince(clean) || findIssuingPlace(clean)) return true;
  const words = wordsOf(clean);
  const isAscii = clean === plain(clean);
  const lower = words.map((word) => word.toLowerCase());
  if (lexicon().isPhrase(lower.join(' '))) return true;
  if (lower.some((_, index) => isFamilyName(lower, index, isAscii))) return false;
  if (!runsOfCapitals(clean).every(isKnownRun)) return false;
  const pairs = lower.filter((word, index) => lexicon().isPair(lower[index - 1], word)).length;
  const own = lower.filter((word) => lexicon().isWord(word) || between.has(word)).length;
  // Small letters without a diacritic may be anything, also a name typed in haste.
  const startsSmall = /^[^\p{Lu}]*$/u.test(clean.slice(0, 1)) && isAscii;
  return words.length === 1 || startsSmall
    ? pairs > 0 && own === words.length
    : pairs > 0 || own === words.length;
}

function hasNumberOrAddress(text: string): boolean {
  const joined = text.replace(/(?<=\d)[\s./:,-]+(?=\d)/g, '');
  return (
    /\d{6}/.test(joined) ||
    /@|https?:|www\./i.test(text) ||
    /(?=[\da-z-]*\d[\da-z-]*\d)(?=[\da-z-]*[a-z])[\da-z-]{6,}/i.test(text) ||
    (/\d/.test(text) && place.test(` ${text} `) && !/\(/.test(text))
  );
}

/** A family name that is not part of a phrase every form has ("hồ sơ", "lý do", "thái độ"). */
function isFamilyName(words: readonly string[], index: number, isAscii: boolean): boolean {
  const word = words[index] as string;
  const next = words[index + 1];
  if (
    families.has(word) &&
    !isAscii &&
    next !== undefined &&
    (word !== plain(word) || next !== plain(next))
  ) {
    return !isInPhrase(words, index) && !exactly.has(word);
  }
  // A name typed without diacritics may stand in a text that has them. Without them too many pairs are alike.
  const isAlone = isAscii || (next !== undefined && next === plain(next));
  return plainFamilies.has(word) && isAlone && !isMadeOfPhrases(words);
}

const longestPhrase = 10;

/** Whether a word stands in a phrase of two words or more, as it is written. */
function isInPhrase(words: readonly string[], index: number): boolean {
  for (let start = Math.max(0, index - longestPhrase); start <= index; start += 1) {
    for (
      let end = Math.max(index + 1, start + 2);
      end <= Math.min(words.length, start + longestPhrase);
      end += 1
    ) {
      if (lexicon().isWritten(words.slice(start, end).join(' '))) return true;
    }
  }
  return false;
}

/** Whether phrases of forms of two words or more, one after the other, explain every word. */
function isMadeOfPhrases(words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let start = 0; start < words.length; start += 1) {
    if (!reached.has(start)) continue;
    if (between.has(words[start] as string) && !plainFamilies.has(words[start] as string))
      reached.add(start + 1);
    for (let end = start + 2; end <= Math.min(words.length, start + longestPhrase); end += 1) {
      if (lexicon().isPhrase(words.slice(start, end).join(' '))) reached.add(end);
    }
  }
  return reached.has(words.length);
}

/** Neighbours that each begin with a capital letter; a single one only where it does not begin the text. */
function runsOfCapitals(text: string): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  let begins = true;
  const end = (isFirst: boolean) => {
    if (run.length > 1 || (run.length === 1 && !isFirst)) runs.push(run);
    run = [];
  };
  let firstOfRun = true;
  for (const [token] of text.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu)) {
    if (!/\p{L}/u.test(token)) {
      if (/[.:;?!/()[\]–|>*\d]/.test(token)) {
        end(firstOfRun);
        begins = true;
      }
      continue;
    }
    if (/^\p{Lu}/u.test(token)) {
      if (run.length === 0) firstOfRun = begins;
      run.push(token);
    } else end(firstOfRun);
    begins = false;
  }
  end(firstOfRun);
  return runs;
}

function isKnownRun(run: readonly string[]): boolean {
  const { isPair, isWord } = lexicon();
  const lower = run.map((word) => word.toLowerCase());
  if (lower.length === 1) {
    const [word = ''] = run;
    // Only consonants: an abbreviation, as in "Mã QHNS".
    return isWord(lower[0]) || /^[^aeiouyăâêôơưà-ỹ]{2,6}$/i.test(word);
  }
  return lower.every(
    (word, index) =>
      between.has(word) ||
      isPair(lower[index - 1], word) ||
      isPair(word, lower[index + 1]) ||
      (isWord(word) && /^[^aeiouyăâêôơưà-ỹ]{2,6}$/i.test(word)),
  );
}

/** Whether a name, an id or a part of a path is made of words of forms, and of nothing else. */
export function isPlainIdentifier(text: string): boolean {
  if (/\d{4}|[^\x20-\x7e]/.test(text)) return false;
  const words = wordsOfName(text).toLowerCase().split(' ').filter(Boolean);
  const whole = words.join(' ');
  const { isPair, isPhrase } = lexicon();
  return words.every(
    (word, index) =>
      isPhrase(whole) || isPhrase(word) || isPair(words[index - 1], word) || isPair(word, words[index + 1]),
  );
}
