/** What reading one cell comes to. */
import { formatDate } from '../../vietnamese/dates.ts';
import { tidy } from '../../vietnamese/fold.ts';
import type { CellValue } from '../files/table.ts';
import type { ProposalKind, RowProblem } from '../rowTypes.ts';

export type CellNote = Pick<RowProblem, 'message' | 'remedy' | 'severity'>;

export interface CellProposal {
  kind: ProposalKind;
  from: string;
  to: string;
  value?: string;
  taken?: CellNote;
  otherwise?: CellNote;
}

/** A value, a note, both; or a value that only the clerk can confirm, beside what stands if not. */
export interface Reading<T> {
  value?: T;
  note?: CellNote;
  proposal?: CellProposal;
}

export const error = (message: string, remedy: string): CellNote => ({ severity: 'error', message, remedy });
export const warning = (message: string, remedy: string): CellNote => ({
  severity: 'warning',
  message,
  remedy,
});
export const info = (message: string, remedy: string): CellNote => ({ severity: 'info', message, remedy });

/** The same few units, posts and places fill most of a list: what was worked out last is kept a while. */
export function remembering<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= 500) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}

const tidied = remembering((text) => tidy(text).replace(/^['’]\s*/, ''));
/** One ASCII word, as most cells of a long list are: nothing to tidy, and tidying is what takes time. */
const plain = /^[!-&(-~][!-~]*$/;

/** The cell as a clerk sees it, without the apostrophe by which a list forces text. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : formatDate(cell.toISOString());
  if (typeof cell === 'string') return plain.test(cell) ? cell : tidied(cell);
  return String(cell);
}
