/**
 * The search index: everything folded once into sorted tokens and one long string of numbers. It is
 * plain data, so it can be kept in IndexedDB. `search.ts` reads it.
 */
import { fold } from '../vietnamese/fold.ts';
import type { Certificate, Device, Organisation, Staff, System } from './schema.ts';

export const searchStores = ['staff', 'organisations', 'systems', 'certificates', 'devices'] as const;
export type SearchStore = (typeof searchStores)[number];

/** What a number is; its place in the list is what the index keeps. */
export const codeKinds = [
  'idNumber',
  'mobile',
  'serialNumber',
  'iccid',
  'phoneNumber',
  'taxCode',
  'budgetCode',
] as const;
export interface Searchable {
  staff: readonly Staff[];
  organisations: readonly Organisation[];
  systems: readonly System[];
  certificates: readonly Certificate[];
  devices: readonly Device[];
}

/** One entry per record ("document"), numbered in the order in which they were added. */
export interface SearchIndex {
  /** Bumped when the layout changes; an index of another version is thrown away. */
  version: 1;
  ids: string[];
  /** Folded names, for ranking. */
  names: string[];
  /** Position in `searchStores`. */
  stores: Uint8Array;
  active: Uint8Array;
  /** Sorted, each once. */
  tokens: string[];
  /** Where each token's postings start; one more than tokens. */
  postingStarts: Uint32Array;
  /** Document × 2, plus 1 when the token stands in its name. */
  postings: Uint32Array;
  /** Every number between line ends. */
  codes: string;
  codeStarts: Uint32Array;
  codeDocuments: Uint32Array;
  codeKinds: Uint8Array;
}

export const searchIndexVersion = 1;

/**
 * Where the database keeps an index, among the drafts: every write of records drops it and renews the
 * stamp, and an index that carries another stamp than the present one is out of date.
 */
export const searchIndexKey = 'search-index';
export const searchStampKey = 'search-stamp';

/** An index of all records at once. */
export function buildIndex(records: Searchable): SearchIndex {
  const builder = createIndexBuilder();
  for (const store of searchStores) builder.add(store, records[store]);
  return builder.finish();
}

export interface IndexBuilder {
  /**
   * Adds records of a store. Subjects come before their certificates, which take over the name of
   * their subject where they have none of their own.
   */
  add<S extends SearchStore>(store: S, records: Searchable[S]): void;
  finish(): SearchIndex;
}

