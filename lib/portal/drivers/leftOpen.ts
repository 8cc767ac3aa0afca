/** A box that was typed into may have opened its calendar or its suggestions: they are closed again. */

import type { Target } from '../fill/check.ts';
import { isShown } from '../visibility.ts';
import { atRest, isFading } from './appear.ts';
import { daysIn } from './calendarView.ts';
import { choicesIn } from './choices.ts';
import { blur, pressBeside } from './press.ts';
import { Deadline, until } from './wait.ts';

const floats =
  '[class*="datepicker" i], [class*="calendar" i], [class*="picker" i], [class*="autocomplete" i], [class*="dropdown" i], [role="listbox"]';

/** @returns once they are closed, or after a moment */
export async function closeLeftOpen(page: Document, written: readonly Target[]): Promise<void> {
  const boxes = written.flatMap(({ kind, group }) => (kind === 'text' && group[0]?.isConnected ? group : []));
  if (boxes.length === 0) return;
  await Promise.all([...page.querySelectorAll(floats)].filter((each) => each.checkVisibility()).map(atRest));
  const openOver = () => {
    const open = [...page.querySelectorAll(floats)].filter(isFloatingOpen);
    return boxes.filter((box) => open.some((each) => isUnder(each, box)));
  };
  const left = openOver();
  for (const box of left) {
    blur(box);
    pressBeside(box.closest('label')?.parentElement ?? box.parentElement ?? page.body);
  }
  if (left.length > 0) await until(() => openOver().length === 0, new Deadline(600));
}

function isFloatingOpen(element: Element): boolean {
  if (!isShown(element) || isFading(element)) return false;
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return daysIn(element).length > 27 || choicesIn(element).length > 0;
}

/** Within a hand's breadth of the box. */
function isUnder(popup: Element, box: Element): boolean {
  const a = popup.getBoundingClientRect();
  const b = box.getBoundingClientRect();
  return (
    Math.abs(a.left - b.left) < 120 && Math.min(Math.abs(a.top - b.bottom), Math.abs(b.top - a.bottom)) < 60
  );
}

/** Brings what is just sliding in over the element to where it will stand. */
export function endSliding(element: Element): void {
  const box = element.getBoundingClientRect();
  const page = element.getRootNode() as Document | ShadowRoot;
  const hit = page.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const floating = element.contains(hit) ? null : hit?.closest(floats);
  for (const each of floating?.getAnimations() ?? []) {
    if (Number.isFinite(each.effect?.getComputedTiming().endTime)) each.finish();
  }
}
