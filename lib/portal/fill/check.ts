/** Looks at every target of a step right before it is written: it must be what the plan was made for. */
import { currentOf, kindIn, type Read } from '../read/index.ts';
import type { ControlKind, PlanStep, Skip, SkipReason } from '../types.ts';
import { isVeiled } from '../veils.ts';
import { Look } from '../visibility.ts';

export interface Target {
  group: Element[];
  kind: ControlKind;
  /** What a person sees of it: the control, or the widget that stands for it. */
  face: Element;
  /** What a person would have to hit: the face, or the one button of a group. */
  touched: Element;
}

export interface Checked {
  step: PlanStep;
  targets: Target[] | SkipReason;
}

/**
 * For each step its targets, or why it must not be written.
 *
 * @param veils layers of the page that hide what the pointer reaches
 */
export function check(steps: readonly PlanStep[], read: Read, veils: readonly Element[]): Checked[] {
  const look = new Look();
  const checked = steps.map((step): Checked => ({ step, targets: targetsOf(step, read, look) }));
  const touched = checked.flatMap(({ targets }) =>
    typeof targets === 'string' ? [] : targets.map((t) => t.touched),
  );
  const covered = look.covered(touched);
  return checked.map(({ step, targets }) => {
    const hidden =
      typeof targets !== 'string' &&
      targets.some(({ touched }) => covered.has(touched) || isVeiled(touched, veils));
    return { step, targets: hidden ? 'covered' : targets };
  });
}

function targetsOf(step: PlanStep, read: Read, look: Look): Target[] | SkipReason {
  const targets: Target[] = [];
  for (const { ref, current, write } of step.writes) {
    const group = read.handles.get(ref);
    const control = read.reading.controls[ref];
    const [first] = group ?? [];
    if (!group || !first || !control || !group.every((element) => element.isConnected)) return 'gone';
    if (!group.every((element) => isSameKind(element, control.kind, read))) return 'locked';
    if (currentOf(group, control.kind, read.widgets) !== current) return 'changed';
    const isList = write.how === 'option' && control.kind === 'select';
    if (isList && !optionStands(first, write)) return 'changed';
    const face = read.widgets?.faceOf(first) ?? first;
    const touched = write.how === 'option' && !isList ? group[write.index] : face;
    if (!touched || !look.isVisible(touched)) return 'hidden';
    targets.push({ group, kind: control.kind, face, touched });
  }
  return targets;
}

function isSameKind(element: Element, kind: ControlKind, read: Read): boolean {
  if (element.getAttribute('role') === 'option') return element.getAttribute('aria-disabled') !== 'true';
  const now = kindIn(element, read.widgets);
  return now === kind || (kind === 'checkboxes' && now === 'checkbox');
}

function optionStands(select: Element, write: { index: number; text: string }): boolean {
  const option = (select as HTMLSelectElement).options[write.index];
  return (
    option !== undefined &&
    !option.disabled &&
    option.text.trim().normalize('NFC').replace(/\s+/g, ' ') === write.text
  );
}

export function skip(step: PlanStep, reason: SkipReason, detail?: string): Skip {
  const { fieldType, row, label } = step;
  return {
    fieldType,
    label,
    why: reason,
    ...(row === undefined ? {} : { row }),
    ...(detail ? { detail } : {}),
  };
}
