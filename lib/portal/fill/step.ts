/** One step of a plan written into its boxes, and taken back. */
import type { Outcome } from '../drivers/types.ts';
import { currentOf, type Read } from '../read/index.ts';
import type { PlanStep, SkipReason, Write } from '../types.ts';
import { Look } from '../visibility.ts';
import type { Target } from './check.ts';
import { opener } from './opener.ts';
import { type Before, remember, restoreValue, writeValue } from './write.ts';

export interface Written extends Target {
  step: PlanStep;
  before: Before;
  /** What was in the box once it had settled. */
  after: string;
  /** Why a widget did not take its value. */
  refused?: { why: SkipReason; detail?: string };
  /** What a widget showed once its driver was done. */
  shown?: string;
}

export function canBePressed(button: HTMLElement): boolean {
  return hiddenBy(button) === undefined;
}

/** Why a person could not see or hit the element at this very moment. */
export function hiddenBy(element: Element): SkipReason | undefined {
  const look = new Look();
  if (!element.isConnected) return 'gone';
  if (!look.isVisible(element)) return 'hidden';
  return look.covered([element]).size > 0 ? 'covered' : undefined;
}

export interface Done {
  step: PlanStep;
  written: Written[];
}

export function inPageOrder(steps: readonly PlanStep[]): PlanStep[] {
  const first = (step: PlanStep) => Math.min(...step.writes.map(({ ref }) => ref));
  return [...steps].sort((a, b) => first(a) - first(b));
}

/** Takes its value from what it opens, or shows a hidden list. */
export function isWidget({ kind, group, face }: Target): boolean {
  return kind === 'popup' || (kind === 'select' && face !== group[0]);
}

/** Some of it is no longer on the page. */
export function isLost(targets: readonly Target[] | SkipReason): boolean {
  if (typeof targets === 'string') return targets === 'gone';
  return targets.some(({ group }) => group.some((element) => !element.isConnected));
}

export interface Page {
  read: Read;
  /** The page has moved on to another address. */
  isElsewhere(): boolean;
}

function blank(step: PlanStep, target: Target, read: Read): Written {
  const current = currentOf(target.group, target.kind, read.widgets);
  return { ...target, step, before: remember(target.group, target.kind, current), after: '' };
}

export function writeNow(
  step: PlanStep,
  target: Target,
  index: number,
  { read, isElsewhere }: Page,
): Written {
  const written = blank(step, target, read);
  const planned = step.writes[index]?.write;
  // A box that went away or was locked by what was written before it is left; reading back tells.
  if (planned && target.group.every((element) => element.isConnected && !element.matches(':disabled'))) {
    writeValue(target.group, target.kind, planned, () => {
      // A calendar that slides in under its box covers a part of it while it does.
      if (planned.how === 'text' && planned.date) opener()?.endSliding(target.touched);
      const why = isElsewhere() ? 'gone' : hiddenBy(target.touched);
      if (why) written.refused = { why };
      return !why;
    });
  }
  return written;
}

export async function writeWidgets(
  step: PlanStep,
  targets: readonly Target[],
  page: Page,
): Promise<Written[]> {
  const all: Written[] = [];
  for (const [index, target] of targets.entries()) {
    const write = step.writes[index]?.write;
    if (!isWidget(target) || !write) {
      all.push(writeNow(step, target, index, page));
      continue;
    }
    const written = blank(step, target, page.read);
    const outcome = await setTarget(target, write, step);
    if ('shown' in outcome) written.shown = outcome.shown;
    else written.refused = outcome;
    all.push(written);
  }
  return all;
}

function setTarget({ group, face }: Target, write: Write, step: PlanStep): Promise<Outcome> | Outcome {
  const [element] = group;
  const drivers = opener();
  if (!drivers) return { why: 'not-opened' };
  if (element && write.how === 'choose') return drivers.setWidget({ element, root: face }, write.wanted);
  if (element?.localName === 'select' && write.how === 'option') {
    const wanted = { fieldType: step.fieldType, value: { kind: 'text' as const, text: write.text } };
    return drivers.setBehind(element as HTMLSelectElement, face, write.index, wanted);
  }
  return { why: 'locked' };
}

export async function restore(item: Written): Promise<boolean> {
  const { group, kind, face, before } = item;
  const [element] = group;
  if (!element || !isWidget(item)) return restoreValue(group, before);
  const drivers = opener();
  if (!drivers) return false;
  if (kind === 'popup') return drivers.restoreWidget({ element, root: face }, before.current);
  return drivers.restoreBehind(element as HTMLSelectElement, face, before.selected);
}
