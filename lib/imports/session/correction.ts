/** The rejected rows as sheets of their own, to be mended there and imported again. */

import type { CellValue } from '../files/table.ts';
import { rowIndex } from '../files/table.ts';
import type { PlannedRow } from '../plan/types.ts';
import { cellText } from '../rows/reading.ts';
import type { ImportSession } from './session.ts';
import type { ListTable } from './table.ts';

export interface CorrectionSheet {
  name: string;
  /** The header first. Everything is text, so that no zero is lost and no formula is run. */
  rows: readonly (readonly string[])[];
}

/** Heads of the two columns that are added; no field is known by these words. */
export const correctionHeaders = ['Vì sao chưa nhập được', 'Cách sửa'] as const;

/** One sheet for each table that has rejected rows, and one for what came from other files. */
export function correctionSheets(session: ImportSession): CorrectionSheet[] {
  const rejected = session.plan.rows.filter(({ status }) => status === 'rejected');
  const sheets: CorrectionSheet[] = [];
  const told = new Set<string>();
  for (const table of session.tables()) {
    const rows = rejected.filter(({ key }) => key.startsWith(`${table.key}:`));
    if (rows.length === 0) continue;
    for (const { key } of rows) told.add(key);
    sheets.push(sheetOf(table, rows, sheets.length));
  }
  const rest = rejected.filter(({ key }) => !told.has(key));
  if (rest.length > 0) {
    const rows = rest.map((row) => [row.source.file, row.name, ...explain(row)]);
    sheets.push({
      name: `${sheets.length + 1} Tệp khác`,
      rows: [['Tệp', 'Tên', ...correctionHeaders], ...rows],
    });
  }
  return sheets;
}

function sheetOf(
  { table, mapping, given }: ListTable,
  rejected: readonly PlannedRow[],
  index: number,
): CorrectionSheet {
  const width = mapping.columns.length;
  const header = mapping.columns.map(({ header: text }) => text);
  const rows = rejected.map((row) => {
    const at = rowIndex(table, row.source.row);
    const cells = table.rows[at] ?? [];
    return [...Array.from({ length: width }, (_, column) => textOf(cells[column])), ...explain(row)];
  });
  // Excel allows 31 characters, and some it does not; the number keeps two sheets of one name apart.
  const name =
    given.name
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 24) || 'Danh sách';
  return { name: `${index + 1} ${name}`, rows: [[...header, ...correctionHeaders], ...rows] };
}

/** What is wrong with a row, cell by cell, and what to do about it. */
function explain({ problems }: PlannedRow): [string, string] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const tell = (text: (problem: (typeof errors)[number]) => string) =>
    errors
      .map((problem) => (problem.column ? `${problem.column.header}: ${text(problem)}` : text(problem)))
      .join('\n');
  return [tell(({ message }) => message), tell(({ remedy }) => remedy)];
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' ? cell.normalize('NFC') : cellText(cell);
}
