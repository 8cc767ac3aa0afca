/**
 * Writes a confirmed plan into the page, reads every value back, and can undo it. Never submits, never
 * clicks a button but a list's "Thêm dòng", never touches what a person could not see.
 */
import { kindOf } from '../read/controls.ts';
import { currentOf, type Handles, type Read, readPage } from '../read/index.ts';
import type { ControlKind, FillReport, PageReading, PlanStep, Skip, SkipReason } from '../types.ts';
import { Look } from '../visibility.ts';
import { settled } from './settle.ts';
import { type Before, remember, restoreValue, writeValue } from './write.ts';

interface Written {
  group: Element[];
  before: Before;
  /** What was in the box once it had settled. */
  after: string;
}

/** One page's fill: holds the handles of the last reading and what was there before. */
export class Filler {
  readonly #page: Document;
  #read: Read | undefined;
  #written: Written[] = [];

  constructor(page: Document) {
    this.#page = page;
  }

  read(): PageReading {
    this.#read = readPage(this.#page, { visibility: true });
    return this.#read.reading;
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
    if (this.#page.location.href !== url || !this.#read) {
      return { filled: [], skipped: steps.map((step) => skip(step, 'gone')), ms: 0 };
    }
    const start = performance.now();
    const skipped: Skip[] = [];
    const done: { step: PlanStep; written: Written[] }[] = [];
    const scroll = { left: this.#page.defaultView?.scrollX ?? 0, top: this.#page.defaultView?.scrollY ?? 0 };
    // Everything is looked at again before anything is written: the page may have changed since the plan was read.
    const checked = check(steps, this.#read);
    for (const { step, targets } of checked) {
      if (typeof targets === 'string') skipped.push(skip(step, targets));
      else done.push({ step, written: write(step, targets) });
    }
    this.#page.defaultView?.scrollTo({ ...scroll, behavior: 'instant' });
    const ms = performance.now() - start;
    await settled(this.#page);
    const report: FillReport = { filled: [], skipped, ms };
    for (const { step, written } of done) {
      const stuck = written.every((w, index) => didStick(w, step.writes[index]));
      for (const w of written) w.after = heldBy(w);
      this.#written.push(...written);
      const { fieldType, row, label } = step;
      if (!stuck) report.skipped.push(skip(step, 'did-not-stick', written.map((w) => w.after).join('/')));
      else
        report.filled.push({ fieldType, label, value: step.display, ...(row === undefined ? {} : { row }) });
    }
    return report;
  }

  /** Brings back every value that the fill wrote; what the clerk has changed since is left as it is. */
  async undo(): Promise<{ restored: number; kept: number }> {
    let restored = 0;
    let kept = 0;
    const written = this.#written.reverse();
    this.#written = [];
    for (const item of written) {
      const connected = item.group.every((element) => element.isConnected);
      if (!connected || heldBy(item) !== item.after) {
        kept += 1;
        continue;
      }
      restoreValue(item.group, item.before);
      restored += 1;
    }
    await settled(this.#page);
    return { restored, kept };
  }

  get canUndo(): boolean {
    return this.#written.some((item) => item.group.every((element) => element.isConnected));
  }

  #handles(): Handles {
    return this.#read?.handles ?? new Map();
  }
}

function skip(step: PlanStep, reason: SkipReason, detail?: string): Skip {
  const { fieldType, row, label } = step;
  return {
    fieldType,
    label,
    why: reason,
    ...(row === undefined ? {} : { row }),
    ...(detail ? { detail } : {}),
  };
}

function canBePressed(button: HTMLElement): boolean {
  const look = new Look();
  return button.isConnected && look.isVisible(button) && look.covered([button]).size === 0;
}

interface Target {
  group: Element[];
  kind: ControlKind;
  /** What a person would have to hit: the control, or the one button of a group. */
  touched: Element;
}

interface Checked {
  step: PlanStep;
  targets: Target[] | SkipReason;
}

/** For each step its targets, or why it must not be written. */
function check(steps: readonly PlanStep[], read: Read): Checked[] {
  const look = new Look();
  const checked = steps.map((step): Checked => ({ step, targets: targetsOf(step, read, look) }));
  const touched = checked.flatMap(({ targets }) =>
    typeof targets === 'string' ? [] : targets.map((t) => t.touched),
  );
  const covered = look.covered(touched);
  return checked.map(({ step, targets }) => {
    const hidden = typeof targets !== 'string' && targets.some((target) => covered.has(target.touched));
    return { step, targets: hidden ? 'covered' : targets };
  });
}

function targetsOf(step: PlanStep, read: Read, look: Look): Target[] | SkipReason {
  const targets: Target[] = [];
  for (const { ref, current, write } of step.writes) {
    const group = read.handles.get(ref);
    const control = read.reading.controls[ref];
    if (!group || !control || !group.every((element) => element.isConnected)) return 'gone';
    if (!group.every((element) => isSameKind(element, control.kind))) return 'locked';
    if (currentOf(group, control.kind) !== current) return 'changed';
    const isList = write.how === 'option' && control.kind === 'select';
    if (isList && !optionStands(group[0], write)) return 'changed';
    const touched = write.how === 'option' && !isList ? group[write.index] : group[0];
    if (!touched || !look.isVisible(touched)) return 'hidden';
    targets.push({ group, kind: control.kind, touched });
  }
  return targets;
}

function write(step: PlanStep, targets: readonly Target[]): Written[] {
  return targets.map(({ group, kind }, index) => {
    const before = remember(group, kind);
    const planned = step.writes[index]?.write;
    // A box that went away or was locked by what was written before it is left; reading back tells.
    if (planned && group.every((element) => element.isConnected && !element.matches(':disabled'))) {
      writeValue(group, kind, planned);
    }
    return { group, before, after: '' };
  });
}

function isSameKind(element: Element, kind: ControlKind): boolean {
  const now = kindOf(element);
  return now === kind || (kind === 'checkboxes' && now === 'checkbox');
}

function optionStands(select: Element | undefined, write: { index: number; text: string }): boolean {
  const option = (select as HTMLSelectElement).options[write.index];
  return (
    option !== undefined &&
    !option.disabled &&
    option.text.trim().normalize('NFC').replace(/\s+/g, ' ') === write.text
  );
}

function heldBy({ group, before }: Written): string {
  return currentOf(group, before.kind);
}

/** A page may write a value in its own way (spaces in a number); what counts is that it is the same. */
function didStick(written: Written, planned: PlanStep['writes'][number] | undefined): boolean {
  if (!planned || !written.group[0]?.isConnected) return false;
  const now = heldBy(written);
  const { write } = planned;
  if (write.how === 'check') return (now === 'true') === write.checked;
  return bare(now) === bare(write.text);
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, '')
    .toLowerCase();
}
