/** Every text that can label a control, each with the place it was found in. */
import { tidy } from '../../vietnamese/fold.ts';
import type { LabelPlace, LabelSignal } from '../types.ts';
import { controlSelector } from './controls.ts';
import { textOf, wordsOfName } from './text.ts';
import { parentOf, type Root } from './tree.ts';

const climbLimit = 6;
const never = () => false;
const boundaries = new Set([
  'form',
  'fieldset',
  'table',
  'section',
  'article',
  'main',
  'body',
  'dialog',
  'tbody',
]);

/**
 * Labels of one control; of a group of radio buttons or check boxes, `element` is what holds them all.
 *
 * @param options.isHeading whether an element is a heading of several controls: no label of the first of them
 */
export function labelsOf(
  element: Element,
  {
    isGroup = false,
    isHeading = never,
  }: { isGroup?: boolean; isHeading?: (element: Element) => boolean } = {},
): LabelSignal[] {
  const signals: LabelSignal[] = [];
  const add = (place: LabelPlace, text: string | null | undefined) => {
    const clean = tidy(text ?? '');
    if (clean && !/^\d+$/.test(clean) && !signals.some((s) => s.text === clean))
      signals.push({ place, text: clean });
  };
  if (!isGroup) for (const label of labelElements(element)) add('label', textOf(label));
  add('aria', referenced(element, 'aria-labelledby'));
  add('aria', element.getAttribute('aria-label'));
  add('column', columnHeader(element));
  const dt = element.closest('dd')?.previousElementSibling;
  if (dt?.localName === 'dt') add('row', textOf(dt));
  const before = textBefore(element, isHeading);
  if (before) add(before.place, before.text);
  if (!isGroup && isTick(element)) add('after', textAfter(element));
  add('placeholder', element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'));
  add('title', element.getAttribute('title'));
  add('hint', referenced(element, 'aria-describedby'));
  if (!isGroup) {
    for (const attribute of ['name', 'id', 'formcontrolname', 'autocomplete']) {
      add('name', wordsOfName(element.getAttribute(attribute) ?? ''));
    }
  }
  return signals;
}

/** What one radio button or check box of a group says. */
export function optionText(element: HTMLInputElement): string {
  const label = [...labelElements(element)].map(textOf).find(Boolean);
  return (
    label ||
    referenced(element, 'aria-labelledby') ||
    element.getAttribute('aria-label') ||
    textAfter(element)
  );
}

function isTick(element: Element): boolean {
  const type = (element as HTMLInputElement).type;
  return type === 'checkbox' || type === 'radio';
}

function labelElements(element: Element): Iterable<HTMLLabelElement> {
  return (element as HTMLInputElement).labels ?? [];
}

function referenced(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute);
  if (!ids) return '';
  const root = element.getRootNode() as Root;
  return ids
    .split(/\s+/)
    .map((id) => (id ? textOf(root.getElementById(id)) : ''))
    .join(' ');
}

function hasControl(element: Element): boolean {
  return element.matches(controlSelector) || element.querySelector(controlSelector) !== null;
}

/** Text that stands before the control and after the control before it. */
function textBefore(
  element: Element,
  isHeading: (element: Element) => boolean,
): { place: LabelPlace; text: string } | undefined {
  let node: Element | null = element;
  for (let level = 0; node && level < climbLimit; level += 1) {
    const texts: string[] = [];
    for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
      if (sibling.nodeType === Node.ELEMENT_NODE) {
        const before = sibling as Element;
        if (hasControl(before) || before.localName === 'hr' || isHeading(before)) return signal(node, texts);
        if (before.localName === 'br' && texts.length > 0) break;
        if (isLabelOfAnother(before, element)) return signal(node, texts);
      } else if (sibling.nodeType !== Node.TEXT_NODE) {
        continue;
      }
      const text = textOf(sibling);
      if (/\p{L}/u.test(text)) texts.unshift(text);
    }
    if (texts.length > 0) return signal(node, texts);
    node = parentOf(node);
    if (!node || boundaries.has(node.localName)) return undefined;
  }
  return undefined;
}

