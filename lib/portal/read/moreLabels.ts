/** Words of a control that stand where labels seldom stand: only for a close look. */
import type { LabelSignal } from '../types.ts';
import { controlSelector, hasControl } from './controls.ts';
import type { Headers } from './headers.ts';
import { textAfter } from './labels.ts';
import { textOf } from './text.ts';
import { parentOf } from './tree.ts';

const primary: readonly LabelSignal['place'][] = ['label', 'aria', 'column', 'row', 'before'];
/** Where a table that becomes a pile of cards on a telephone keeps its headers. */
const headerAttributes = [
  'data-label',
  'data-title',
  'data-th',
  'data-header',
  'data-column',
  'data-caption',
];
const tipAttributes = [
  'data-original-title',
  'data-bs-original-title',
  'data-tooltip',
  'mattooltip',
  'tooltip',
];
const climbLimit = 4;

export function moreLabels(element: Element, found: readonly LabelSignal[], headers: Headers): LabelSignal[] {
  const signals: LabelSignal[] = [];
  const add = (place: LabelSignal['place'], text: string | null | undefined) => {
    if (text) signals.push({ place, text });
  };
  let node: Element | null = element;
  for (let level = 0; node && level < climbLimit; level += 1) {
    for (const name of headerAttributes) add('column', node.getAttribute(name));
    // An element of the page's own kind that takes its label as an attribute.
    if (node.localName.includes('-')) add('label', node.getAttribute('label'));
    node = parentOf(node);
  }
  for (const name of tipAttributes) add('title', element.getAttribute(name));
  add('column', partOfHeader(element, headers));
  const isSpoken = [...found, ...signals].some(({ place }) => primary.includes(place));
  if (!isSpoken || readsAfter(element)) add('after', wordsAfter(element));
  return signals;
}

/** "Số CCCD; ngày cấp; nơi cấp" over three boxes in one cell: to each its part. */
function partOfHeader(element: Element, headers: Headers): string | undefined {
  const cell = element.closest('td, [role="gridcell"], [role="cell"]');
  const boxes = cell ? [...cell.querySelectorAll(controlSelector)].filter(isBox) : [];
  if (boxes.length < 2) return undefined;
  const parts = headers
    .above(element)
    .text.split(/[;,\n]|\s[/–-]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length === boxes.length ? parts[boxes.indexOf(element)] : undefined;
}

function isBox(element: Element): boolean {
  const { type } = element as HTMLInputElement;
  return type !== 'hidden' && type !== 'checkbox' && type !== 'radio';
}

/** Text right after the box, or after what is around it alone. */
function wordsAfter(element: Element): string {
  let node: Element | null = element;
  for (let level = 0; node && level < 3; level += 1) {
    const text = textAfter(node);
    if (/\p{L}{2}/u.test(text)) return text;
    const next: Element | null = node.nextElementSibling;
    if (next && hasControl(next)) return '';
    node = parentOf(node);
    if (!node || [...node.querySelectorAll(controlSelector)].filter(isBox).length > 1) return '';
  }
  return '';
}

const blocks = new WeakMap<Element, boolean>();
const mostPieces = 80;

/**
 * Whether in the block around the box every box has its words after it: it begins with a box, ends with words,
 * and words stand between any two boxes.
 */
export function readsAfter(element: Element): boolean {
  if (!isBox(element)) return false;
  let block = parentOf(element);
  for (let level = 0; block && level < climbLimit; level += 1) {
    if ([...block.querySelectorAll(controlSelector)].filter(isBox).length > 1) break;
    block = parentOf(block);
  }
  if (!block || block.matches('body, thead, tbody, table')) return false;
  let known = blocks.get(block);
  if (known === undefined) {
    const pieces = piecesOf(block);
    known = pieces.length % 2 === 0 && pieces.every((isWords, at) => isWords === (at % 2 === 1));
    blocks.set(block, known);
  }
  return known;
}

/** Boxes (`false`) and words (`true`) in their order, words in a row counted once. */
function piecesOf(block: Element): boolean[] {
  const pieces: boolean[] = [];
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (pieces.length > mostPieces) return;
      if (child.nodeType === Node.TEXT_NODE) {
        if (/\p{L}{2}/u.test(child.nodeValue ?? '') && pieces.at(-1) !== true) pieces.push(true);
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const inner = child as Element;
        if (inner.matches(controlSelector)) {
          if (isBox(inner)) pieces.push(false);
        } else if (
          !inner.matches('h1, h2, h3, h4, h5, h6, legend, button, script, style, option') &&
          textOf(inner)
        ) {
          visit(inner);
        } else if (hasControl(inner)) visit(inner);
      }
    }
  };
  visit(block);
  return pieces;
}
