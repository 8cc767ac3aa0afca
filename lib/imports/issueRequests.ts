/** Draft requests for new certificates (Mẫu 01) from an imported list. */
import type { Certificate, Device, DeviceKind, Request } from '../registry/schema.ts';
import { normaliseSerial } from '../registry/validators.ts';
import type { ImportFacts, ImportPlan } from './plan.ts';
import type { ImportedPerson } from './types.ts';

const finished: readonly Request['state'][] = ['done', 'refused', 'withdrawn'];

/**
 * The people of the list for whom a new certificate can be asked: those whose row names a device kind
 * and who have neither an active certificate on that kind nor an open request for one.
 */
export function peopleToIssue(
  people: readonly ImportedPerson[],
  plan: ImportPlan,
  facts: ImportFacts,
): ImportedPerson[] {
  const served = servedPeople(facts);
  return people.filter(({ row, deviceKind }) => {
    const staff = plan.staffByRow.get(row);
    return staff !== undefined && deviceKind !== undefined && !served.has(`${staff.id}|${deviceKind}`);
  });
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

/**
 * One draft per device kind, carrier and porting; a new certificate is always the Bureau's to issue
 * (Decree 68, Điều 11). Channel, number and receiver are left to the clerk.
 *
 * @param now ISO moment.
 */
export function issueRequests(
  people: readonly ImportedPerson[],
  plan: ImportPlan,
  certificates: readonly Certificate[],
  organisationId: string | undefined,
  now: string,
  newId: () => string,
): Request[] {
  const bySerial = new Map(
    certificates.map((certificate) => [normaliseSerial(certificate.serialNumber), certificate.id]),
  );
  const groups = new Map<string, ImportedPerson[]>();
  for (const person of people) {
    const key = [person.deviceKind, person.carrier?.toLowerCase() ?? '', person.portNumber].join('|');
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const certificateIds = group.flatMap(
      ({ oldSerial }) => bySerial.get(normaliseSerial(oldSerial ?? '')) ?? [],
    );
    return {
      id: newId(),
      createdAt: now,
      updatedAt: now,
      procedure: 'issue-person',
      staffIds: group.flatMap(({ row }) => plan.staffByRow.get(row)?.id ?? []),
      ...(certificateIds.length > 0 ? { certificateIds } : {}),
      ...(organisationId ? { organisationId } : {}),
      addressee: 'bureau',
      deviceKind: first?.deviceKind,
      ...(first?.carrier ? { carrier: first.carrier } : {}),
      ...(first?.portNumber ? { portNumber: true } : {}),
      ...(first?.portNumber && group.length === 1 && first.mobile ? { phoneNumber: first.mobile } : {}),
      state: 'draft',
      timeline: [{ at: now, event: 'draft', note: 'Lập từ danh sách nhập', source: 'clerk' }],
    };
  });
}