function signal(node: Element, texts: string[]): { place: LabelPlace; text: string } | undefined {
  if (texts.length === 0) return undefined;
  const place =
    node.localName === 'td' || node.localName === 'th' || node.localName === 'dd' ? 'row' : 'before';
  // The nearest words are the label; a long paragraph before them is not.
  let text = texts.join(' ');
  if (text.length > 160) text = texts.at(-1) ?? '';
  if (text.length > 160) return undefined;
  // A sentence explains; it is no label.
  return { place: text.length > 50 && text.endsWith('.') ? 'hint' : place, text };
}

function isLabelOfAnother(element: Element, control: Element): boolean {
  return element.localName === 'label' && (element as HTMLLabelElement).control !== null
    ? (element as HTMLLabelElement).control !== control
    : false;
}

function textAfter(element: Element): string {
  const texts: string[] = [];
  for (let sibling = element.nextSibling; sibling; sibling = sibling.nextSibling) {
    if (
      sibling.nodeType === Node.ELEMENT_NODE &&
      (hasControl(sibling as Element) || (sibling as Element).localName === 'br')
    ) {
      break;
    }
    const text = textOf(sibling);
    if (text) texts.push(text);
  }
  return texts.join(' ').slice(0, 160);
}

/**
 * The header over a control in a list: of a table whose header row holds no control, or of a grid of
 * blocks whose first block has as many cells and no control.
 */
function columnHeader(element: Element): string {
  const cell = element.closest('td, th, [role="gridcell"], [role="cell"]');
  const table = cell?.closest('table');
  if (cell && table) {
    const row = cell.parentElement as HTMLTableRowElement;
    const header = headerRow(table, row);
    return header ? headerAbove(header, (cell as HTMLTableCellElement).cellIndex, row) : '';
  }
  return gridHeader(element);
}

/** The last row before `row` that is all header: no control, and more than one cell with text. */
export function headerRow(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
): HTMLTableRowElement | undefined {
  let header: HTMLTableRowElement | undefined;
  for (const candidate of table.rows) {
    if (candidate === row) break;
    if (hasControl(candidate)) continue;
    const cells = [...candidate.cells].filter((cell) => textOf(cell));
    if (
      cells.length > 1 &&
      (candidate.parentElement?.localName === 'thead' || cells.some((c) => c.localName === 'th'))
    ) {
      header = candidate;
    } else if (cells.length > 2 && !header && candidate.cells.length === row.cells.length) {
      header = candidate;
    }
  }
  return header;
}

function headerAbove(header: HTMLTableRowElement, cellIndex: number, row: HTMLTableRowElement): string {
  let column = 0;
  for (const cell of row.cells) {
    if (cell.cellIndex === cellIndex) break;
    column += cell.colSpan;
  }
  const texts: string[] = [];
  // Headers in two storeys: the upper one spans several columns and belongs to each.
  const upper = header.previousElementSibling as HTMLTableRowElement | null;
  for (const storey of upper?.parentElement?.localName === 'thead' ? [upper, header] : [header]) {
    const text = cellOver(storey, column);
    if (text) texts.push(text);
  }
  return texts.join(' ');
}

function cellOver(row: HTMLTableRowElement, column: number): string {
  let at = 0;
  for (const cell of row.cells) {
    if (column >= at && column < at + cell.colSpan) return textOf(cell);
    at += cell.colSpan;
  }
  return '';
}

function gridHeader(element: Element): string {
  let cell: Element = element;
  for (let level = 0; level < 4; level += 1) {
    const row = cell.parentElement;
    if (!row || row.localName === 'form') return '';
    const count = row.childElementCount;
    if (count >= 3) {
      const header = headerBlock(row, count);
      if (header) return textOf(header.children[[...row.children].indexOf(cell)] ?? null);
    }
    cell = row;
  }
  return '';
}

function headerBlock(row: Element, cells: number): Element | undefined {
  const inside = [...(row.parentElement?.children ?? [])];
  const outside = row.parentElement?.previousElementSibling;
  const candidates = inside.slice(0, inside.indexOf(row));
  if (outside) candidates.push(outside, ...outside.children);
  return candidates.find(
    (block) =>
      block.childElementCount === cells &&
      !hasControl(block) &&
      [...block.children].filter((child) => textOf(child)).length >= cells - 1,
  );
}
