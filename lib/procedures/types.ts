import type { DeviceKind, ProcedureId, Reason, SubjectKind } from '../registry/schema.ts';
import type { FieldType } from './fieldTypes.ts';

/** Where a statement stands, with its words. `document` is how a clerk would cite it. */
export interface Citation {
  document: string;
  clause: string;
  /** Vietnamese, word for word where the document itself could be read. */
  quote: string;
  /** The quote is our summary: the document's own words could not be read. */
  paraphrase?: true;
}

/** What may be left to do once a request is on its way (`lib/requests/followUps.ts`). */
export const followUpIds = [
  'send-paper',
  'receive-device',
  'hand-over',
  'confirm-handover',
  'receive-certificate-file',
  'install-certificate',
  'sim-updates-itself',
  'unlock-remotely',
  'receive-revocation-notice',
  'recall-device',
  'loss-record',
  'handover-record',
  'return-device',
  'return-on-expiry',
  'notify-subscriber',
  'archive',
] as const;
export type FollowUpId = (typeof followUpIds)[number];

/** One procedure of the Decree: a letter by one of the nine forms. */
export interface Procedure {
  id: ProcedureId;
  /** Number of the form in the Decree's annex, such as `04`. */
  form: string;
  /** What the clerk reads, in the Decree's words. */
  title: string;
  /** Who or what may be its subject. */
  subjects: readonly SubjectKind[];
  /** The reasons it may give, where the letter lists them. */
  reasons?: readonly Reason[];
  /**
   * Without these the dossier comes back, for a PKI Token; `requiredFieldsOf` narrows the list to a
   * kind of device. Fields that a rule of their own watches are listed too.
   */
  requiredFields: readonly FieldType[];
  /** Of the required fields, those that only subjects on these kinds of devices need. */
  requiredOnlyFor?: readonly { deviceKinds: readonly DeviceKind[]; fields: readonly FieldType[] }[];
  legalBasis: readonly Citation[];
  /** In working days from a valid dossier; absent where no source gives one. */
  processingTime?: { workingDays: number; citation: Citation };
  /** Ids of the follow-ups that it opens (`lib/requests/followUps.ts`). */
  followUps: readonly FollowUpId[];
  pageWords: PageWords;
}

/** The words by which a page of the portal is known; all are compared folded (`fold`). */
export interface PageWords {
  /** Any one of them in a heading names the page; where pages share one, the longer match decides. */
  titles: readonly string[];
  /** Words of labels that are typical of it. */
  labels: readonly string[];
  /** Words in a heading that speak against it. */
  against?: readonly string[];
  /** Words of a route, without diacritics; any run of letters and digits may part them. */
  routes?: readonly string[];
}

export interface Office {
  name: string;
  address: string;
  phones: readonly string[];
  electronicId?: string;
  /** Whose each of the phones is, in their order. */
  phoneOwners?: readonly string[];
  /** Shown beside the contact data where they may be out of date. */
  note?: string;
}

/** Where requests go in one province, and by which document. */
export interface Profile {
  id: string;
  name: string;
  source: { document: string; date: string };
  /** What the Department of Science and Technology handles; everything else is the Bureau's. */
  departmentHandles: readonly {
    procedure: ProcedureId;
    /** Absent: whatever the device. */
    deviceKinds?: readonly DeviceKind[];
    /** Working days within which the Department does it, where the province set a limit. */
    workingDays?: number;
  }[];
  /**
   * When a person who moves to another body keeps the certificate, changed, and who asks for the
   * change; any other move is a revocation. Absent: within the province, by any body, as in the letter.
   */
  moves?: { changeWithin: 'province' | 'state-sector'; filedBy: 'any' | 'receiving-body' };
  bureau: Office;
  department: Office;
}
