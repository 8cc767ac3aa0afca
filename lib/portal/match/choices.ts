/** Options told by meaning: "Thiết bị PKI Token (USB)" is a `pki-token`. */
import { fold } from '../../vietnamese/fold.ts';
import { type ChoiceAttribute, choices } from '../dictionary/choices.ts';
import type { ControlOption } from '../types.ts';

const folded = new Map<ChoiceAttribute, [code: string, words: string[]][]>(
  Object.entries(choices).map(([attribute, codes]) => [
    attribute as ChoiceAttribute,
    Object.entries(codes).map(([code, words]) => [code, (words as readonly string[]).map(fold)]),
  ]),
);

/** Attributes whose options alone can tell what a list is for; "có / không" cannot. */
const telling: readonly ChoiceAttribute[] = [
  'deviceKind',
  'addressee',
  'carrier',
  'systemKind',
  'requestKind',
];

/** The code that a text stands for, or undefined: no known words, or words of two codes of equal length. */
export function codeOf(attribute: ChoiceAttribute, text: string): string | undefined {
  const padded = ` ${fold(text)} `;
  let best: { code: string; length: number } | undefined;
  let tie = false;
  for (const [code, phrases] of folded.get(attribute) ?? []) {
    const length = Math.max(0, ...phrases.filter((p) => padded.includes(` ${p} `)).map((p) => p.length));
    if (length === 0) continue;
    if (!best || length > best.length) {
      tie = false;
      best = { code, length };
    } else if (length === best.length) {
      tie = true;
    }
  }
  return tie ? undefined : best?.code;
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
