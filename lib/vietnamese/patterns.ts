/**
 * Wordings written short: `(số | mã) [của] chứng thư` stands for four phrases. `( | )` one of these, `[ ]` may
 * be left out, `<name>` a group of words kept elsewhere. Punctuation makes no difference.
 */
import { inFull } from './abbreviations.ts';
import { isSame, type Word, wordsOf } from './words.ts';

type Part = { words: Word[] } | { anyOf: Part[][]; optional: boolean } | { group: string };

/** What the words of a group are, by its name. */
export type Groups = ReadonlyMap<string, Part[][]>;

const tokens = /[()[\]|]|<[^>]*>|[^()[\]|<>]+/g;

/** @throws where a bracket is not closed. */
export function readPattern(text: string): Part[][] {
  const rest = [...text.matchAll(tokens)].map(([token]) => token);
  const read = (end: string | undefined): Part[][] => {
    const ways: Part[][] = [[]];
    for (;;) {
      const token = rest.shift();
      const way = ways.at(-1) as Part[];
      if (token === end) return ways;
      if (token === undefined) throw new Error(`Thiếu dấu đóng ngoặc: ${text}`);
      if (token === '|') ways.push([]);
      else if (token === '(') way.push({ anyOf: read(')'), optional: false });
      else if (token === '[') way.push({ anyOf: read(']'), optional: true });
      else if (token.startsWith('<')) way.push({ group: token.slice(1, -1) });
      else if (token.trim()) way.push({ words: inFull(wordsOf(token)) });
    }
  };
  return read(undefined);
}

/** Where the pattern can end when it begins at `at`. */
export function endsOf(
  ways: readonly Part[][],
  words: readonly Word[],
  at: number,
  groups: Groups,
): Set<number> {
  const ends = new Set<number>();
  for (const way of ways) {
    let reached = new Set([at]);
    for (const part of way) {
      const next = new Set<number>();
      for (const from of reached) for (const end of endsOfPart(part, words, from, groups)) next.add(end);
      reached = next;
      if (reached.size === 0) break;
    }
    for (const end of reached) ends.add(end);
  }
  return ends;
}

function endsOfPart(part: Part, words: readonly Word[], at: number, groups: Groups): Iterable<number> {
  if ('words' in part) {
    const isThere = part.words.every((word, i) => {
      const written = words[at + i];
      return written !== undefined && isSame(written, word);
    });
    return isThere ? [at + part.words.length] : [];
  }
  const ends = endsOf('group' in part ? (groups.get(part.group) ?? []) : part.anyOf, words, at, groups);
  return 'optional' in part && part.optional ? ends.add(at) : ends;
}

/** The plain words with which the pattern can begin. */
export function beginningsOf(ways: readonly Part[][], groups: Groups): Set<string> {
  const found = new Set<string>();
  for (const way of ways) {
    for (const part of way) {
      if ('words' in part) {
        if (part.words[0]) found.add(part.words[0].plain);
        break;
      }
      const inner = 'group' in part ? (groups.get(part.group) ?? []) : part.anyOf;
      for (const word of beginningsOf(inner, groups)) found.add(word);
      if (!('optional' in part && part.optional) && !inner.some((each) => canBeEmpty(each, groups))) break;
    }
  }
  return found;
}

function canBeEmpty(way: readonly Part[], groups: Groups): boolean {
  return way.every((part) => {
    if ('words' in part) return part.words.length === 0;
    if ('optional' in part && part.optional) return true;
    const inner = 'group' in part ? (groups.get(part.group) ?? []) : part.anyOf;
    return inner.some((each) => canBeEmpty(each, groups));
  });
}

/** Whether the pattern stands anywhere in the words. */
export function standsIn(ways: readonly Part[][], words: readonly Word[]): boolean {
  return words.some((_, at) => endsOf(ways, words, at, noGroups).size > 0);
}

const noGroups: Groups = new Map();
