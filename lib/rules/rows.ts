/** The lines of a request's list: each subject with its certificate and its device, as far as known. */

import { isValidOn } from '../registry/display.ts';
import type { Certificate, Device, Request, Staff, System } from '../registry/schema.ts';
import { applicantsOf, type Scope, scopeOf } from './subjects.ts';
import type { Facts } from './types.ts';

export interface Row {
  certificate?: Certificate;
  device?: Device;
  person?: Staff;
  system?: System;
  /** The certificate is the sending organisation's own. */
  isOrganisation?: boolean;
}

/**
 * One row for each certificate, then for each device and person not in a row yet; of a request for
 * new certificates one for each person and system it asks them for.
 */
export function rowsOf(request: Request, facts: Facts): Row[] {
  const scope = scopeOf(request, facts);
  if (request.procedure?.startsWith('issue-')) {
    const systems = new Set(request.systemIds ?? []);
    return [
      ...applicantsOf(request, facts).map((person) => ({ person })),
      ...scope.systems.filter(({ id }) => systems.has(id)).map((system) => ({ system })),
    ];
  }
  const rows: Row[] = scope.certificates.map((certificate) => ofCertificate(certificate, scope, facts));
  for (const device of scope.devices) {
    if (rows.some((row) => row.device?.id === device.id)) continue;
    const bare = rows.filter((row) => !row.device);
    const [first] = bare;
    // A certificate without a device of its own lies on the only one that is left.
    if (bare.length === 1 && first) first.device = device;
    else rows.push(ofDevice(device, scope, facts));
  }
  for (const id of new Set(request.staffIds ?? [])) {
    const person = scope.person(id);
    if (!person || rows.some((row) => row.person?.id === id || row.device?.holderId === id)) continue;
    rows.push({ person });
  }
  for (const id of new Set(request.systemIds ?? [])) {
    const system = scope.system(id);
    if (system && !rows.some((row) => row.system?.id === id)) rows.push({ system });
  }
  return rows;
}

function ofCertificate(certificate: Certificate, scope: Scope, facts: Facts): Row {
  const id = certificate.subject?.id;
  return {
    certificate,
    device: scope.device(certificate.deviceId),
    person: scope.person(id),
    system: scope.system(id),
    isOrganisation: certificate.subject?.kind === 'organisation' && facts.organisation?.id === id,
  };
}

/** What lies on a device: its certificate in force, else the one that lasts longest. */
function ofDevice(device: Device, scope: Scope, facts: Facts): Row {
  const [certificate] = [...scope.certificatesOn(device.id)].sort(
    (a, b) =>
      Number(isValidOn(b, facts.today)) - Number(isValidOn(a, facts.today)) ||
      (b.validTo ?? '').localeCompare(a.validTo ?? ''),
  );
  if (certificate) return { ...ofCertificate(certificate, scope, facts), device };
  return { device, person: scope.person(device.holderId), system: scope.system(device.holderId) };
}

/** What a row is called in a message. */
export function nameRow(row: Row, facts: Facts): string | undefined {
  return (
    row.person?.fullName ??
    row.system?.name ??
    (row.isOrganisation ? facts.organisation?.name : undefined) ??
    row.certificate?.commonName ??
    row.certificate?.serialNumber ??
    row.device?.serialNumber ??
    row.device?.iccid
  );
}
