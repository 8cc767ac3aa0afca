/** The headings and legends that a control stands under. */

import { textOf } from './text.ts';
import { holds, parentOf } from './tree.ts';

export const headingSelector =
  'h1, h2, h3, h4, h5, h6, [role="heading"], [role="tab"][aria-selected="true"], p, strong, b, td[colspan], th[colspan]';
export const headingClass = /title|heading|header|legend|caption|section|divider/i;

const numbered = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})\s*[.):\-–]\s*\p{L}/u;
const maxLength = 140;

export interface Heading {
  element: Element;
  text: string;
  level: number;
}

/** The heading that this element is, or undefined. Called only for elements of `headingSelector` or `headingClass`. */
export function asHeading(element: Element, controlSelector: string): Heading | undefined {
  const native = /^h([1-6])$/.exec(element.localName);
  if (native) return heading(element, Number(native[1]));
  if (element.getAttribute('role') === 'heading') {
    return heading(element, Number(element.getAttribute('aria-level') ?? 2));
  }
  const tab = element.closest('[role="tab"]');
  // Of several tabs, what is shown belongs to the one that is chosen.
  if (tab)
    return tab === element && tab.getAttribute('aria-selected') === 'true' ? heading(element, 7) : undefined;
  if (element.closest('label, button, a, legend, select, thead, nav, option, h1, h2, h3, h4, h5, h6'))
    return undefined;
  if (
    element.querySelector(controlSelector) ||
    element.querySelector('h1, h2, h3, h4, h5, h6, table, [role="tab"]')
  )
    return undefined;
  const text = textOf(element);
  if (!text || text.length > maxLength) return undefined;
  switch (element.localName) {
    case 'p':
    case 'strong':
    case 'b':
      return isWholeBlock(element, text) &&
        (numbered.test(text) || isBold(element) || isShortLine(element, text))
        ? { element, text, level: 8 }
        : undefined;
    case 'td':
    case 'th':
      return element.parentElement?.childElementCount === 1 ? { element, text, level: 7 } : undefined;
    default:
      return hasHeadingInside(element) ? undefined : { element, text, level: 7 };
  }
}

function heading(element: Element, level: number): Heading | undefined {
  const text = textOf(element);
  return text && text.length <= maxLength ? { element, text, level } : undefined;
}

function isWholeBlock(element: Element, text: string): boolean {
  const parent = element.parentElement;
  if (!parent || parent.closest('td, th, dt, dd, li')) return false;
  return element.localName === 'p' || textOf(parent) === text;
}

/** A short line of its own that is no sentence, and tells no figure ("Lượt truy cập: 25"). */
function isShortLine(element: Element, text: string): boolean {
  return element.localName === 'p' && text.length <= 60 && !/[.:;,!?]$|:\s*[\d.,]+$/.test(text);
}

function isBold(element: Element): boolean {
  if (element.localName !== 'p') return true;
  const only = element.firstElementChild;
  return only !== null && /^(strong|b|u)$/.test(only.localName) && textOf(only) === textOf(element);
}

function hasHeadingInside(element: Element): boolean {
  return element.querySelector('[class*="title" i], [class*="heading" i]') !== null;
}

/** Ordered headings and controls of a page, and for each control the sections above it. */
export class Sections {
  readonly #scoped = new Map<Element, { heading: Heading; order: number }[]>();
  readonly #order = new Map<Element, number>();
  readonly #names = new Map<Element, string>();
  /** Headings of more than one control, and what stands around them below their scope. */
  readonly #wide = new Set<Element>();

  readonly #leadOf: ((container: Element) => string) | undefined;

  /** `items` in page order; a heading reaches over the nearest ancestor that also holds the next control. */
  constructor(all: readonly (Heading | Element)[], leadOf?: (container: Element) => string) {
    this.#leadOf = leadOf;
    const items = withoutFieldTitles(all);
    let next: Element | undefined;
    for (let order = items.length - 1; order >= 0; order -= 1) {
      const item = items[order] as Heading | Element;
      if (!('level' in item)) {
        next = item;
        this.#order.set(item, order);
      } else if (next) {
        const scope = scopeOf(item.element, next);
        if (!scope) continue;
        const list = this.#scoped.get(scope);
        if (list) list.unshift({ heading: item, order });
        else this.#scoped.set(scope, [{ heading: item, order }]);
        if (item.level < 7 || reach(items, order) > 1) this.#widen(item.element, scope);
      }
    }
  }

