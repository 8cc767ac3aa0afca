/** Opens what a widget opens, finds it on the page, and closes it again. */
import { holds, type Root } from '../read/tree.ts';
import { isShown } from '../visibility.ts';
import { segmentsOf } from '../widgets/recognise.ts';
import { Appearing, isFading } from './appear.ts';
import { daysIn } from './calendarView.ts';
import { isBusy, offersChoice } from './choices.ts';
import { blur, canPress, focus, key, press, pressBeside } from './press.ts';
import { searchBoxOf } from './search.ts';
import { Deadline, drawingTime, until } from './wait.ts';

/** One widget as its driver handles it. */
export interface Widget {
  /** What is known of it: carries the role, or is typed into. */
  element: Element;
  /** All of it that can be seen while it is closed. */
  root: Element;
}

/** How long a widget may take to answer one press. */
const answer = 450;

/** A widget's popup while a driver is at work on it. */
export class Popup {
  readonly #widget: Widget;
  readonly #appearing: Appearing;
  /** What a person sees in the middle of the widget. */
  readonly #onTop: Element | null;
  #panel: Element | undefined;
  #toggles: Element | undefined;

  constructor(widget: Widget) {
    this.#widget = widget;
    if (!onTopOf(widget.root)) widget.root.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#appearing = new Appearing(widget.root);
    this.#onTop = onTopOf(widget.root);
  }

