/** Calendars: turns to the month that is wanted and presses its day. */
import { formatDate } from '../../vietnamese/dates.ts';
import { tidy } from '../../vietnamese/fold.ts';
import { isShown } from '../visibility.ts';
import {
  coarseCells,
  daysIn,
  daysOfMonth,
  fieldsIn,
  monthShown,
  type Turn,
  turnsIn,
} from './calendarView.ts';
import type { Month } from './months.ts';
import { monthIn } from './months.ts';
import { canPress, hover, press } from './press.ts';
import { setValue } from './search.ts';
import type { Choosing, Driver, Work } from './types.ts';
import { Deadline, pause, until } from './wait.ts';

/** A birth date is far from today: many pages of a calendar without a list of years. */
const turningTime = 8000;

export const calendarDriver: Driver = {
  name: 'calendar',
  knows: (panel, { value }) =>
    value.kind === 'date' && (daysIn(panel).length > 27 || coarseCells(panel).years.size > 0),
  async choose(work) {
    const iso = work.wanted.value.text;
    const wanted: Month = { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
    const time = new Deadline(turningTime);
    if (!(await turnTo(work, wanted, time))) return { why: time.isOver ? 'too-slow' : 'not-in-list' };
    return pickDay(work, iso);
  },
};

function distance(from: Month, to: Month): number {
  return (to.year - from.year) * 12 + to.month - from.month;
}

async function turnTo(work: Work, wanted: Month, time: Deadline): Promise<boolean> {
  const shown = () => {
    const panel = work.panel();
    return panel ? monthShown(panel) : undefined;
  };
  const isThere = () => {
    const now = shown();
    return now !== undefined && distance(now, wanted) === 0;
  };
  await until(() => shown(), time.within(400));
  if (isThere()) return true;
  await setFields(work, wanted, time);
  if (isThere()) return true;
  const now = shown();
  const panel = work.panel();
  const hasYears = panel !== undefined && turnsIn(panel).some(({ months }) => Math.abs(months) === 12);
  if (!now || (Math.abs(distance(now, wanted)) > 18 && !hasYears)) await throughYears(work, wanted, time);
  let stuck = 0;
  while (!time.isOver && stuck < 3) {
    const from = shown();
    const open = work.panel();
    if (!from || !open) return false;
    const away = distance(from, wanted);
    if (away === 0) return true;
    const turn = bestTurn(turnsIn(open), away);
    if (!turn || !press(turn.element)) return false;
    const moved = await until(() => {
      const next = shown();
      return next && distance(from, next) !== 0 ? next : undefined;
    }, time.within(400));
    stuck = moved && Math.abs(distance(moved, wanted)) < Math.abs(away) ? 0 : stuck + 1;
  }
  return isThere();
}

/** The turn that leaves the least way to go. */
function bestTurn(turns: readonly Turn[], away: number): Turn | undefined {
  return turns
    .filter(({ months }) => Math.abs(away - months) < Math.abs(away))
    .reduce<Turn | undefined>(
      (best, turn) => (best && Math.abs(away - best.months) <= Math.abs(away - turn.months) ? best : turn),
      undefined,
    );
}

/** Lists of months and years in the calendar's own head. */
async function setFields(work: Work, wanted: Month, time: Deadline): Promise<void> {
  for (const part of ['year', 'month'] as const) {
    const panel = work.panel();
    const field = panel && fieldsIn(panel)[part];
    if (!field) continue;
    if (field.localName === 'select') chooseIn(field as HTMLSelectElement, part, wanted);
    else {
      setValue(field as HTMLInputElement, String(wanted.year));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await until(() => {
      const open = work.panel();
      return open && monthShown(open)?.[part] === wanted[part];
    }, time.within(250));
  }
}

function chooseIn(list: HTMLSelectElement, part: 'year' | 'month', wanted: Month): void {
  const options = [...list.options];
  const index =
    part === 'year'
      ? options.findIndex(({ text }) => Number(tidy(text)) === wanted.year)
      : options.findIndex(({ text }) => (monthIn(text) ?? Number(tidy(text))) === wanted.month);
  const known = index < 0 && part === 'month' && options.length === 12 ? wanted.month - 1 : index;
  if (known < 0) return;
  list.selectedIndex = known;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Heading → years → months, as most calendars allow. */
async function throughYears(work: Work, wanted: Month, time: Deadline): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) {
    const panel = work.panel();
    if (!panel || coarseCells(panel).years.size > 0) break;
    const heading = headingButton(panel);
    if (!heading || !press(heading)) return;
    await pause(60);
  }
  for (let page = 0; page < 20 && !time.isOver; page += 1) {
    const panel = work.panel();
    if (!panel) return;
    const { years } = coarseCells(panel);
    const cell = years.get(wanted.year);
    if (cell) {
      press(innermost(cell));
      break;
    }
    const [some] = years.keys();
    if (some === undefined) return;
    const direction = wanted.year > some ? 1 : -1;
    const turn = turnsIn(panel).find(({ months }) => Math.sign(months) === direction);
    if (!turn || !press(turn.element)) return;
    await until(() => {
      const now = work.panel();
      return now && [...coarseCells(now).years.keys()][0] !== some;
    }, time.within(300));
  }
  const months = await until(() => {
    const panel = work.panel();
    const found = panel ? coarseCells(panel).months : [];
    return found.length === 12 ? found : undefined;
  }, time.within(400));
  const cell = months?.[wanted.month - 1];
  if (!cell) return;
  press(innermost(cell));
  await until(() => {
    const panel = work.panel();
    return panel && daysOfMonth(panel).length > 27;
  }, time.within(400));
}

/** The words of the month and year, where they can be pressed. */
function headingButton(panel: Element): Element | undefined {
  const days = daysIn(panel);
  const likely =
    'button, [role="button"], th, [class*="switch" i], [class*="title" i], [class*="header" i] :is(span, div), [class*="period" i], a';
  return [...panel.querySelectorAll(likely)].find((each) => {
    const text = tidy(each.textContent ?? '');
    return (
      /(19|20|21)\d\d/.test(text) &&
      text.length < 40 &&
      isShown(each) &&
      canPress(each) &&
      !days.some(({ element }) => element === each || each.contains(element))
    );
  });
}

function innermost(cell: Element): Element {
  return cell.querySelector('button, span, div') ?? cell;
}

async function pickDay(work: Work, iso: string): Promise<Choosing> {
  const panel = work.panel();
  const day = Number(iso.slice(8, 10));
  const cells = panel ? daysOfMonth(panel).filter((each) => each.day === day) : [];
  const [cell] = cells;
  if (!cell || cells.length > 1) return { why: 'not-in-list' };
  if (cell.off || (cell.iso && cell.iso !== iso)) return { why: 'not-in-list', detail: 'ngày này bị khóa' };
  const target = pressable(cell.element);
  if (!target) return { why: 'not-opened' };
  hover(target);
  press(target);
  await pause(60);
  confirm(work);
  return { chosen: formatDate(iso) };
}

/** A button in the cell, else the cell; of a link only the cell around it. */
function pressable(cell: Element): Element | undefined {
  const inner = cell.querySelector('button, span, div, a:not([href])');
  return [inner, cell, cell.parentElement].find((each): each is Element => each !== null && canPress(each));
}

/** Some calendars take a day only after "OK": a button of the calendar itself, beside a month that is shown. */
function confirm(work: Work): void {
  const panel = work.panel();
  if (!panel || daysIn(panel).length < 28) return;
  const button = [...panel.querySelectorAll('button')].find((each) =>
    /^(ok|đồng ý|xác nhận|xong|áp dụng|apply|done|chọn)$/i.test(tidy(each.textContent ?? '')),
  );
  if (button && isShown(button)) press(button);
}
