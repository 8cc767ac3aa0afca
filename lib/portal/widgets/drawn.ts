/**
 * Lists that a page has drawn of plain elements: no role, no control, only the look of a box that can be
 * pressed. Whether one is filled is for its label to say; here is only found what could be one.
 */
import { tidy } from '../../vietnamese/fold.ts';
import { controlSelector } from '../read/controls.ts';
import type { Root } from '../read/tree.ts';
import { isShown } from '../visibility.ts';
import { classOf, widgetWords } from './recognise.ts';
import { isPlaceholderText, shownIn } from './shown.ts';

const hints = [
  '[tabindex="0"]',
  '[onclick]',
  '[aria-expanded]',
  ...['select', 'combo', 'dropdown', 'picker', 'cascader'].map((word) => `[class*="${word}" i]`),
].join(', ');
const candidates = `:is(div, span, button, a:not([href])):is(${hints}), label + :is(div, span), td > :is(div, span):only-child`;
/** Where nothing is a field of a form, and what no field holds. */
const elsewhere =
  'a[href], nav, header, footer, label, h1, h2, h3, h4, h5, h6, th, summary, [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"], [role="listbox"], [role="option"], [aria-hidden="true"], [inert]';
const others =
  'a[href], table, h1, h2, h3, h4, h5, h6, label, img, form, [role="tab"], [role="menu"], [role="grid"]';
const most = 400;

export function findDrawn(root: Root): Element[] {
  const found: Element[] = [];
  let looked = 0;
  for (const element of root.querySelectorAll(candidates)) {
    const last = found.at(-1);
    if (last?.contains(element)) continue;
    looked += 1;
    if (looked > most) break;
    if (isBox(element as HTMLElement)) found.push(element);
  }
  return found;
}

function isBox(element: HTMLElement): boolean {
  if (
    element.matches('[role], [contenteditable], [aria-disabled="true"]') &&
    !element.matches('[role="button"]')
  )
    return false;
  const words = tidy(element.textContent ?? '');
  if (words.length > 3000 || element.closest(elsewhere) || element.querySelector(others)) return false;
  if (element.matches(controlSelector) || element.closest('[role="combobox"], [aria-haspopup]')) return false;
  if (isPartOfKnown(element)) return false;
  const controls = [...element.querySelectorAll(`${controlSelector}, [aria-haspopup]`)];
  if (controls.some((control) => (control as HTMLInputElement).type !== 'hidden' && !isOption(control)))
    return false;
  if (!isShown(element)) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 50 || box.height < 16 || box.height > 100) return false;
  const named = widgetWords.test(classOf(element)) && !/disabled/i.test(classOf(element));
  const shown = shownIn(element);
  if (shown.length > 80) return false;
  // A plain button does what it says; one that stands for a list has the name of one.
  if (isButton(element)) return named || (element.hasAttribute('aria-expanded') && isPlaceholderText(words));
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const pressable = element.tabIndex >= 0 || element.hasAttribute('onclick') || style?.cursor === 'pointer';
  return pressable && (named || isFieldLike(element));
}

/** What a known widget shows, beside the box that is its control. */
function isPartOfKnown(element: Element): boolean {
  let node = element.parentElement;
  for (let level = 0; node && level < 4; level += 1, node = node.parentElement) {
    if (!widgetWords.test(classOf(node))) continue;
    if (node.querySelector(`:is(${controlSelector}):not([type="hidden"], [role="listbox"])`)) return true;
  }
  return false;
}

/** Of a list that is not open yet. */
function isOption(control: Element): boolean {
  return control.matches('[role="listbox"], [role="option"], [role="radio"]') && !isShown(control);
}

function isButton(element: Element): boolean {
  return element.localName === 'button' || element.getAttribute('role') === 'button';
}

/** A border above or below, as a box has: its own, or that of the face it is filled by. */
function isFieldLike(element: Element): boolean {
  const [face] = element.children;
  return hasBorder(element) || (face !== undefined && isFilledBy(element, face) && hasBorder(face));
}

function hasBorder(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    style !== undefined &&
    [style.borderTopWidth, style.borderBottomWidth].some((width) => Number.parseFloat(width) > 0)
  );
}

function isFilledBy(element: Element, face: Element): boolean {
  const [outer, inner] = [element, face].map((each) => each.getBoundingClientRect());
  return (
    inner !== undefined &&
    outer !== undefined &&
    inner.height > outer.height - 6 &&
    inner.width > outer.width - 6
  );
}
