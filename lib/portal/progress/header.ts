/** Which column a header, or the name of a line, stands for. */
import { fold } from '../../vietnamese/fold.ts';
import { type ColumnKind, columns, foreignColumns } from './columns.ts';

const phrases = Object.entries(columns)
  .flatMap(([kind, words]) => words.map((word) => ({ kind: kind as ColumnKind, phrase: fold(word) })))
  .sort((a, b) => b.phrase.length - a.phrase.length);
const foreign = foreignColumns.map(fold);
/** A longer text is no name of a column. */
const longest = 48;
/** Words that may stand beside the phrase without changing what it names. */
const beside =
  /\b(ho so|yeu cau|cua toi|dvc|tthc|hien tai|gan nhat|lan cuoi|moi nhat|truc tuyen|chung thuc|de nghi|dd mm yyyy|cong van|van ban|xu ly|giai quyet|ket qua|du kien|thoi gian|ten|gio)\b/g;

const known = new Map<string, ColumnKind | undefined>();

/** @returns undefined for words that name no column of a list of requests */
export function columnOf(text: string): ColumnKind | undefined {
  if (text.length > longest) return undefined;
  const folded = fold(text);
  if (!known.has(folded)) known.set(folded, find(folded));
  return known.get(folded);
}

function find(folded: string): ColumnKind | undefined {
  const padded = ` ${folded} `;
  if (foreign.some((phrase) => padded.includes(` ${phrase} `))) return undefined;
  const found = phrases.find(({ phrase }) => padded.includes(` ${phrase} `));
  if (!found) return undefined;
  const rest = padded.replace(` ${found.phrase} `, ' ').replace(beside, '').trim();
  return rest === '' ? found.kind : undefined;
}

/** Whether columns of these kinds make a list of requests. */
export function isRequestList(kinds: readonly (ColumnKind | undefined)[]): boolean {
  const has = (...wanted: ColumnKind[]) => wanted.some((kind) => kinds.includes(kind));
  return (
    has('status') &&
    (has('code', 'documentNumber') ||
      (has('procedure') && has('submittedOn', 'receivedOn', 'updatedOn', 'dueOn')))
  );
}
