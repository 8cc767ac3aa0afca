/** Reads a label as a chain of the dictionary's phrases: as few words as possible stay unexplained. */
import { inFull } from '../vietnamese/abbreviations.ts';
import { stripDiacritics } from '../vietnamese/fold.ts';
import { beginningsOf, endsOf, type Groups, readPattern } from '../vietnamese/patterns.ts';
import { type Word, wordsOf } from '../vietnamese/words.ts';
import {
  type Attribute,
  attributes,
  type ContextCue,
  contexts,
  fillerWords,
  foreignWords,
  groups,
  type OwnerCue,
  owners,
} from './fieldWords.ts';

interface Meaning {
  attribute?: Attribute;
  owner?: OwnerCue;
  context?: ContextCue;
  foreign?: boolean;
}

interface Entry {
  ways: ReturnType<typeof readPattern>;
  meaning: Meaning;
}

/** The dictionary, made ready when it is first asked. */
interface Dictionary {
  groups: Groups;
  byBeginning: Map<string, Entry[]>;
}

/** Attributes, owners and contexts each with their patterns. */
export interface FieldWords {
  attributes: typeof attributes;
  owners: typeof owners;
  contexts: typeof contexts;
  foreignWords: readonly string[];
  fillerWords: readonly string[];
}

function learn(words: FieldWords): Dictionary {
  const made: Dictionary = {
    groups: new Map(groups.map(([name, pattern]) => [name, readPattern(pattern)])),
    byBeginning: new Map(),
  };
  const add = (patterns: readonly string[], meaning: Meaning) => {
    for (const pattern of patterns) {
      const ways = readPattern(pattern);
      for (const word of beginningsOf(ways, made.groups)) {
        const known = made.byBeginning.get(word);
        if (known) known.push({ ways, meaning });
        else made.byBeginning.set(word, [{ ways, meaning }]);
      }
    }
  };
  for (const [attribute, patterns] of words.attributes) add(patterns, { attribute });
  add(words.foreignWords, { foreign: true });
  for (const [owner, patterns] of words.owners) add(patterns, { owner });
  for (const [context, patterns] of words.contexts) add(patterns, { context });
  add(words.fillerWords, {});
  return made;
}

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
/** No label is longer; what comes after says no more. */
const maxWords = 60;
/** "1.", "IV.", "a)", "2.1.", "Phần B ·", "Bước 2/3:" before a label. */
const numbering =
  /^[\s*•–-]*(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)\s*[.):]\s*(?!\d)|[a-zđ]\s*\)\s*|[a-zđ]\s*[.:]\s+|(?:phần|mục|bước|phan|muc|buoc)\s+(?:[IVX]{1,5}|[a-eđ]|\d{1,2}(?:\s*\/\s*\d{1,2})?)\s*(?:[.):·–-]\s*|$)|\d{1,2}\s*[·–-]\s*(?=\p{L}))/iu;

let dictionary: Dictionary | undefined;

/** The phrases in a text. Pure; remembers what it has parsed. */
export function parse(text: string): Parsed {
  let parsed = cache.get(text);
  if (!parsed) {
    dictionary ??= learn({ attributes, owners, contexts, foreignWords, fillerWords });
    parsed = parseWith(dictionary, text);
    if (cache.size > cacheLimit) cache.clear();
    cache.set(text, parsed);
  }
  return parsed;
}

/** Reads with another dictionary than the shipped one. */
export function parserOf(words: FieldWords): (text: string) => Parsed {
  const own = learn(words);
  return (text) => parseWith(own, text);
}

function parseWith(known: Dictionary, text: string): Parsed {
  return parseWords(inFull(wordsOf(text.replace(numbering, ''))).slice(0, maxWords), known);
}

/** The same text read by its letters alone: what a slip in a mark ("điạ chỉ", "công vu") leaves unexplained. */
export function parseByLetters(text: string): Parsed {
  return parse(stripDiacritics(text));
}

/** One link of the chain: a phrase with all that it can mean, or a word that nothing explains. */
interface Link {
  end: number;
  meaning: Meaning | undefined;
  isFiller: boolean;
}

function parseWords(words: readonly Word[], known: Dictionary): Parsed {
  if (words.length === 0) return empty;
  const parsed: Parsed = { attributes: [], owners: [], contexts: [], foreign: false, known: 0, strange: 0 };
  const dual: { attribute: Attribute; owner: OwnerCue }[] = [];
  const chain = bestChain(words, known);
  for (let at = 0; at < words.length; ) {
    const { end, meaning } = chain[at] as Link;
    const length = end - at;
    if (!meaning) {
      if (!/^\d+$/.test((words[at] as Word).plain)) parsed.strange += 1;
    } else if (meaning.attribute || meaning.owner || meaning.context || meaning.foreign) {
      parsed.known += length;
      if (meaning.foreign) parsed.foreign = true;
      if (meaning.context) parsed.contexts.push(meaning.context);
      if (meaning.attribute && meaning.owner)
        dual.push({ attribute: meaning.attribute, owner: meaning.owner });
      else if (meaning.attribute) parsed.attributes.push(meaning.attribute);
      else if (meaning.owner) parsed.owners.push(meaning.owner);
    }
    at = end;
  }
  // "Cơ quan, tổ chức" names the owner where something else is asked for, and is the thing asked for alone.
  for (const { attribute, owner } of dual) {
    if (parsed.attributes.length === 0) parsed.attributes.push(attribute);
    else parsed.owners.push(owner);
  }
  return parsed;
}

/** For each word the link that begins there in the best chain: no word unexplained if it can be, then long phrases. */
function bestChain(words: readonly Word[], known: Dictionary): Link[] {
  const chain = new Array<Link>(words.length);
  const cost = new Array<number>(words.length + 1).fill(0);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const isNumber = /^\d+$/.test((words[at] as Word).plain);
    chain[at] = { end: at + 1, meaning: undefined, isFiller: false };
    cost[at] = (cost[at + 1] as number) + (isNumber ? 1 : 1000);
    for (const { end, meaning, isFiller } of linksAt(words, at, known)) {
      const length = end - at;
      const own = (cost[end] as number) - length * length - bonusOf(meaning, isFiller);
      if (own < (cost[at] as number)) {
        cost[at] = own;
        chain[at] = { end, meaning, isFiller };
      }
    }
  }
  return chain;
}

/** Where two chains explain all words, the one that makes the box somebody else's is believed. */
function bonusOf(meaning: Meaning | undefined, isFiller: boolean): number {
  if (meaning?.foreign || meaning?.owner === 'foreign') return 1.5;
  return isFiller ? -0.5 : 0;
}

function linksAt(words: readonly Word[], at: number, dictionary: Dictionary): Iterable<Link> {
  const found = new Map<number, Link>();
  for (const { ways, meaning } of dictionary.byBeginning.get((words[at] as Word).plain) ?? []) {
    for (const end of endsOf(ways, words, at, dictionary.groups)) {
      if (end === at) continue;
      const known = found.get(end);
      // What was learnt first stays: an attribute is not forgotten because the words are an owner's too.
      const all = { ...meaning, ...known?.meaning };
      found.set(end, { end, meaning: all, isFiller: Object.keys(all).length === 0 });
    }
  }
  return found.values();
}

/** The owner that the text names, the most exact one first. */
export function ownerIn(parsed: Parsed): OwnerCue | undefined {
  return owners.map(([owner]) => owner).find((owner) => parsed.owners.includes(owner));
}
