/** Lists of any look: reads all options, scrolling where only some are drawn, and presses the one that is meant. */
import { findOption } from '../plan/options.ts';
import type { ControlOption } from '../types.ts';
import { isShown } from '../visibility.ts';
import { atRest } from './appear.ts';
import { type Choice, choicesIn, isBusy, offersChoice, outlineOf } from './choices.ts';
import { hover, press } from './press.ts';
import { searchBoxOf, searchWords, typeQuery } from './search.ts';
import type { Choosing, Driver, Work } from './types.ts';
import { Deadline, pause, steady, until } from './wait.ts';

/** How long a list that is being fetched may take, and how long a long one may be scrolled through. */
const fetchTime = 2500;
const scrollTime = 8000;
/** How long one list may be searched in one wording after another. */
const searchTime = 9000;
/** How long a list may take to show that something was typed. */
const answerTime = 1500;
/** A list that says for so long that it has nothing, and fetches nothing, has nothing. */
const emptyTime = 1100;

export const listDriver: Driver = {
  name: 'list',
  knows: (panel) => offersChoice(panel) || isBusy(panel) || searchBoxOf(panel) !== undefined,
  async choose(work) {
    const first = await look(work, work.deadline.within(300));
    if (first.found) return choosing(work, first.found);
    const box = searchBoxOf(work.panel(), work.widget);
    if (!box) return first.isWhole ? notInList(first) : { why: 'too-slow' };
    const before = box.value;
    let last = first;
    const end = new Deadline(searchTime);
    // How long this list takes to answer is known once it has.
    let answer = answerTime;
    for (const words of searchWords(work.wanted)) {
      if (end.isOver) break;
      const old = outlineOf(work.panel());
      const typed = performance.now();
      typeQuery(box, words);
      const isAnswered = await until(() => outlineOf(work.panel()) !== old, end.within(answer));
      answer = Math.max(400, isAnswered ? (performance.now() - typed) * 3 : 0);
      last = await look(work, end.within(fetchTime));
      if (last.found) return choosing(work, last.found);
    }
    typeQuery(box, before);
    return notInList(last.count > 0 ? last : first);
  },
};

interface Looked {
  found?: Found;
  count: number;
  /** Every option of the list was seen. */
  isWhole: boolean;
}

/** An option, and how far the list was scrolled when it was seen. */
interface Found {
  text: string;
  top: number;
}

function notInList({ count }: Looked): Choosing {
  return count === 0 ? { why: 'not-in-list', detail: 'danh sách trống' } : { why: 'not-in-list' };
}

/** Waits for options and finds among all of them the one that is meant. */
async function look(work: Work, patience: Deadline): Promise<Looked> {
  let outline = '';
  let offers = false;
  const isReady = () => {
    const panel = work.panel();
    const now = outlineOf(panel);
    // What is still fading in has the same outline later on.
    if (panel && (now !== outline || !offers)) offers = !isBusy(panel) && offersChoice(panel);
    outline = now;
    return panel !== undefined && offers;
  };
  let changed = performance.now();
  const isEmpty = () => {
    const panel = work.panel();
    if (outlineOf(panel) !== outline || !panel || isBusy(panel)) changed = performance.now();
    return performance.now() - changed > emptyTime;
  };
  await until(() => isEmpty() || isReady(), patience);
  if (!isReady() && work.panel() && isBusy(work.panel() as Element))
    await until(isReady, new Deadline(fetchTime));
  await steady(() => outlineOf(work.panel()), 60, patience.within(600));
  await expandTree(work);
  const { options, isWhole } = await readAll(work);
  const { value, fieldType } = work.wanted;
  const index = findOption(options, { ...value, source: '' }, fieldType);
  const found = index === undefined ? undefined : options[index];
  // Of a list not seen to its end another option could mean the same.
  return { count: options.length, isWhole, ...(found && isWhole ? { found } : {}) };
}

type Seen = ControlOption & Found;

/** Scrolls through a list of which only a part is drawn; gives up after a while. */
async function readAll(work: Work): Promise<{ options: Seen[]; isWhole: boolean }> {
  const seen = new Map<string, Seen>();
  const texts = new Map<Element, string>();
  const panel = work.panel();
  if (panel) await atRest(panel);
  const scroller = panel && scrollerOf(panel);
  const note = () => {
    const now = work.panel();
    for (const { element, ...option } of now ? choicesIn(now) : []) {
      // Lists that draw a part of themselves use the same elements for other options.
      if (texts.get(element) === option.text) continue;
      texts.set(element, option.text);
      const top = scroller ? placeIn(scroller, element) : element.getBoundingClientRect().top;
      const known = `${Math.round(top / 3)}:${option.text}`;
      if (!seen.has(known)) seen.set(known, { ...option, top });
    }
  };
  note();
  if (!scroller || !isPartlyDrawn(scroller, panel, seen.size)) return { options: byTop(seen), isWhole: true };
  const end = new Deadline(scrollTime);
  for (let quietEnds = 0; quietEnds < 2; ) {
    if (end.isOver) return { options: byTop(seen), isWhole: false };
    const before = scroller.scrollTop;
    const height = scroller.scrollHeight;
    scrollTo(scroller, nextStop(scroller, work.panel()));
    await drawnAt(scroller, work);
    note();
    const atEnd = scroller.scrollTop <= before && scroller.scrollHeight <= height;
    // A list that fetches more of itself at its end takes a moment.
    if (atEnd) await pause(120);
    quietEnds = atEnd && scroller.scrollHeight <= height ? quietEnds + 1 : 0;
  }
  return { options: byTop(seen), isWhole: true };
}

