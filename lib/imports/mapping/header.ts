/** Where in a table its header stands, in one row or two, and what each column is. */

import { fold, tidy } from '../../vietnamese/fold.ts';
import type { CellValue, Table } from '../files/table.ts';
import { columnLetter, maxColumns, rowIndex } from '../files/table.ts';
import { isListField, type ListField, type TableKind } from './fields.ts';
import { assignFields, type Header, recogniseHeader } from './recognise.ts';

export interface Column {
  letter: string;
  /** As the file has it; of two storeys `Chứng thư số › Số hiệu`. */
  header: string;
  field: ListField | undefined;
}

export interface Mapping {
  kind: TableKind;
  /** Indexes of the header's rows in the table; none where it has no header. */
  headerRows: readonly number[];
  columns: readonly Column[];
}

/** Title lines above the header that are put up with. */
const searchedRows = 40;

/**
 * The mapping that the words of the header give.
 *
 * @returns undefined when no row is a header: fewer than two known columns
 */
export function findMapping(table: Table): Mapping | undefined {
  const searched = Math.min(searchedRows, table.rows.length);
  const single = Array.from({ length: searched }, (_, index) => scoreOf(headersOf(table, [index])));
  let best: { rows: number[]; score: number } | undefined;
  for (const [index, one] of single.entries()) {
    if (one > (best?.score ?? 0)) best = { rows: [index], score: one };
    if (index + 1 >= searched || looksLikeData(table.rows[index + 1] ?? [])) continue;
    const two = scoreOf(headersOf(table, [index, index + 1]));
    // Two rows only where together they say more than either alone.
    if (two > Math.max(one, single[index + 1] ?? 0, best?.score ?? 0))
      best = { rows: [index, index + 1], score: two };
  }
  return best && best.score >= 2 ? mappingOf(table, best.rows) : undefined;
}

/** The mapping of a header that is known to stand in these rows; without rows by place alone. */
export function mappingOf(table: Table, headerRows: readonly number[]): Mapping {
  const headers = headersOf(table, headerRows);
  const first = (headerRows.at(-1) ?? -1) + 1;
  const { kind, fields } = assignFields(headers, (column, field) => fits(table, first, column, field));
  return {
    kind,
    headerRows,
    columns: headers.map(({ text, above }, index) => ({
      letter: columnLetter(index),
      header: [above, text].filter(Boolean).join(' › '),
      field: fields[index],
    })),
  };
}

/** What the cells of a column have to look like, for the fields of which that can be told. */
const looks: Partial<Record<ListField, RegExp>> = {
  birthDate: /^\D*\d{1,4}[^\p{L}]*$|ngày|tháng|^\d/u,
  idIssuedOn: /\d[/.-]\d|\d{5}|ngày|^\d{4}$/u,
  validFrom: /\d[/.-]\d|\d{5}|ngày/u,
  validTo: /\d[/.-]\d|\d{5}|ngày/u,
  idNumber: /\d{6}/,
  officialEmail: /@/,
  mobile: /\d{3}.*\d{3}/,
  certificateSerial: /^[\s\d:a-fA-F.,+-]*\d[\s\d:a-fA-FE.,+-]*$/,
  deviceSerial: /\d{3}/,
  fullName: /^\P{N}*\p{L}\P{N}*$/u,
};

/** Whether a column whose header only resembles a field holds what the field would; an empty one may. */
function fits(table: Table, first: number, column: number, field: ListField): boolean {
  const look = looks[field];
  if (!look) return true;
  let seen = 0;
  let good = 0;
  for (const row of table.rows.slice(first, first + 60)) {
    const cell = row[column] ?? null;
    const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim();
    if (text === '') continue;
    seen += 1;
    if (look.test(text)) good += 1;
  }
  return good * 2 >= seen;
}

/** Distinct fields, of which a key to whom the row is about counts for more than a remark. */
function scoreOf(headers: readonly Header[]): number {
  const found = new Set<ListField>();
  let exact = 0;
  for (const header of headers) {
    const match = recogniseHeader(header);
    if (!match || found.has(match.field)) continue;
    found.add(match.field);
    if (match.exact) exact += 1;
  }
  // A sentence above the list may name one thing; a header names several, and most of them plainly.
  return found.size >= 2 && exact >= 1 ? found.size + exact / 100 : 0;
}

