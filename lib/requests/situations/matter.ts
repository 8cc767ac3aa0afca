/** Finds the records that belong to what the clerk pointed at. */
import { mainCertificate } from '../../registry/display.ts';
import type { Certificate, Device, SubjectKind } from '../../registry/schema.ts';
import { alive } from '../../rules/lookup.ts';
import type { Facts } from '../../rules/types.ts';
import type { Filing, Matter, SubjectRef } from './types.ts';

export function matterOf(subject: SubjectRef | undefined, facts: Facts): Matter {
  const all = { certificates: alive(facts.certificates), devices: alive(facts.devices) };
  const certificates = certificatesOf(subject, all);
  const certificate = mainCertificate(certificates, facts.today);
  const devices = devicesOf(subject, certificates, all.devices);
  const device = deviceInQuestion(devices);
  const holder = certificate?.subject ?? holderOf(subject, device);
  const person = alive(facts.staff).find(({ id }) => id === holder?.id);
  const system = alive(facts.systems).find(({ id }) => id === holder?.id);
  const organisation =
    facts.organisation && holder?.id === facts.organisation.id ? facts.organisation : undefined;
  const subjectKind: SubjectKind | undefined =
    certificate?.subject.kind ??
    (person ? 'person' : system ? 'system' : organisation ? 'organisation' : undefined);
  const name =
    person?.fullName ?? system?.name ?? organisation?.name ?? certificate?.commonName ?? 'thuê bao';
  return {
    facts,
    subject,
    person,
    organisation,
    system,
    subjectKind,
    certificates,
    certificate,
    devices,
    device,
    name,
  };
}

interface Records {
  certificates: readonly Certificate[];
  devices: readonly Device[];
}

function certificatesOf(subject: SubjectRef | undefined, { certificates }: Records): readonly Certificate[] {
  if (!subject) return [];
  if (subject.kind === 'certificate') return certificates.filter(({ id }) => id === subject.id);
  if (subject.kind === 'device') return certificates.filter(({ deviceId }) => deviceId === subject.id);
  return certificates.filter(({ subject: holder }) => holder.id === subject.id);
}

function devicesOf(
  subject: SubjectRef | undefined,
  certificates: readonly Certificate[],
  devices: readonly Device[],
): readonly Device[] {
  if (!subject) return [];
  if (subject.kind === 'device') return devices.filter(({ id }) => id === subject.id);
  const carrying = new Set(certificates.map(({ deviceId }) => deviceId));
  return devices.filter(
    ({ id, holderId }) => carrying.has(id) || (subject.kind !== 'certificate' && holderId === subject.id),
  );
}

/** The only device, or the only one still out; never a guess between several. */
function deviceInQuestion(devices: readonly Device[]): Device | undefined {
  if (devices.length === 1) return devices[0];
  const out = stillOut(devices);
  return out.length === 1 ? out[0] : undefined;
}

/** Devices that nobody has taken back yet. */
export function stillOut(devices: readonly Device[]): readonly Device[] {
  return devices.filter(({ status }) => status !== 'recalled' && status !== 'returned');
}

/** A choice of everything that the holder has. */
export function holderChoice({ person, system, organisation }: Matter): Filing['choice'] {
  return {
    ...(person ? { staffIds: [person.id] } : {}),
    ...(system ? { systemIds: [system.id] } : {}),
    ...(organisation ? { organisationId: organisation.id } : {}),
  };
}

function holderOf(subject: SubjectRef | undefined, device: Device | undefined): { id: string } | undefined {
  if (subject?.kind === 'device') return device?.holderId === undefined ? undefined : { id: device.holderId };
  return subject?.kind === 'certificate' ? undefined : subject;
}
