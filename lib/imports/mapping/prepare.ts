/** A table made ready to be read row by row: old encodings turned into Unicode, merged cells carried down. */
import { decodeLegacy, detectLegacy, type LegacyEncoding, repairLegacy } from '../../vietnamese/legacy.ts';
import { ImportError } from '../errors.ts';
import { type CellValue, cellKey, maxCells, rowIndex, type Table } from '../files/table.ts';

/** One cell before and after its text was turned into Unicode. */
export interface Repair {
  row: number;
  column: number;
  from: string;
  to: string;
}

export interface Repaired {
  table: Table;
  repairs: readonly Repair[];
}

/** The encoding that the table's text is in, told by the text itself; undefined for Unicode. */
export function encodingOf(table: Table): LegacyEncoding | undefined {
  return detectLegacy(textsOf(table));
}

function* textsOf({ rows }: Table): Iterable<string> {
  for (const row of rows) for (const cell of row) if (typeof cell === 'string') yield cell;
}

/** The table with its text in Unicode, and every cell that was changed; what makes sense stays. */
export function repairTable(table: Table, encoding: LegacyEncoding | undefined): Repaired {
  if (encoding === undefined) return { table, repairs: [] };
  const repairs: Repair[] = [];
  const rows = table.rows.map((row, index) => {
    const number = table.numbers[index] ?? 0;
    let changed: CellValue[] | undefined;
    for (const [column, cell] of row.entries()) {
      if (typeof cell !== 'string') continue;
      const to = repairCell(cell, encoding, table.fonts.get(cellKey(number, column)) === 'tcvn3-capitals');
      if (to === undefined) continue;
      changed ??= [...row];
      changed[column] = to;
      repairs.push({ row: number, column, from: cell, to });
    }
    return changed ?? row;
  });
  return { table: { ...table, rows }, repairs };
}

function repairCell(text: string, encoding: LegacyEncoding, inCapitals: boolean): string | undefined {
  const to = repairLegacy(text, encoding);
  return to !== undefined && inCapitals && encoding === 'tcvn3' ? decodeLegacy(text, 'tcvn3-capitals') : to;
}

/**
 * What stands in a cell merged over several rows holds for each of them. Rows above `from` (the
 * header and its titles) are left as they are, and what is merged over several columns is a heading.
 *
 * @param from index of the first row of data
 */
export function carryDown(table: Table, from: number): Table {
  const merges = table.merges.filter(({ top, bottom, left, right }) => bottom > top && left === right);
  if (merges.length === 0) return table;
  const rows = [...table.rows];
  let filled = 0;
  for (const { top, left, bottom } of merges) {
    const first = rowIndex(table, top);
    if (first < from || table.numbers[first] !== top) continue;
    const value = rows[first]?.[left] ?? null;
    if (value === null || value === '') continue;
    for (let index = first + 1; index < rows.length && (table.numbers[index] ?? 0) <= bottom; index += 1) {
      // Merges that lie over each other, as no spreadsheet has them, would never end.
      filled += 1;
      if (filled > maxCells) throw new ImportError('suspicious');
      const row = [...(rows[index] ?? [])];
      while (row.length <= left) row.push(null);
      if ((row[left] ?? '') === '') row[left] = value;
      rows[index] = row;
    }
  }
  return { ...table, rows };
}
