/** One thing asked for many certificates at once: what can go into a request, and what cannot and why. */
import { isValidOn } from '../registry/display.ts';
import type { Certificate, Change, ProcedureId, Reason, Request, SubjectKind } from '../registry/schema.ts';
import { checkRequest, type Facts, type Finding } from '../rules/index.ts';
import { alive, type Lookup, mapLookup } from '../rules/lookup.ts';
import { prepareRequest } from './prepare.ts';

export interface BulkChoice {
  procedure: Extract<ProcedureId, 'renew' | 'change' | 'revoke'>;
  certificateIds?: readonly string[];
  /** People, through every certificate of theirs that is in force. */
  staffIds?: readonly string[];
  /** Why, by the kind of subject; what a kind lacks is left to the clerk. */
  reasons?: Readonly<Partial<Record<SubjectKind, Reason>>>;
  /** What becomes different, for a change, by the kind of subject. */
  changes?: Readonly<Partial<Record<SubjectKind, readonly Change[]>>>;
}

export interface Excluded {
  /** The certificate, or the person who has none. */
  record: { store: 'certificates' | 'staff'; id: string };
  /** Vietnamese, one sentence each: why it cannot be in the request. */
  why: readonly string[];
}

export interface BulkPlan {
  /** Drafts, one for each addressee, reason and change. */
  requests: Request[];
  excluded: Excluded[];
}

/**
 * What keeps a certificate out of a request; every other finding is about what the clerk still fills in.
 * Another open request is only a warning for one certificate, but among hundreds nobody would see it.
 */
const barring: ReadonlySet<string> = new Set([
  'renew-once',
  'renew-thirty-days-left',
  'change-thirty-days-left',
  'change-reason-allowed',
  'revoke-reason-allowed',
  'leaving-the-province-is-revocation',
  'form-fits-subject',
  'open-request-exists',
]);
/** Whoever is to be revoked is neither renewed nor changed. */
const barringUnlessRevoked = 'must-revoke';

/**
 * Drafts for many certificates.
 *
 * @param facts with the whole registry; `facts.requests` holds every request
 * @param made.newId makes the UUID of each draft
 * @param made.now ISO moment
 */
export function planBulk(choice: BulkChoice, facts: Facts, made: { newId(): string; now: string }): BulkPlan {
  const lookup = mapLookup(facts);
  const requests = alive(facts.requests);
  const { certificates, excluded } = chosenCertificates(choice, facts, lookup);
  const groups = new Map<string, Request>();
  for (const certificate of certificates) {
    const near = nearFacts(certificate, facts, lookup, requests);
    const single = draftOf([certificate], choice, near, { id: certificate.id, now: made.now });
    const why = whyNot(certificate, single, near);
    if (why.length > 0) {
      excluded.push({ record: { store: 'certificates', id: certificate.id }, why });
      continue;
    }
    const key = JSON.stringify([single.addressee, single.reason, single.changes]);
    const group = groups.get(key);
    groups.set(key, group ? joined(group, single) : { ...single, id: made.newId() });
  }
  return { requests: [...groups.values()], excluded };
}

function chosenCertificates(
  { certificateIds = [], staffIds = [] }: BulkChoice,
  facts: Facts,
  lookup: Lookup,
): { certificates: Certificate[]; excluded: Excluded[] } {
  const chosen = new Map(lookup.certificates(new Set(certificateIds)).map((one) => [one.id, one]));
  const excluded: Excluded[] = [];
  for (const id of new Set(staffIds)) {
    const own = lookup
      .certificatesAround(new Set([id]), new Set())
      .filter((certificate) => isValidOn(certificate, facts.today));
    if (own.length === 0) {
      excluded.push({ record: { store: 'staff', id }, why: ['Không có chứng thư nào còn hiệu lực.'] });
    }
    for (const certificate of own) chosen.set(certificate.id, certificate);
  }
  return { certificates: [...chosen.values()], excluded };
}

/** The facts about one certificate only: each check then looks at a handful of records. */
function nearFacts(
  certificate: Certificate,
  facts: Facts,
  lookup: Lookup,
  requests: readonly Request[],
): Facts {
  const subjects = new Set([certificate.subject.id]);
  const deviceIds = new Set(certificate.deviceId === undefined ? [] : [certificate.deviceId]);
  const certificates = lookup.certificatesAround(subjects, deviceIds);
  const devices = lookup.devices(
    new Set([...deviceIds, ...certificates.flatMap(({ deviceId }) => deviceId ?? [])]),
  );
  const people = new Set([...subjects, ...devices.flatMap(({ holderId }) => holderId ?? [])]);
  return {
    ...facts,
    certificates,
    devices,
    staff: lookup.staff(people),
    systems: lookup.systems(subjects),
    requests,
  };
}

function draftOf(
  certificates: readonly Certificate[],
  { procedure, reasons = {}, changes = {} }: BulkChoice,
  facts: Facts,
  made: { id: string; now: string },
): Request {
  const request = prepareRequest(
    { procedure, certificateIds: certificates.map(({ id }) => id) },
    facts,
    made,
  );
  const [first] = certificates;
  const reason = (first && reasons[first.subject.kind]) ?? request.reason;
  const becomes = first && changes[first.subject.kind];
  return {
    ...request,
    ...(reason ? { reason } : {}),
    ...(becomes ? { changes: [...becomes] } : {}),
  };
}

function whyNot(certificate: Certificate, request: Request, facts: Facts): string[] {
  if (certificate.status === 'revoked') return ['Chứng thư đã bị thu hồi.'];
  const bars = ({ ruleId }: Finding) =>
    barring.has(ruleId) || (ruleId === barringUnlessRevoked && request.procedure !== 'revoke');
  // A reason that is still to be given keeps nobody out.
  const open = ({ ruleId }: Finding) => ruleId.endsWith('-reason-allowed') && request.reason === undefined;
  return checkRequest(request, facts)
    .filter((finding) => bars(finding) && !open(finding))
    .map(({ message }) => message);
}

const lists = ['certificateIds', 'staffIds', 'deviceIds', 'systemIds'] as const;

/** One request with the subjects of both; what the two say differently about the device is left out. */
function joined(request: Request, other: Request): Request {
  const both: Request = { ...request };
  for (const list of lists) {
    const ids = [...new Set([...(request[list] ?? []), ...(other[list] ?? [])])];
    if (ids.length > 0) both[list] = ids;
  }
  for (const field of ['deviceKind', 'carrier', 'phoneNumber'] as const) {
    if (request[field] !== other[field]) delete both[field];
  }
  return both;
}
