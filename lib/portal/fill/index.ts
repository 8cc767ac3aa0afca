/**
 * Writes a confirmed plan into the page, reads every value back, and can undo it. Never submits, never
 * clicks a button but a list's "Thêm dòng", never touches what a person could not see.
 */

import { Deadline, pause } from '../drivers/wait.ts';
import { findMapped } from '../maps/find.ts';
import type { MapSearch } from '../maps/types.ts';
import { readAtOnce, readClosely } from '../read/close.ts';
import { currentOf, type Handles, type Read } from '../read/index.ts';
import { inStretches } from '../read/stretches.ts';
import type { FillReport, PageReading, PlanStep, UndoReport, Write } from '../types.ts';
import { veilsOf } from '../veils.ts';
import { Widgets } from '../widgets/index.ts';
import { writeAgain } from './again.ts';
import { type Checked, check, skip } from './check.ts';
import { follow, Watcher } from './follow.ts';
import { hasWidgets, opener } from './opener.ts';
import { holdsWritten, isRefused } from './readBack.ts';
import { settled } from './settle.ts';
import {
  canBePressed,
  type Done,
  hiddenBy,
  inPageOrder,
  isLost,
  isWidget,
  restore,
  type Written,
  writeNow,
  writeWidgets,
} from './step.ts';
import { type Before, restoreValue } from './write.ts';

/** Longest stretch of writing before the page gets its turn, in ms. */
const stretch = 25;
/** As many steps are looked at before they are written: of a long list the rest waits for its turn. */
const ahead = 100;
/** Longest work on the widgets of one fill, in ms: what is left then is said. */
const wholeTime = 60_000;

/** One page's fill: holds the handles of the last reading and what was there before. */
export class Filler {
  readonly #page: Document;
  #read: Read | undefined;
  #maps: readonly MapSearch[] = [];
  #written: Written[] = [];
  #watcher: Watcher | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  /** @param maps to look for from now on; absent: those of the reading before */
  async read(maps: readonly MapSearch[] = this.#maps): Promise<PageReading> {
    this.#maps = maps;
    this.#read = await readClosely(this.#page, new Widgets());
    this.#watch(this.#read);
    const { reading, handles } = this.#read;
    reading.hasWidgets = hasWidgets(this.#page, this.#read);
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
    await this.#findAgain(done, read);
    if (await this.#writeRefused(url, done)) await settled(this.#page);
    await opener()?.closeLeftOpen(
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
    const tried = new Set<PlanStep>();
    const isElsewhere = () => this.#page.location.href !== url;
    let strange: ReadonlySet<number> = new Set();
    let veils = await inStretches(veilsOf(this.#page));
    let checked: Checked[] = [];
    let later: readonly PlanStep[] = [];
    // Everything is looked at again before it is written: the page may have changed since the plan was read.
    const look = async (rest: readonly PlanStep[]) => {
      start = performance.now();
      if (this.#watcher?.hasChanged) {
        strange = await this.#follow(read, rest);
        veils = await inStretches(veilsOf(this.#page));
      }
      const next = rest.slice(0, ahead);
      later = rest.slice(ahead);
      if (isElsewhere()) {
        checked = next.map((step) => ({ step, targets: 'gone' }));
        return;
      }
      checked = check(next, read, veils).map((each) => {
        const isStrange = each.step.writes.some(({ ref }) => strange.has(ref));
        return isStrange && typeof each.targets !== 'string' ? { ...each, targets: 'changed' } : each;
      });
    };
    const taken = async (): Promise<Checked | undefined> => {
      if (checked.length === 0 && later.length > 0) {
        report.ms += performance.now() - start;
        await look(later);
      }
      return checked.shift();
    };
    const rest = () => [...checked.map(({ step }) => step), ...later];
    /** What typing brought up must not stand over the next box, nor be taken for what a widget opens. */
    const uncover = async (step: PlanStep) => {
      tried.add(step);
      report.ms += performance.now() - start;
      await settled(this.#page);
      await opener()?.closeLeftOpen(this.#page, typed);
      typed = [];
      await look([step, ...rest()]);
    };
    report.ms += performance.now() - start;
    await look(steps);
    for (let next = await taken(); next; next = await taken()) {
      const { step, targets } = next;
      const mayTryAgain = !tried.has(step) && !end.isOver && !isElsewhere();
      if (isLost(targets) && mayTryAgain) {
        // Drawn anew by what was written before: looked for once under the same words.
        tried.add(step);
        report.ms += performance.now() - start;
        await look([step, ...rest()]);
      } else if (targets === 'covered' && typed.length > 0 && mayTryAgain) {
        await uncover(step);
      } else if (typeof targets === 'string') {
        report.skipped.push(skip(step, targets));
      } else if (!targets.some(isWidget)) {
        const written = targets.map((target, index) => writeNow(step, target, index, { read, isElsewhere }));
        if (written.some(({ refused }) => refused?.why === 'covered') && typed.length > 0 && mayTryAgain) {
          await uncover(step);
          continue;
        }
        done.push({ step, written });
        typed.push(...written);
        if (performance.now() - start < stretch) continue;
        report.ms += performance.now() - start;
        await pause(0);
        await look(rest());
      } else if (end.isOver) {
        report.skipped.push(skip(step, 'too-slow'));
      } else {
        if (typed.length > 0) {
          await uncover(step);
          continue;
        }
        report.ms += performance.now() - start;
        done.push({ step, written: await writeWidgets(step, targets, { read, isElsewhere }) });
        await look(rest());
      }
    }
    report.ms += performance.now() - start;
    return done;
  }

  #watch(read: Read): void {
    this.#watcher?.stop();
    this.#watcher = new Watcher(read);
  }

  async #follow(read: Read, steps: readonly PlanStep[]): Promise<Set<number>> {
    const strange = await follow(
      this.#page,
      read,
      steps.flatMap(({ writes }) => writes.map(({ ref }) => ref)),
    );
    this.#watch(read);
    return strange;
  }

  /** Boxes that were drawn anew after they were written: what stands there now counts. */
  async #findAgain(done: readonly Done[], read: Read): Promise<void> {
    const lost = done.filter(({ written }) => isLost(written));
    if (lost.length === 0) return;
    await this.#follow(
      read,
      lost.map(({ step }) => step),
    );
    for (const { step, written } of lost) {
      for (const [index, item] of written.entries()) {
        const group = read.handles.get(step.writes[index]?.ref ?? -1);
        if (!group?.[0]) continue;
        const at = item.group.indexOf(item.touched);
        item.group = group;
        item.face = read.widgets?.faceOf(group[0]) ?? group[0];
        item.touched = group[at] ?? item.face;
      }
    }
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
