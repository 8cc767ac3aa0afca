/** Typing into the box that narrows a list. */

import type { Wanted } from '../types.ts';
import { isShown } from '../visibility.ts';
import type { Widget } from './popup.ts';
import { focus, key } from './press.ts';

const boxes = 'input:not([type]), input[type="text"], input[type="search"], textarea';

/** The widget's own box, or the one that stands in what it has opened; never one that is locked. */
export function searchBoxOf(panel: Element | undefined, widget?: Widget): HTMLInputElement | undefined {
  const own = widget ? [widget.element, ...widget.root.querySelectorAll(boxes)] : [];
  const all = [...(panel?.querySelectorAll(boxes) ?? []), ...own] as HTMLInputElement[];
  return all.find(
    (box) =>
      box.matches(boxes) &&
      !box.readOnly &&
      !box.disabled &&
      box.type !== 'hidden' &&
      (own.includes(box) || isShown(box)),
  );
}

/** Ways to type what is looked for, the likeliest first: as it is, in other words, then its beginning alone. */
export function searchWords({ value }: Wanted): string[] {
  const bare = value.text.replace(/^(tỉnh|thành phố|tp\.?)\s+/i, '');
  const all = [value.text, bare, ...(value.alternatives ?? []), ...(value.successors ?? [])].slice(0, 4);
  const short = all.slice(0, 2).flatMap((words) => [withoutPlace(words), beginningOf(words)]);
  return [...new Set([...all, ...short].filter((words) => words.length > 1 && words.length < 120))].slice(
    0,
    6,
  );
}

/** "Sở Nội vụ tỉnh Long An" may stand in the list without its province. */
const withoutPlace = (words: string): string => words.replace(/[\s,–-]+(tỉnh|thành phố|tp\.?)\s.*$/i, '');

/** Enough of a long name to bring up what begins like it. */
function beginningOf(words: string): string {
  const all = words.split(/\s+/);
  return all.length > 4 ? all.slice(0, 3).join(' ') : '';
}

/** Puts a text into the box as if it had been typed, the last letter by its key. */
export function typeQuery(box: HTMLInputElement, text: string): void {
  focus(box);
  const last = text.at(-1) ?? 'Backspace';
  key(box, 'keydown', last);
  setValue(box, text);
  key(box, 'keyup', last);
}

/** Sets a value through what frameworks listen to. */
export function setValue(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  box.value = text;
  box.dispatchEvent(
    new InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: text === '' ? 'deleteContentBackward' : 'insertText',
      data: text === '' ? null : text,
    }),
  );
}
