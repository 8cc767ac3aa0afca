/**
 * Every message between the contexts of the extension. Only types and the messenger: what comes in is
 * checked by `messageChecks.ts`, which the page scripts do not carry.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FillReport, PageReading, PlanStep } from './portal/types.ts';
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

interface Protocol {
  /** Spotter → background: a page with a form, or a choice changed on it. */
  pageSeen(reading: PageReading): BadgeState;
  /** Spotter → background: the clerk clicked the badge. */
  openPanel(): boolean;
  /** Popup or panel → filler. */
  readPage(): PageReading;
  addRows(rows: { ref: number; count: number }): PageReading;
  fillPage(plan: { url: string; steps: PlanStep[] }): FillReport;
  undoFill(): { restored: number; kept: number };
  canUndo(): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
