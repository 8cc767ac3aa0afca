/** What an open calendar shows: its days, the month they belong to, and the buttons that turn its pages. */
import { fold, tidy } from '../../vietnamese/fold.ts';
import { isShown } from '../visibility.ts';
import { classOf } from '../widgets/recognise.ts';
import { dayOf, type Month, monthOf } from './months.ts';
import { canPress } from './press.ts';

export interface DayCell {
  element: Element;
  day: number;
  /** The whole date, where the cell names it. */
  iso?: string;
  off: boolean;
}

const cells =
  '[role="gridcell"], td, button, [class*="day" i], [class*="cell" i], [class*="date" i], span, li, a';
const isWeek = /week|tuan/i;

/** The days in the order of the page, those of the neighbouring months included. */
export function daysIn(panel: Element): DayCell[] {
  const found: DayCell[] = [];
  for (const element of panel.querySelectorAll(cells)) {
    const text = tidy(element.textContent ?? '');
    if (!/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > 31) continue;
    // The outermost element of a day has its label; what stands in it is part of it.
    if (found.at(-1)?.element.contains(element) || isWeek.test(classOf(element)) || element.matches('th'))
      continue;
    if (!isShown(element)) continue;
    const iso = isoOf(element, Number(text));
    found.push({ element, day: Number(text), off: isOff(element), ...(iso ? { iso } : {}) });
  }
  return found;
}

/** The days of the month that is shown: from the first 1 to before the next. */
export function daysOfMonth(panel: Element): DayCell[] {
  const all = daysIn(panel);
  const start = all.findIndex(({ day }) => day === 1);
  if (start < 0) return [];
  const length = all.slice(start + 1).findIndex(({ day }) => day === 1);
  return all.slice(start, length < 0 ? undefined : start + 1 + length);
}

function isoOf(element: Element, day: number): string | undefined {
  const inner = element.querySelector('[aria-label], [title], [data-date], time');
  for (const each of [element, inner, element.parentElement]) {
    if (!each) continue;
    for (const name of ['aria-label', 'title', 'data-date', 'data-day', 'data-value', 'datetime', 'id']) {
      const iso = dayOf(each.getAttribute(name) ?? '', day);
      if (iso) return iso;
    }
    const [year, month] = [each.getAttribute('data-year'), each.getAttribute('data-month')];
    // jQuery UI counts months from 0.
    if (year && month) return dayOf(`${year}-${Number(month) + 1}-${day}`, day);
  }
  return undefined;
}

function isOff(element: Element): boolean {
  const around = [element, element.parentElement, ...element.querySelectorAll('*')];
  return around.some(
    (each) =>
      each?.getAttribute('aria-disabled') === 'true' ||
      each?.matches(':disabled') ||
      /(^|[-_\s])disabled(\s|$)/i.test(each ? classOf(each) : ''),
  );
}

/** The month that is shown, by the days' own dates where they have them, else by the heading. */
export function monthShown(panel: Element): Month | undefined {
  const days = daysOfMonth(panel);
  const dated = days.filter(({ iso }) => iso);
  const [first] = dated;
  if (first?.iso && dated.length >= days.length / 2) {
    return { year: Number(first.iso.slice(0, 4)), month: Number(first.iso.slice(5, 7)) };
  }
  return monthOf(headingOf(panel, days[0]?.element));
}

/** The words above the days, with what lists and boxes among them hold. */
export function headingOf(panel: Element, firstDay: Element | undefined): string {
  const words: string[] = [];
  const page = panel.ownerDocument;
  const walker = page.createTreeWalker(panel, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === firstDay) break;
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = node.parentElement;
      if (parent && !parent.closest('option, script, style') && isShown(parent))
        words.push(node.nodeValue ?? '');
    } else if ((node as Element).localName === 'select') {
      words.push((node as HTMLSelectElement).selectedOptions[0]?.text ?? '');
    } else if ((node as Element).localName === 'input' && isShown(node as Element)) {
      words.push((node as HTMLInputElement).value);
    }
  }
  return tidy(words.join(' '));
}

export interface Turn {
  element: Element;
  /** By how many months it turns, as its words or its place say. */
  months: number;
}

const forward = /\b(next|sau|toi|tiep|ke|right|forward|after)\b|[›»>→▶❯]/;
const backward = /\b(prev|previous|truoc|left|back|before)\b|[‹«<←◀❮]/;
const byYear = /\b(year|nam|super|double|d arrow)\b|«|»|<<|>>/;

