import type { FieldType, FieldValue } from '../procedures/fieldTypes.ts';
import type { ProcedureId } from '../registry/schema.ts';
import type { MapFound } from './maps/types.ts';

/** How a control takes its value. */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'date'
  | 'month'
  | 'number'
  | 'select'
  | 'radios'
  | 'checkbox'
  | 'checkboxes'
  | 'editable'
  /** Takes its value from something that it opens: a list, a tree, a calendar. */
  | 'popup';

/** Where the words beside a control were found; the matcher trusts some places more than others. */
export type LabelPlace =
  | 'label'
  | 'aria'
  | 'column'
  | 'row'
  | 'before'
  | 'after'
  | 'group'
  | 'placeholder'
  | 'title'
  | 'hint'
  | 'name';

export interface LabelSignal {
  place: LabelPlace;
  text: string;
}

export interface ControlOption {
  text: string;
  value: string;
  disabled?: boolean;
}

/** A fillable control as the page shows it: words and shape, nothing that ties to its ids. */
export interface ControlReading {
  /** The filler's own handle; says nothing about the page. */
  ref: number;
  kind: ControlKind;
  /** The `type` attribute of an input. */
  inputType?: string;
  labels: LabelSignal[];
  /** Headings and legends that the control stands under, outermost first. */
  sections: string[];
  /** The repeated list it belongs to, and its row (from 0). */
  list?: { id: number; row: number };
  /** The small group of neighbours it stands in (a date in three boxes). */
  cluster?: number;
  options?: ControlOption[];
  /** The text now in it; of a choice, the text of the chosen option; of a checkbox `true` or ``. */
  current: string;
  required: boolean;
  maxLength?: number;
  pattern?: string;
  /** Whether a person could see it; absent where it was not looked at. */
  visible?: boolean;
}

/** A list that can grow: how many rows it has, and the handle of its "Thêm dòng". */
export interface ListReading {
  id: number;
  rows: number;
  addRef?: number;
  addText?: string;
}

export interface PageReading {
  url: string;
  title: string;
  /** Texts of headings, breadcrumbs and the active menu entry, in page order. */
  headings: string[];
  controls: ControlReading[];
  lists: ListReading[];
  /** Buttons that add a row and stand in no list that has rows yet. */
  looseAdds: { ref: number; text: string }[];
  /** What the page maps that were asked for find on it. */
  mapped?: MapFound[];
  /** It has boxes that open something: what works those is needed too. */
  hasWidgets?: boolean;
}

/** Which procedure a page is for. `procedure` is absent below the threshold: "không chắc". */
export interface Spotted {
  procedure?: ProcedureId;
  /** 0 to 1. */
  confidence: number;
  /** The best guesses, best first. */
  candidates: { procedure: ProcedureId; score: number }[];
}

/** One control, or the three boxes of one date, and what it was found to be. */
export interface Match {
  refs: number[];
  /** For a date in three boxes: which part each ref takes. */
  parts?: ('day' | 'month' | 'year')[];
  fieldType: FieldType;
  row?: number;
  listId?: number;
  /** Of a change: what is changed, in the words of its row. */
  about?: string;
  /** 0 to 1. */
  confidence: number;
  label: string;
}

export interface Matching {
  matches: Match[];
  /** Recognised in part: below the threshold, or two readings too close to tell apart. */
  uncertain: Match[];
  /** Controls that no field type explains. */
  unknown: { ref: number; label: string }[];
}

/** What a driver looks for in what a widget opens. */
export interface Wanted {
  fieldType: FieldType;
  value: Omit<FieldValue, 'source'>;
}

/** What is written into one control. */
export type Write =
  /** `date`: the same day in ISO, for a box that takes it from its calendar only. */
  | { how: 'text'; text: string; date?: string }
  /** Chosen from what the widget shows once it is open; `text` is what the clerk is shown. */
  | { how: 'choose'; text: string; wanted: Wanted }
  | { how: 'option'; index: number; text: string }
  | { how: 'check'; checked: boolean };

export interface PlanStep {
  fieldType: FieldType;
  row?: number;
  label: string;
  /** What the clerk is shown. */
  display: string;
  source: string;
  confidence: number;
  /** One for each box the value goes to. */
  writes: { ref: number; write: Write; current: string }[];
}

export type SkipReason =
  | 'no-value'
  | 'not-empty'
  | 'same'
  | 'no-option'
  | 'too-long'
  | 'bad-shape'
  | 'hidden'
  | 'several-subjects'
  | 'gone'
  | 'changed'
  | 'covered'
  | 'locked'
  | 'did-not-stick'
  | 'not-opened'
  | 'not-in-list'
  | 'too-slow';

export interface Skip {
  fieldType: FieldType;
  row?: number;
  label: string;
  why: SkipReason;
  detail?: string;
}

export interface Plan {
  url: string;
  procedure?: ProcedureId;
  confidence: number;
  steps: PlanStep[];
  skipped: Skip[];
  uncertain: { ref: number; label: string; guess: FieldType; confidence: number }[];
  /** Rows to be added first. */
  addRows: { ref: number; text: string; count: number }[];
  /** Values of required fields for which the page shows no box (yet). */
  waiting: { fieldType: FieldType; row?: number; display: string }[];
}

export interface UndoReport {
  restored: number;
  /** Changed since by the clerk or by the page. */
  kept: number;
  /** Labels of widgets that would not take back what was there. */
  stuck: string[];
}

export interface FillReport {
  filled: { fieldType: FieldType; row?: number; value: string; label: string }[];
  skipped: Skip[];
  /** Milliseconds of writing, waiting for the page to settle left out. */
  ms: number;
}
