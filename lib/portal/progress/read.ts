/**
 * Reads the requests that a page of the portal shows: in tables, grids, blocks that look like tables, and cards.
 * Only lists that their headers show to be of requests; of everything else on the page nothing is taken.
 */
import { fold, tidy } from '../../vietnamese/fold.ts';
import { textOf } from '../read/text.ts';
import { parentOf, selectAll } from '../read/tree.ts';
import { cardsIn } from './cards.ts';
import { type ColumnKind, columns } from './columns.ts';
import { columnOf, isRequestList } from './header.ts';
import { type Name, namesIn } from './names.ts';
import type { PortalRow, ProgressReading } from './types.ts';

const most = 500;
const headerRows = 4;

export function readProgress(page: Document): ProgressReading {
  const { elements, roots } = selectAll(page, 'table, [role="table"], [role="grid"], [role="treegrid"]', {
    shadow: true,
  });
  const reading: ProgressReading = { url: page.location.href, rows: [] };
  // Most pages show no request at all: one look at their text is enough.
  const speaking = roots.filter(speaksOfStatus);
  if (speaking.length === 0) return reading;
  const tables = elements.filter(isTable);
  const read = new Set<Element>();
  for (const [index, table] of tables.entries()) {
    if (read.has(table)) continue;
    const found = readTable(table, tables[index + 1]);
    if (!found) continue;
    reading.rows.push(...found.rows);
    for (const one of found.tables) read.add(one);
  }
  for (const root of speaking) {
    const names = namesIn(root, (element) => isInside(element, read));
    if (!names.some(({ kind }) => kind === 'status')) continue;
    const blocks = readBlocks(names);
    reading.rows.push(...blocks.rows);
    reading.rows.push(...cardsIn(names.filter(({ element }) => !isInside(element, blocks.taken))));
  }
  reading.rows = reading.rows.filter(isSomeRequest).slice(0, most);
  return reading;
}

const statusWords = columns.status.map(fold);

function speaksOfStatus(root: Document | ShadowRoot): boolean {
  const text = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : root;
  const folded = fold(text?.textContent ?? '');
  return statusWords.some((words) => folded.includes(words));
}

function isTable(element: Element): boolean {
  return element.localName === 'table' || /^(table|grid|treegrid)$/.test(element.getAttribute('role') ?? '');
}

function isInside(element: Element, tables: ReadonlySet<Element>): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) if (tables.has(node)) return true;
  return false;
}

interface Line {
  element: Element;
  /** The cell over each column; one that reaches over several stands in each. */
  cells: (Element | undefined)[];
}

/** The rows of a table with the cells of tables inside it left out. */
function gridOf(table: Element, limit = most + headerRows): Line[] {
  if (table.localName === 'table' && !table.querySelector('[role="row"]'))
    return nativeGrid(table as HTMLTableElement, limit);
  const rows = [...table.querySelectorAll('[role="row"], tr')].filter((row) => ownerOf(row) === table);
  return rows.slice(0, limit).map((element) => ({
    element,
    cells: [
      ...element.querySelectorAll(
        '[role="columnheader"], [role="rowheader"], [role="cell"], [role="gridcell"], td, th',
      ),
    ].filter((cell) => cell.closest('[role="row"], tr') === element),
  }));
}

function ownerOf(row: Element): Element | null {
  for (let node = row.parentElement; node; node = node.parentElement) if (isTable(node)) return node;
  return null;
}

function nativeGrid(table: HTMLTableElement, limit: number): Line[] {
  const lines: Line[] = [...table.rows].slice(0, limit).map((element) => ({ element, cells: [] }));
  for (const [y, { element, cells }] of lines.entries()) {
    let x = 0;
    for (const cell of (element as HTMLTableRowElement).cells) {
      while (cells[x]) x += 1;
      const down = Math.min(cell.rowSpan || lines.length, lines.length - y);
      for (let dy = 0; dy < down; dy += 1) {
        for (let dx = 0; dx < Math.min(cell.colSpan, 50); dx += 1) {
          const line = lines[y + dy];
          if (line) line.cells[x + dx] = cell;
        }
      }
      x += cell.colSpan;
    }
  }
  return lines;
}