/** Buttons that turn to another month or year. */
export function turnsIn(panel: Element): Turn[] {
  const days = new Set(daysIn(panel).map(({ element }) => element));
  const found: Turn[] = [];
  const buttons = 'button, [role="button"], th, a, [class*="prev" i], [class*="next" i], [class*="arrow" i]';
  for (const element of panel.querySelectorAll(buttons)) {
    if (days.has(element) || found.some((turn) => turn.element.contains(element))) continue;
    // What holds the buttons is called like them, and is none.
    if (!element.matches('button') && element.querySelector('button, [role="button"]')) continue;
    if (!isShown(element) || !canPress(element) || element.querySelector('td, [role="gridcell"], select'))
      continue;
    const words = wordsOf(element);
    const isForward = forward.test(words);
    // Among years, those before and after the ten that are shown are no buttons.
    if (isForward === backward.test(words) || /^\d{4}$/.test(tidy(element.textContent ?? ''))) continue;
    found.push({ element, months: (isForward ? 1 : -1) * (byYear.test(words) ? 12 : 1) });
  }
  // Where there is but one each way, it turns by a month, whatever its arrows look like.
  if (found.length === 2) return found.map((turn) => ({ ...turn, months: Math.sign(turn.months) }));
  return found.length > 0 ? found : byPlace(panel, days);
}

function wordsOf(element: Element): string {
  // "Thứ Sáu" over a column of days is no "sau".
  const spoken = element.localName === 'th' ? [] : ['aria-label', 'title'];
  const names = [...spoken, 'class', 'data-action', 'data-handler', 'data-nav'];
  const said = names.map((name) => element.getAttribute(name) ?? '').join(' ');
  const inner = [...element.querySelectorAll('[class]')].map(classOf).join(' ');
  const text = tidy(element.textContent ?? '');
  const words = fold(`${said} ${inner} ${text}`.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return `${words} ${text}`;
}

/** Without a word on any: before the heading back, after it forward, the outer ones by a year. */
function byPlace(panel: Element, days: ReadonlySet<Element>): Turn[] {
  const [first] = days;
  const buttons = [...panel.querySelectorAll('button, [role="button"]')].filter(
    (each) =>
      !days.has(each) &&
      isShown(each) &&
      canPress(each) &&
      !/[\p{L}\d]/u.test(each.textContent ?? '') &&
      (!first || (each.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
  const steps = buttons.length === 2 ? [-1, 1] : buttons.length === 4 ? [-12, -1, 1, 12] : [];
  return steps.map((months, index) => ({ element: buttons[index] as Element, months }));
}

/** The lists or boxes in which a month and a year can be set. */
export function fieldsIn(panel: Element): {
  month?: HTMLSelectElement;
  year?: HTMLSelectElement | HTMLInputElement;
} {
  const lists = [...panel.querySelectorAll('select')].filter(isShown);
  const month = lists.find(
    ({ options }) =>
      options.length <= 12 && options.length > 1 && !/^\d{4}$/.test(tidy(options[0]?.text ?? '')),
  );
  const year =
    lists.find(({ options }) => /^\d{4}$/.test(tidy(options[0]?.text ?? ''))) ??
    [...panel.querySelectorAll('input')].find((box) => /^(19|20|21)\d\d$/.test(box.value) && isShown(box));
  return { ...(month ? { month } : {}), ...(year ? { year } : {}) };
}

/** Cells that are years or months, once the heading was pressed. */
export function coarseCells(panel: Element): { years: Map<number, Element>; months: Element[] } {
  const years = new Map<number, Element>();
  const months: Element[] = [];
  for (const element of panel.querySelectorAll(
    '[role="gridcell"], td, button, [class*="cell" i], [class*="year" i], [class*="month" i], span, li',
  )) {
    const text = tidy(element.textContent ?? '');
    if (text.length > 14 || !isShown(element) || months.at(-1)?.contains(element)) continue;
    if (/^(19|20|21)\d\d$/.test(text)) {
      const year = Number(text);
      if (!years.has(year)) years.set(year, element);
    } else if (
      /^(th(áng|g)?\.?\s*)(\d{1,2}|\p{L}+( \p{L}+)?)$/iu.test(text) ||
      /^[A-Z]{3,9}\.?$/i.test(text)
    ) {
      months.push(element);
    }
  }
  return { years: years.size >= 6 ? years : new Map(), months: months.length === 12 ? months : [] };
}
