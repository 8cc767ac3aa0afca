/** Reads a label as a chain of known phrases, longest first. */

import {
  type Attribute,
  attributes,
  contextWords,
  fillerWords,
  foreignAttributes,
} from '../../procedures/fieldWords.ts';
import { foldWhole } from '../../vietnamese/abbreviations.ts';
import { type OwnerCue, ownerCues, ownerOrder } from '../dictionary/owners.ts';
import type { ContextCue } from '../dictionary/resolve.ts';

interface Meaning {
  attribute?: Attribute;
  owner?: OwnerCue;
  context?: ContextCue;
  foreign?: boolean;
  filler?: boolean;
}

interface Node {
  next: Map<string, Node>;
  meaning?: Meaning;
}

const root: Node = { next: new Map() };

function learn(phrases: readonly string[], meaning: Meaning): void {
  for (const phrase of phrases) {
    let node = root;
    for (const word of foldWhole(phrase).split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    // What was learnt first stays: an attribute is not forgotten because the words are an owner's too.
    node.meaning = { ...meaning, ...node.meaning };
  }
}

for (const [attribute, phrases] of Object.entries(attributes))
  learn(phrases, { attribute: attribute as Attribute });
learn(foreignAttributes, { foreign: true });
for (const owner of ownerOrder) learn(ownerCues[owner], { owner });
for (const [context, phrases] of Object.entries(contextWords))
  learn(phrases, { context: context as ContextCue });
learn(fillerWords, { filler: true });

export interface Parsed {
  /** In the order of the words; the first is what the label is about. */
  attributes: Attribute[];
  owners: OwnerCue[];
  contexts: ContextCue[];
  foreign: boolean;
  /** Words that some phrase explains, fillers left out. */
  known: number;
  /** Words that nothing explains. */
  strange: number;
}

const empty: Parsed = { attributes: [], owners: [], contexts: [], foreign: false, known: 0, strange: 0 };
const cache = new Map<string, Parsed>();
const cacheLimit = 4000;

/** The phrases in a text. Pure; remembers what it has parsed. */
export function parse(text: string): Parsed {
  const folded = foldWhole(text.replace(/^\s*(?:[IVX]{1,5}|\d{1,2}|[a-zđ])\s*[.):]\s+/i, ''));
  if (!folded) return empty;
  let parsed = cache.get(folded);
  if (!parsed) {
    parsed = parseWords(folded.split(' '));
    if (cache.size > cacheLimit) cache.clear();
    cache.set(folded, parsed);
  }
  return parsed;
}

function parseWords(words: readonly string[]): Parsed {
  const parsed: Parsed = { attributes: [], owners: [], contexts: [], foreign: false, known: 0, strange: 0 };
  const dual: { attribute: Attribute; owner: OwnerCue }[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longest(words, at);
    if (!found) {
      if (!/^\d+$/.test(words[at] as string)) parsed.strange += 1;
      at += 1;
      continue;
    }
    const { meaning, length } = found;
    at += length;
    if (meaning.filler && !meaning.attribute && !meaning.owner) continue;
    parsed.known += length;
    if (meaning.foreign) parsed.foreign = true;
    if (meaning.context) parsed.contexts.push(meaning.context);
    if (meaning.attribute && meaning.owner) dual.push({ attribute: meaning.attribute, owner: meaning.owner });
    else if (meaning.attribute) parsed.attributes.push(meaning.attribute);
    else if (meaning.owner) parsed.owners.push(meaning.owner);
  }
  // "Cơ quan, tổ chức" names the owner where something else is asked for, and is the thing asked for alone.
  for (const { attribute, owner } of dual) {
    if (parsed.attributes.length === 0) parsed.attributes.push(attribute);
    else parsed.owners.push(owner);
  }
  return parsed;
}

function longest(words: readonly string[], at: number): { meaning: Meaning; length: number } | undefined {
  let node: Node | undefined = root;
  let found: { meaning: Meaning; length: number } | undefined;
  for (let length = 0; node && at + length < words.length; ) {
    node = node.next.get(words[at + length] as string);
    length += 1;
    if (node?.meaning) found = { meaning: node.meaning, length };
  }
  return found;
}

/** The owner that the text names, the most exact one first. */
export function ownerIn(parsed: Parsed): OwnerCue | undefined {
  return ownerOrder.find((owner) => parsed.owners.includes(owner));
}