  /** What is open now: the last one that was found, or another that took its place. */
  get panel(): Element | undefined {
    if (this.#panel?.isConnected && isShown(this.#panel)) return this.#panel;
    this.#panel = this.#find();
    return this.#panel;
  }

  /** Tries the ways in which widgets open, gentlest first. */
  async open(deadline: Deadline): Promise<boolean> {
    const { element } = this.#widget;
    const drawing = await drawingTime();
    // Some widgets draw several times before they can be seen.
    const patience = answer + (drawing > 100 ? drawing * 4 : 0);
    const time = drawing > 100 ? new Deadline(deadline.left + drawing * 6) : deadline;
    const isOpen = () => this.panel !== undefined;
    for (const target of targetsOf(this.#widget)) {
      if (time.isOver) return false;
      focusFirst(element);
      if (!canPress(target) || !press(target)) continue;
      this.#toggles = target;
      if (await until(isOpen, time.within(patience))) return true;
      // What says that it is open would only be closed by another press.
      if (this.#saysOpen() && (await until(isOpen, time.within(1500)))) return true;
      if (this.#saysOpen() && searchBoxOf(undefined, this.#widget)) return false;
    }
    focus(element);
    key(element, 'keydown', 'ArrowDown');
    key(element, 'keyup', 'ArrowDown');
    return (await until(isOpen, time.within(patience))) === true;
  }

  #saysOpen(): boolean {
    const { element, root } = this.#widget;
    return [element, root].some((each) => each.getAttribute('aria-expanded') === 'true');
  }

  /** Waits for something to appear without pressing anything: what typing brings up. */
  async appears(deadline: Deadline): Promise<boolean> {
    return (await until(() => this.panel !== undefined, deadline)) === true;
  }

  /** Closes what is still open. No key is pressed that a dialog around the widget would take for itself. */
  async close(deadline: Deadline): Promise<boolean> {
    const { root, element } = this.#widget;
    const isClosed = () => this.#stillOpen() === undefined && !this.#saysOpen();
    try {
      if (await until(isClosed, deadline.within(120))) return true;
      const backdrop = this.#backdrop();
      if (backdrop) press(backdrop);
      else pressBeside(besideOf(root));
      if (await until(isClosed, deadline.within(250))) return true;
      this.#letGo();
      if (await until(isClosed, deadline.within(250))) return true;
      if (this.#toggles?.isConnected && canPress(this.#toggles)) press(this.#toggles);
      if (await until(isClosed, deadline.within(250))) return true;
      if (!root.closest('[role="dialog"], dialog, [aria-modal="true"], [class*="modal" i]')) {
        key(element, 'keydown', 'Escape');
        key(element, 'keyup', 'Escape');
      }
      return (await until(isClosed, deadline.within(250))) === true;
    } finally {
      this.#letGo();
      this.#appearing.stop();
      // What covered the page while it was open, or the boxes around it, may take a moment to go.
      await until(() => this.#isBare() && !this.#isFadingOut(), new Deadline(600));
    }
  }

  #isBare(): boolean {
    const { root } = this.#widget;
    const now = onTopOf(root);
    if (now === null) return this.#backdrop() === undefined;
    if (!root.isConnected || now === this.#onTop) return true;
    // A popup may be drawn within its widget.
    return root.contains(now) && !this.#appearing.seen().some((each) => each.contains(now));
  }

  #stillOpen(): Element | undefined {
    const panel = this.#panel;
    if (panel?.isConnected && isShown(panel) && !isFading(panel)) return panel;
    return undefined;
  }

  #isFadingOut(): boolean {
    const panel = this.#panel;
    return panel?.isConnected === true && isShown(panel) && isFading(panel);
  }

  #letGo(): void {
    const active = (this.#widget.root.getRootNode() as Root).activeElement;
    const isOwn = active && (this.#widget.root.contains(active) || this.#panel?.contains(active));
    blur(isOwn ? active : this.#widget.element);
  }

  /** What covers the page while the popup is open, there for nothing but to be pressed. */
  #backdrop(): Element | undefined {
    const view = this.#widget.root.ownerDocument.defaultView;
    return this.#appearing
      .seen()
      .flatMap((each) => [
        each,
        ...each.querySelectorAll('[class*="backdrop" i], [class*="overlay" i], [class*="mask" i]'),
      ])
      .find((each) => {
        const box = each.getBoundingClientRect();
        const covers =
          box.width >= (view?.innerWidth ?? 0) * 0.9 && box.height >= (view?.innerHeight ?? 0) * 0.9;
        return covers && each.childElementCount === 0;
      });
  }

  #find(): Element | undefined {
    const seen = this.#appearing.seen().filter((each) => !isFading(each));
    return referred(this.#widget, seen) ?? likeliest(this.#widget, seen);
  }
}

function onTopOf(root: Element): Element | null {
  const box = root.getBoundingClientRect();
  return (root.getRootNode() as Root).elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
}

/** Where a person would press: the middle of the widget, then its known element, then its arrow. */
function targetsOf({ element, root }: Widget): Element[] {
  const hit = onTopOf(root);
  const middle = hit && root.contains(hit) ? hit : element;
  const arrows = arrowsOf(root);
  // The parts of a date are turned one by one; only the button beside them opens a calendar.
  return [...new Set(segmentsOf(element) ? arrows : [middle, element, root, ...arrows])];
}

const arrowNames =
  '[class*="arrow" i], [class*="caret" i], [class*="trigger" i], [class*="toggle" i], [class*="suffix" i], [class*="icon" i], [aria-label*="lịch" i], [aria-label*="calendar" i], [aria-label*="open" i], [aria-label*="date" i], [aria-haspopup]';

function arrowsOf(root: Element): Element[] {
  const inside = [...root.querySelectorAll(arrowNames), ...root.querySelectorAll('button')];
  const beside = [...(root.parentElement?.children ?? [])].filter(
    (other) => other !== root && other.matches(`:is(button, span, i, a, div):is(${arrowNames}, button)`),
  );
  const isClearing = (each: Element) =>
    /clear|close|remove|x[oó]a/i.test(`${each.getAttribute('class')} ${each.getAttribute('aria-label')}`);
  return [...inside, ...beside].filter((each) => isShown(each) && !isClearing(each)).slice(0, 3);
}

function focusFirst(element: Element): void {
  if (element.localName === 'input') focus(element);
}

/** What the widget itself says that it has opened. */
function referred({ element, root }: Widget, seen: readonly Element[]): Element | undefined {
  const holders = [element, root, ...root.querySelectorAll('[aria-controls], [aria-owns], [list]')];
  const scope = element.getRootNode() as Root;
  for (const holder of holders) {
    for (const name of ['aria-controls', 'aria-owns']) {
      for (const id of (holder.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) {
        const named = scope.getElementById(id) ?? element.ownerDocument.getElementById(id);
        if (!named || holds(named, element)) continue;
        const whole = seen.find((each) => each === named || each.contains(named));
        if (whole) return whole;
        if (isShown(named) && (offersChoice(named) || isBusy(named))) return named;
      }
    }
  }
  return undefined;
}

/** Of all that appeared, what looks like a popup of this widget. */
function likeliest({ root }: Widget, seen: readonly Element[]): Element | undefined {
  let best: { element: Element; score: number } | undefined;
  for (const element of seen) {
    if (element.contains(root)) continue;
    const score = scoreOf(element, root);
    if (score > 0 && (!best || score > best.score)) best = { element, score };
  }
  return best?.element;
}

function scoreOf(element: Element, root: Element): number {
  const roles = '[role="listbox"], [role="tree"], [role="grid"], [role="option"]';
  let score = 0;
  if (element.matches(roles) || element.querySelector(roles)) score += 3;
  if (/select|dropdown|option|menu|popup|picker|calendar|list|suggest|autocomplete/i.test(element.className))
    score += 1;
  if (score === 0 && !isFloating(element)) return 0;
  if (offersChoice(element) || daysIn(element).length > 27) score += 2;
  if (isBusy(element)) score += 1;
  return score > 0 && isNear(element, root) ? score + 1 : score - 1;
}

function isFloating(element: Element): boolean {
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  return (
    position === 'absolute' || position === 'fixed' || element.querySelector('li, button, [class]') !== null
  );
}

function isNear(element: Element, root: Element): boolean {
  const a = element.getBoundingClientRect();
  const b = root.getBoundingClientRect();
  const across = Math.max(a.left - b.right, b.left - a.right);
  const along = Math.max(a.top - b.bottom, b.top - a.bottom);
  return across < 60 && along < 60;
}

/** A place that belongs to the same block as the widget, or the same dialog, and is none of its own. */
function besideOf(root: Element): Element {
  let beside = root.parentElement ?? root.ownerDocument.body;
  while (beside.closest('label') && beside.parentElement) beside = beside.parentElement;
  return beside;
}