/** @param next where a fixed header stands in a table of its own: the table that may hold its rows */
function readTable(
  table: Element,
  next: Element | undefined,
): { rows: PortalRow[]; tables: Element[] } | undefined {
  const top = gridOf(table, headerRows + 1);
  for (let last = 0; last < Math.min(headerRows, top.length); last += 1) {
    const head = headOf(top.slice(0, last + 1));
    if (!isRequestList(head.map(({ kind }) => kind))) continue;
    const below = top[last + 1];
    const deeper = headOf(top.slice(0, last + 2));
    // A header in two storeys: what stands below still adds to it.
    if (below && isAllHeader(below) && isRequestList(deeper.map(({ kind }) => kind))) continue;
    const rows = gridOf(table)
      .slice(last + 1)
      .flatMap((line) => rowOf(head, line) ?? []);
    if (rows.length > 0 || !next || hasOwnHead(next)) return { rows, tables: [table] };
    const apart = gridOf(next).filter(({ cells }) => Math.abs(cells.length - head.length) <= 1);
    return { rows: apart.flatMap((line) => rowOf(head, line) ?? []), tables: [table, next] };
  }
  return undefined;
}

function hasOwnHead(table: Element): boolean {
  return gridOf(table, headerRows).some(({ cells }) =>
    isRequestList(cells.map((cell) => columnOf(textOf(cell ?? null)))),
  );
}

function isAllHeader({ cells }: Line): boolean {
  return cells.every(
    (cell) => !cell || cell.localName === 'th' || cell.getAttribute('role') === 'columnheader',
  );
}

interface Head {
  kind?: ColumnKind;
  text: string;
}

function headOf(lines: readonly Line[]): Head[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const over = [...new Set(lines.map(({ cells }) => cells[column]))].map((cell) => textWhole(cell));
    const texts = over.filter(Boolean);
    const own = texts.at(-1) ?? '';
    return { kind: columnOf(own) ?? columnOf(texts.join(' ')), text: own };
  });
}

function rowOf(head: readonly Head[], { element, cells }: Line): PortalRow | undefined {
  // A line that reaches over the whole table is a note ("Không có dữ liệu") or a group's name.
  if (new Set(cells.filter(Boolean)).size < 2 || !isShown(element)) return undefined;
  const row: Partial<Record<ColumnKind, string>> = {};
  for (const [column, { kind, text }] of head.entries()) {
    if (!kind || row[kind]) continue;
    const value = withoutName(textWhole(cells[column]), text);
    // The header once more, as between two parts of a long list.
    if (columnOf(value) === kind) return undefined;
    if (value) row[kind] = value;
  }
  return row.status ? { ...row, status: row.status } : undefined;
}

/** In a narrow window a cell repeats what its column is called. */
function withoutName(value: string, name: string): string {
  return name && value !== name && value.startsWith(name)
    ? value.slice(name.length).replace(/^\s*:?\s*/, '')
    : value;
}

/** Also where all of a cell is a button, as some portals draw a status. */
function textWhole(element: Element | undefined): string {
  return element ? textOf(element) || tidy(element.textContent ?? '').slice(0, 300) : '';
}

function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}

/** Blocks side by side under blocks that name them, with nothing in the markup that says "table". */
function readBlocks(names: readonly Name[]): { rows: PortalRow[]; taken: Set<Element> } {
  const rows: PortalRow[] = [];
  const taken = new Set<Element>();
  const looked = new Set<Element>();
  for (const { kind, element } of names) {
    if (kind !== 'status' || isInside(element, taken)) continue;
    for (
      let node = element.parentElement, level = 0;
      node && level < 4;
      node = node.parentElement, level += 1
    ) {
      if (looked.has(node)) break;
      looked.add(node);
      const found = readUnder(node);
      if (found.length === 0) continue;
      rows.push(...found.map(({ row }) => row));
      for (const one of [node, ...found.map(({ line }) => line)]) taken.add(one);
      break;
    }
  }
  return { rows, taken };
}

function readUnder(header: Element): { row: PortalRow; line: Element }[] {
  const { children, childElementCount, textContent } = header;
  if (childElementCount < 3 || childElementCount > 20 || (textContent ?? '').length > 600) return [];
  const head = [...children].map((child): Head => {
    const text = textWhole(child);
    return { kind: columnOf(text), text };
  });
  if (!isRequestList(head.map(({ kind }) => kind))) return [];
  return blocksBelow(header, childElementCount).flatMap((line) => {
    const row = rowOf(head, { element: line, cells: [...line.children] });
    return row ? [{ row, line }] : [];
  });
}

/** The blocks of as many parts after a header, or in the blocks after what is around it. */
function blocksBelow(header: Element, parts: number): Element[] {
  let node: Element | null = header;
  for (let level = 0; node && level < 3; level += 1) {
    const after: Element[] = [];
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.childElementCount === parts) after.push(next);
      else
        after.push(...[...next.querySelectorAll('*')].filter((inner) => inner.childElementCount === parts));
    }
    if (after.length > 0) return after.slice(0, most);
    node = node.parentElement;
  }
  return [];
}

function isSomeRequest({ code, documentNumber, procedure }: PortalRow): boolean {
  return Boolean(code || documentNumber || procedure);
}
