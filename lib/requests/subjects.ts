/** Adding and removing what a request is about, with what belongs to it. */
import type { Request } from '../registry/schema.ts';
import type { Facts } from '../rules/types.ts';

const idLists = ['staffIds', 'certificateIds', 'deviceIds', 'systemIds'] as const;
/** The fields of a request that point at records. */
export type SubjectList = (typeof idLists)[number] | 'organisationId';

/**
 * A request with the subjects of another, prepared, one (`prepareRequest`) added. What the clerk has
 * set already stands; what is still absent follows the new subjects.
 */
export function addSubjects(request: Request, prepared: Request): Request {
  const added: Request = { ...request };
  for (const list of idLists) {
    const ids = [...new Set([...(request[list] ?? []), ...(prepared[list] ?? [])])];
    if (ids.length > 0) added[list] = ids;
  }
  added.organisationId ??= prepared.organisationId;
  added.deviceKind ??= prepared.deviceKind;
  added.addressee ??= prepared.addressee;
  added.carrier ??= prepared.carrier;
  added.phoneNumber ??= prepared.phoneNumber;
  added.reason ??= prepared.reason;
  return added;
}

/**
 * A request without one subject, and without the certificates and devices of a person, system or
 * device removed.
 */
export function removeSubject(
  request: Request,
  list: SubjectList,
  id: string,
  facts: Pick<Facts, 'certificates' | 'devices'>,
): Request {
  if (list === 'organisationId') return { ...request, organisationId: undefined };
  const gone = new Set([id]);
  for (const certificate of facts.certificates) {
    if (certificate.subject.id === id || certificate.deviceId === id) gone.add(certificate.id);
  }
  for (const device of facts.devices) if (device.holderId === id) gone.add(device.id);
  const kept: Request = { ...request };
  for (const name of idLists) {
    const ids = (request[name] ?? []).filter((one) => !gone.has(one));
    kept[name] = ids.length > 0 ? ids : undefined;
  }
  return kept;
}