  /** Whether the element is, or holds, a heading of more than one control. */
  isHeading(element: Element): boolean {
    return this.#wide.has(element);
  }

  #widen(heading: Element, scope: Element): void {
    for (let node: Element | null = heading; node && node !== scope; node = parentOf(node))
      this.#wide.add(node);
  }

  /** Section texts for a control, outermost first. */
  of(control: Element): string[] {
    const order = this.#order.get(control) ?? Number.POSITIVE_INFINITY;
    const layers: string[][] = [];
    for (let node = parentOf(control); node; node = parentOf(node)) {
      const name = this.#nameOf(node);
      const headings = this.#scoped.get(node);
      if (headings) layers.push(headingsBefore(headings, order));
      if (name) layers.push([name]);
    }
    return [...new Set(layers.reverse().flat())];
  }

  #nameOf(container: Element): string {
    let name = this.#names.get(container);
    if (name === undefined) {
      name = ownName(container) || (this.#leadOf?.(container) ?? '');
      this.#names.set(container, name);
    }
    return name;
  }
}

/** Of the headings of one scope, in page order, those that a control at `order` stands under. */
function headingsBefore(headings: readonly { heading: Heading; order: number }[], order: number): string[] {
  const stack: Heading[] = [];
  for (const entry of headings) {
    if (entry.order > order) break;
    while (stack.length > 0 && (stack.at(-1) as Heading).level >= entry.heading.level) stack.pop();
    stack.push(entry.heading);
  }
  return stack.map((h) => h.text);
}

/** How many controls stand between a heading and the next one of its rank or above. */
function reach(items: readonly (Heading | Element)[], order: number): number {
  const { level } = items[order] as Heading;
  let count = 0;
  for (let i = order + 1; i < items.length; i += 1) {
    const item = items[i] as Heading | Element;
    if (!('level' in item)) count += 1;
    else if (item.level <= level) break;
  }
  return count;
}

/**
 * Some pages set each field's label in a block whose class says "title", or in a heading. Such a block is none:
 * every block of its class has at most one control before the next heading. Real headings must be many for that.
 */
function withoutFieldTitles(items: readonly (Heading | Element)[]): (Heading | Element)[] {
  const counts = new Map<string, number[]>();
  let controls = 0;
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const item = items[i] as Heading | Element;
    if (!('level' in item)) {
      controls += 1;
      continue;
    }
    const list = counts.get(classOf(item));
    if (list) list.push(controls);
    else counts.set(classOf(item), [controls]);
    controls = 0;
  }
  return items.filter((item) => {
    if (!('level' in item)) return true;
    const list = counts.get(classOf(item)) ?? [];
    if (item.level >= 7) return list.length < 2 || list.some((count) => count > 1);
    // A date and its hour are two boxes under one label.
    return list.length < 4 || list.filter((count) => count === 1).length < list.length * 0.7;
  });
}

function classOf(heading: Heading): string {
  return `${heading.element.localName}.${heading.element.className}`;
}

function scopeOf(element: Element, nextControl: Element): Element | undefined {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (holds(node, nextControl)) return node;
  }
  return undefined;
}

const namedRoles = new Set([
  'group',
  'region',
  'dialog',
  'alertdialog',
  'tabpanel',
  'form',
  'radiogroup',
  'rowgroup',
]);

/** What a container is called: legend, caption, summary, or its aria name. */
function ownName(container: Element): string {
  const tag = container.localName;
  if (tag === 'fieldset') return textOf(container.querySelector(':scope > legend')) || ariaName(container);
  if (tag === 'table') return textOf(container.querySelector(':scope > caption')) || ariaName(container);
  if (tag === 'details') return textOf(container.querySelector(':scope > summary'));
  if (tag === 'iframe') return container.getAttribute('title') ?? '';
  const role = container.getAttribute('role');
  return (role && namedRoles.has(role)) || tag === 'section' || tag === 'form' || tag === 'dialog'
    ? ariaName(container)
    : '';
}

function ariaName(container: Element): string {
  const ids = container.getAttribute('aria-labelledby');
  if (!ids) return container.getAttribute('aria-label') ?? '';
  const root = container.getRootNode() as Document;
  return ids
    .split(/\s+/)
    .map((id) => (id ? textOf(root.getElementById(id)) : ''))
    .join(' ')
    .trim();
}
