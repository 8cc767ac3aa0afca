/**
 * The registry as the rules read it. One request touches a handful of records, so they are picked out
 * in one pass over each list (`scanLookup`); going through all requests pays for maps (`mapLookup`).
 * Deleted records are never seen.
 */
import type { Certificate, Device, Staff, System } from '../registry/schema.ts';
import type { Facts } from './types.ts';

export type Ids = ReadonlySet<string>;

export interface Lookup {
  certificates(ids: Ids): Certificate[];
  /** Those of these subjects, and those on these devices. */
  certificatesAround(subjectIds: Ids, deviceIds: Ids): Certificate[];
  devices(ids: Ids): Device[];
  staff(ids: Ids): Staff[];
  systems(ids: Ids): System[];
}

interface Stored {
  id: string;
  deletedAt?: string;
}

/** Each question is one pass; nothing is kept. */
export function scanLookup(facts: Facts): Lookup {
  const byId =
    <T extends Stored>(records: readonly T[]) =>
    (ids: Ids): T[] =>
      ids.size === 0 ? [] : records.filter((record) => ids.has(record.id) && !record.deletedAt);
  return {
    certificates: byId(facts.certificates),
    devices: byId(facts.devices),
    staff: byId(facts.staff),
    systems: byId(facts.systems),
    certificatesAround: (subjectIds, deviceIds) =>
      subjectIds.size + deviceIds.size === 0
        ? []
        : facts.certificates.filter(
            ({ subject, deviceId, deletedAt }) =>
              !deletedAt &&
              (subjectIds.has(subject?.id) || (deviceId !== undefined && deviceIds.has(deviceId))),
          ),
  };
}

/** Each list is indexed once. */
export function mapLookup(facts: Facts): Lookup {
  const certificates = alive(facts.certificates);
  const bySubject = groupBy(certificates, ({ subject }) => subject?.id);
  const byDevice = groupBy(certificates, ({ deviceId }) => deviceId);
  return {
    certificates: fromMap(certificates),
    devices: fromMap(alive(facts.devices)),
    staff: fromMap(alive(facts.staff)),
    systems: fromMap(alive(facts.systems)),
    certificatesAround: (subjectIds, deviceIds) => [
      ...new Set([
        ...[...subjectIds].flatMap((id) => bySubject.get(id) ?? []),
        ...[...deviceIds].flatMap((id) => byDevice.get(id) ?? []),
      ]),
    ],
  };
}

export function alive<T extends Stored>(records: readonly T[]): T[] {
  return records.filter(({ deletedAt }) => !deletedAt);
}

function fromMap<T extends Stored>(records: readonly T[]): (ids: Ids) => T[] {
  const map = new Map(records.map((record) => [record.id, record]));
  return (ids) => [...ids].flatMap((id) => map.get(id) ?? []);
}

export function groupBy<T>(
  records: readonly T[],
  keyOf: (record: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
