/** Which elements of a page are controls that may be filled, and of what kind. */
import type { ControlKind } from '../types.ts';

export const controlSelector = 'input, select, textarea, [contenteditable]';

/** Whether the element is a control or holds one. */
export function hasControl(element: Element): boolean {
  return element.matches(controlSelector) || element.querySelector(controlSelector) !== null;
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
  if (element.closest('[inert], [role="search"], [aria-hidden="true"]')) return undefined;
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
  let parent = element.parentElement;
  while (parent && parent.querySelectorAll(`input[type="${element.type}"]`).length < 2) {
    parent = parent.parentElement;
  }
  return keyIn(parent ?? scope, element.type);
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
