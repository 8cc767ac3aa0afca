/** Whether one request has been followed by another that it calls for. */
import type { Device, ProcedureId, Request } from '../registry/schema.ts';
import { hasFailed, scopeOf } from '../rules/subjects.ts';
import type { Facts } from '../rules/types.ts';

/**
 * Whether requests of a procedure, past their draft, cover everything that a request is about: its
 * devices where they are known, else its certificates, else its subjects. Only requests made since count.
 *
 * @param devices the devices that must be covered, when they are not simply all of the request
 */
export function coveredBy(
  procedure: ProcedureId,
  request: Request,
  facts: Facts,
  devices?: readonly Device[],
): boolean {
  const others = facts.requests.filter(
    (other) =>
      other.procedure === procedure &&
      other.id !== request.id &&
      !other.deletedAt &&
      other.state !== 'draft' &&
      !hasFailed(other) &&
      !((other.createdAt ?? '') < (request.createdAt ?? '')),
  );
  if (others.length === 0) return false;
  const own = namesOf(request, facts);
  const theirs = others.map((other) => namesOf(other, facts));
  const deviceIds = devices?.map(({ id }) => id) ?? own.devices;
  for (const [ids, key] of [
    [deviceIds, 'devices'],
    [own.certificates, 'certificates'],
    [own.subjects, 'subjects'],
  ] as const) {
    // What the others do not tell at all (a notice that names people only) cannot decide.
    if (ids.length === 0 || theirs.every((names) => names[key].length === 0)) continue;
    return ids.every((id) => theirs.some((names) => names[key].includes(id)));
  }
  return false;
}

function namesOf(request: Request, facts: Facts) {
  const scope = scopeOf(request, facts);
  return {
    devices: [...new Set([...(request.deviceIds ?? []), ...scope.devices.map(({ id }) => id)])],
    certificates: request.certificateIds ?? [],
    subjects: [
      ...new Set([
        ...(request.staffIds ?? []),
        ...(request.systemIds ?? []),
        ...(request.procedure === 'issue-organisation' && request.organisationId
          ? [request.organisationId]
          : []),
        ...scope.certificates.map(({ subject }) => subject.id),
        ...scope.devices.flatMap(({ id, holderId }) => [
          ...(holderId ? [holderId] : []),
          ...scope.certificatesOn(id).map(({ subject }) => subject.id),
        ]),
      ]),
    ],
  };
}
