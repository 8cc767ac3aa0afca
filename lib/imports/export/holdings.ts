/** The registry's live records, and each certificate with whose it is and on what. */
import type { Certificate, Device, Organisation, Staff, SubjectKind, System } from '../../registry/schema.ts';

export interface ExportRecords {
  organisations: readonly Organisation[];
  staff: readonly Staff[];
  systems: readonly System[];
  devices: readonly Device[];
  certificates: readonly Certificate[];
}

export interface Live extends ExportRecords {
  byId: {
    staff: ReadonlyMap<string, Staff>;
    organisations: ReadonlyMap<string, Organisation>;
    systems: ReadonlyMap<string, System>;
    devices: ReadonlyMap<string, Device>;
  };
}

export function liveRecords(records: ExportRecords): Live {
  const live = <R extends { deletedAt?: string | undefined }>(all: readonly R[]) =>
    all.filter(({ deletedAt }) => deletedAt === undefined);
  const byId = <R extends { id: string }>(all: readonly R[]) => new Map(all.map((one) => [one.id, one]));
  const organisations = live(records.organisations);
  const staff = live(records.staff);
  const systems = live(records.systems);
  const devices = live(records.devices);
  return {
    organisations,
    staff,
    systems,
    devices,
    certificates: live(records.certificates),
    byId: {
      staff: byId(staff),
      organisations: byId(organisations),
      systems: byId(systems),
      devices: byId(devices),
    },
  };
}

/** A certificate with whose it is, and on what. */
export interface Held {
  certificate: Certificate;
  device: Device | undefined;
  name: string | undefined;
  unit: string | undefined;
  officialEmail: string | undefined;
  birthDate?: string | undefined;
  systemKind?: System['kind'];
}

export function certificatesOf({ certificates, byId }: Live, kind: SubjectKind): Held[] {
  return certificates
    .filter(({ subject }) => subject.kind === kind)
    .map((certificate) => ({
      certificate,
      device: byId.devices.get(certificate.deviceId ?? ''),
      ...ownerOf(certificate, byId),
    }));
}

function ownerOf({ subject }: Certificate, byId: Live['byId']): Omit<Held, 'certificate' | 'device'> {
  if (subject.kind === 'person') {
    const person = byId.staff.get(subject.id);
    return {
      name: person?.fullName,
      unit: person?.unit,
      officialEmail: person?.officialEmail,
      birthDate: person?.birthDate,
    };
  }
  if (subject.kind === 'organisation') {
    const body = byId.organisations.get(subject.id);
    return { name: body?.name, unit: body?.name, officialEmail: body?.officialEmail };
  }
  const system = byId.systems.get(subject.id);
  return {
    name: system?.name,
    unit: system?.owner,
    officialEmail: undefined,
    ...(system ? { systemKind: system.kind } : {}),
  };
}
