/** The tables of a Word document (.docx), each once, as a reader of the printed page sees them. */
import { ImportError } from '../errors.ts';
import { legacyFont } from './styles.ts';
import { cellKey, type LegacyFont, type Merge, maxCells, maxColumns, maxRows, type Table } from './table.ts';
import { closed, decodeXml, ended, opened, textRead, XmlReader } from './xml.ts';
import { readEntry, type ZipEntry } from './zip.ts';

/**
 * @param mainPath the document's own part, `word/document.xml` as a rule
 * @throws ImportError `no-tables`, and what ZIP and XML give.
 */
export async function readWord(
  file: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
  mainPath: string,
): Promise<Table[]> {
  const entry = entries.find(({ path }) => path.toLowerCase() === mainPath.toLowerCase());
  if (!entry) throw new ImportError('damaged');
  const document = new DocumentReader(decodeXml(await readEntry(file, entry)));
  document.readBody();
  const tables = document.tables.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new ImportError('no-tables');
  return tables.map((table, index) => ({ ...table, name: `Bảng ${index + 1}` }));
}

/** What holds no text of the page: what was deleted or moved away, codes of fields, a second wording. */
const unseen = new Set(['del', 'moveFrom', 'delText', 'instrText', 'Fallback']);

interface Cell {
  text: string;
  font: LegacyFont | undefined;
  span: number;
  /** Goes on from the cell above. */
  continues: boolean;
}

class DocumentReader {
  readonly tables: Table[] = [];
  private readonly reader: XmlReader;
  private cells = 0;

  constructor(xml: string) {
    this.reader = new XmlReader(xml);
  }

  readBody(): void {
    const { reader } = this;
    for (let event = reader.next(); event !== ended; event = reader.next()) {
      if (event !== opened) continue;
      if (reader.name === 'tbl') this.readTable();
      else if (unseen.has(reader.name)) reader.skipElement();
    }
  }

  /** The table just opened; tables within its cells come after it, as tables of their own. */
  private readTable(): void {
    const { reader } = this;
    const rows: string[][] = [];
    const numbers: number[] = [];
    const merges: Merge[] = [];
    const fonts = new Map<number, LegacyFont>();
    const place = this.tables.length;
    this.tables.push(emptyTable);
    /** Merges still open, by their left column. */
    const open = new Map<number, Merge>();
    let number = 0;
    const outside = reader.depth - 1;
    while (reader.depth > outside) {
      if (reader.next() !== opened) continue;
      if (unseen.has(reader.name)) reader.skipElement();
      if (reader.name !== 'tr' || reader.depth <= outside) continue;
      const row = this.readRow();
      if (!row) continue;
      number += 1;
      if (number > maxRows) throw new ImportError('too-many-rows');
      const texts: string[] = Array<string>(row.before).fill('');
      for (const { text, font, span, continues } of row.cells) {
        const left = texts.length;
        if (left + span > maxColumns) throw new ImportError('too-wide');
        const above = continues ? open.get(left) : undefined;
        if (above) above.bottom = number;
        else {
          const merge = { top: number, left, bottom: number, right: left + span - 1 };
          open.set(left, merge);
          merges.push(merge);
        }
        if (font !== undefined) fonts.set(cellKey(number, left), font);
        texts.push(continues ? '' : text, ...Array<string>(span - 1).fill(''));
      }
      this.cells += texts.length;
      if (this.cells > maxCells) throw new ImportError('too-many-cells');
      if (texts.every((text) => text === '')) continue;
      rows.push(texts);
      numbers.push(number);
    }
    this.tables[place] = {
      ...emptyTable,
      rows,
      numbers,
      merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
      fonts,
    };
  }

  /** @returns undefined for a row that was deleted with changes tracked. */
  private readRow(): { before: number; cells: Cell[] } | undefined {
    const { reader } = this;
    const cells: Cell[] = [];
    let before = 0;
    let deleted = false;
    const outside = reader.depth - 1;
    while (reader.depth > outside) {
      if (reader.next() !== opened) continue;
      if (reader.name === 'tc') cells.push(this.readCell());
      else if (reader.name === 'gridBefore') before = small(reader.attribute('val'));
      else if (reader.name === 'del' && cells.length === 0) deleted = true;
      else if (unseen.has(reader.name)) reader.skipElement();
    }
    return deleted ? undefined : { before, cells };
  }

  private readCell(): Cell {
    const { reader } = this;
    const cell: Cell = { text: '', font: undefined, span: 1, continues: false };
    let hidden = false;
    const outside = reader.depth - 1;
    while (reader.depth > outside) {
      const event = reader.next();
      if (event === textRead) continue;
      const { name } = reader;
      if (event === closed) {
        if (name === 'p') cell.text += '\n';
        continue;
      }
      if (unseen.has(name)) reader.skipElement();
      else if (name === 'tbl') this.readTable();
      else if (name === 'txbxContent') this.readBox();
      else if (name === 'gridSpan') cell.span = Math.max(1, small(reader.attribute('val')));
      else if (name === 'vMerge') cell.continues = reader.attribute('val') !== 'restart';
      else if (name === 'r') hidden = false;
      else if (name === 'vanish') hidden = !/^(?:0|false|off)$/.test(reader.attribute('val') ?? '');
      else if (name === 'rFonts')
        cell.font ??= legacyFont(reader.attribute('ascii') ?? reader.attribute('hAnsi') ?? '');
      else if (name === 't') {
        const text = reader.readContent();
        if (!hidden) cell.text += text;
      } else if (name === 'tab') cell.text += ' ';
      else if (name === 'br' || name === 'cr') cell.text += '\n';
      else if (name === 'noBreakHyphen') cell.text += '-';
    }
    cell.text = cell.text.trim();
    if (!/[^\0-\x7f]/.test(cell.text)) cell.font = undefined;
    return cell;
  }

  /** A text box lies over the page: its tables count, its words are not the cell's. */
  private readBox(): void {
    const { reader } = this;
    const outside = reader.depth - 1;
    while (reader.depth > outside) {
      if (reader.next() !== opened) continue;
      if (reader.name === 'tbl') this.readTable();
      else if (unseen.has(reader.name)) reader.skipElement();
    }
  }
}

const emptyTable: Table = {
  name: '',
  rows: [],
  numbers: [],
  merges: [],
  troubles: new Map(),
  fonts: new Map(),
  hidden: false,
};

/** A number of columns; more than a table can have counts as too many. */
function small(text: string | undefined): number {
  const number = Number(text ?? 0);
  return Number.isInteger(number) && number >= 0 ? Math.min(number, maxColumns) : 0;
}