function byTop(seen: ReadonlyMap<string, Seen>): Seen[] {
  return [...seen.values()].sort((a, b) => a.top - b.top);
}

function scrollerOf(panel: Element): Element | undefined {
  const [first] = choicesIn(panel);
  for (let node: Element | null = first?.element ?? null; node; node = node.parentElement) {
    const style = node.ownerDocument.defaultView?.getComputedStyle(node);
    const scrolls =
      /auto|scroll|hidden|overlay/.test(style?.overflowY ?? '') && node.scrollHeight > node.clientHeight + 4;
    if (scrolls && node.clientHeight > 20) return node;
    if (node === panel || node.localName === 'body') return undefined;
  }
  return undefined;
}

function placeIn(scroller: Element, element: Element): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

/** Fewer options are drawn than the list is long, or it could be one that grows when scrolled. */
function isPartlyDrawn(scroller: Element, panel: Element | undefined, count: number): boolean {
  // Whoever draws so many draws all.
  if (count > 400) return false;
  const choices = panel ? choicesIn(panel) : [];
  const last = choices.at(-1)?.element.getBoundingClientRect();
  if (!last) return false;
  const drawn = last.bottom - scroller.getBoundingClientRect().top + scroller.scrollTop;
  return drawn < scroller.scrollHeight - Math.max(40, last.height) || choices.length >= 10;
}

/** As far as what is drawn now reaches, so that nothing is passed over. */
function nextStop(scroller: Element, panel: Element | undefined): number {
  const choices = panel ? choicesIn(panel) : [];
  const last = choices.at(-1);
  const bottom = last ? placeIn(scroller, last.element) : 0;
  return Math.max(scroller.scrollTop + scroller.clientHeight * 0.5, Math.min(bottom, scroller.scrollHeight));
}

function scrollTo(scroller: Element, top: number): void {
  scroller.scrollTop = top;
  scroller.dispatchEvent(new Event('scroll', { bubbles: false }));
}

/** The list has drawn what belongs where it was scrolled to. */
async function drawnAt(scroller: Element, work: Work): Promise<void> {
  const reaches = () => {
    const panel = work.panel();
    const last = panel && choicesIn(panel).at(-1);
    return last && placeIn(scroller, last.element) >= scroller.scrollTop + scroller.clientHeight - 60;
  };
  await pause(0);
  await until(reaches, new Deadline(200), 4);
}

/** Brings the option into view again, presses it once a person could, and says what it was. */
async function choosing(work: Work, { text, top }: Found): Promise<Choosing> {
  const panel = work.panel();
  const scroller = panel && scrollerOf(panel);
  const choiceNow = () => {
    const now = work.panel();
    const same = (now ? choicesIn(now) : []).filter((choice) => choice.text === text && !choice.disabled);
    return same.length === 1
      ? same[0]
      : same.find((choice) => scroller && near(placeIn(scroller, choice.element), top));
  };
  if (!choiceNow() && scroller) {
    scrollTo(scroller, Math.max(0, top - scroller.clientHeight / 2));
    await until(choiceNow, new Deadline(400));
  }
  const choice = choiceNow();
  if (!choice) return { why: 'not-in-list' };
  if (isChosenAlready(choice)) return { chosen: text };
  choice.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  await pause(0);
  // While it is still unfolding, a list may not take presses yet.
  const target = await until(() => pressable(choiceNow() ?? choice), new Deadline(700));
  if (!target || !isShown(target)) return { why: 'covered' };
  hover(target);
  return press(target) ? { chosen: text } : { why: 'not-opened' };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 6;
}

/** In a list of several, pressing what is chosen would take it away. */
function isChosenAlready({ element }: Choice): boolean {
  const list = element.closest('[aria-multiselectable="true"]');
  return list !== null && element.closest('[aria-selected="true"], [aria-checked="true"]') !== null;
}

/** What a person would hit in the middle of an option; of a link only what stands around it. */
function pressable({ element }: Choice): Element | undefined {
  const box = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + box.height / 2);
  if (!hit || !(element.contains(hit) || hit.contains(element))) return undefined;
  return element.contains(hit) ? hit : element;
}

/** Opens the branches of a tree until the value could be seen, a few at a time. */
async function expandTree(work: Work): Promise<void> {
  const end = new Deadline(1500);
  while (!end.isOver) {
    const panel = work.panel();
    if (!panel?.querySelector('[role="treeitem"][aria-expanded="false"], [class*="switcher_close" i]'))
      return;
    const { value, fieldType } = work.wanted;
    if (findOption(choicesIn(panel), { ...value, source: '' }, fieldType) !== undefined) return;
    const closed = [
      ...panel.querySelectorAll('[role="treeitem"][aria-expanded="false"], [class*="switcher_close" i]'),
    ].slice(0, 20);
    for (const branch of closed) {
      const switcher = branch.querySelector(
        '[class*="switcher" i], [class*="expand" i], [class*="toggle" i], [class*="arrow" i]',
      );
      press(switcher ?? branch);
    }
    await pause(80);
  }
}
