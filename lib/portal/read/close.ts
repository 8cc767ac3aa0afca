/** Reads a page as closely as a fill needs it, without making the page wait. */
import { tidy } from '../../vietnamese/fold.ts';
import type { ControlKind, ControlReading } from '../types.ts';
import { Look } from '../visibility.ts';
import { attachAddButtons } from './addButtons.ts';
import { controlSelector, hasControl } from './controls.ts';
import { type CloseLook, type Handles, type Read, reading, readPage, type WidgetReader } from './index.ts';
import { moreLabels, readsAfter } from './moreLabels.ts';
import { leaveTypedOut, withoutOtherSteps } from './steps.ts';
import { inStretches, stretch } from './stretches.ts';
import { textOf } from './text.ts';

/** One reading after the other: they share what is known of drawn controls. */
let last: Promise<unknown> = Promise.resolve();

/** @returns the page as it was from the first control to the last: it runs on in between */
export function readClosely(page: Document, widgets: WidgetReader): Promise<Read> {
  const next = last.then(() => inStretches(reading(page, { widgets, closeLook: closeLook(widgets) })));
  last = next.catch(() => undefined);
  return next;
}

/** The same in one go, for who must not wait. */
export function readAtOnce(page: Document, widgets: WidgetReader): Read {
  return readPage(page, { widgets, closeLook: closeLook(widgets) });
}

function closeLook(widgets: WidgetReader): CloseLook {
  // Nothing may be remembered of a page that has run on since.
  let look = new Look();
  let asked = performance.now();
  return {
    isVisible(element) {
      if (performance.now() - asked > stretch) look = new Look();
      asked = performance.now();
      return look.isVisible(element);
    },
    markCovered: (controls, handles) => markCovered(controls, handles, widgets),
    leadOf: (container) => openerOf(container) || leadOf(container),
    moreLabels,
    readsAfter,
    withoutOtherSteps,
    leaveTypedOut,
    attachAddButtons,
  };
}

/** Kinds of which a person sees the box itself, and nothing drawn in its place. */
const plainBoxes: readonly ControlKind[] = ['text', 'textarea', 'date', 'month', 'number', 'editable'];
/** A page of more boxes is too long to scroll through. */
const mostLooked = 400;

/**
 * What lies under something else is no box that a person could fill, and no rival of one. Looked at where it
 * stands; only what seems covered is scrolled to.
 */
function markCovered(controls: readonly ControlReading[], handles: Handles, widgets: WidgetReader): void {
  const look = new Look();
  const faces = new Map<Element, ControlReading>();
  for (const control of controls) {
    if (!control.visible || !plainBoxes.includes(control.kind) || faces.size >= mostLooked) continue;
    const element = handles.get(control.ref)?.[0];
    if (element) faces.set(widgets.faceOf(element), control);
  }
  const suspects = look.seemCovered([...faces.keys()]);
  const view = suspects[0]?.ownerDocument.defaultView;
  if (!view) return;
  const before = { left: view.scrollX, top: view.scrollY };
  for (const element of look.covered(suspects)) {
    const control = faces.get(element);
    if (control) control.visible = false;
  }
  view.scrollTo({ ...before, behavior: 'instant' });
}

const longestLead = 100;
const words = /\p{L}{2}/u;

/** What a tab or the head of a folding part says, by the part that it opens. */
function openerOf(container: Element): string {
  const { id } = container;
  if (!id || container.matches('[role="dialog"], dialog, .modal, form')) return '';
  const name = CSS.escape(id);
  const opener = (container.getRootNode() as Document).querySelector(
    `a[href="#${name}"], [data-bs-target="#${name}"], [data-target="#${name}"], [aria-controls="${name}"]`,
  );
  const text = opener && !opener.matches('input, select, textarea') ? tidy(opener.textContent ?? '') : '';
  return text.length <= longestLead ? text : '';
}

/** A short text that stands first in a block of several boxes, and is no box's label: its heading, whatever it is made of. */
function leadOf(container: Element): string {
  if (/^(tr|body|html)$/.test(container.localName) || container.childElementCount < 2) return '';
  const children = [...container.children];
  const lead = children.find((child) => hasControl(child) || textOf(child));
  if (!lead || hasControl(lead) || lead.matches('label, table, thead, ul, ol, nav, style, script')) return '';
  // The names of all tabs or steps are no heading of one.
  if (lead.querySelector('[role="tab"], a + a, button + button, li + li')) return '';
  const text = textOf(lead);
  if (text.length > longestLead || !words.test(text)) return '';
  const next = children.find((child) => hasControl(child));
  const several = container.querySelectorAll(controlSelector).length > 1;
  if (!next || !several || next.matches(controlSelector)) return '';
  const isLabelled = words.test(textOf(next)) || next.querySelector('[placeholder], [aria-label]') !== null;
  return isLabelled ? text : '';
}
