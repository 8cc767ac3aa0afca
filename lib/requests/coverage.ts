/** Whether one request has been followed by another that it calls for. */
import type { Device, ProcedureId, Request } from '../registry/schema.ts';
import { hasFailed, namesCertificate, namesDevice, type Scope } from '../rules/subjects.ts';

/**
 * Whether requests of a procedure, past their draft, cover everything that a request is about: its
 * devices where they are known, else its certificates, else its subjects. Only requests made since count.
 *
 * @param scope of the request
 * @param devices those that must be covered
 */
export function coveredBy(
  procedure: ProcedureId,
  request: Request,
  scope: Scope,
  devices: readonly Device[] = scope.devices,
): boolean {
  const others = scope.others.filter(
    (other) =>
      other.procedure === procedure &&
      other.state !== 'draft' &&
      !hasFailed(other) &&
      !((other.createdAt ?? '') < (request.createdAt ?? '')),
  );
  if (others.length === 0) return false;
  if (devices.length > 0) {
    return devices.every((device) => others.some((other) => isAboutDevice(other, device, scope)));
  }
  if (scope.certificates.length > 0) {
    return scope.certificates.every((one) => others.some((other) => namesCertificate(other, one)));
  }
  const subjects = [...(request.staffIds ?? []), ...(request.systemIds ?? [])];
  if (subjects.length > 0) {
    return subjects.every((id) => others.some((other) => isAboutSubject(other, id, scope)));
  }
  // Every request names its sender: that alone speaks of the sender's own certificate only.
  return others.some(
    (other) =>
      other.organisationId === request.organisationId && !other.staffIds?.length && !other.systemIds?.length,
  );
}

function isAboutDevice(other: Request, device: Device, scope: Scope): boolean {
  if (namesDevice(other, device, scope)) return true;
  if (other.deviceIds?.length || other.certificateIds?.length) return false;
  const holders = [device.holderId, ...scope.certificatesOn(device.id).map(({ subject }) => subject.id)];
  return holders.some((id) => id !== undefined && namesSubject(other, id));
}

function isAboutSubject(other: Request, id: string, scope: Scope): boolean {
  return (
    namesSubject(other, id) ||
    scope
      .certificatesOf(id)
      .some(
        (one) =>
          other.certificateIds?.includes(one.id) ||
          (one.deviceId !== undefined && other.deviceIds?.includes(one.deviceId)),
      )
  );
}

function namesSubject(other: Request, id: string): boolean {
  return Boolean(other.staffIds?.includes(id) || other.systemIds?.includes(id));
}
