/**
 * Sets widgets that take their value from what they open: opens, finds out what has opened, lets the driver
 * for it choose, closes, and looks whether the widget shows what was chosen.
 */
import { parseDate } from '../../vietnamese/dates.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findOption } from '../plan/options.ts';
import type { Wanted } from '../types.ts';
import { shownIn } from '../widgets/shown.ts';
import { calendarDriver } from './calendar.ts';
import { clear } from './clear.ts';
import { columnsDriver } from './columns.ts';
import { listDriver } from './list.ts';
import { Popup, type Widget } from './popup.ts';
import { blur, focus } from './press.ts';
import { searchBoxOf, setValue, typeQuery } from './search.ts';
import { fillSegments } from './segments.ts';
import { showsDate } from './shownDate.ts';
import type { Choosing, Driver, Outcome } from './types.ts';
import { Deadline, pause, until } from './wait.ts';

/** Asked in this order; adding one is a file and a line here. */
const drivers: readonly Driver[] = [calendarDriver, columnsDriver, listDriver];

/** For opening and choosing, in ms; fetching and scrolling have bounds of their own. */
const patience = 3000;

/** Chooses in the widget what is wanted; a widget that does not take it is left as it was. */
export async function setWidget(widget: Widget, wanted: Wanted): Promise<Outcome> {
  const before = shownIn(widget.root);
  const focused = widget.root.ownerDocument.activeElement;
  const outcome = await choose(widget, wanted, before);
  if (!('chosen' in outcome)) {
    putBack(widget, before);
    return outcome;
  }
  const isRight = () => matches(shownIn(widget.root), outcome.chosen, before, wanted);
  const right = await until(isRight, new Deadline(800));
  (focused as HTMLElement | null)?.focus?.({ preventScroll: true });
  const shown = shownIn(widget.root);
  return right ? { shown } : { why: 'did-not-stick', detail: shown };
}

/**
 * Brings a widget back to what it showed before.
 *
 * @returns whether it shows that again
 */
export async function restoreWidget(widget: Widget, before: string): Promise<boolean> {
  const isBack = () => fold(shownIn(widget.root)) === fold(before);
  if (isBack()) return true;
  if (before === '') await clear(widget);
  else {
    const date = parseDate(before);
    const value = date ? { kind: 'date' as const, text: date } : { kind: 'text' as const, text: before };
    await choose(widget, { fieldType: 'request.documentNumber', value }, shownIn(widget.root));
  }
  await until(isBack, new Deadline(600));
  // A widget may bring back what it still holds.
  await pause(100);
  return isBack();
}

async function choose(widget: Widget, wanted: Wanted, before: string): Promise<Choosing> {
  const deadline = new Deadline(patience);
  const popup = new Popup(widget);
  try {
    const isOpen = await popup.open(deadline);
    if (!isOpen) return await typeAndChoose(widget, wanted, popup, before);
    return await drive(widget, wanted, popup, deadline);
  } finally {
    await popup.close(new Deadline(1200));
  }
}

async function drive(widget: Widget, wanted: Wanted, popup: Popup, deadline: Deadline): Promise<Choosing> {
  const known = await until(() => {
    const panel = popup.panel;
    return panel && drivers.find((each) => each.knows(panel, wanted));
  }, deadline.within(600));
  // A list that only asks to type has nothing in it yet.
  const mayType = wanted.value.kind !== 'date' && searchBoxOf(undefined, widget) !== undefined;
  const driver = known ?? (mayType ? listDriver : undefined);
  if (!driver) return { why: 'not-opened' };
  return driver.choose({ widget, wanted, panel: () => popup.panel, deadline });
}

/** A box that shows its list only once something is typed. A text that no list follows simply stays. */
async function typeAndChoose(
  widget: Widget,
  wanted: Wanted,
  popup: Popup,
  before: string,
): Promise<Choosing> {
  if (wanted.value.kind === 'date') return (await fillSegments(widget, wanted)) ?? { why: 'not-opened' };
  const box = searchBoxOf(undefined, widget);
  if (!box) return { why: 'not-opened' };
  focus(box);
  typeQuery(box, wanted.value.text);
  if (await popup.appears(new Deadline(1800))) {
    const outcome = await drive(widget, wanted, popup, new Deadline(patience));
    if (!('chosen' in outcome)) setValue(box, before);
    return outcome;
  }
  // Nothing is suggested: it takes what is typed, as any box does.
  box.dispatchEvent(new Event('change', { bubbles: true }));
  blur(box);
  return { chosen: wanted.value.text };
}

/** What was typed to look for something is no value. */
function putBack(widget: Widget, before: string): void {
  const box = searchBoxOf(undefined, widget);
  if (!box || box.value === '' || fold(shownIn(widget.root)) === fold(before)) return;
  setValue(box, box === widget.element ? before : '');
  box.dispatchEvent(new Event('change', { bubbles: true }));
  blur(box);
}

/** Whether what is shown now is what was chosen: some widgets show a shorter text, or several at once. */
function matches(shown: string, chosen: string, before: string, wanted: Wanted): boolean {
  const now = fold(shown);
  const want = fold(chosen);
  if (now === want) return true;
  if (wanted.value.kind === 'date') return showsDate(shown, wanted.value.text) && now !== fold(before);
  if (shown.split('; ').some((each) => fold(each) === want)) return true;
  const option = { text: shown, value: '' };
  if (findOption([option], { ...wanted.value, source: '' }, wanted.fieldType) === 0) return true;
  return now !== fold(before) && now.length > 1 && (want.includes(now) || now.includes(want));
}
