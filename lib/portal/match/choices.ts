/** Options told by meaning: "Thiết bị PKI Token (USB)" is a `pki-token`. */
import { inFull } from '../../vietnamese/abbreviations.ts';
import { find, type Word, wordsOf } from '../../vietnamese/words.ts';
import { type ChoiceAttribute, choices, nearTo } from '../dictionary/choices.ts';
import type { ControlOption } from '../types.ts';

const wordsWhole = (text: string): Word[] => inFull(wordsOf(text));

const known = new Map<ChoiceAttribute, [code: string, phrases: Word[][]][]>();
function phrasesOf(attribute: ChoiceAttribute): [code: string, phrases: Word[][]][] {
  let phrases = known.get(attribute);
  if (!phrases) {
    phrases = Object.entries(choices[attribute]).map(([code, texts]) => [code, texts.map(wordsWhole)]);
    known.set(attribute, phrases);
  }
  return phrases;
}

/** Attributes whose options alone can tell what a list is for; "có / không" cannot. */
const telling: readonly ChoiceAttribute[] = [
  'addressee',
  'deviceKind',
  'carrier',
  'systemKind',
  'requestKind',
  'reason',
  'changeField',
];

/** The code that a text stands for, or undefined: no known words, or words of two codes. */
export function codeOf(attribute: ChoiceAttribute, text: string): string | undefined {
  const words = wordsWhole(text);
  const hits: { code: string; from: number; to: number; length: number }[] = [];
  for (const [code, phrases] of phrasesOf(attribute)) {
    for (const phrase of phrases) {
      const from = phrase.length > 0 ? find(words, phrase) : -1;
      if (from >= 0) hits.push({ code, from, to: from + phrase.length, length: lengthOf(phrase) });
    }
  }
  const [best] = hits.toSorted((a, b) => b.length - a.length);
  // Words of another code count unless they are part of the better ones, or say nearly the same.
  const clear = hits.every(
    ({ code, from, to }) => best && (base(code) === base(best.code) || (from >= best.from && to <= best.to)),
  );
  const exact = hits.find(({ code }) => best && code === base(best.code));
  return clear ? (exact ?? best)?.code : undefined;
}

const base = (code: string): string => nearTo[code] ?? code;

function lengthOf(phrase: readonly Word[]): number {
  return phrase.reduce((sum, { plain }) => sum + plain.length + 1, 0);
}

/** What a list of options can be for, the likeliest first: two or more of them are known, of different codes. */
export function choicesByOptions(options: readonly ControlOption[]): ChoiceAttribute[] {
  if (options.length > 40) return [];
  return telling.filter((attribute) => {
    const codes = options
      .map((option) => codeOf(attribute, option.text))
      .filter((code) => code !== undefined);
    return new Set(codes).size >= 2 && codes.length >= options.length / 2;
  });
}
