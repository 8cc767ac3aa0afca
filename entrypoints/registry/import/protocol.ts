/** What the page and the import's worker say to each other. */

import type { CertificateChoice } from '../../../lib/imports/certificates/rows.ts';
import type { ListField, TableKind } from '../../../lib/imports/mapping/fields.ts';
import type { RowChoice } from '../../../lib/imports/plan/types.ts';
import type { ImportRow, ProposalKind, RowProblem } from '../../../lib/imports/rowTypes.ts';
import type {
  Page,
  ProblemView,
  ProposalView,
  RepairView,
  RowSection,
  RowView,
  SessionView,
} from '../../../lib/imports/session/view.ts';
import type { RawKeys } from '../../../lib/registry/vault/config.ts';
import type { LegacyEncoding } from '../../../lib/vietnamese/legacy.ts';

/** A change of the import, after which it is planned anew. */
export type Act =
  | { act: 'remove-file'; id: number }
  | { act: 'encoding'; table: string; encoding: LegacyEncoding | undefined }
  | { act: 'header'; table: string; row: number }
  | { act: 'field'; table: string; column: number; field: ListField | undefined }
  | { act: 'kind'; table: string; kind: TableKind }
  | { act: 'include'; table: string; included: boolean }
  | { act: 'proposals'; kind: ProposalKind; taken: boolean }
  | { act: 'proposal'; key: string; taken: boolean }
  | { act: 'row'; key: string; choice: RowChoice | undefined }
  | { act: 'rows'; section: RowSection; choice: RowChoice | undefined }
  | { act: 'certificate'; key: string; choice: CertificateChoice }
  | { act: 'other-rows'; source: string; rows: readonly ImportRow[] };

export type Query =
  | { of: 'rows'; section: RowSection; from: number; count: number }
  | { of: 'problems'; severity: RowProblem['severity'] | undefined; from: number; count: number }
  | { of: 'proposals'; kind: ProposalKind | undefined; from: number; count: number }
  | { of: 'repairs'; from: number; count: number };
export type AnyPage = Page<RowView> | Page<ProblemView> | Page<ProposalView> | Page<RepairView>;

/** Each thing that the page can ask for, and the answer. */
export interface Calls {
  /** Before anything else: the day, and the keys of an unlocked vault. */
  start: [given: { today: string; now: string; keys: RawKeys | undefined }, answer: SessionView];
  add: [given: { files: readonly File[] }, answer: SessionView];
  act: [given: Act, answer: SessionView];
  page: [given: Query, answer: AnyPage];
  /** @param now ISO moment; the answer tells what was done in one sentence. */
  write: [given: { now: string; withRequests: boolean }, answer: { said: string }];
  undo: [given: { now: string }, answer: undefined];
  /** Rejected rows as a workbook. */
  correction: [given: undefined, answer: Blob];
}
export type CallName = keyof Calls;

export interface Call {
  id: number;
  name: CallName;
  given: unknown;
}

export type Answer =
  | { id: number; answer: unknown }
  | { id: number; failed: string }
  /** The registry was changed elsewhere, and the import planned anew. */
  | { view: SessionView }
  | { progress: Progress };

export type Progress =
  | { doing: 'reading'; file: string; done: number; all: number }
  | { doing: 'planning'; rows: number }
  | { doing: 'writing'; done: number; all: number };
