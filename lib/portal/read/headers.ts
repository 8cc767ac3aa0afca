/** Column headers of lists, found once for each table of a page. */
import { hasControl } from './controls.ts';
import { textOf, withoutNumber } from './text.ts';

interface HeaderRow {
  row: HTMLTableRowElement;
  /** In `<thead>`, or made of `<th>`: a header for sure. */
  sure: boolean;
}

/** What stands over a control: its column's own words, and those of a storey above that spans several. */
interface Over {
  text: string;
  storey: string;
}

const nothing: Over = { text: '', storey: '' };
/** How far up a table's header is looked for that stands in a table of its own. */
const twinLimit = 5;

export class Headers {
  readonly #rows = new Map<HTMLTableElement, HeaderRow[]>();
  readonly #turned = new Map<HTMLTableElement, boolean>();
  readonly #twins = new Map<HTMLTableElement, HTMLTableElement | undefined>();
  readonly #over = new Map<Element, Over>();
  /** Of each header row, what stands over its columns. */
  readonly #columns = new Map<HTMLTableRowElement, Over[]>();
  readonly #above = new Map<HTMLTableRowElement, HTMLTableRowElement | undefined>();

  /**
   * The header over a control in a list: of a table whose header row holds no control, or of a grid of
   * blocks whose first block has as many cells and no control.
   */
  above(element: Element): Over {
    let over = this.#over.get(element);
    if (!over) {
      over = this.#find(element);
      this.#over.set(element, over);
    }
    return over;
  }

  #find(element: Element): Over {
    const cell = element.closest<HTMLTableCellElement>('td, th');
    const table = cell?.closest('table');
    if (!cell || !table) return { ...nothing, text: gridHeader(element) };
    const row = cell.parentElement as HTMLTableRowElement;
    const header = this.rowAbove(table, row);
    if (!header) return nothing;
    const over = this.#columnOf(header, columnOf(cell, row));
    // Over the columns of a table on its side stands whose they are.
    return this.isTurned(table) ? { text: '', storey: over.text } : over;
  }

  /** What the first cell says of its whole row, where that is what the boxes in it are called. */
  beside(element: Element): string {
    const cell = element.closest<HTMLTableCellElement>('td, th');
    const first = cell?.parentElement?.firstElementChild;
    const table = cell?.closest('table');
    if (!cell || !first || !table || first === cell || hasControl(first)) return '';
    // In a row of several names and boxes each box has the name before it.
    for (
      let other = cell.previousElementSibling;
      other && other !== first;
      other = other.previousElementSibling
    )
      if (!hasControl(other) && textOf(other)) return '';
    return first.localName === 'th' || this.isTurned(table) ? textOf(first) : '';
  }

  /** The last row before `row` that is all header: no control, and more than one cell with text. */
  rowAbove(table: HTMLTableElement, row: HTMLTableRowElement): HTMLTableRowElement | undefined {
    if (!this.#above.has(row)) this.#above.set(row, this.#headerOf(table, row));
    return this.#above.get(row);
  }

  #columnOf(header: HTMLTableRowElement, column: number): Over {
    const columns = this.#columns.get(header) ?? [];
    this.#columns.set(header, columns);
    columns[column] ??= headerText(header, column);
    return columns[column];
  }

  #headerOf(table: HTMLTableElement, row: HTMLTableRowElement): HTMLTableRowElement | undefined {
    const { rowIndex } = row;
    const before = this.#rowsOf(table).filter((header) => header.row.rowIndex < rowIndex);
    // Words over boxes, and below them words over boxes again: each row of words is of the boxes under it.
    const next = before.find((header) => header.row === row.previousElementSibling);
    const above = next?.row.previousElementSibling;
    const found =
      before.findLast(({ sure }) => sure) ??
      (next && above && hasControl(above) ? next : undefined) ??
      before.find((header) => header.row.cells.length === row.cells.length);
    if (found) return found.row;
    const twin = this.#twinOf(table);
    return twin && this.#rowsOf(twin).findLast((header) => widthOf(header.row) === row.cells.length)?.row;
  }

  /**
   * A table on its side: "Thuê bao 1", "Thuê bao 2" stand over the columns, and a row is one field of all; or
   * nothing stands over them, and each row has its name and as many boxes as every other.
   */
  isTurned(table: HTMLTableElement): boolean {
    let turned = this.#turned.get(table);
    if (turned === undefined) {
      const [header] = this.#rowsOf(table);
      turned = header ? isNumbered(header.row) : isGridOfPeople(table);
      this.#turned.set(table, turned);
    }
    return turned;
  }

  /** Some grids keep their header in a table of its own, just before. */
  #twinOf(table: HTMLTableElement): HTMLTableElement | undefined {
    if (this.#twins.has(table)) return this.#twins.get(table);
    let twin: HTMLTableElement | undefined;
    let node: Element | null = table.parentElement;
    for (let level = 0; node && !twin && level < twinLimit; level += 1) {
      const tables = [...node.querySelectorAll('table')];
      twin = tables
        .slice(0, tables.indexOf(table))
        .findLast((other) => !hasControl(other) && other.querySelector('thead, th') !== null);
      node = node.parentElement;
    }
    this.#twins.set(table, twin);
    return twin;
  }

  #rowsOf(table: HTMLTableElement): HeaderRow[] {
    let rows = this.#rows.get(table);
    if (!rows) {
      rows = [...table.rows].flatMap((row) => asHeader(row) ?? []);
      this.#rows.set(table, rows);
    }
    return rows;
  }
}

