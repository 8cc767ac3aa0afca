/** The cells of one sheet of a workbook. */
import { ImportError } from '../errors.ts';
import { type CellStyle, legacyFont, plainStyle } from './styles.ts';
import {
  type CellTrouble,
  type CellValue,
  cellKey,
  type LegacyFont,
  type Merge,
  maxCells,
  maxColumns,
  maxRows,
  rowsBeforeData,
  type Table,
} from './table.ts';
import { ended, opened, XmlReader } from './xml.ts';

export interface SharedText {
  text: string;
  /** Of a part of it that has a font of its own. */
  font: LegacyFont | undefined;
}

export interface SheetContext {
  strings: readonly SharedText[];
  styles: readonly CellStyle[];
  /** Days are counted from 1904. */
  since1904: boolean;
}

const excelRows = 1_048_576;
const excelColumns = 16_384;
const dayMs = 86_400_000;

/**
 * @throws ImportError `too-many-rows`, `too-many-cells`, `too-wide`, `damaged` (also an address that no
 *   sheet has), `suspicious`.
 */
export function readSheetXml(
  xml: string,
  context: SheetContext,
): Pick<Table, 'rows' | 'numbers' | 'merges' | 'troubles' | 'fonts'> {
  const sheet = new SheetReader(xml, context);
  sheet.read();
  return sheet;
}

class SheetReader {
  readonly rows: CellValue[][] = [];
  readonly numbers: number[] = [];
  readonly merges: Merge[] = [];
  readonly troubles = new Map<number, CellTrouble>();
  readonly fonts = new Map<number, LegacyFont>();
  private cells = 0;

  private readonly reader: XmlReader;
  private readonly context: SheetContext;

  constructor(xml: string, context: SheetContext) {
    this.reader = new XmlReader(xml);
    this.context = context;
  }

  read(): void {
    const { reader } = this;
    let row = 0;
    for (let event = reader.next(); event !== ended; event = reader.next()) {
      if (event !== opened) continue;
      if (reader.name === 'row') row = this.readRow(row);
      else if (reader.name === 'mergeCell') this.readMerge(reader.attribute('ref') ?? '');
    }
  }

