/**
 * What every source of an import gives, be it a sheet, a Word table, a certificate file or the label
 * of a device: rows of drafts that know nothing yet of each other. The plan (`plan/`) holds them
 * against the registry.
 */
import type { DeviceKind, RecordTypes, StoreName } from '../registry/schema.ts';

export type DraftStore = Exclude<StoreName, 'requests'>;

type Stamp = 'id' | 'createdAt' | 'updatedAt' | 'deletedAt';
type Reference = 'subject' | 'deviceId' | 'replaces' | 'holderId' | 'handovers';

/** The fields of a record as far as a source says them; what is absent changes nothing. */
export type DraftFields<S extends DraftStore> = Partial<Omit<RecordTypes[S], Stamp | Reference>>;

/** Where a row stands, as the clerk finds it again. */
export interface RowSource {
  /** Name of the file. */
  file: string;
  /** Sheet of a workbook, `Bảng 2` of a Word file; absent where the file has no such parts. */
  table?: string;
  /** As Excel counts, from 1; of a certificate file which certificate in it. */
  row: number;
}

export interface RowProblem {
  /** `{ letter: 'D', header: 'CCCC' }`; absent where the source has no columns. */
  column?: { letter: string; header: string };
  /** What stands in the cell, as text; empty for an empty one. */
  value: string;
  message: string;
  remedy: string;
  /** `error`: the row is not imported. */
  severity: 'error' | 'warning' | 'info';
}

/**
 * - `lost-zero`: a number without the zeros a spreadsheet took off its front
 * - `capitals`: a name in one case
 * - `ministry`: Bộ Công an, for which the portal's workbook has no code
 * - `serial-date`: a date that lost its format and is the bare number of a day
 * - `short-year`: a year of two digits
 */
export const proposalKinds = ['lost-zero', 'capitals', 'ministry', 'serial-date', 'short-year'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** A value that the clerk confirms before it is taken; the draft itself holds what stands if not. */
export interface Proposal {
  kind: ProposalKind;
  store: DraftStore;
  /** A field of the draft that holds text. */
  field: string;
  /** Label of the field, as the clerk reads it. */
  label: string;
  /** As it stands in the cell. */
  from: string;
  /** As the clerk reads it; `value` where the record holds it otherwise (a date). */
  to: string;
  value?: string;
  /** What the clerk is told when it is taken. */
  taken?: RowProblem;
  /** What is wrong when it is not taken; an error rejects the row. */
  otherwise?: RowProblem;
}

/**
 * One row of anything: up to one draft per store, which belong together. A certificate is the
 * person's of its row, else the organisation's, else the system's; a device is held by the person and
 * holds the certificate. A person's unit is no organisation draft.
 */
export interface ImportRow {
  /** Unique within one import, the same each time the same file is read: `0:1:14`. */
  key: string;
  source: RowSource;
  organisations?: DraftFields<'organisations'>;
  staff?: DraftFields<'staff'>;
  systems?: DraftFields<'systems'>;
  devices?: DraftFields<'devices'>;
  certificates?: DraftFields<'certificates'>;
  /** Drafts that only point out a record of the registry: found, never made nor changed. */
  findOnly?: readonly DraftStore[];
  /** Ids of registry records that the source has found already; nothing is searched for these. */
  known?: Partial<Record<DraftStore, string>>;
  /** Id of the registry's certificate that the certificate of this row takes the place of. */
  replaces?: string;
  /** What else the row changes in records of the registry, such as the certificate it replaces. */
  touches?: readonly Touch[];
  /** What a list for the portal says beside the records: a new certificate is wanted, and on what. */
  wish?: Wish;
  proposals: readonly Proposal[];
  problems: readonly RowProblem[];
}

export interface Touch {
  store: DraftStore;
  id: string;
  fields: Readonly<Record<string, unknown>>;
}

export interface Wish {
  /** Absent when the cell names no known kind. */
  deviceKind?: DeviceKind;
  carrier?: string;
  /** The number in use is to move to the new SIM. */
  portNumber: boolean;
  oldSerial?: string;
}
