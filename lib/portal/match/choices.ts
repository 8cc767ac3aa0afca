/** Options told by meaning: "Thiết bị PKI Token (USB)" is a `pki-token`. */
import { foldWhole } from '../../vietnamese/abbreviations.ts';
import { type ChoiceAttribute, choices } from '../dictionary/choices.ts';
import type { ControlOption } from '../types.ts';

const folded = new Map<ChoiceAttribute, [code: string, words: string[]][]>(
  Object.entries(choices).map(([attribute, codes]) => [
    attribute as ChoiceAttribute,
    Object.entries(codes).map(([code, words]) => [code, (words as readonly string[]).map(foldWhole)]),
  ]),
);

/** Attributes whose options alone can tell what a list is for; "có / không" cannot. */
const telling: readonly ChoiceAttribute[] = [
  'addressee',
  'deviceKind',
  'carrier',
  'systemKind',
  'requestKind',
  'reason',
];

/** The code that a text stands for, or undefined: no known words, or words of two codes of equal length. */
export function codeOf(attribute: ChoiceAttribute, text: string): string | undefined {
  const padded = ` ${foldWhole(text)} `;
  const hits: { code: string; phrase: string }[] = [];
  for (const [code, phrases] of folded.get(attribute) ?? []) {
    const [longest] = phrases.filter((p) => padded.includes(` ${p} `)).sort((a, b) => b.length - a.length);
    if (longest) hits.push({ code, phrase: longest });
  }
  const [best] = hits.toSorted((a, b) => b.phrase.length - a.phrase.length);
  // Words of another code count unless they are part of the better ones.
  const clear = hits.every(
    ({ code, phrase }) => code === best?.code || ` ${best?.phrase} `.includes(` ${phrase} `),
  );
  return clear ? best?.code : undefined;
}

/** The choice that a list of options is for: two or more of them are known, of different codes. */
export function choiceByOptions(options: readonly ControlOption[]): ChoiceAttribute | undefined {
  return telling.find((attribute) => {
    const codes = options
      .map((option) => codeOf(attribute, option.text))
      .filter((code) => code !== undefined);
    return new Set(codes).size >= 2 && codes.length >= options.length / 2;
  });
}
