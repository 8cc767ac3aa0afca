/** What a form over one kind of record is made of; the page draws it, nothing here knows the page. */
import type { HelpTopic } from '../helpTopics.ts';
import type { RecordTypes, StoreName } from '../schema.ts';

/** What stands in the boxes, by field name; a box left empty is an empty string. */
export type FormValues = Record<string, string>;

export interface FormField {
  name: string;
  label: string;
  /** `date` is typed dd/MM/yyyy; `flag` is `yes` or empty; `reference` holds a record's id. */
  kind: 'text' | 'long' | 'date' | 'choice' | 'flag' | 'reference';
  required?: boolean;
  hint?: string;
  /** Explains the field where a word or two do not. */
  help?: HelpTopic;
  inputMode?: 'numeric' | 'tel' | 'email';
  options?: readonly { value: string; label: string }[];
  /** Offered while typing; anything else may be typed too. */
  suggestions?: readonly string[];
  /** The store that a reference points into. */
  references?: (values: FormValues) => StoreName;
  /** Absent: always. A field that is not shown is not checked. */
  shown?: (values: FormValues) => boolean;
  /** What is wrong with what was typed (never empty), in Vietnamese with the remedy. */
  check?: (typed: string, values: FormValues) => string | undefined;
  /** What the clerk should look at again; it does not keep the record from being saved. */
  advise?: (typed: string, values: FormValues) => string | undefined;
  /** Takes the full width of the form. */
  wide?: boolean;
  /** Printed in the monospaced face. */
  code?: boolean;
}

export interface FormSection {
  title: string;
  fields: readonly FormField[];
}

/** What every record has besides what the clerk types. */
interface RecordBase {
  id: string;
  createdAt: string;
  updatedAt: string;
}

export interface RecordForm<S extends StoreName> {
  store: S;
  sections: readonly FormSection[];
  /** The boxes of a new record. */
  blank: FormValues;
  toValues(record: RecordTypes[S]): FormValues;
  /** `values` have passed `checkForm`; what the form does not show is kept from `base`. */
  toRecord(values: FormValues, base: RecordBase | RecordTypes[S]): RecordTypes[S];
}
