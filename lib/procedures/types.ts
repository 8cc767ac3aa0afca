import type { Addressee, DeviceKind, ProcedureId, Reason, SubjectKind } from '../registry/schema.ts';
import type { FieldType } from './fieldTypes.ts';

/** Where a statement stands, with its words. `document` is how a clerk would cite it. */
export interface Citation {
  document: string;
  clause: string;
  /** Vietnamese, word for word where the document itself could be read. */
  quote: string;
}

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
  /** Without these the dossier comes back. */
  requiredFields: readonly FieldType[];
  legalBasis: readonly Citation[];
  /** In working days from a valid dossier; absent where no source gives one. */
  processingTime?: { workingDays: number; citation: Citation };
  /** Ids of the follow-ups that it opens (`lib/requests/followUps.ts`). */
  followUps: readonly string[];
  /** The words by which a page of the portal is known; compared folded. */
  pageWords: {
    /** Any one of them in a heading names the page. */
    titles: readonly string[];
    /** Words of labels that are typical of it. */
    labels: readonly string[];
    /** Words that speak against it. */
    against?: readonly string[];
    /** Words of a route, without diacritics. */
    routes?: readonly string[];
  };
}

export interface Office {
  name: string;
  address: string;
  phones: readonly string[];
  electronicId?: string;
  /** Shown beside the contact data where they may be out of date. */
  note?: string;
}

/** Where requests go in one province, and by which document. */
export interface Profile {
  id: string;
  name: string;
  source: { document: string; date: string };
  /** What the Department of Science and Technology handles; everything else is the Bureau's. */
  departmentHandles: readonly { procedure: ProcedureId; deviceKinds?: readonly DeviceKind[] }[];
  bureau: Office;
  department: Office;
}

/** The addressee of one procedure for one kind of device; `undefined` kind = not known yet. */
export type AddresseeOf = (
  profile: Profile,
  procedure: ProcedureId,
  deviceKind: DeviceKind | undefined,
) => Addressee | undefined;
