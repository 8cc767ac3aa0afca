/** What an import would do, row by row, before anything is written. */
import type {
  Certificate,
  Device,
  Organisation,
  RecordTypes,
  Request,
  Staff,
  System,
} from '../../registry/schema.ts';
import type { DraftStore, Proposal, ProposalKind, RowProblem, RowSource, Wish } from '../rowTypes.ts';

/** The registry as it is; hidden records are passed over. */
export interface ImportFacts {
  organisations: readonly Organisation[];
  staff: readonly Staff[];
  systems: readonly System[];
  devices: readonly Device[];
  certificates: readonly Certificate[];
  requests: readonly Request[];
}

/** What the clerk does with one row; `{ merge }`: it is the person of that id. */
export type RowChoice = 'take' | 'leave' | 'separate' | { merge: string };

/** What the clerk has confirmed in the preview; nothing of it is done unasked. */
export interface ImportChoices {
  proposals: Readonly<Record<ProposalKind, boolean>>;
  /** By `proposalKey`; stands before its kind. */
  single: ReadonlyMap<string, boolean>;
  rows: ReadonlyMap<string, RowChoice>;
}

/** A zero is put back and shown (the clerk may take it away again); the rest waits for the clerk's word. */
export const firstChoices: ImportChoices = {
  proposals: {
    'lost-zero': true,
    capitals: false,
    ministry: false,
    'serial-date': false,
    'short-year': false,
  },
  single: new Map(),
  rows: new Map(),
};

export const proposalKey = (row: string, { store, field }: Pick<Proposal, 'store' | 'field'>): string =>
  `${row}|${store}.${field}`;

export type AnyStored = RecordTypes[DraftStore];

export interface FieldChange {
  field: string;
  label: string;
  /** As the clerk reads it; empty where the registry has nothing. */
  from: string;
  to: string;
}

/** What becomes of one record; without `before` it is new. */
export interface RecordChange {
  store: DraftStore;
  before?: AnyStored;
  after: AnyStored;
  changes: readonly FieldChange[];
}

/** Someone who may be the person of a row. */
export interface Candidate {
  staff: Staff;
  /** In one sentence. */
  why: string;
  /** Row of this import that the person comes from, where the registry has not got them yet. */
  source?: RowSource;
  /** What merging would change. */
  changes: readonly FieldChange[];
}

/**
 * - `duplicate`: may be someone who is there already; nothing is done until the clerk has said so
 */
export const rowStatuses = ['new', 'changed', 'unchanged', 'rejected', 'duplicate'] as const;
export type RowStatus = (typeof rowStatuses)[number];

export interface PlannedRow {
  key: string;
  source: RowSource;
  /** By which the clerk knows the row, as far as it could be read. */
  name: string;
  status: RowStatus;
  /** Whether the import does what the row says. */
  taken: boolean;
  records: readonly RecordChange[];
  /** Also of a new person whose ID number is another: both are kept unless the clerk merges them. */
  candidates: readonly Candidate[];
  proposals: readonly Proposal[];
  problems: readonly RowProblem[];
  /** Says the same as an earlier row of this import, and does not count. */
  repeated: boolean;
  /** Id of the person the row is about, where it comes to that. */
  staffId?: string;
  wish?: Wish;
}

export interface ImportPlan {
  rows: readonly PlannedRow[];
  counts: Readonly<Record<RowStatus, number>>;
  /** Rows whose new records and changes will be written. */
  taken: number;
}
