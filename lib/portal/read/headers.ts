/** Column headers of lists, found once for each table of a page. */
import { hasControl } from './controls.ts';
import { textOf } from './text.ts';

interface HeaderRow {
  row: HTMLTableRowElement;
  /** In `<thead>`, or made of `<th>`: a header for sure. */
  sure: boolean;
}

export class Headers {
  readonly #rows = new Map<HTMLTableElement, HeaderRow[]>();

  /**
   * The header over a control in a list: of a table whose header row holds no control, or of a grid of
   * blocks whose first block has as many cells and no control.
   */
  above(element: Element): string {
    const cell = element.closest<HTMLTableCellElement>('td, th');
    const table = cell?.closest('table');
    if (!cell || !table) return gridHeader(element);
    const row = cell.parentElement as HTMLTableRowElement;
    const header = this.rowAbove(table, row);
    return header ? headerText(header, cell, row) : '';
  }

  /** The last row before `row` that is all header: no control, and more than one cell with text. */
  rowAbove(table: HTMLTableElement, row: HTMLTableRowElement): HTMLTableRowElement | undefined {
    const before = this.#rowsOf(table).filter((header) => header.row.rowIndex < row.rowIndex);
    const found =
      before.findLast(({ sure }) => sure) ??
      before.find((header) => header.row.cells.length === row.cells.length);
    return found?.row;
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

function asHeader(row: HTMLTableRowElement): HeaderRow | undefined {
  if (row.cells.length < 2 || hasControl(row)) return undefined;
  const spoken = [...row.cells].filter((cell) => textOf(cell));
  const sure =
    spoken.length > 1 &&
    (row.parentElement?.localName === 'thead' || spoken.some((cell) => cell.localName === 'th'));
  return sure || spoken.length > 2 ? { row, sure } : undefined;
}

function headerText(
  header: HTMLTableRowElement,
  cell: HTMLTableCellElement,
  row: HTMLTableRowElement,
): string {
  let column = 0;
  for (const other of row.cells) {
    if (other === cell) break;
    column += other.colSpan;
  }
  // Headers in two storeys: the upper one spans several columns and belongs to each.
  const upper = header.previousElementSibling as HTMLTableRowElement | null;
  const storeys = upper?.localName === 'tr' && isStorey(upper) ? [upper, header] : [header];
  const texts = gridOf(storeys).map((line) => line[column]);
  return [...new Set(texts)]
    .map((over) => textOf(over ?? null))
    .filter(Boolean)
    .join(' ');
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
