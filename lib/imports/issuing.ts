/** Draft requests for new certificates (Mẫu 01) from an imported list. */
import type { Certificate, Device, DeviceKind, Request, Staff } from '../registry/schema.ts';
import { normaliseSerial } from '../registry/validators.ts';
import type { ImportFacts, ImportPlan } from './plan/types.ts';
import type { Wish } from './rowTypes.ts';

const finished: readonly Request['state'][] = ['done', 'refused', 'withdrawn'];

/** Someone for whom a new certificate is wanted, and on what. */
export interface Wanted {
  staffId: string;
  wish: Wish;
}

/**
 * The people of the list for whom a new certificate can be asked: those whose row names a device kind
 * and who have neither an active certificate on that kind nor an open request for one.
 */
export function peopleToIssue(plan: ImportPlan, facts: ImportFacts): Wanted[] {
  const served = servedPeople(facts);
  const wanted: Wanted[] = [];
  for (const { staffId, wish, taken } of plan.rows) {
    if (!taken || staffId === undefined || wish?.deviceKind === undefined) continue;
    const key = `${staffId}|${wish.deviceKind}`;
    if (served.has(key)) continue;
    // A row that says the same again asks for nothing more.
    served.add(key);
    wanted.push({ staffId, wish });
  }
  return wanted;
}

function servedPeople({ certificates, devices, requests }: ImportFacts): Set<string> {
  const kinds = new Map<string, DeviceKind>(devices.map(({ id, kind }: Device) => [id, kind]));
  const served = new Set<string>();
  for (const { subject, status, deviceId, deletedAt } of certificates) {
    if (subject.kind !== 'person' || status !== 'active' || deletedAt) continue;
    const kind = deviceId && kinds.get(deviceId);
    if (kind) served.add(`${subject.id}|${kind}`);
  }
  for (const { procedure, staffIds = [], deviceKind, state, deletedAt } of requests) {
    if (procedure !== 'issue-person' || finished.includes(state) || deletedAt) continue;
    for (const id of staffIds) served.add(`${id}|${deviceKind}`);
  }
  return served;
}

export interface RequestFacts {
  certificates: readonly Certificate[];
  organisationId: string | undefined;
  /** ISO moment. */
  now: string;
  newId(): string;
  /** Of a person as the import leaves them, for the number that moves to a new SIM. */
  person(id: string): Staff | undefined;
}

/**
 * One draft per device kind, carrier and porting; a new certificate is always the Bureau's to issue
 * (Decree 68, Điều 11). Channel, number and receiver are left to the clerk.
 */
export function issueRequests(wanted: readonly Wanted[], facts: RequestFacts): Request[] {
  const { now, organisationId } = facts;
  const bySerial = new Map(
    facts.certificates.map((certificate) => [normaliseSerial(certificate.serialNumber), certificate.id]),
  );
  const groups = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const { deviceKind, carrier = '', portNumber } = one.wish;
    const key = [deviceKind, carrier.toLowerCase(), portNumber].join('|');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const certificateIds = group.flatMap(
      ({ wish }) => bySerial.get(normaliseSerial(wish.oldSerial ?? '')) ?? [],
    );
    const mobile = first && group.length === 1 ? facts.person(first.staffId)?.mobile : undefined;
    return {
      id: facts.newId(),
      createdAt: now,
      updatedAt: now,
      procedure: 'issue-person',
      staffIds: group.map(({ staffId }) => staffId),
      ...(certificateIds.length > 0 ? { certificateIds } : {}),
      ...(organisationId ? { organisationId } : {}),
      addressee: 'bureau',
      deviceKind: first?.wish.deviceKind,
      ...(first?.wish.carrier ? { carrier: first.wish.carrier } : {}),
      ...(first?.wish.portNumber ? { portNumber: true } : {}),
      ...(first?.wish.portNumber && mobile ? { phoneNumber: mobile } : {}),
      state: 'draft',
      timeline: [{ at: now, event: 'draft', note: 'Lập từ danh sách nhập', source: 'clerk' }],
    };
  });
}