/** Text of each column over the given rows, with what is merged spread over its place. */
function headersOf(table: Table, rows: readonly number[]): Header[] {
  const [first, second] = rows;
  if (first === undefined) {
    const width = Math.min(maxColumns, Math.max(0, ...table.rows.slice(0, 200).map((row) => row.length)));
    return Array.from({ length: width }, () => ({ text: '' }));
  }
  const upper = spread(table, first);
  if (second === undefined) return upper.map(split);
  const lower = spread(table, second);
  const width = Math.max(upper.length, lower.length);
  const headers: Header[] = [];
  let group = '';
  for (let column = 0; column < width; column += 1) {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    // A text file has no merged cells: a group stands over its first column and goes on over the next.
    group = above !== '' ? above : below === '' ? '' : group;
    if (below === '' || below === above) headers.push({ text: above });
    else headers.push(group === '' ? { text: below } : { text: below, above: group });
  }
  return headers;
}

/** `Chứng thư số › Số hiệu`, as a correction file writes a header of two storeys. */
function split(text: string): Header {
  const [above = '', ...rest] = text.split(' › ');
  return rest.length === 0 ? { text } : { above, text: rest.join(' › ') };
}

function spread(table: Table, index: number): string[] {
  const texts = (table.rows[index] ?? []).map(headerText);
  const number = table.numbers[index] ?? 0;
  for (const { top, left, bottom, right } of table.merges) {
    if (number < top || number > bottom) continue;
    const start = number === top ? (texts[left] ?? '') : headerText(cellAt(table, top, left));
    // A title over the whole list is no header of its columns.
    if (start === '' || right - left > 30) continue;
    for (let column = left; column <= right; column += 1) {
      while (texts.length <= column) texts.push('');
      if ((texts[column] ?? '') === '') texts[column] = start;
    }
  }
  return texts;
}

function cellAt(table: Table, row: number, column: number): CellValue {
  const index = rowIndex(table, row);
  return table.numbers[index] === row ? (table.rows[index]?.[column] ?? null) : null;
}

function headerText(cell: CellValue | undefined): string {
  return typeof cell === 'string' ? tidy(cell) : '';
}

/** A row with a date, a long number or an address is no second storey of a header. */
function looksLikeData(row: readonly CellValue[]): boolean {
  return row.some(
    (cell) =>
      cell instanceof Date ||
      (typeof cell === 'number' && cell > 999) ||
      (typeof cell === 'string' && (/\d{6}|@|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/.test(cell) || cell.length > 120)),
  );
}

/** What a header is remembered by: its words in their order, however the list is called. */
export function signatureOf({ columns }: Pick<Mapping, 'columns'>): string {
  const words = columns.map(({ header }) => fold(header));
  while (words.at(-1) === '') words.pop();
  return words.join('|');
}

/** What the clerk decided of a header once. */
export interface RememberedMapping {
  kind: TableKind;
  /** By column; empty for one that is left out. */
  fields: readonly string[];
}

/** Decisions by the signature of the header. */
export type RememberedMappings = Readonly<Record<string, RememberedMapping>>;

/** The mapping that the clerk once decided on for a header like this table's, wherever it stands. */
export function recallMapping(table: Table, remembered: RememberedMappings): Mapping | undefined {
  if (Object.keys(remembered).length === 0) return undefined;
  const searched = Math.min(searchedRows, table.rows.length);
  for (let index = 0; index < searched; index += 1)
    for (const rows of [[index, index + 1], [index]]) {
      if ((rows.at(-1) ?? 0) >= searched) continue;
      const mapping = mappingOf(table, rows);
      const known = decidedFor(mapping, remembered);
      if (known) return decided(mapping, known);
    }
  return undefined;
}

function decidedFor(mapping: Mapping, remembered: RememberedMappings): RememberedMapping | undefined {
  const signature = signatureOf(mapping);
  return signature !== '' && Object.hasOwn(remembered, signature) ? remembered[signature] : undefined;
}

/** A mapping with the clerk's earlier decision put over it. */
function decided(mapping: Mapping, remembered: RememberedMapping): Mapping {
  return {
    ...mapping,
    kind: remembered.kind,
    columns: mapping.columns.map((column, index) => {
      const name = remembered.fields[index];
      return { ...column, field: isListField(name) ? name : undefined };
    }),
  };
}

export function remember({ kind, columns }: Mapping): RememberedMapping {
  return { kind, fields: columns.map(({ field }) => field ?? '') };
}
