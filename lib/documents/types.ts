/** What a form of the Decree's annex is made of: its description, from which the Word template is made. */
import type { FieldValues } from '../procedures/fieldTypes.ts';
import type { ProcedureId, Request } from '../registry/schema.ts';
import type { RequestSubject } from '../requests/values.ts';
import type { Facts } from '../rules/types.ts';
import type { Collector } from './collector.ts';
import type { PaperSettings } from './settings.ts';

export const formNumbers = ['01', '02', '03', '04', '05', '06', '07', '08', '09'] as const;
export type FormNumber = (typeof formNumbers)[number];

/** A part of a body, in order. Texts hold placeholders in braces. */
export type Block =
  | { kind: 'paragraph'; text: string; strong?: boolean; flush?: boolean; withNext?: boolean }
  /** One paragraph for each line of a list. */
  | { kind: 'lines'; list: string; dash?: boolean }
  /** The one table, with a row for each subject; its text is of 11 points unless it says otherwise. */
  | { kind: 'table'; columns: readonly Column[]; size?: number };

export interface Column {
  header: string;
  /** In mm; the columns of a table fill the width between the margins. */
  width: number;
  /** One paragraph each. */
  cell: readonly string[];
  align?: 'center';
}

export interface DocumentForm {
  number: FormNumber;
  procedures: readonly ProcedureId[];
  /** `letter`: công văn with V/v; `notice` and `record` carry their name as a title. */
  layout: 'letter' | 'notice' | 'record';
  /** Landscape where the table is too wide for a page upright, which Decree 30/2020 allows. */
  orientation: 'portrait' | 'landscape';
  /** What a `letter` says after V/v; what stands under the title of the others. */
  subject: string;
  /** Vietnamese: what of it could not be compared with the Decree's annex; printed at the foot. */
  notCompared?: string;
  body: readonly Block[];
  /** Under the text: the signer beside Nơi nhận, or the parties of a record. */
  signatures: 'signer' | readonly [SignatureColumn, SignatureColumn];
  /** The placeholders of one row; `say` writes down what is missing. */
  row(source: RowSource, say: Collector): Row;
}

export interface SignatureColumn {
  title: string;
  /** Empty where whoever signs writes it. */
  name: string;
}

export type Row = Readonly<Record<string, string>>;

/** What a row is made from. */
export interface RowSource {
  subject: RequestSubject;
  values: FieldValues;
  request: Request;
  facts: Facts;
  settings: PaperSettings;
  /** The changes that concern this row (Mẫu 04). */
  changes: readonly FieldValues[];
}
