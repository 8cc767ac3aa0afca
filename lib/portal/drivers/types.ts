import type { SkipReason, Wanted } from '../types.ts';
import type { Widget } from './popup.ts';
import type { Deadline } from './wait.ts';

/** How one control went: what it shows now, or why it was left as it was. */
export type Outcome = { shown: string } | { why: SkipReason; detail?: string };

/** What one driver does with a popup that is open: see `docs/adding-a-widget-driver.md`. */
export interface Driver {
  name: string;
  /** Whether what has opened is of its kind. */
  knows(panel: Element, wanted: Wanted): boolean;
  /** Chooses in it; leaves nothing chosen that is not meant for certain. */
  choose(work: Work): Promise<Choosing>;
}

export interface Work {
  widget: Widget;
  wanted: Wanted;
  /** What is open now; another element after a page has drawn it anew. */
  panel(): Element | undefined;
  deadline: Deadline;
}

/** `chosen`: the text of what was pressed. */
export type Choosing = { chosen: string } | { why: SkipReason; detail?: string };