/** Builds an index in steps, so that a page can draw in between. */
export function createIndexBuilder(): IndexBuilder {
  const ids: string[] = [];
  const names: string[] = [];
  const stores: number[] = [];
  const active: number[] = [];
  const tokenNumbers = new Map<string, number>();
  const pairTokens: number[] = [];
  const pairPostings: number[] = [];
  const codes: string[] = [];
  const codeDocuments: number[] = [];
  const kinds: number[] = [];
  const nameOfId = new Map<string, string>();
  // Positions, units and provinces repeat from person to person.
  const folded = new Map<string, string>();

  const foldOnce = (text: string) => {
    let result = folded.get(text);
    if (result === undefined) {
      result = fold(text);
      folded.set(text, result);
    }
    return result;
  };
  const addTokens = (document: number, text: string, inName: 0 | 1) => {
    if (text === '') return;
    for (const token of text.split(' ')) {
      let number = tokenNumbers.get(token);
      if (number === undefined) {
        number = tokenNumbers.size;
        tokenNumbers.set(token, number);
      }
      pairTokens.push(number);
      pairPostings.push(document * 2 + inName);
    }
  };
  const addCode = (document: number, kind: (typeof codeKinds)[number], value: string | undefined) => {
    if (value === undefined) return;
    const compact = compactCode(value);
    const code = kind === 'serialNumber' ? withoutLeadingZeros(compact) : compact;
    if (code === '') return;
    codes.push(code);
    codeDocuments.push(document);
    kinds.push(codeKinds.indexOf(kind));
  };
  const open = (store: SearchStore, id: string, name: string, isActive: boolean) => {
    const document = ids.length;
    ids.push(id);
    names.push(name);
    stores.push(searchStores.indexOf(store));
    active.push(isActive ? 1 : 0);
    addTokens(document, name, 1);
    return document;
  };
  const addTexts = (document: number, texts: readonly (string | undefined)[]) => {
    for (const text of texts) if (text !== undefined) addTokens(document, foldOnce(text), 0);
  };

  const adders: { [S in SearchStore]: (record: Searchable[S][number]) => void } = {
    staff(person) {
      const name = fold(person.fullName);
      nameOfId.set(person.id, name);
      const document = open('staff', person.id, name, person.status === 'active');
      addTokens(document, initialsOf(name), 0);
      addTexts(document, [person.position, person.unit]);
      if (person.officialEmail !== undefined) addTokens(document, fold(person.officialEmail), 0);
      addCode(document, 'idNumber', person.idNumber);
      addCode(document, 'mobile', person.mobile);
    },
    organisations(organisation) {
      const name = fold(organisation.name);
      nameOfId.set(organisation.id, name);
      const document = open('organisations', organisation.id, name, true);
      addTexts(document, [organisation.shortName, organisation.officialEmail, organisation.electronicId]);
      addCode(document, 'taxCode', organisation.taxCode);
      addCode(document, 'budgetCode', organisation.budgetCode);
      addCode(document, 'phoneNumber', organisation.phone);
    },
    systems(system) {
      const name = fold(system.name);
      nameOfId.set(system.id, name);
      addTexts(open('systems', system.id, name, true), [system.version, system.description, system.owner]);
    },
    certificates(certificate) {
      const own = certificate.commonName === undefined ? '' : fold(certificate.commonName);
      const name = own === '' ? (nameOfId.get(certificate.subject.id) ?? '') : own;
      const document = open('certificates', certificate.id, name, certificate.status === 'active');
      if (certificate.email !== undefined) addTokens(document, fold(certificate.email), 0);
      addCode(document, 'serialNumber', certificate.serialNumber);
    },
    devices(device) {
      const inUse = device.status === 'in-use' || device.status === 'locked';
      const document = open('devices', device.id, '', inUse);
      addTexts(document, [device.carrier]);
      addCode(document, 'serialNumber', device.serialNumber);
      addCode(document, 'iccid', device.iccid);
      addCode(document, 'phoneNumber', device.phoneNumber);
    },
  };

  return {
    add(store, records) {
      const add = adders[store] as (record: (typeof records)[number]) => void;
      for (const record of records) add(record);
    },
    finish() {
      const { tokens, postingStarts, postings } = sortPostings(tokenNumbers, pairTokens, pairPostings);
      const codeStarts = new Uint32Array(codes.length + 1);
      let offset = 1;
      codes.forEach((code, index) => {
        codeStarts[index] = offset;
        offset += code.length + 1;
      });
      codeStarts[codes.length] = offset;
      return {
        version: searchIndexVersion,
        ids,
        names,
        stores: Uint8Array.from(stores),
        active: Uint8Array.from(active),
        tokens,
        postingStarts,
        postings,
        codes: `\n${codes.join('\n')}\n`,
        codeStarts,
        codeDocuments: Uint32Array.from(codeDocuments),
        codeKinds: Uint8Array.from(kinds),
      };
    },
  };
}

function sortPostings(
  tokenNumbers: ReadonlyMap<string, number>,
  pairTokens: readonly number[],
  pairPostings: readonly number[],
): Pick<SearchIndex, 'tokens' | 'postingStarts' | 'postings'> {
  const tokens = [...tokenNumbers.keys()].sort((a, b) => (a < b ? -1 : 1));
  const rank = new Uint32Array(tokens.length);
  tokens.forEach((token, place) => {
    rank[tokenNumbers.get(token) ?? 0] = place;
  });
  const postingStarts = new Uint32Array(tokens.length + 1);
  for (const token of pairTokens) {
    const place = (rank[token] ?? 0) + 1;
    postingStarts[place] = (postingStarts[place] ?? 0) + 1;
  }
  for (let place = 1; place <= tokens.length; place++) {
    postingStarts[place] = (postingStarts[place] ?? 0) + (postingStarts[place - 1] ?? 0);
  }
  const next = postingStarts.slice();
  const postings = new Uint32Array(pairPostings.length);
  pairPostings.forEach((posting, pair) => {
    const place = rank[pairTokens[pair] ?? 0] ?? 0;
    const slot = next[place] ?? 0;
    postings[slot] = posting;
    next[place] = slot + 1;
  });
  return { tokens, postingStarts, postings };
}

/** `nguyen van an` → `nvan`: as a mailbox or a login is often named. */
function initialsOf(name: string): string {
  const parts = name.split(' ');
  const given = parts.pop() ?? '';
  return parts.length === 0 ? '' : parts.map((part) => part[0] ?? '').join('') + given;
}

function compactCode(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Numbers are printed with or without zeros before them. */
export function withoutLeadingZeros(code: string): string {
  return code.replace(/^0+/, '');
}
