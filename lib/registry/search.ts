/**
 * Finds records while the clerk types: words without diacritics in any order, initials, and parts of
 * numbers.
 */
import { fold } from '../vietnamese/fold.ts';
import {
  codeKinds,
  type SearchIndex,
  type SearchStore,
  searchStores,
  withoutLeadingZeros,
} from './searchIndex.ts';

export {
  buildIndex,
  createIndexBuilder,
  type Searchable,
  type SearchIndex,
  type SearchStore,
  searchIndexVersion,
  searchStores,
} from './searchIndex.ts';

/** What the query was found in: the name, another text (position, unit, e-mail, initials), or a number. */
export type Matched = 'name' | 'text' | (typeof codeKinds)[number];

export interface SearchHit {
  store: SearchStore;
  id: string;
  score: number;
  matched: Matched;
}

/** Shorter parts of a number find too much. */
const shortestPart = 3;

/**
 * The best hits for what the clerk typed, best first.
 *
 * A record is found when each word of the query begins one of its words, or is part (three characters
 * or more) of one of its numbers; or when the whole query, spaces and punctuation aside, is part of a
 * number. Leading zeros of a serial number do not count.
 *
 * @param limit the most hits to return
 */
export function search(index: SearchIndex, query: string, limit: number): SearchHit[] {
  const folded = fold(query);
  if (folded === '' || limit < 1) return [];
  const words = folded.split(' ');
  const size = index.ids.length;
  // How many of the query's words, from the first, the document has; and has in its name.
  const found = new Uint16Array(size);
  const inName = new Uint16Array(size);
  const codeScores = new Uint16Array(size);
  const codeKindOf = new Uint8Array(size);

  words.forEach((word, at) => {
    const [from, to] = prefixRange(index.tokens, word);
    const end = index.postingStarts[to] ?? 0;
    for (let place = index.postingStarts[from] ?? 0; place < end; place++) {
      const posting = index.postings[place] ?? 0;
      const document = posting >>> 1;
      if (found[document] === at) found[document] = at + 1;
      if (posting & 1 && inName[document] === at) inName[document] = at + 1;
    }
    if (word.length >= shortestPart) {
      eachCode(index, word, (document, kind, score) => {
        if (found[document] === at) found[document] = at + 1;
        note(document, kind, score);
      });
    }
  });
  const whole = words.join('');
  // A number may be typed in groups; letters alone are one only where they can be hexadecimal.
  if (/\d|^[a-f]+$/.test(whole)) {
    const all = (document: number, kind: number, score: number) => {
      found[document] = words.length;
      note(document, kind, score);
    };
    if (words.length > 1 && whole.length >= shortestPart) eachCode(index, whole, all);
    const bare = withoutLeadingZeros(whole);
    if (bare !== '' && (bare !== whole || bare.length < shortestPart)) {
      eachCode(index, bare.length > shortestPart ? `\n${bare}` : `\n${bare}\n`, all);
    }
  }

  function note(document: number, kind: number, score: number): void {
    if (score <= (codeScores[document] ?? 0)) return;
    codeScores[document] = score;
    codeKindOf[document] = kind;
  }

  const best = new Best(limit);
  for (let document = 0; document < size; document++) {
    if (found[document] !== words.length) continue;
    const named = inName[document] === words.length;
    const score =
      (named
        ? nameScore(index.names[document] ?? '', folded, words)
        : textScore + (codeScores[document] ?? 0)) +
      (index.active[document] ?? 0) * activeBonus -
      (index.stores[document] ?? 0);
    best.offer(document, score);
  }
  return best.take().map(({ document, score }) => ({
    store: searchStores[index.stores[document] ?? 0] ?? 'staff',
    id: index.ids[document] ?? '',
    score,
    matched:
      inName[document] === words.length
        ? 'name'
        : codeScores[document]
          ? (codeKinds[codeKindOf[document] ?? 0] ?? 'text')
          : 'text',
  }));
}

// A name always comes before a number, a number before other words; active ones come first among equals.
const textScore = 100;
const activeBonus = 40;
const codePartScore = 200;
const codeStartScore = 300;
const codeWholeScore = 400;
const nameBase = 1000;

function nameScore(name: string, query: string, words: readonly string[]): number {
  let score = nameBase;
  if (name === query) score += 400;
  else if (name.startsWith(query)) score += 300;
  else if (name.includes(` ${query}`)) score += 200;
  else if (inOrder(name, words)) score += 100;
  // People are called by the last word of their name.
  const given = name.slice(name.lastIndexOf(' ') + 1);
  if (given.startsWith(words.at(-1) ?? '')) score += 30;
  return score;
}

function inOrder(name: string, words: readonly string[]): boolean {
  let from = 0;
  const padded = ` ${name}`;
  for (const word of words) {
    const at = padded.indexOf(` ${word}`, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** Calls `visit` once for every number that holds `part`; `\n` in `part` stands for its ends. */
function eachCode(
  index: SearchIndex,
  part: string,
  visit: (document: number, kind: number, score: number) => void,
): void {
  const { codes, codeStarts, codeDocuments } = index;
  const skip = part.startsWith('\n') ? 1 : 0;
  const length = part.replaceAll('\n', '').length;
  let code = 0;
  let at = codes.indexOf(part);
  while (at >= 0) {
    const start = at + skip;
    while ((codeStarts[code + 1] ?? Number.POSITIVE_INFINITY) <= start) code++;
    const begins = codeStarts[code] === start;
    const next = codeStarts[code + 1] ?? codes.length;
    const whole = begins && next - 1 === start + length;
    visit(
      codeDocuments[code] ?? 0,
      index.codeKinds[code] ?? 0,
      whole ? codeWholeScore : begins ? codeStartScore : codePartScore,
    );
    at = codes.indexOf(part, next - skip);
  }
}

/** The tokens that begin with `prefix`: first, and one past the last. */
function prefixRange(tokens: readonly string[], prefix: string): [number, number] {
  const lowerBound = (reached: (token: string) => boolean, from: number) => {
    let low = from;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (reached(tokens[middle] ?? '')) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = lowerBound((token) => token >= prefix, 0);
  return [from, lowerBound((token) => !token.startsWith(prefix), from)];
}

/** Keeps the `limit` best of what it is offered; earlier ones win a draw. */
class Best {
  readonly #kept: { document: number; score: number }[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(document: number, score: number): void {
    const last = this.#kept.at(-1);
    if (this.#kept.length === this.#limit && last && last.score >= score) return;
    let place = this.#kept.length;
    while (place > 0 && (this.#kept[place - 1]?.score ?? 0) < score) place--;
    this.#kept.splice(place, 0, { document, score });
    if (this.#kept.length > this.#limit) this.#kept.pop();
  }

  take(): readonly { document: number; score: number }[] {
    return this.#kept;
  }
}
