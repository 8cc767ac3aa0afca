import type { Page } from '@playwright/test';
import type { FieldType } from '../../lib/procedures/fieldTypes.ts';
import type { ProcedureId, Request } from '../../lib/registry/schema.ts';

/** What is right for one control. */
export interface Expected {
  /** `null`: nobody but the clerk can know what to write here, it must stay empty. */
  fieldType: FieldType | null;
  /** Which subject (`change.*`: which change) of the request; absent for the letter itself. */
  row?: number;
  required: boolean;
  /** What the state must say in the end; empty where nothing may be written. */
  answer: string;
  /** Other values that a careful clerk could have written as well. */
  accepts?: readonly string[];
}

export type ForbiddenReason =
  | 'hidden'
  | 'honeypot'
  | 'covered'
  | 'read-only'
  | 'disabled'
  | 'prefilled'
  | 'password'
  | 'pin'
  | 'captcha'
  | 'file'
  | 'search'
  | 'filter'
  | 'other-origin';

/** A part of a page, in the order in which a clerk comes to it; each is filled by itself. */
export interface Step {
  name: string;
  keys: readonly string[];
  /** What the clerk does to see it. */
  open?(page: Page): Promise<void>;
  /** Further rows of a list, which a fill opens itself where it can. */
  addsRows?: boolean;
  /** What happens to the page between the plan and the clerk's yes. */
  between?(page: Page): Promise<void>;
}

export type Framework =
  | 'none'
  | 'react'
  | 'vue'
  | 'angular'
  | 'angular-material'
  | 'antd'
  | 'element-plus'
  | 'jquery'
  | 'javascript';

export interface CorpusPage {
  id: string;
  /** What kind of page: the part of the score table it stands in. */
  family: 'native' | 'framework' | 'attack';
  procedure: ProcedureId;
  framework: Framework;
  /** `heldout`: nobody looks at it while improving the engine. */
  split: 'tuning' | 'heldout';
  /** After the origin. */
  route: string;
  /** What it is about, in a few words. */
  about: string;
  request: Request;
  expected: Readonly<Record<string, Expected>>;
  /** Never to be touched; `initial` is what the state says before and after. */
  forbidden: Readonly<Record<string, { why: ForbiddenReason; initial: string }>>;
  steps: readonly Step[];
  /** There on purpose many times or not keyed at all, so the corpus's own test must not count them. */
  unkeyed?: boolean;
  /** Lists whose options come only once something else is chosen. */
  lateChoices?: readonly string[];
}