/** "Thuê bao 1", "Thuê bao 2": cells that say the same but for a number. */
function isNumbered(header: HTMLTableRowElement): boolean {
  const over = [...header.cells].slice(1).map((cell) => textOf(cell));
  const bare = new Set(over.map(withoutNumber));
  return over.length > 1 && bare.size === 1 && new Set(over).size === over.length;
}

function isGridOfPeople(table: HTMLTableElement): boolean {
  const rows = [...table.rows].filter((row) => hasControl(row));
  const counts = rows.map(({ cells }) => [...cells].slice(1).filter((cell) => hasControl(cell)).length);
  const named = rows.every(
    ({ cells: [first] }) => first && !hasControl(first) && /\p{L}/u.test(textOf(first)),
  );
  const alike = rows.every(({ cells }, y) => cells.length === (counts[y] ?? 0) + 1);
  return rows.length >= 3 && named && alike && (counts[0] ?? 0) > 1 && new Set(counts).size === 1;
}

function asHeader(row: HTMLTableRowElement): HeaderRow | undefined {
  if (row.cells.length < 2 || hasControl(row)) return undefined;
  const spoken = [...row.cells].filter((cell) => textOf(cell));
  const sure =
    spoken.length > 1 &&
    (row.parentElement?.localName === 'thead' || spoken.some((cell) => cell.localName === 'th'));
  return sure || spoken.length > 2 ? { row, sure } : undefined;
}

function columnOf(cell: HTMLTableCellElement, row: HTMLTableRowElement): number {
  let column = 0;
  for (const other of row.cells) {
    if (other === cell) break;
    column += other.colSpan;
  }
  return column;
}

function headerText(header: HTMLTableRowElement, column: number): Over {
  const cells = [...new Set(gridOf(storeysOf(header)).map((line) => line[column]))];
  const texts = cells.map((over) => textOf(over ?? null)).filter(Boolean);
  return { text: texts.at(-1) ?? '', storey: texts.length > 1 ? (texts[0] as string) : '' };
}

/** Headers in two storeys: the upper one spans several columns and belongs to each. */
function storeysOf(header: HTMLTableRowElement): HTMLTableRowElement[] {
  const upper = header.previousElementSibling as HTMLTableRowElement | null;
  return upper?.localName === 'tr' && isStorey(upper) ? [upper, header] : [header];
}

function widthOf(header: HTMLTableRowElement): number {
  return gridOf(storeysOf(header)).at(-1)?.length ?? 0;
}

/** Above another header row: in the head, or with a cell that reaches over several columns or down into it. */
function isStorey(row: HTMLTableRowElement): boolean {
  const cells = [...row.cells];
  const spans = cells.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1);
  return cells.length > 1 && !hasControl(row) && (row.parentElement?.localName === 'thead' || spans);
}

/** Which cell stands in each column of each row, cells that reach down counted in every row they reach. */
function gridOf(rows: readonly HTMLTableRowElement[]): (Element | undefined)[][] {
  const grid: (Element | undefined)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    const line = grid[y] as (Element | undefined)[];
    let x = 0;
    for (const cell of row.cells) {
      while (line[x]) x += 1;
      for (let down = 0; down < cell.rowSpan && y + down < rows.length; down += 1) {
        const below = grid[y + down] as (Element | undefined)[];
        for (let across = 0; across < cell.colSpan; across += 1) below[x + across] = cell;
      }
      x += cell.colSpan;
    }
  }
  return grid;
}

function gridHeader(element: Element): string {
  let cell: Element = element;
  for (let level = 0; level < 4; level += 1) {
    const row = cell.parentElement;
    if (!row || row.localName === 'form') return '';
    if (row.childElementCount >= 3) {
      const header = headerBlock(row);
      // A cell that has words of its own stands in no grid: what is above it is something else, such as steps.
      if (header && /\p{L}{2}/u.test(textOf(cell))) return '';
      if (header) return textOf(header.children[[...row.children].indexOf(cell)] ?? null);
    }
    cell = row;
  }
  return '';
}

/** A header stands first in the list, or just before it. */
function headerBlock(row: Element): Element | undefined {
  const list = row.parentElement;
  const before = list?.previousElementSibling;
  const candidates = [list?.children[0], list?.children[1], before, before?.children[0]];
  return candidates.find(
    (block): block is Element =>
      block !== undefined &&
      block !== null &&
      block !== row &&
      block.childElementCount === row.childElementCount &&
      !hasControl(block) &&
      [...block.children].filter((child) => textOf(child)).length >= row.childElementCount - 1,
  );
}
