/**
 * Writes a confirmed plan into the page, reads every value back, and can undo it. Never submits, never
 * clicks a button but a list's "Thêm dòng", never touches what a person could not see.
 */

import { restoreBehind, setBehind } from '../drivers/behind.ts';
import { restoreWidget, setWidget } from '../drivers/index.ts';
import type { Outcome } from '../drivers/types.ts';
import { Deadline, pause } from '../drivers/wait.ts';
import { findMapped } from '../maps/find.ts';
import type { MapSearch } from '../maps/types.ts';
import { readAtOnce, readClosely } from '../read/close.ts';
import { currentOf, type Handles, type Read } from '../read/index.ts';
import type { FillReport, PageReading, PlanStep, SkipReason, UndoReport, Write } from '../types.ts';
import { Look } from '../visibility.ts';
import { Widgets } from '../widgets/index.ts';
import { writeAgain } from './again.ts';
import { check, skip, type Target } from './check.ts';
import { closeLeftOpen } from './leftOpen.ts';
import { holdsWritten, isRefused } from './readBack.ts';
import { settled } from './settle.ts';
import { type Before, remember, restoreValue, writeValue } from './write.ts';

interface Written extends Target {
  step: PlanStep;
  before: Before;
  /** What was in the box once it had settled. */
  after: string;
  /** Why a widget did not take its value. */
  refused?: { why: SkipReason; detail?: string };
  /** What a widget showed once its driver was done. */
  shown?: string;
}

/** Longest stretch of writing before the page gets its turn, in ms. */
const stretch = 25;
/** Longest work on the widgets of one fill, in ms: what is left then is said. */
const wholeTime = 60_000;

/** One page's fill: holds the handles of the last reading and what was there before. */
export class Filler {
  readonly #page: Document;
  #read: Read | undefined;
  #maps: readonly MapSearch[] = [];
  #written: Written[] = [];

  constructor(page: Document) {
    this.#page = page;
  }

