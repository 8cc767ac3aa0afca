/** Sheets as the cells of the workbook library: every cell of a type, and no text that a program runs. */
import type { ExportValue } from './columns.ts';
import type { ExportSheet } from './sheets.ts';

/** One cell as `write-excel-file` takes it. */
export interface TypedCell {
  value: string | number | Date;
  type: StringConstructor | NumberConstructor | DateConstructor;
  format?: string;
  fontWeight?: 'bold';
  wrap?: boolean;
}

/** Excel's limit for one cell. */
const longestText = 32_767;
/** Characters that XML 1.0 has no way to write; one of them and Excel calls the file damaged. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
/** With what a program may take a text for a formula, also after the workbook was saved as CSV. */
const startsFormula = /^(?:[=+\-@\t\r\n＝＋－＠]|['’]|\s+[=+\-@＝＋－＠])/;

/**
 * A text that is never run: one that begins like a formula gets an apostrophe before it, by which Excel
 * and the import know a text and which neither counts as part of it. All texts are string cells besides.
 */
export function safeText(text: string): string {
  const writable = text.replace(unwritable, '').slice(0, longestText - 1);
  return startsFormula.test(writable) ? `'${writable}` : writable;
}

/** The cells of a sheet, header first. Days are dates, numbers that are counted numbers, all else text. */
export function typedCells({ columns, rows }: ExportSheet): (TypedCell | null)[][] {
  const head = columns.map(
    ({ header }) => ({ value: header, type: String, fontWeight: 'bold', wrap: true }) as const,
  );
  return [head, ...rows.map((row) => row.map(typedCell))];
}

function typedCell(value: ExportValue): TypedCell | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'string') return { value: safeText(value), type: String, format: '@' };
  const moment = new Date(`${value.day}T00:00:00Z`);
  // Excel counts days from 1900: an earlier one is told in words.
  if (value.day < '1900-03-01')
    return { value: value.day.split('-').reverse().join('/'), type: String, format: '@' };
  return { value: moment, type: Date, format: 'dd/mm/yyyy' };
}
