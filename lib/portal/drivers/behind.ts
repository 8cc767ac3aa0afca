/** A native list that a widget hides and shows in its own way: Select2, Chosen, bootstrap-select and their like. */
import { fold } from '../../vietnamese/fold.ts';
import type { Wanted } from '../types.ts';
import { shownIn } from '../widgets/shown.ts';
import { setWidget } from './index.ts';
import type { Outcome } from './types.ts';
import { Deadline, until } from './wait.ts';

/**
 * Sets the hidden list and says so; where the widget does not follow, the list is put back and the widget's
 * own popup is used.
 */
export async function setBehind(
  select: HTMLSelectElement,
  face: Element,
  index: number,
  wanted: Wanted,
): Promise<Outcome> {
  const before = [...select.options].map((option) => option.selected);
  const text = select.options[index]?.text ?? '';
  mark(select, index);
  const follows = () =>
    fold(shownIn(face)) === fold(text) ||
    shownIn(face)
      .split('; ')
      .some((each) => fold(each) === fold(text));
  if (await until(follows, new Deadline(400))) return { shown: shownIn(face) };
  putBack(select, before);
  return setWidget({ element: face, root: face }, wanted);
}

/** @returns whether the widget shows what the list holds again */
export async function restoreBehind(
  select: HTMLSelectElement,
  face: Element,
  selected: readonly boolean[],
): Promise<boolean> {
  putBack(select, selected);
  const wanted = [...select.selectedOptions].map((option) => fold(option.text)).join(' ');
  const follows = () => {
    const shown = fold(shownIn(face));
    return (
      shown === wanted || shown === '' || [...select.selectedOptions].every((option) => option.value === '')
    );
  };
  return (await until(follows, new Deadline(400))) === true;
}

function mark(select: HTMLSelectElement, index: number): void {
  if (select.multiple) {
    const option = select.options[index];
    if (option) option.selected = true;
  } else {
    select.selectedIndex = index;
  }
  announce(select);
}

function putBack(select: HTMLSelectElement, selected: readonly boolean[]): void {
  for (const [index, option] of [...select.options].entries()) option.selected = selected[index] ?? false;
  if (!select.multiple) select.selectedIndex = selected.indexOf(true);
  announce(select);
}

function announce(select: HTMLSelectElement): void {
  for (const name of ['input', 'change'])
    select.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
}
