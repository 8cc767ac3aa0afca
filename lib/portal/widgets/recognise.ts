/**
 * Widgets that are no native controls, recognised by role and behaviour, and by class names only where a
 * library gives no role. A widget is known by one element of it: what carries the role, or the box one types in.
 */
import { fold, tidy } from '../../vietnamese/fold.ts';
import { isInert } from '../read/controls.ts';
import type { ControlKind } from '../types.ts';
import { isShown } from '../visibility.ts';
import { isPlaceholderText, shownIn } from './shown.ts';

const listPopups = new Set(['listbox', 'tree', 'true']);
/** Class names that libraries give to the parts of a select, an autocomplete or a picker. */
export const widgetWords =
  /select|combo|dropdown|drop-down|auto-?complete|picker|calendar|flatpickr|choices|chosen|ts-wrapper|ts-control|multiselect|cascader|typeahead/i;
const pickerWords = /picker|calendar|flatpickr|cal-?icon|\blich\b|\bngay\b/;

const textTypes = new Set(['text', 'search', 'tel', 'url', 'email', '']);

/**
 * What the element is as a part of a widget.
 *
 * @returns a kind; `null` for a part that is no control of its own; `undefined` where the element itself decides
 */
export function widgetKind(element: Element, faces: Faces): ControlKind | null | undefined {
  if (faces.hasInside(element)) return null;
  if (faces.drawn.has(element)) return 'popup';
  switch (element.localName) {
    case 'select':
      return faces.of(element) && !(element as HTMLSelectElement).disabled ? 'select' : undefined;
    case 'input':
      return inputKind(element as HTMLInputElement);
    case 'textarea':
      return undefined;
  }
  const segments = segmentsOf(element);
  if (segments) return segments.querySelector(spinner) === element ? 'popup' : null;
  if (element.hasAttribute('contenteditable')) return undefined;
  if (isInert(element) || element.getAttribute('aria-disabled') === 'true') return null;
  if (element.getAttribute('aria-readonly') === 'true' || (element as HTMLButtonElement).disabled)
    return null;
  const role = element.getAttribute('role');
  switch (role) {
    case 'combobox':
      return holdsBox(element) ? null : 'popup';
    case 'radio':
      return holdsInput(element) ? null : 'radios';
    case 'checkbox':
    case 'switch':
      return holdsInput(element) || element.closest('[role="option"], [role="treeitem"], th')
        ? null
        : 'checkbox';
    case 'listbox':
      return isInline(element) && element.querySelector('[role="option"]') ? 'radios' : null;
    case 'option':
      return isInline(element) ? 'radios' : null;
  }
  if (element.hasAttribute('aria-pressed')) return 'radios';
  // A window to choose in: the button says that nothing is chosen, or what is.
  if (element.getAttribute('aria-haspopup') === 'dialog') return showsChoice(element) ? 'popup' : null;
  if (!listPopups.has(element.getAttribute('aria-haspopup') ?? '')) return null;
  const isMenu = element.getAttribute('aria-haspopup') === 'true' && !widgetWords.test(classOf(element));
  return isMenu || isToggle(element) ? null : 'popup';
}

/** A box of its own that a person or a reader would meet, and not only the library. */
function holdsInput(element: Element): boolean {
  const input = element.querySelector('input');
  return input !== null && !isInert(input);
}

/** Is called one thing and shows another: a value, or that there is none yet. */
function showsChoice(button: Element): boolean {
  const name = button.getAttribute('aria-label');
  const text = tidy(button.textContent ?? '');
  if (name === null || !/\p{L}{2}/u.test(text)) return false;
  return isPlaceholderText(text) || !fold(name).includes(fold(text));
}

