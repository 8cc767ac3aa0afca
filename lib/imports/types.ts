import type { DeviceKind } from '../registry/schema.ts';

/** Something about one cell that the clerk should know, with how to put it right. */
export interface Problem {
  /** As Excel counts, from 1. */
  row: number;
  /** `{ letter: 'D', header: 'CCCC' }` */
  column: { letter: string; header: string };
  /** What stands in the cell, as text; empty for an empty one. */
  value: string;
  message: string;
  remedy: string;
  /** `error`: the row is not imported. */
  severity: 'error' | 'warning' | 'info';
}

/** One row of the workbook, parsed: every required field is there. */
export interface ImportedPerson {
  row: number;
  fullName: string;
  /** The name with each word capitalised, where the list has it in one case. */
  nameProposal?: string;
  birthDate: string;
  idNumber: string;
  idIssuedOn: string;
  /** In full where the place is known, else as written. */
  idIssuedBy?: string;
  /** The card says Bộ Công an, for which the portal's workbook has no code. */
  issuedByMinistry: boolean;
  officialEmail: string;
  mobile?: string;
  position: string;
  levels: string[];
  province: string;
  /** What the row asks for; absent when the cell names no known kind. */
  deviceKind?: DeviceKind;
  carrier?: string;
  /** The number in use is to move to the new SIM. */
  portNumber: boolean;
  oldSerial?: string;
}

export interface RejectedRow {
  row: number;
  /** As far as it could be read. */
  name: string;
}
