/** Lists as text: CSV and what spreadsheets copy to the clipboard, in any encoding and with any separator. */
import { ImportError } from '../errors.ts';
import { maxCells, maxRows, plainTable, rowsBeforeData, type Table } from './table.ts';

/**
 * The text of a file: by its byte order mark, else UTF-16 or UTF-8 where its bytes can be that. What is
 * left is read as Windows-1252, in which text of the old Vietnamese encodings is recognised later.
 *
 * @throws ImportError `not-list` for what is not text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeAs(bytes, guessEncoding(bytes)) ?? decodeAs(bytes, 'windows-1252') ?? '';
  // A tab, a line break and Word's page break; any other control character is not written by hand.
  if (/[^\P{Cc}\t\n\v\f\r\x80-\x9f]/u.test(text)) throw new ImportError('not-list');
  return text;
}

function guessEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: separators and digits leave every other byte zero.
  let even = 0;
  let odd = 0;
  const looked = Math.min(bytes.length - (bytes.length % 2), 4000);
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > looked / 8 && even === 0) return 'utf-16le';
  return even > looked / 8 && odd === 0 ? 'utf-16be' : 'utf-8';
}

/** @returns undefined when the bytes cannot be that encoding. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const separators = [';', ',', '\t', '|'] as const;

/**
 * A table out of separated text; quotes may hold separators, line breaks and doubled quotes.
 *
 * @throws ImportError `empty`, `too-many-rows`, `too-many-cells`.
 */
export function readSeparated(text: string): Table {
  // Excel's own way to name the separator, in a line above the list.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  if (body.trim() === '') throw new ImportError('empty');
  const rows = splitRows(body, named?.[1] ?? findSeparator(body), maxRows + rowsBeforeData);
  if (rows.length > maxRows + rowsBeforeData) throw new ImportError('too-many-rows');
  const table = plainTable('', rows);
  // The line that names the separator is a row to whoever opens the file as text.
  return named ? { ...table, numbers: table.numbers.map((number) => number + 1) } : table;
}

/** The separator that gives the first rows the same number of columns, and the most of them. */
function findSeparator(text: string): string {
  let best = { separator: ',', score: 0 };
  for (const separator of separators) {
    const widths = splitRows(text, separator, 30)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const most = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
    const width = widths.find((one) => widths.filter((other) => other === one).length === most) ?? 0;
    // Agreement first: a comma stands in addresses too, but not equally often in each row.
    const score = most * 1000 + width;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** Stops when there are more rows than `limit`. */
function splitRows(text: string, separator: string, limit: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let at = 0;
  const endRow = () => {
    rows.push(row);
    cells += row.length;
    if (cells > maxCells) throw new ImportError('too-many-cells');
    row = [];
  };
  while (at < text.length && rows.length <= limit) {
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1);
      at = quoted.next;
      // What follows the closing quote up to the separator belongs to the cell all the same.
      const end = endOfCell(text, at, separator);
      row.push(quoted.value + text.slice(at, end));
      at = end;
    } else {
      const end = endOfCell(text, at, separator);
      row.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length) break;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    endRow();
  }
  if (row.length > 0) endRow();
  return rows;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length) {
    const letter = text[at];
    if (letter === separator || letter === '\n' || letter === '\r') break;
    at += 1;
  }
  return at;
}

/** From behind the opening quote; one that is never closed ends with the text. */
function readQuoted(text: string, from: number): { value: string; next: number } {
  let value = '';
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1) return { value: value + text.slice(at), next: text.length };
    value += text.slice(at, end);
    if (text[end + 1] !== '"') return { value, next: end + 1 };
    value += '"';
    at = end + 2;
  }
}
