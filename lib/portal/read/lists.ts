/** Lists of several people or certificates: rows of one shape. */
import { fold } from '../../vietnamese/fold.ts';
import { hasControl } from './controls.ts';
import type { Headers } from './headers.ts';
import { textOf, withoutNumber } from './text.ts';
import { parentOf } from './tree.ts';

/** A control with what makes its row alike another row. */
export interface Shaped {
  element: Element;
  /** The innermost heading above it. */
  section: string;
  shape: string;
}

export interface FoundList {
  /** The element that holds the rows. */
  container: Element;
  rows: Element[];
  /** The controls of each row, where no element of its own holds them. */
  members?: Element[][];
  /** Which row the first one is, where those before it are not shown. */
  first?: number;
}

/** Finds the repeated rows of a page; a control is in at most one list, the innermost. */
export function findLists(controls: readonly Shaped[], headers: Headers): FoundList[] {
  const lists: FoundList[] = [];
  const taken = new Set<Element>();
  for (const [table, cellsOf] of cellsByTable(controls)) {
    // A row under a header row, with two controls or more in cells of their own.
    const rows = [...cellsOf].flatMap(([row, cells]) =>
      cells.size >= 2 && headers.rowAbove(table, row) ? [row] : [],
    );
    for (const row of headers.isTurned(table) ? table.rows : rows) taken.add(row);
    if (headers.isTurned(table)) lists.push(columnsOf(table));
    else {
      const byHeader = Map.groupBy(rows, (row) => headers.rowAbove(table, row));
      for (const own of byHeader.values()) lists.push({ container: table, rows: own });
    }
  }
  for (const [container, rows] of repeatedBlocks(controls.filter((c) => !isInside(c.element, taken)))) {
    lists.push({ container, rows });
  }
  const listed = new Set(lists.flatMap(({ rows }) => rows));
  lists.push(...numberedSections(controls.filter(({ element }) => !isWithin(element, listed))));
  return lists;
}

/** Of a table on its side: each column is a row of the list. */
function columnsOf(table: HTMLTableElement): FoundList {
  const members: Element[][] = [];
  for (const { cells } of table.rows) {
    for (const [x, cell] of [...cells].slice(1).entries()) {
      if (!hasControl(cell)) continue;
      const column = members[x] ?? [];
      column.push(cell);
      members[x] = column;
    }
  }
  const columns = members.filter((column) => column.length > 0);
  return { container: table, rows: columns.flatMap(([first]) => first ?? []), members: columns };
}

/** "Thuê bao thứ nhất", "Thuê bao thứ hai": the same boxes under numbered headings, with nothing around each. */
function numberedSections(controls: readonly Shaped[]): FoundList[] {
  const parts: Shaped[][] = [];
  for (const control of controls) {
    const last = parts.at(-1);
    if (last?.[0]?.section === control.section) last.push(control);
    else parts.push([control]);
  }
  const alike = new Map<string, Shaped[][]>();
  for (const part of parts) {
    const section = part[0]?.section ?? '';
    if (part.length < 2 || withoutNumber(section) === fold(section)) continue;
    const key = part.map(({ shape }) => shape).join('|');
    alike.set(key, [...(alike.get(key) ?? []), part]);
  }
  return [...alike.values()].flatMap((rows) => {
    const members = rows.map((row) => row.map(({ element }) => element));
    const [container] = members.flat();
    // A page that shows one at a time says in its heading which one it is.
    const first = rows.length < 2 ? countIn(rows[0]?.[0]?.section ?? '') : 0;
    if (!container || first === undefined) return [];
    return { container, rows: members.flatMap(([element]) => element ?? []), members, first };
  });
}

const counted = /^(?:nguoi|ca nhan|can bo|thue bao|chung thu|thiet bi)(?: thu| so)? (\d{1,3})$/;

/** "Thuê bao 2" → 1; nothing where a heading does not count subjects. */
function countIn(section: string): number | undefined {
  const [, count] = counted.exec(fold(section)) ?? [];
  return count === undefined || Number(count) === 0 ? undefined : Number(count) - 1;
}

function isInside(element: Element, rows: ReadonlySet<Element>): boolean {
  const row = element.closest('tr');
  return row !== null && rows.has(row);
}

function isWithin(element: Element, rows: ReadonlySet<Element>): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) if (rows.has(node)) return true;
  return false;
}

type CellsByRow = Map<HTMLTableRowElement, Set<Element>>;

function cellsByTable(controls: readonly Shaped[]): Map<HTMLTableElement, CellsByRow> {
  const tables = new Map<HTMLTableElement, CellsByRow>();
  for (const { element } of controls) {
    const cell = element.closest('td, th');
    const row = cell?.closest('tr');
    const table = row?.closest('table');
    if (!cell || !row || !table) continue;
    const rows = tables.get(table) ?? new Map<HTMLTableRowElement, Set<Element>>();
    tables.set(table, rows.set(row, (rows.get(row) ?? new Set()).add(cell)));
  }
  return tables;
}

/** Sibling blocks that hold the same controls with the same labels, two controls or more in each. */
function repeatedBlocks(controls: readonly Shaped[]): Map<Element, Element[]> {
  const shapes = new Map<Element, string[]>();
  for (const { element, shape } of controls) {
    let level = 0;
    for (let node = parentOf(element); node && level < 12; node = parentOf(node)) {
      level += 1;
      const list = shapes.get(node);
      if (list) list.push(shape);
      else shapes.set(node, [shape]);
    }
  }
  const groups = new Map<Element, Map<string, Element[]>>();
  for (const [block, parts] of shapes) {
    const parent = parentOf(block);
    if (parts.length < 2 || !parent) continue;
    const key = `${block.localName}|${headingOf(block)}|${parts.join('|')}`;
    const byShape = groups.get(parent) ?? new Map<string, Element[]>();
    const alike = byShape.get(key);
    if (alike) alike.push(block);
    else byShape.set(key, [block]);
    groups.set(parent, byShape);
  }
  const lists = new Map<Element, Element[]>();
  for (const [parent, byShape] of groups) {
    const rows = [...byShape.values()].sort((a, b) => b.length - a.length)[0];
    if (rows && rows.length > 1) lists.set(parent, rows);
  }
  return lists;
}

function headingOf(block: Element): string {
  const heading = block.querySelector('h1, h2, h3, h4, h5, h6, legend, [class*="title" i]');
  return heading ? withoutNumber(textOf(heading)) : '';
}
