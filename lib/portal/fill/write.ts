/**
 * Writes one value through what the page's framework listens to. From an extension's own world the plain
 * setter is the browser's: it passes by the trackers that React and others put on an element.
 */
import { press } from '../drivers/press.ts';
import { isTicked } from '../read/controls.ts';
import type { ControlKind, Write } from '../types.ts';

/** What the element needs to be brought back to where it was. */
export interface Before {
  kind: ControlKind;
  value: string;
  checked: boolean[];
  /** Of a list, which options were chosen. */
  selected: boolean[];
  /** What it held as the plan and the report say it. */
  current: string;
}

export function remember(group: readonly Element[], kind: ControlKind, current: string): Before {
  const first = group[0] as HTMLInputElement;
  const options = first.localName === 'select' ? [...(group[0] as unknown as HTMLSelectElement).options] : [];
  return {
    kind,
    value: kind === 'editable' ? (first.textContent ?? '') : first.value,
    checked: group.map(isTicked),
    selected: options.map((option) => option.selected),
    current,
  };
}

/** Asked once the page has been told that a box is touched: it may have answered by hiding it. */
export type StillSeen = () => boolean;
const always: StillSeen = () => true;

/** @param seen without its yes nothing is written */
export function writeValue(
  group: readonly Element[],
  kind: ControlKind,
  write: Write,
  seen: StillSeen = always,
): void {
  const first = group[0] as HTMLElement;
  switch (write.how) {
    case 'check':
      if (isTicked(first) !== write.checked) tick(first, seen);
      return;
    case 'option':
      if (kind === 'select') choose(first as HTMLSelectElement, write.index, seen);
      else tick(group[write.index] as HTMLElement, seen);
      return;
    case 'text':
      type(first, kind, write.text, seen);
  }
}

/**
 * Puts the element back; a radio button that nobody had chosen can only be cleared, not un-clicked.
 *
 * @returns whether it is as it was
 */
export function restoreValue(group: readonly Element[], before: Before): boolean {
  const first = group[0] as HTMLElement;
  switch (before.kind) {
    case 'checkbox':
    case 'checkboxes':
      for (const [index, element] of group.entries()) {
        if (isTicked(element) !== before.checked[index]) tick(element as HTMLElement);
      }
      return true;
    case 'radios': {
      const chosen = before.checked.indexOf(true);
      if (chosen >= 0) tick(group[chosen] as HTMLElement);
      else return clearRadios(group as HTMLInputElement[]);
      return true;
    }
    case 'select': {
      const select = first as HTMLSelectElement;
      select.value = before.value;
      announce(select, ['input', 'change']);
      return true;
    }
    default:
      type(first, before.kind, before.value);
      return true;
  }
}

function clearRadios(group: readonly HTMLInputElement[]): boolean {
  const ticked = group.find(isTicked);
  if (!ticked) return true;
  if (ticked.localName !== 'input') {
    // A button that is held down comes up when it is pressed again; a drawn radio button does not.
    press(ticked);
    return !isTicked(ticked);
  }
  ticked.checked = false;
  announce(ticked, ['input', 'change']);
  return true;
}

/** Only a click updates the state that a framework keeps of a tick. */
function tick(element: HTMLElement, seen: StillSeen = always): void {
  if (element.localName !== 'input') {
    press(element);
    return;
  }
  enter(element);
  if (seen()) element.click();
  leave(element);
}

function choose(select: HTMLSelectElement, index: number, seen: StillSeen): void {
  enter(select);
  if (seen()) {
    select.selectedIndex = index;
    announce(select, ['input', 'change']);
  }
  leave(select);
}

function type(element: HTMLElement, kind: ControlKind, text: string, seen: StillSeen = always): void {
  enter(element);
  if (!seen()) {
    leave(element);
    return;
  }
  if (kind !== 'editable' || !insertText(element, text)) {
    if (kind === 'editable') element.textContent = text;
    else (element as HTMLInputElement).value = text;
    element.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    );
    announce(element, ['change']);
  }
  leave(element);
}

/** As the browser types it, which is what editors listen to. */
function insertText(element: HTMLElement, text: string): boolean {
  const page = element.ownerDocument;
  const selection = page.getSelection();
  element.focus({ preventScroll: true });
  if (!selection || text === '') return false;
  selection.selectAllChildren(element);
  return (
    page.execCommand('insertText', false, text) && (element.textContent ?? '').includes(text.slice(0, 40))
  );
}

function announce(element: Element, names: readonly string[]): void {
  for (const name of names) element.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
}

/**
 * The events of a focus that comes and goes, without taking it: under an open popup or beside a panel the
 * page's window does not have it, so this is what a page gets in any case.
 */
function enter(element: HTMLElement): void {
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

function leave(element: HTMLElement): void {
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}
