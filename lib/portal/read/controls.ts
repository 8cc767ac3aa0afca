/** Which elements of a page are controls that may be filled, and of what kind. */
import type { ControlKind } from '../types.ts';

const controls = [
  'input, select, textarea, [contenteditable], [role="combobox"], [role="listbox"], [role="radio"]',
  '[role="switch"], [role="spinbutton"], [role="checkbox"]:not(th *), [aria-haspopup="listbox"], [aria-haspopup="tree"], button[aria-haspopup="dialog"]',
  '[aria-pressed]:is(:has(~ [aria-pressed]), [aria-pressed] ~ *, [role="group"] > *, [class*="group"] > *):not([role="toolbar"] *)',
].join(', ');

/** What most elements of a page are not is asked first: each selector costs on each of thousands of elements. */
export const controlSelector = `:is(input, select, textarea, [contenteditable], [role], [aria-haspopup], [aria-pressed]):is(${controls})`;

/** Elements that are controls by what they do alone; told by who reads widgets, anew for each reading. */
export const drawn = new Set<Element>();

/** Whether the element is a control or holds one. */
export function hasControl(element: Element): boolean {
  if (element.matches(controlSelector) || element.querySelector(controlSelector) !== null) return true;
  for (const each of drawn) if (element.contains(each)) return true;
  return false;
}

/** Stands in what nobody is to use: inert, spoken to nobody, or a search of the page's own. */
export function isInert(element: Element): boolean {
  return element.closest('[inert], [role="search"], [aria-hidden="true"]') !== null;
}

/** Whether a radio button, a check box or an element with such a role is chosen. */
export function isTicked(element: Element): boolean {
  if (element.localName === 'input') return (element as HTMLInputElement).checked;
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some(
    (name) => element.getAttribute(name) === 'true',
  );
}

const skippedTypes = new Set([
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'file',
  'password',
  'search',
  'range',
  'color',
]);

/** The kind of a native control, or undefined for one that must not be touched. */
export function kindOf(element: Element): ControlKind | undefined {
  if (isInert(element)) return undefined;
  if (element.getAttribute('aria-disabled') === 'true' || element.getAttribute('aria-readonly') === 'true') {
    return undefined;
  }
  if (isEditable(element)) return 'editable';
  const control = element as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  if (!('disabled' in control) || control.matches(':disabled')) return undefined;
  if (element.localName === 'select') return 'select';
  if ((control as HTMLInputElement).readOnly) return undefined;
  if (element.localName === 'textarea') return 'textarea';
  const type = (control as HTMLInputElement).type;
  if (skippedTypes.has(type) || element.getAttribute('role') === 'searchbox') return undefined;
  if (element.getAttribute('autocomplete')?.includes('one-time-code')) return undefined;
  switch (type) {
    case 'radio':
      return 'radios';
    case 'checkbox':
      return 'checkbox';
    case 'date':
      return 'date';
    case 'month':
      return 'month';
    case 'number':
      return 'number';
    case 'datetime-local':
    case 'week':
    case 'time':
      return undefined;
    default:
      return 'text';
  }
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false' && element.getAttribute('role') !== 'presentation';
}

/**
 * Radio buttons that belong together, and check boxes of one name: one choice, one reading.
 * Buttons without a name belong together within the nearest group or their common parent.
 */
export function groupKey(element: HTMLInputElement): object | string {
  const scope = element.form ?? element.getRootNode();
  if (element.name) return keyIn(scope, `${element.type}:${element.name}`);
  const group = element.closest('[role="radiogroup"], [role="group"], fieldset');
  if (group) return keyIn(group, element.type);
  const alike =
    element.localName === 'input'
      ? `input[type="${element.type}"]`
      : element.hasAttribute('aria-pressed')
        ? '[aria-pressed]'
        : `[role="${element.getAttribute('role')}"]`;
  let parent = element.parentElement;
  while (parent && parent.querySelectorAll(alike).length < 2) {
    parent = parent.parentElement;
  }
  return keyIn(parent ?? scope, alike);
}

const keys = new WeakMap<object, Map<string, object>>();
/** One object per scope and word, so that a Map can be keyed by both. */
function keyIn(scope: object, word: string): object {
  let words = keys.get(scope);
  if (!words) {
    words = new Map();
    keys.set(scope, words);
  }
  let key = words.get(word);
  if (!key) {
    key = {};
    words.set(word, key);
  }
  return key;
}
