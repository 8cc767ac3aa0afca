import type { FieldType } from '../../../lib/procedures/fieldTypes.ts';
import type { ProcedureId } from '../../../lib/registry/schema.ts';
import type { Hands } from '../hands.ts';

/** How a control is written; `date-boxes` and `radio` are keyed on the group around the inputs. */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'native-date'
  | 'text-date'
  | 'date-boxes'
  | 'select'
  | 'radio'
  | 'checkbox';

/** What is right for one control of a practice page. */
export interface TruthControl {
  /** `null`: nobody can know what to write here, it must stay empty. */
  fieldType: FieldType | null;
  /** Other field types that mean the same here (the same value by another name). */
  also?: readonly FieldType[];
  /** Which subject (`change.*`: which change) of the request; absent for the letter itself. */
  row?: number;
  required: boolean;
  control: ControlKind;
  /**
   * What `readState` must say once the page's sample request is filled in: text as it stands, the
   * option's value for a choice, `true` or `` for a checkbox, ISO for a native date, dd/MM/yyyy for
   * a date as text or in three boxes. Empty where the sample has nothing to say.
   */
  answer: string;
}

export type ForbiddenReason =
  | 'hidden'
  | 'honeypot'
  | 'read-only'
  | 'disabled'
  | 'prefilled'
  | 'password'
  | 'pin'
  | 'captcha'
  | 'file'
  | 'search'
  | 'filter';

/** A part of a page, in the order in which a clerk comes to it. */
export interface PagePart {
  name: string;
  /** What the clerk does to see it; absent for what is there (or comes by itself). */
  open?(hands: Hands): Promise<void>;
  /** The part consists of further rows of a list ("Thêm dòng"), which a fill may open itself. */
  addsRows?: boolean;
  keys: readonly string[];
}

export interface PracticePage {
  procedure: ProcedureId;
  /** After the origin, such as `/#/hs/17`. */
  route: string;
  /** Its heading, as the clerk reads it. */
  title: string;
  framework: 'react' | 'vue' | 'angular' | 'none';
  expected: Readonly<Record<string, TruthControl>>;
  /** Never to be touched; `initial` is what `readState` says before and after. */
  forbidden: Readonly<Record<string, { why: ForbiddenReason; initial: string }>>;
  parts: readonly PagePart[];
}
