/** What a request becomes when it should have been another one: partial requests to merge into it. */
import { addresseeOf } from '../procedures/index.ts';
import type { Certificate, ProcedureId, Reason, Request } from '../registry/schema.ts';
import { scopeOf, soleDeviceKind } from './subjects.ts';
import type { Facts } from './types.ts';

/** Another procedure, addressed as the profile says. */
export function toProcedure(procedure: ProcedureId, request: Request, facts: Facts): Partial<Request> {
  const addressee = addresseeOf(facts.profile, procedure, soleDeviceKind(request, facts));
  return { procedure, ...(addressee ? { addressee } : {}) };
}

/**
 * What to do about certificates that cannot be renewed or changed: ask for new ones when that is all
 * the request holds (the old ones stay named, as "số hiệu chứng thư cũ"), else take this one out.
 *
 * @param unfit those of the request that cannot; `certificate` is one of them
 */
export function toIssue(
  certificate: Certificate,
  unfit: readonly Certificate[],
  request: Request,
  facts: Facts,
): Partial<Request> {
  const { certificates } = scopeOf(request, facts);
  const kind = certificate.subject?.kind;
  const alike = unfit.every(({ subject }) => subject?.kind === kind);
  const subjects = [...new Set(unfit.flatMap(({ subject }) => subject?.id ?? []))];
  const oneRequest = alike && unfit.length === certificates.length;
  if (!kind || !oneRequest || (kind === 'organisation' && subjects.length > 1)) {
    return withoutCertificate(certificate, certificates, request);
  }
  const deviceKind = soleDeviceKind(request, facts);
  return {
    ...toProcedure(`issue-${kind}`, request, facts),
    staffIds: kind === 'person' ? subjects : [],
    systemIds: kind === 'system' ? subjects : [],
    ...(kind === 'organisation' ? { organisationId: subjects[0] } : {}),
    // The new certificate comes on a new device.
    deviceIds: [],
    ...(deviceKind ? { deviceKind } : {}),
  };
}

/** The request without one certificate, its device and its holder, unless another one needs them. */
function withoutCertificate(
  certificate: Certificate,
  certificates: readonly Certificate[],
  request: Request,
): Partial<Request> {
  const rest = certificates.filter(({ id }) => id !== certificate.id);
  const devices = new Set(rest.map(({ deviceId }) => deviceId));
  const holders = new Set(rest.map(({ subject }) => subject?.id));
  const keep = (ids: readonly string[], own: string | undefined, needed: ReadonlySet<string | undefined>) =>
    ids.filter((id) => id !== own || needed.has(id));
  return {
    certificateIds: (request.certificateIds ?? []).filter((id) => id !== certificate.id),
    ...(request.deviceIds ? { deviceIds: keep(request.deviceIds, certificate.deviceId, devices) } : {}),
    ...(request.staffIds ? { staffIds: keep(request.staffIds, certificate.subject?.id, holders) } : {}),
  };
}

/** A revocation of what the request is about; without a reason where the clerk has to say it. */
export function toRevoke(request: Request, facts: Facts, reason?: Reason): Partial<Request> {
  return { ...toProcedure('revoke', request, facts), ...(reason ? { reason } : {}), changes: [] };
}