  private readRow(previous: number): number {
    const { reader } = this;
    const written = reader.attribute('r');
    const row = written === undefined ? previous + 1 : Number(written);
    if (!Number.isInteger(row) || row <= previous || row > excelRows) throw new ImportError('damaged');
    const cells: CellValue[] = [];
    let column = -1;
    const outside = reader.depth - 1;
    while (reader.depth > outside) {
      if (reader.next() !== opened) continue;
      if (reader.name !== 'c') {
        reader.skipElement();
        continue;
      }
      const address = reader.attribute('r');
      column = address === undefined ? column + 1 : columnOf(address);
      const value = this.readCell(row, column);
      if (value === null || value === '') continue;
      if (column >= maxColumns) throw new ImportError('too-wide');
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
    if (cells.length > 0 || this.hasTrouble(row, column)) this.keep(row, cells);
    return row;
  }

  private hasTrouble(row: number, lastColumn: number): boolean {
    if (this.troubles.size === 0) return false;
    for (let column = 0; column <= lastColumn; column += 1)
      if (this.troubles.has(cellKey(row, column))) return true;
    return false;
  }

  private keep(row: number, cells: CellValue[]): void {
    this.rows.push(cells);
    this.numbers.push(row);
    this.cells += cells.length;
    if (this.rows.length > maxRows + rowsBeforeData) throw new ImportError('too-many-rows');
    if (this.cells > maxCells) throw new ImportError('too-many-cells');
  }

  /** The value that the last calculation left, whatever the formula. */
  private readCell(row: number, column: number): CellValue {
    const { reader } = this;
    const type = reader.attribute('t');
    const style = this.context.styles[Number(reader.attribute('s') ?? -1)] ?? plainStyle;
    const key = column < maxColumns ? cellKey(row, column) : undefined;
    let raw: string | undefined;
    let formula = false;
    let inlineFont: LegacyFont | undefined;
    const outside = reader.depth - 1;
    while (reader.depth > outside) {
      if (reader.next() !== opened) continue;
      if (reader.name === 'v') raw = reader.readContent();
      else if (reader.name === 'is') {
        const inline = readText(reader);
        raw = inline.text;
        inlineFont = inline.font;
      } else {
        if (reader.name === 'f') formula = true;
        reader.skipElement();
      }
    }
    if (raw === undefined || (raw === '' && type !== 'str')) {
      if (formula && key !== undefined && raw === undefined) this.troubles.set(key, { kind: 'uncomputed' });
      return null;
    }
    switch (type) {
      case 's': {
        const shared = this.context.strings[Number(raw)];
        if (!shared) throw new ImportError('damaged');
        return this.text(shared.text, key, shared.font ?? style.font);
      }
      case 'str':
      case 'inlineStr':
        return this.text(raw, key, inlineFont ?? style.font);
      case 'b':
        return raw === '1' || raw === 'true';
      case 'e':
        if (key !== undefined) this.troubles.set(key, { kind: 'error', text: raw });
        return null;
      case 'd':
        return readIsoDay(raw);
      default:
        return this.number(raw, style, key);
    }
  }

  private text(text: string, key: number | undefined, font: LegacyFont | undefined): string {
    const value = unescapeText(text);
    if (font !== undefined && key !== undefined && /[^\0-\x7f]/.test(value)) this.fonts.set(key, font);
    return value;
  }

  private number(raw: string, style: CellStyle, key: number | undefined): CellValue {
    const number = Number(raw);
    if (raw.trim() === '' || !Number.isFinite(number)) throw new ImportError('damaged');
    if (style.date) return dayOfSerial(number, this.context.since1904);
    // Excel keeps fifteen digits of a number, and takes 12E14 for one.
    if ((style.scientific || Math.abs(number) >= 1e15) && key !== undefined)
      this.troubles.set(key, { kind: 'rounded', text: scientific(number) });
    if (style.digits > 0 && Number.isSafeInteger(number) && number >= 0)
      return String(number).padStart(style.digits, '0');
    return number;
  }

  private readMerge(ref: string): void {
    const found = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
    if (!found) return;
    const [, left = '', top, right = '', bottom] = found;
    const merge = { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
    if (merge.top > merge.bottom || merge.left > merge.right || this.merges.length >= maxRows) return;
    this.merges.push(merge);
  }
}

/** `1.2E+15`, as Excel shows it. */
function scientific(number: number): string {
  return number
    .toExponential(5)
    .replace(/\.?0+e/, 'E')
    .replace('e', 'E');
}

/** 0 for `A12`; spreadsheets end at XFD. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > excelColumns) throw new ImportError('damaged');
  }
  if (column === 0) throw new ImportError('damaged');
  return column - 1;
}

/** The day of a serial number; 60 is 29/2/1900, which Excel has and the calendar has not. */
export function dayOfSerial(serial: number, since1904: boolean): CellValue {
  const day = Math.floor(serial);
  if (since1904) return day < 0 || day > 109_571 ? serial : new Date(Date.UTC(1904, 0, 1) + day * dayMs);
  // A time alone, or what no date can be, stays a number.
  if (day < 1 || day === 60 || day > 109_571) return serial;
  return new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * dayMs);
}

function readIsoDay(raw: string): CellValue {
  const day = /^(\d{4}-\d{2}-\d{2})/.exec(raw)?.[1];
  const date = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  return date && !Number.isNaN(date.getTime()) ? date : raw;
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
    const value = Number.parseInt(code, 16);
    return value === 0 ? '' : String.fromCharCode(value);
  });
}

/** The text of an `is` or `si` just opened, without its phonetic reading. */
export function readText(reader: XmlReader): SharedText {
  const outside = reader.depth - 1;
  let text = '';
  let font: LegacyFont | undefined;
  while (reader.depth > outside) {
    if (reader.next() !== opened) continue;
    if (reader.name === 't') text += reader.readContent();
    else if (reader.name === 'rPh') reader.skipElement();
    else if (reader.name === 'rFont') font ??= legacyFont(reader.attribute('val') ?? '');
  }
  return { text, font };
}