function inputKind(input: HTMLInputElement): ControlKind | null | undefined {
  if (!textTypes.has(input.type) || input.disabled) return undefined;
  if (isInert(input) || input.getAttribute('aria-disabled') === 'true') return undefined;
  const combobox = input.closest('[role="combobox"]');
  const popup = input.getAttribute('aria-haspopup') ?? combobox?.getAttribute('aria-haspopup');
  const opensBox = popup === 'dialog' || popup === 'grid';
  if (input.readOnly) {
    if (input.getAttribute('aria-readonly') === 'true') return undefined;
    return combobox || popup || saysPicker(input) ? 'popup' : undefined;
  }
  // What takes a date as text is typed into; its calendar is there for when that is refused.
  if (opensBox || (saysDate(input) && !listPopups.has(popup ?? ''))) return undefined;
  if (combobox || listPopups.has(popup ?? '')) return 'popup';
  return /list|both/.test(input.getAttribute('aria-autocomplete') ?? '') ||
    /auto-?complete|typeahead/i.test(input.className)
    ? 'popup'
    : undefined;
}

/** A locked box that shows what is chosen elsewhere: something about it says so. */
function saysPicker(input: HTMLInputElement): boolean {
  if (input.hasAttribute('aria-expanded') || input.hasAttribute('aria-controls')) return true;
  const near = [input, input.parentElement, input.parentElement?.parentElement];
  near.push(near[2]?.querySelectorAll('input, select').length === 1 ? near[2].parentElement : null);
  // flatpickr hides the box it was given and shows another, beside it.
  near.push(input.previousElementSibling as HTMLElement | null);
  if (near.some((e) => e && (widgetWords.test(classOf(e)) || isPickerElement(e)))) return true;
  return [...(input.parentElement?.children ?? [])].some(
    (e) => e !== input && e.matches('button, [role="button"], i, span, svg, a') && says(e, pickerWords),
  );
}

function saysDate(input: HTMLInputElement): boolean {
  const near = [input, input.parentElement, input.parentElement?.parentElement];
  return near.some((e) => e && /date|picker|calendar|flatpickr/i.test(classOf(e)));
}

function isPickerElement(element: Element): boolean {
  return element.localName.includes('-') && /picker|select|date/.test(element.localName);
}

