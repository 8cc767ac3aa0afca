import type { Citation, Office } from '../../procedures/index.ts';
import type {
  Addressee,
  Certificate,
  Change,
  Channel,
  Device,
  DeviceKind,
  Organisation,
  ProcedureId,
  Reason,
  Request,
  Staff,
  SubjectKind,
  System,
} from '../../registry/schema.ts';
import type { Facts } from '../../rules/types.ts';
import type { Choice } from '../prepare.ts';
import type { Actor } from '../steps/context.ts';

/** The record of which the clerk says what happened. */
export interface SubjectRef {
  kind: SubjectKind | 'certificate' | 'device';
  id: string;
}

/** One statement and where it stands. */
export interface AdviceLine {
  text: string;
  citation: Citation;
  /** ISO date. */
  due?: string;
  who?: Actor;
}

/** A request as the adviser prepares it: the caller gives it its id and dates. */
export type PreparedRequest = Omit<Request, 'id' | 'createdAt' | 'updatedAt'>;

/** Another request, to be made besides or instead. */
export interface AdviceOption extends AdviceLine {
  procedure: ProcedureId;
  /** Number of its form. */
  form: string;
  request: PreparedRequest;
}

export interface Advice {
  situation: string;
  headline: string;
  /** What the headline rests on. */
  citation: Citation;
  /** Absent where nothing has to be filed. */
  procedure?: ProcedureId;
  form?: string;
  /** Absent where it depends on a kind of device that is not known; a warning says so. */
  addressee?: Addressee;
  addresseeCitation?: Citation;
  /** Contact data from the profile. */
  office?: Office;
  channel?: Channel;
  attachments: readonly AdviceLine[];
  /** From filling the form in to the archive. */
  steps: readonly AdviceLine[];
  deadlines: readonly AdviceLine[];
  warnings: readonly AdviceLine[];
  /** To be filed besides. */
  also: readonly AdviceOption[];
  /** To be filed instead, in the case that the text names. */
  alternatives: readonly AdviceOption[];
  request?: PreparedRequest;
}

/** What the registry knows of the matter. */
export interface Matter {
  facts: Facts;
  subject?: SubjectRef;
  person?: Staff;
  organisation?: Organisation;
  system?: System;
  /** Whose certificate it is, as far as that is known. */
  subjectKind?: SubjectKind;
  /** All that the subject holds, or that lie on the device. */
  certificates: readonly Certificate[];
  /** The one in question: the subject itself, or the one that speaks for its holder. */
  certificate?: Certificate;
  devices: readonly Device[];
  /** The one in question; absent when several could be meant. */
  device?: Device;
  /** How the matter is named in a sentence. */
  name: string;
}

/** A request to prepare: only what differs from what the matter itself says. */
export interface Filing {
  procedure: ProcedureId;
  reason?: Reason;
  changes?: readonly Change[];
  /** Instead of the certificate or the device in question. */
  choice?: Omit<Choice, 'procedure'>;
  /** For a device that the registry does not know. */
  deviceKind?: DeviceKind;
}

/** What one situation has to say; the rest follows from procedure, profile and registry (`toAdvice`). */
export interface Plan {
  headline: string;
  citation: Citation;
  filing?: Filing;
  attachments?: readonly AdviceLine[];
  /** Before the form is filled in. */
  before?: readonly AdviceLine[];
  /** Instead of what follows from the procedure, where nothing is filed; else after it. */
  after?: readonly AdviceLine[];
  deadlines?: readonly AdviceLine[];
  warnings?: readonly AdviceLine[];
  also?: readonly (AdviceLine & { filing: Filing })[];
  alternatives?: readonly (AdviceLine & { filing: Filing })[];
}

/** One thing that can have happened. */
export interface Situation {
  id: string;
  /** As the clerk chooses it. */
  label: string;
  /** Other words for it, as a clerk may type them. */
  words: readonly string[];
  /** Kinds of records of which it can be said. */
  about: readonly SubjectRef['kind'][];
  plan(matter: Matter): Plan;
}
