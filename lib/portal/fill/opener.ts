/** What works widgets comes in a script of its own, and only to pages that have some. */
import type { Widget } from '../drivers/popup.ts';
import type { Outcome } from '../drivers/types.ts';
import type { Read } from '../read/index.ts';
import type { Wanted } from '../types.ts';
import type { Target } from './check.ts';

export interface Opener {
  setWidget(widget: Widget, wanted: Wanted): Promise<Outcome>;
  /** @returns whether it shows again what it showed before */
  restoreWidget(widget: Widget, before: string): Promise<boolean>;
  setBehind(select: HTMLSelectElement, face: Element, index: number, wanted: Wanted): Promise<Outcome>;
  restoreBehind(select: HTMLSelectElement, face: Element, selected: readonly boolean[]): Promise<boolean>;
  closeLeftOpen(page: Document, written: readonly Target[]): Promise<void>;
  endSliding(element: Element): void;
}

const mark = '__tlctOpener';
const world = globalThis as Record<string, unknown>;

export function provideOpener(opener: Opener): void {
  world[mark] ??= opener;
}

export function opener(): Opener | undefined {
  return world[mark] as Opener | undefined;
}

/** What typing into a plain box may bring up. */
const floats =
  '[class*="picker" i], [class*="calendar" i], [class*="suggest" i], [class*="autocomplete" i], [class*="dropdown" i], [role="listbox"]';

/** Whether the page has boxes that take their value from what they open, or that open something while one types. */
export function hasWidgets(page: Document, { reading, handles, widgets }: Read): boolean {
  const isDrawn = (ref: number) => {
    const [element] = handles.get(ref) ?? [];
    return element !== undefined && widgets?.faceOf(element) !== element;
  };
  return (
    reading.controls.some(({ kind, ref }) => kind === 'popup' || (kind === 'select' && isDrawn(ref))) ||
    page.querySelector(floats) !== null
  );
}
