/** Cards and definition lists of requests: "Mã hồ sơ: …", "Trạng thái: …", or a name and its value side by side. */
import { tidy } from '../../vietnamese/fold.ts';
import { textOf } from '../read/text.ts';
import { parentOf } from '../read/tree.ts';
import type { ColumnKind } from './columns.ts';
import { columnOf, isRequestList } from './header.ts';
import type { PortalRow } from './types.ts';

interface Pair {
  element: Element;
  kind: ColumnKind;
  value: string;
}

const longestName = 48;

/** @param elements in page order, those of tables left out that were read as such */
export function cardsIn(elements: readonly Element[]): PortalRow[] {
  const pairs = elements.flatMap((element) => pairOf(element) ?? []);
  const anchors = pairs.filter(({ kind }) => kind === 'code');
  // Where no card has a code, the status tells the cards apart.
  const keys = anchors.length > 0 ? anchors : pairs.filter(({ kind }) => kind === 'status');
  return keys.flatMap((key) => {
    const card = cardAround(key, keys);
    const own = pairs.filter((pair) => card.contains(pair.element));
    const row: Partial<Record<ColumnKind, string>> = {};
    for (const { kind, value } of own) row[kind] ??= value;
    if (!row.status || !isRequestList(Object.keys(row) as ColumnKind[])) return [];
    return (card.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true)
      ? [{ ...row, status: row.status }]
      : [];
  });
}

/** The largest block around a key that holds no other. */
function cardAround(key: Pair, keys: readonly Pair[]): Element {
  let card = key.element;
  for (let node = parentOf(card); node && node.localName !== 'body'; node = parentOf(node)) {
    const around = node;
    if (keys.some((other) => other !== key && around.contains(other.element))) break;
    card = node;
  }
  return card;
}

function pairOf(element: Element): Pair | undefined {
  const text = ownText(element);
  if (!text) return undefined;
  const [, name = '', rest = ''] = /^([^:：]{2,48})[:：]\s*(.*)$/.exec(text) ?? [];
  const kind = columnOf(name || text);
  if (!kind) return undefined;
  const value = rest || valueBeside(element);
  return value ? { element, kind, value } : undefined;
}

/** The text of the smallest block that says something: of its ancestors the same is not told again. */
function ownText(element: Element): string {
  if ((element.textContent ?? '').length > 400) return '';
  const text = textOf(element);
  if (text.length < 2) return '';
  // "Mã hồ sơ: <b>…</b>" is one block; one that holds a block with the name in it leaves that to it.
  const hasNameInside = [...element.children].some((child) => {
    const inner = textOf(child);
    return inner.length > 1 && columnOf(nameIn(inner)) !== undefined;
  });
  return hasNameInside ? '' : text;
}

function nameIn(text: string): string {
  return text.slice(0, longestName + 2).split(/[:：]/)[0] ?? '';
}

/** What stands after a name: in the next block, or in the block after the one around it. */
function valueBeside(element: Element): string {
  for (
    let node: Element | null = element, level = 0;
    node && level < 3;
    node = node.parentElement, level += 1
  ) {
    const after = textAfter(node);
    if (after) return after;
    if (node.parentElement && textOf(node.parentElement) !== textOf(node)) return '';
  }
  return '';
}

function textAfter(element: Element): string {
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    const text = textOf(next) || tidy(next.textContent ?? '').slice(0, 300);
    const bare = text.replace(/^[:：]\s*/, '');
    if (bare) return columnOf(bare) ? '' : bare;
  }
  return '';
}
