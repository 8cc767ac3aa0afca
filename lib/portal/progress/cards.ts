/** Cards and definition lists of requests: "Mã hồ sơ: …", "Trạng thái: …", or a name and its value side by side. */
import { tidy } from '../../vietnamese/fold.ts';
import { hasControl } from '../read/controls.ts';
import { textOf } from '../read/text.ts';
import { parentOf } from '../read/tree.ts';
import type { ColumnKind } from './columns.ts';
import { columnOf, isRequestList } from './header.ts';
import type { Name } from './names.ts';
import type { PortalRow } from './types.ts';

const longestValue = 300;

/** @param names in page order, those of lists left out that were read as such */
export function cardsIn(names: readonly Name[]): PortalRow[] {
  // Where no card has a code, the status tells the cards apart.
  const codes = names.filter(({ kind }) => kind === 'code');
  const keys = (codes.length > 0 ? codes : names.filter(({ kind }) => kind === 'status')).filter(
    (key) => valueFor(key) !== '',
  );
  const cards = new Map(cardsAround(keys).map((card) => [card, {} as Partial<Record<ColumnKind, string>>]));
  for (const name of names) {
    const row = rowAround(name.element, cards);
    if (row) row[name.kind] ??= valueFor(name) || undefined;
  }
  return [...cards].flatMap(([card, row]) => {
    const kinds = (Object.keys(row) as ColumnKind[]).filter((kind) => row[kind]);
    const isShown = card.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
    return row.status && isRequestList(kinds) && isShown ? [{ ...row, status: row.status }] : [];
  });
}

/** For each key the largest block around it that holds no other. */
function cardsAround(keys: readonly Name[]): Element[] {
  const held = new Map<Element, number>();
  for (const { element } of keys) {
    for (let node: Element | null = element; node; node = parentOf(node))
      held.set(node, (held.get(node) ?? 0) + 1);
  }
  return keys.flatMap(({ element }) => {
    if ((held.get(element) ?? 0) > 1) return [];
    let card = element;
    for (
      let node = parentOf(card);
      node && node.localName !== 'body' && held.get(node) === 1;
      node = parentOf(node)
    ) {
      card = node;
    }
    return [card];
  });
}

function rowAround<Row>(element: Element, cards: ReadonlyMap<Element, Row>): Row | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const row = cards.get(node);
    if (row) return row;
  }
  return undefined;
}

/** What stands after a name: in the same text, beside it, or beside the block that holds nothing but the name. */
function valueFor({ node, element, rest }: Name): string {
  if (rest) return tidy(rest);
  let from: Node = node;
  let around: Element | null = element;
  for (let level = 0; around && level < 4; level += 1) {
    const after = textAfter(from);
    if (after !== undefined) return after;
    // What stands before the name as well is not about it.
    if (hasTextBefore(from)) return '';
    from = around;
    around = around.parentElement;
  }
  return '';
}

function textAfter(node: Node): string | undefined {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    const isElement = next.nodeType === Node.ELEMENT_NODE;
    if (isElement && hasControl(next as Element)) return '';
    if (!isElement && next.nodeType !== Node.TEXT_NODE) continue;
    const text = (textOf(next) || (isElement ? tidy(next.textContent ?? '') : '')).slice(0, longestValue);
    const bare = text.replace(/^[:：]\s*/, '');
    if (bare) return columnOf(bare) ? '' : bare;
  }
  return undefined;
}

function hasTextBefore(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before.nodeType !== Node.COMMENT_NODE && /\p{L}/u.test(before.textContent ?? '')) return true;
  }
  return false;
}
