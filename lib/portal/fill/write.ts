/**
 * Writes one value through what the page's framework listens to. From an extension's own world the plain
 * setter is the browser's: it passes by the trackers that React and others put on an element.
 */
import type { ControlKind, Write } from '../types.ts';

/** What the element needs to be brought back to where it was. */
export interface Before {
  element: Element;
  kind: ControlKind;
  value: string;
  checked: boolean[];
}

export function remember(group: readonly Element[], kind: ControlKind): Before {
  const first = group[0] as HTMLInputElement;
  return {
    element: first,
    kind,
    value: kind === 'editable' ? (first.textContent ?? '') : first.value,
    checked: group.map((element) => (element as HTMLInputElement).checked),
  };
}

export function writeValue(group: readonly Element[], kind: ControlKind, write: Write): void {
  const first = group[0] as HTMLElement;
  switch (write.how) {
    case 'check':
      if ((first as HTMLInputElement).checked !== write.checked) tick(first);
      return;
    case 'option':
      if (kind === 'select') choose(first as HTMLSelectElement, write.index);
      else tick(group[write.index] as HTMLElement);
      return;
    case 'text':
      type(first, kind, write.text);
  }
}

/** Puts the element back; a radio button that nobody had chosen can only be cleared, not un-clicked. */
export function restoreValue(group: readonly Element[], before: Before): void {
  const first = group[0] as HTMLElement;
  switch (before.kind) {
    case 'checkbox':
    case 'checkboxes':
      for (const [index, element] of group.entries()) {
        if ((element as HTMLInputElement).checked !== before.checked[index]) tick(element as HTMLElement);
      }
      return;
    case 'radios': {
      const chosen = before.checked.indexOf(true);
      if (chosen >= 0) tick(group[chosen] as HTMLElement);
      else clearRadios(group as HTMLInputElement[]);
      return;
    }
    case 'select': {
      const select = first as HTMLSelectElement;
      select.value = before.value;
      announce(select, ['input', 'change']);
      return;
    }
    default:
      type(first, before.kind, before.value);
  }
}

function clearRadios(group: readonly HTMLInputElement[]): void {
  const ticked = group.find((radio) => radio.checked);
  if (!ticked) return;
  ticked.checked = false;
  announce(ticked, ['input', 'change']);
}

/** Only a click updates the state that a framework keeps of a tick. */
function tick(element: HTMLElement): void {
  enter(element);
  element.click();
  leave(element);
}

function choose(select: HTMLSelectElement, index: number): void {
  enter(select);
  select.selectedIndex = index;
  announce(select, ['input', 'change']);
  leave(select);
}

function type(element: HTMLElement, kind: ControlKind, text: string): void {
  enter(element);
  if (kind === 'editable') element.textContent = text;
  else (element as HTMLInputElement).value = text;
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
  announce(element, ['change']);
  leave(element);
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
