/** Rows and cells of one sheet's XML. */
import { ImportError } from '../../imports/errors.ts';
import { columnLetter } from '../../imports/files/table.ts';
import { below, childrenOf, type Document, type Element, make } from './xml.ts';

export interface SheetRow {
  /** As Excel counts, from 1. */
  number: number;
  /** Column index from 0 → text. */
  cells: ReadonlyMap<number, string>;
}

/** `A` → 0, `AA` → 26. */
export function indexOfLetters(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The same sheet with an address on every row and cell; a writer may leave them out. */
export function addressed(sheet: Document): Document {
  let number = 0;
  for (const row of below(sheet, 'row')) {
    number = Number(row.getAttribute('r')) || number + 1;
    row.setAttribute('r', String(number));
    let index = -1;
    for (const cell of childrenOf(row, 'c')) {
      index = columnOf(cell) ?? index + 1;
      cell.setAttribute('r', `${columnLetter(index)}${number}`);
    }
  }
  return sheet;
}

/** Every row with what its cells say. */
export function readRows(sheet: Document, strings: readonly string[]): SheetRow[] {
  let number = 0;
  return below(sheet, 'row').map((row) => {
    number = Number(row.getAttribute('r')) || number + 1;
    return { number, cells: readCells(row, strings) };
  });
}

function readCells(row: Element, strings: readonly string[]): Map<number, string> {
  const cells = new Map<number, string>();
  let index = -1;
  for (const cell of childrenOf(row, 'c')) {
    index = columnOf(cell) ?? index + 1;
    const value = childrenOf(cell, 'v')[0]?.textContent ?? '';
    const type = cell.getAttribute('t');
    const inline = below(cell, 't').map((text) => text.textContent ?? '');
    cells.set(
      index,
      type === 's' ? (strings[Number(value)] ?? '') : type === 'inlineStr' ? inline.join('') : value,
    );
  }
  return cells;
}

function columnOf(cell: Element): number | undefined {
  const letters = /^[A-Z]+/.exec(cell.getAttribute('r') ?? '')?.[0];
  return letters === undefined ? undefined : indexOfLetters(letters);
}

export interface TextCell {
  column: number;
  text: string;
  style: string | undefined;
}

/** Puts texts into rows, which are made where they do not exist; other cells of them stay. */
export function rowWriter(sheet: Document): (number: number, cells: readonly TextCell[]) => void {
  const data = below(sheet, 'sheetData')[0];
  if (!data) throw new ImportError('damaged');
  const rows = new Map(childrenOf(data, 'row').map((row) => [Number(row.getAttribute('r')), row]));
  const rowOf = (number: number): Element => {
    const known = rows.get(number);
    if (known) return known;
    const later = [...rows.keys()].filter((other) => other > number);
    const made = make(data, 'row', { r: String(number) });
    data.insertBefore(made, later.length > 0 ? (rows.get(Math.min(...later)) ?? null) : null);
    rows.set(number, made);
    return made;
  };
  return (number, cells) => {
    const row = rowOf(number);
    row.removeAttribute('hidden');
    // Excel may leave out what the cells themselves say.
    row.removeAttribute('spans');
    for (const { column, text, style } of [...cells].sort((a, b) => a.column - b.column)) {
      const cell = make(row, 'c', { r: `${columnLetter(column)}${number}`, ...(style ? { s: style } : {}) });
      if (text !== '') {
        cell.setAttribute('t', 'inlineStr');
        const inline = make(cell, 'is');
        const content = make(cell, 't', { 'xml:space': 'preserve' });
        content.textContent = text;
        inline.appendChild(content);
        cell.appendChild(inline);
      }
      putCell(row, cell, column);
    }
  };
}

function putCell(row: Element, cell: Element, column: number): void {
  for (const other of childrenOf(row, 'c')) {
    const at = columnOf(other) ?? -1;
    if (at === column) {
      row.replaceChild(cell, other);
      return;
    }
    if (at > column) {
      row.insertBefore(cell, other);
      return;
    }
  }
  row.appendChild(cell);
}

/** Empties the cells of some columns in some rows; how they look stays. */
export function clearRows(sheet: Document, numbers: readonly number[], columns: ReadonlySet<number>): void {
  const wanted = new Set(numbers);
  for (const row of below(sheet, 'row')) {
    if (!wanted.has(Number(row.getAttribute('r')))) continue;
    for (const cell of childrenOf(row, 'c')) {
      if (!columns.has(columnOf(cell) ?? -1)) continue;
      cell.removeAttribute('t');
      for (const child of [...cell.childNodes]) cell.removeChild(child);
    }
  }
}

/** Cells that are merged from a row on would hide what is written into them. */
export function removeMerges(sheet: Document, fromRow: number): void {
  const merges = below(sheet, 'mergeCells')[0];
  if (!merges) return;
  for (const merge of childrenOf(merges, 'mergeCell')) {
    const last = /(\d+)$/.exec(merge.getAttribute('ref') ?? '')?.[1];
    if (Number(last) >= fromRow) merges.removeChild(merge);
  }
  const left = childrenOf(merges, 'mergeCell').length;
  if (left === 0) merges.parentNode?.removeChild(merges);
  else merges.setAttribute('count', String(left));
}
