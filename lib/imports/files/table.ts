/** What every reader of files gives: tables of cells, as they stand in the file. */

/** Dates are midnight UTC of the day the sheet shows. */
export type CellValue = string | number | boolean | Date | null;

/** Positions are row numbers from 1 and column indexes from 0, both ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Why a cell is not what it seems: a formula never computed, an error, a number that lost digits. */
export type CellTrouble = { kind: 'uncomputed' } | { kind: 'error' | 'rounded'; text: string };

/** Encodings from before Unicode, told by the font they need. */
export type LegacyFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

export interface Table {
  /** Name of the sheet, `Bảng 2` of a Word file; empty where a file is one table. */
  name: string;
  /** Rows that hold anything. */
  rows: readonly (readonly CellValue[])[];
  /** Number of each row, as Excel counts from 1. */
  numbers: readonly number[];
  merges: readonly Merge[];
  /** By `cellKey`. */
  troubles: ReadonlyMap<number, CellTrouble>;
  /** Cells with letters beyond ASCII in a font of an old encoding, by `cellKey`. */
  fonts: ReadonlyMap<number, LegacyFont>;
  /** The sheet is hidden in Excel. */
  hidden: boolean;
}

export const maxColumns = 256;
/** People; the header and the titles above it come on top. */
export const maxRows = 100_000;
export const rowsBeforeData = 21;
export const maxCells = 5_000_000;

/** One number for a cell: row from 1, column from 0. */
export const cellKey = (row: number, column: number): number => row * maxColumns + column;

/** 0 → `A`, 26 → `AA`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** A table of plain rows, as a text file or Word gives it. */
export function plainTable(
  name: string,
  rows: readonly (readonly CellValue[])[],
  fonts: ReadonlyMap<number, LegacyFont> = new Map(),
): Table {
  const kept = rows.map((cells, index) => ({ cells, number: index + 1 }));
  const full = kept.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
  return {
    name,
    rows: full.map(({ cells }) => cells),
    numbers: full.map(({ number }) => number),
    merges: [],
    troubles: new Map(),
    fonts,
    hidden: false,
  };
}

/** Index of the row of that number, else of the first one after it. */
export function rowIndex({ numbers }: Pick<Table, 'numbers'>, row: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
