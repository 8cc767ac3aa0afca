/**
 * Every message between the contexts of the extension. Only types and the messenger: what comes in is
 * checked by `messageChecks.ts`, which the page scripts do not carry.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { MapSearch } from './portal/maps/types.ts';
import type { ProgressReading } from './portal/progress/types.ts';
import type { RawStructure } from './portal/structure/types.ts';
import type { FillReport, PageReading, PlanStep, UndoReport } from './portal/types.ts';
import type { Severity } from './rules/types.ts';

/** What the badge inside the page shows: nothing personal. */
export interface BadgeState {
  /** Title of the procedure, or absent where the page is none of ours for sure. */
  title?: string;
  /** How many boxes are known. */
  known: number;
  /** Rules that the request on the page breaks, each in one sentence without a name in it. */
  findings: { ruleId: string; severity: Severity; summary: string }[];
}

export interface Protocol {
  /** Spotter → background: a page with a form, or a choice changed on it. */
  pageSeen(reading: PageReading): BadgeState;
  /** Spotter → background: the clerk clicked the badge. */
  openPanel(): boolean;
  /** Our own pages → background: records or settings changed, so other things may be due. */
  recordsChanged(): void;
  /** Popup or panel → filler. */
  readPage(maps?: readonly MapSearch[]): PageReading;
  addRows(rows: { ref: number; count: number }): PageReading;
  fillPage(plan: { url: string; steps: PlanStep[] }): FillReport;
  undoFill(): UndoReport;
  canUndo(): boolean;
  /** Lets the clerk point at a box; answers when one is taken (true) or the clerk gave up. */
  pickControl(): boolean;
  /** The box that was pointed at, as the last reading numbers it. */
  pickedControl(): { ref?: number; isPicked: boolean };
  forgetPicked(): void;
  /** How a box can be found again. */
  selectorsOf(ref: number): string[];
  collectStructure(): RawStructure;
  readProgress(): ProgressReading;
  /** Answers when the page shows other requests than these; one asker at a time. */
  progressChanged(seen: string): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