function says(element: Element, words: RegExp): boolean {
  const text = ['aria-label', 'title', 'class'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return words.test(fold(text)) || /[📅🗓]/u.test(element.textContent ?? '');
}

/** A combobox around a box to type in: the box is the control. */
function holdsBox(combobox: Element): boolean {
  return [...combobox.querySelectorAll('input')].some((input) => textTypes.has(input.type));
}

/** The arrow beside a box that opens the same list. */
function isToggle(element: Element): boolean {
  let node = element.parentElement;
  for (let level = 0; node && level < 3; level += 1) {
    const boxes = [...node.querySelectorAll('input, [role="combobox"]')].filter(
      (each) => each !== element && !element.contains(each),
    );
    if (boxes.length > 1 || /^(form|fieldset|td|tr|body)$/.test(node.localName)) return false;
    if (boxes.length === 1) return node.querySelector('label') === null && isShown(boxes[0] as Element);
    node = node.parentElement;
  }
  return false;
}

/** An option of a list that stands on the page, not in what a widget opens. */
function isInline(element: Element): boolean {
  const list = element.closest('[role="listbox"]:not([aria-multiselectable="true"])');
  if (!list || !isShown(list)) return false;
  const page = list.getRootNode() as Document | ShadowRoot;
  const position = getComputedStyle(list).position;
  if (position === 'absolute' || position === 'fixed') return false;
  return !list.id || !page.querySelector(`[aria-controls="${CSS.escape(list.id)}"]`);
}

export function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

const spinner = '[role="spinbutton"]:not(input)';

/** The group of a date in parts that are no boxes: day, month and year each turned by itself. */
export function segmentsOf(element: Element): Element | undefined {
  const group = element.matches(spinner) ? element.closest('[role="group"]') : null;
  return group && group.querySelectorAll(spinner).length >= 3 ? group : undefined;
}

const boundary = /^(form|fieldset|table|tbody|tr|td|th|li|dd|label|section|article|main|body|dialog)$/;
const parts = /value|select|placeholder|tag|chip|token|display|single|content/i;

/** The whole of a widget: the largest element around its known one that holds nothing but the widget. */
export function rootOf(element: Element): Element {
  const segments = segmentsOf(element);
  if (segments) return segments;
  let root = element;
  let inner = element;
  for (let level = 0; level < 8; level += 1) {
    const node = inner.parentElement;
    if (!node || boundary.test(node.localName) || node.querySelector('label, legend')) break;
    if (addsOthers(node, inner)) break;
    const isNamed =
      widgetWords.test(classOf(node)) || node.getAttribute('role') === 'combobox' || isPickerElement(node);
    // A box to type in may be as narrow as its caret: what is drawn around it is what a person sees.
    const showsValue = [...node.children].some((child) => child !== inner && isPart(child));
    if (isNamed || showsValue || !isBoxLike(root)) root = node;
    inner = node;
  }
  return root;
}

/** Of a size to be pressed, and there to be. */
function isBoxLike(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return width >= 40 && height >= 14 && isShown(element) && style?.pointerEvents !== 'none';
}

/** Whether a block holds more than the widget: another control, or words that are no part of what it shows. */
function addsOthers(node: Element, inner: Element): boolean {
  return [...node.children].some((child) => {
    if (child === inner || child.matches('[role="listbox"], [role="tree"], [aria-hidden="true"]'))
      return false;
    if (child.querySelector('input:not([type="hidden"]), textarea, [role="combobox"]')) return true;
    if (child.matches('input:not([type="hidden"]), textarea, [role="combobox"], h1, h2, h3, h4, h5, h6'))
      return true;
    const text = tidy(child.textContent ?? '');
    return !isPart(child) && /\p{L}/u.test(text) && !isPlaceholderText(text) && isShown(child);
  });
}

/** What a widget shows of its value, beside the box one types in. */
function isPart(element: Element): boolean {
  return parts.test(classOf(element)) && !/label|title/i.test(classOf(element));
}

/** What a person sees and presses instead of the element that is known. */
export class Faces {
  /** Lists of their own look, with no role and no native control: known by their behaviour. */
  readonly drawn = new Set<Element>();
  readonly #ofSelect = new Map<Element, Element>();

  /** Finds for each hidden list the widget that shows it. */
  learn(elements: readonly Element[]): void {
    for (const element of elements) {
      if (element.localName !== 'select' || isShown(element)) continue;
      const face = faceOfSelect(element as HTMLSelectElement);
      if (face) this.#ofSelect.set(element, face);
    }
  }

  of(element: Element): Element | undefined {
    return this.#ofSelect.get(element);
  }

  /** Whether the element is a part of what shows a hidden list. */
  hasInside(element: Element): boolean {
    for (const [select, face] of this.#ofSelect) {
      if (element !== select && face.contains(element)) return true;
    }
    return false;
  }
}

function faceOfSelect(select: HTMLSelectElement): Element | undefined {
  const parent = select.parentElement;
  const beside = [select.nextElementSibling, select.nextElementSibling?.nextElementSibling];
  const around = parent && !boundary.test(parent.localName) ? [parent, parent.parentElement] : [];
  return [...beside, select.previousElementSibling, ...around].find((face): face is Element => {
    if (!face || !isShown(face) || face.matches('label, button[type="submit"], input, select, textarea'))
      return false;
    const others = [...face.querySelectorAll('select, textarea[name], input[name]:not([type="search"])')];
    if (others.some((other) => other !== select) || face.querySelector('label')) return false;
    const isWidget =
      widgetWords.test(classOf(face)) ||
      face.matches('[role="combobox"], [aria-haspopup]') ||
      face.querySelector('[role="combobox"], [aria-haspopup="listbox"]') !== null;
    if (!isWidget) return false;
    // It must say what the list holds; anything else is some other widget.
    const chosen = select.selectedOptions[0];
    const shown = fold(shownIn(face));
    return (
      shown === '' || [...select.selectedOptions].some((option) => fold(option.text) === shown) || !chosen
    );
  });
}