  /** @param maps to look for from now on; absent: those of the reading before */
  async read(maps: readonly MapSearch[] = this.#maps): Promise<PageReading> {
    this.#maps = maps;
    this.#read = await readClosely(this.#page, new Widgets());
    const { reading, handles } = this.#read;
    if (maps.length > 0) reading.mapped = findMapped(this.#page, handles, maps);
    return reading;
  }

  /** The last reading with the elements behind it. */
  latest(): Read {
    this.#read ??= readAtOnce(this.#page, new Widgets());
    return this.#read;
  }

  /** Clicks a list's "Thêm dòng", waits for the rows and reads the page again. */
  async addRows(ref: number, count: number): Promise<PageReading> {
    const button = this.#handles().get(ref)?.[0] as HTMLElement | undefined;
    for (let added = 0; added < count && button && canBePressed(button); added += 1) {
      button.click();
      await settled(this.#page);
    }
    return this.read();
  }

  /**
   * Writes the steps of a plan made from the last reading.
   *
   * @param url the address the plan was made for: a page that has moved on is left alone
   */
  async fill(url: string, steps: readonly PlanStep[]): Promise<FillReport> {
    const report: FillReport = { filled: [], skipped: [], ms: 0 };
    const read = this.#read;
    if (this.#page.location.href !== url || !read) {
      return { ...report, skipped: steps.map((step) => skip(step, 'gone')) };
    }
    const scroll = { left: this.#page.defaultView?.scrollX ?? 0, top: this.#page.defaultView?.scrollY ?? 0 };
    const done = await this.#writeAll(url, inPageOrder(steps), read, report);
    this.#page.defaultView?.scrollTo({ ...scroll, behavior: 'instant' });
    await settled(this.#page);
    if (await this.#writeRefused(url, done)) await settled(this.#page);
    await closeLeftOpen(
      this.#page,
      done.flatMap(({ written }) => written),
    );
    for (const { step, written } of done) this.#readBack(step, written, report);
    return report;
  }

  /** In page order, each stretch looked at again right before it is written; widgets in their own time. */
  async #writeAll(url: string, steps: readonly PlanStep[], read: Read, report: FillReport): Promise<Done[]> {
    const done: Done[] = [];
    const end = new Deadline(wholeTime);
    let typed: Written[] = [];
    let start = performance.now();
    // Everything is looked at again before anything is written: the page may have changed since the plan was read.
    let checked = check(steps, read);
    const lookAgain = (rest: readonly PlanStep[]) => {
      start = performance.now();
      const moved = this.#page.location.href !== url;
      checked = moved ? rest.map((step) => ({ step, targets: 'gone' })) : check(rest, read);
    };
    for (let next = checked.shift(); next; next = checked.shift()) {
      const { step, targets } = next;
      const rest = checked.map((each) => each.step);
      if (typeof targets === 'string') {
        report.skipped.push(skip(step, targets));
      } else if (!targets.some(isWidget)) {
        const written = targets.map((target, index) => writeNow(step, target, index, read));
        done.push({ step, written });
        typed.push(...written);
        if (performance.now() - start < stretch) continue;
        report.ms += performance.now() - start;
        await pause(0);
        await closeLeftOpen(this.#page, typed);
        lookAgain(rest);
      } else if (end.isOver) {
        report.skipped.push(skip(step, 'too-slow'));
      } else {
        report.ms += performance.now() - start;
        if (typed.length > 0) {
          // What typing brought up must not stand over the widget, nor be taken for what it opens.
          await settled(this.#page);
          await closeLeftOpen(this.#page, typed);
          typed = [];
          lookAgain([step, ...rest]);
          continue;
        }
        done.push({ step, written: await writeWidgets(step, targets, read) });
        lookAgain(rest);
      }
    }
    report.ms += performance.now() - start;
    return done;
  }

  /** What a box refused is tried once more in another way; what the page made of a value is left. */
  async #writeRefused(url: string, done: readonly Done[]): Promise<boolean> {
    let tried = false;
    for (const { step, written } of done) {
      for (const [index, item] of written.entries()) {
        const write = step.writes[index]?.write;
        if (write?.how !== 'text' || this.#page.location.href !== url) continue;
        const now = this.#heldBy(item);
        if (holdsWritten(now, write) || !isRefused(now, write.text) || item.refused) continue;
        const hidden = hiddenBy(item.touched);
        if (hidden) {
          item.refused = { why: hidden };
          continue;
        }
        tried = true;
        // A number or a date half taken is worse than none.
        if (!(await writeAgain(item, step, write)) && !holdsWritten(this.#heldBy(item), write)) {
          restoreValue(item.group, item.before);
        }
      }
    }
    return tried;
  }

  #readBack(step: PlanStep, written: Written[], report: FillReport): void {
    const refused = written.find((item) => item.refused)?.refused;
    const stuck = written.every((item, index) => this.#isStuck(item, step.writes[index]?.write));
    for (const item of written) item.after = this.#heldBy(item);
    this.#written.push(...written.filter((item) => item.after !== this.#textOf(item.before)));
    const { fieldType, row, label } = step;
    if (refused) report.skipped.push(skip(step, refused.why, refused.detail));
    else if (!stuck) report.skipped.push(skip(step, 'did-not-stick', written.map((w) => w.after).join('/')));
    else {
      const value = (written.length === 1 && written[0]?.shown) || step.display;
      report.filled.push({ fieldType, label, value, ...(row === undefined ? {} : { row }) });
    }
  }

  #isStuck(item: Written, write: Write | undefined): boolean {
    if (!write || !item.group[0]?.isConnected) return false;
    const now = this.#heldBy(item);
    if (item.shown !== undefined) return now === item.shown || holdsWritten(now, write);
    return holdsWritten(now, write);
  }

  #heldBy({ group, kind }: Written): string {
    return currentOf(group, kind, this.#read?.widgets);
  }

  #textOf({ current }: Before): string {
    return current;
  }

  /** Brings back every value that the fill wrote; what the clerk has changed since is left as it is. */
  async undo(): Promise<UndoReport> {
    const report: UndoReport = { restored: 0, kept: 0, stuck: [] };
    const written = this.#written.reverse();
    this.#written = [];
    for (const item of written) {
      const connected = item.group.every((element) => element.isConnected);
      if (!connected || this.#heldBy(item) !== item.after) report.kept += 1;
      else if (await restore(item)) report.restored += 1;
      else report.stuck.push(item.step.label);
    }
    await settled(this.#page);
    return report;
  }

  get canUndo(): boolean {
    return this.#written.some((item) => item.group.every((element) => element.isConnected));
  }

  #handles(): Handles {
    return this.#read?.handles ?? new Map();
  }
}

function canBePressed(button: HTMLElement): boolean {
  return hiddenBy(button) === undefined;
}

/** Why a person could not see or hit the element at this very moment. */
function hiddenBy(element: Element): SkipReason | undefined {
  const look = new Look();
  if (!element.isConnected) return 'gone';
  if (!look.isVisible(element)) return 'hidden';
  return look.covered([element]).size > 0 ? 'covered' : undefined;
}

interface Done {
  step: PlanStep;
  written: Written[];
}

function inPageOrder(steps: readonly PlanStep[]): PlanStep[] {
  const first = (step: PlanStep) => Math.min(...step.writes.map(({ ref }) => ref));
  return [...steps].sort((a, b) => first(a) - first(b));
}

/** Takes its value from what it opens, or shows a hidden list. */
function isWidget({ kind, group, face }: Target): boolean {
  return kind === 'popup' || (kind === 'select' && face !== group[0]);
}

function blank(step: PlanStep, target: Target, read: Read): Written {
  const current = currentOf(target.group, target.kind, read.widgets);
  return { ...target, step, before: remember(target.group, target.kind, current), after: '' };
}

function writeNow(step: PlanStep, target: Target, index: number, read: Read): Written {
  const written = blank(step, target, read);
  const planned = step.writes[index]?.write;
  // A box that went away or was locked by what was written before it is left; reading back tells.
  if (planned && target.group.every((element) => element.isConnected && !element.matches(':disabled'))) {
    writeValue(target.group, target.kind, planned, () => {
      const why = hiddenBy(target.touched);
      if (why) written.refused = { why };
      return !why;
    });
  }
  return written;
}

async function writeWidgets(step: PlanStep, targets: readonly Target[], read: Read): Promise<Written[]> {
  const all: Written[] = [];
  for (const [index, target] of targets.entries()) {
    const write = step.writes[index]?.write;
    if (!isWidget(target) || !write) {
      all.push(writeNow(step, target, index, read));
      continue;
    }
    const written = blank(step, target, read);
    const outcome = await setTarget(target, write, step);
    if ('shown' in outcome) written.shown = outcome.shown;
    else written.refused = outcome;
    all.push(written);
  }
  return all;
}

function setTarget({ group, face }: Target, write: Write, step: PlanStep): Promise<Outcome> | Outcome {
  const [element] = group;
  if (element && write.how === 'choose') return setWidget({ element, root: face }, write.wanted);
  if (element?.localName === 'select' && write.how === 'option') {
    const wanted = { fieldType: step.fieldType, value: { kind: 'text' as const, text: write.text } };
    return setBehind(element as HTMLSelectElement, face, write.index, wanted);
  }
  return { why: 'locked' };
}

async function restore(item: Written): Promise<boolean> {
  const { group, kind, face, before } = item;
  const [element] = group;
  if (!element || !isWidget(item)) return restoreValue(group, before);
  if (kind === 'popup') return restoreWidget({ element, root: face }, before.current);
  return restoreBehind(element as HTMLSelectElement, face, before.selected);
}
