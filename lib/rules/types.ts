import type { Holidays } from '../calendar/index.ts';
import type { Citation, Profile } from '../procedures/types.ts';
import type { Certificate, Device, Organisation, Request, Staff, System } from '../registry/schema.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Everything a rule may look at besides the request itself. */
export interface Facts {
  /** ISO date; the planned sending date. */
  today: string;
  profile: Profile;
  /** The sending organisation. */
  organisation?: Organisation;
  staff: readonly Staff[];
  certificates: readonly Certificate[];
  devices: readonly Device[];
  systems: readonly System[];
  /** The other requests. */
  requests: readonly Request[];
  holidays: Holidays;
}

export interface Finding {
  ruleId: string;
  severity: Severity;
  /** Vietnamese; says what is wrong with which person, certificate or device, and what to do. */
  message: string;
  /** The request's field it is about. */
  field?: string;
  citation: Citation;
  /** A partial request that clears the finding when merged into the request. */
  fix?: Partial<Request>;
  /** The record it is about, where the whole registry was looked through (`checkRegistry`). */
  about?: { store: 'certificates' | 'requests'; id: string };
}

/** One rule, one file, named after its id. */
export interface Rule {
  id: string;
  severity: Severity;
  /** The rule in one plain Vietnamese sentence, for the page "Quy định". */
  summary: string;
  citation: Citation;
  /** What comes after sending: looked at in every state of a request, also when it has ended. */
  followsUp?: true;
  check(request: Request, facts: Facts): RuleFinding[];
  /** The same over all records; a rule that follows up and lacks this is run over every request. */
  checkRegistry?(facts: Facts): RuleFinding[];
}

/** What a rule reports; severity and citation default to the rule's own. */
export type RuleFinding = Pick<Finding, 'message' | 'field' | 'fix' | 'about'> &
  Partial<Pick<Finding, 'severity' | 'citation'>>;
