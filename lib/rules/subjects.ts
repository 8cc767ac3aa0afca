/** Whom and what a request is about: the records it names and those that hang together with them. */
import type {
  Certificate,
  Device,
  DeviceKind,
  Request,
  Staff,
  SubjectKind,
  System,
} from '../registry/schema.ts';
import { alive, groupBy, type Lookup, scanLookup } from './lookup.ts';
import type { Facts } from './types.ts';

export interface Scope {
  /** Named by the request, in its order, each once. */
  certificates: readonly Certificate[];
  /** Named by the request, or carrying a certificate that is. */
  devices: readonly Device[];
  /** Named by the request, or the subject of a certificate that is named or lies on such a device. */
  people: readonly Staff[];
  systems: readonly System[];
  /** All certificates of these people and systems and on these devices. */
  around: readonly Certificate[];
  certificatesOn(deviceId: string): readonly Certificate[];
  certificatesOf(subjectId: string): readonly Certificate[];
  device(id: string | undefined): Device | undefined;
  person(id: string | undefined): Staff | undefined;
  system(id: string | undefined): System | undefined;
  /** The other requests, without the deleted ones. */
  others: readonly Request[];
}

/** Scopes made once for all rules of a check; the facts of a check belong to it alone (`prepare`). */
const prepared = new WeakMap<Facts, { request: Request; scope: Scope }>();

/** The scope of a request; kept only for facts that `prepare` was called with, so nothing goes stale. */
export function scopeOf(request: Request, facts: Facts): Scope {
  const kept = prepared.get(facts);
  return kept?.request === request ? kept.scope : buildScope(request, facts, scanLookup(facts));
}

/**
 * Facts for the check of one request, with its scope worked out beforehand.
 *
 * @param others given when many requests are checked in a row; the request itself may be among them
 */
export function prepare(
  request: Request,
  facts: Facts,
  lookup: Lookup = scanLookup(facts),
  others?: readonly Request[],
): Facts {
  const own = { ...facts };
  prepared.set(own, { request, scope: buildScope(request, facts, lookup, others) });
  return own;
}

function buildScope(request: Request, facts: Facts, lookup: Lookup, others?: readonly Request[]): Scope {
  const certificates = inOrder(request.certificateIds, lookup.certificates);
  const deviceIds = idSet(
    request.deviceIds,
    certificates.map(({ deviceId }) => deviceId),
  );
  const devices = lookup.devices(deviceIds);
  const onDevices = lookup.certificatesAround(new Set(), deviceIds);
  const subjectIds = idSet(
    request.staffIds,
    request.systemIds,
    [...certificates, ...onDevices].map(({ subject }) => subject?.id),
  );
  const around = lookup.certificatesAround(subjectIds, deviceIds);
  const knownDevices = lookup.devices(
    idSet(
      [...deviceIds],
      around.map(({ deviceId }) => deviceId),
    ),
  );
  const holderIds = idSet(devices.map(({ holderId }) => holderId));
  const knownPeople = lookup.staff(idSet([...subjectIds], [...holderIds]));
  const systems = lookup.systems(subjectIds);
  return {
    certificates,
    devices,
    people: knownPeople.filter(({ id }) => subjectIds.has(id)),
    systems,
    around,
    ...finders(around, knownDevices, knownPeople, systems),
    others:
      others ??
      facts.requests.filter(
        (other) =>
          other !== request && (other.id === undefined || other.id !== request.id) && !other.deletedAt,
      ),
  };
}

/** The whole registry as one scope: every record is one that is looked at. */
export function wholeScope(facts: Facts): Scope {
  const certificates = alive(facts.certificates);
  const devices = alive(facts.devices);
  const people = alive(facts.staff);
  const systems = alive(facts.systems);
  return {
    certificates,
    devices,
    people,
    systems,
    around: certificates,
    ...finders(certificates, devices, people, systems),
    others: alive(facts.requests),
  };
}

function finders(
  certificates: readonly Certificate[],
  devices: readonly Device[],
  people: readonly Staff[],
  systems: readonly System[],
) {
  const byDevice = groupBy(certificates, ({ deviceId }) => deviceId);
  const bySubject = groupBy(certificates, ({ subject }) => subject?.id);
  return {
    certificatesOn: (deviceId: string) => byDevice.get(deviceId) ?? [],
    certificatesOf: (subjectId: string) => bySubject.get(subjectId) ?? [],
    device: finder(devices),
    person: finder(people),
    system: finder(systems),
  };
}

function finder<T extends { id: string }>(records: readonly T[]): (id: string | undefined) => T | undefined {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => (id === undefined ? undefined : byId.get(id));
}

function inOrder(
  ids: readonly string[] | undefined,
  find: (ids: ReadonlySet<string>) => Certificate[],
): Certificate[] {
  const wanted = idSet(ids);
  const found = new Map(find(wanted).map((record) => [record.id, record]));
  return [...wanted].flatMap((id) => found.get(id) ?? []);
}

function idSet(...lists: readonly (readonly (string | undefined)[] | undefined)[]): Set<string> {
  return new Set(lists.flatMap((list) => list ?? []).filter((id): id is string => typeof id === 'string'));
}

/** The people for whom a request for new certificates asks them. */
export function applicantsOf(request: Request, facts: Facts): readonly Staff[] {
  const asked = new Set(request.staffIds ?? []);
  return scopeOf(request, facts).people.filter(({ id }) => asked.has(id));
}

/** The devices a request names, or whose certificates it names. */
export function devicesOf(request: Request, facts: Facts): readonly Device[] {
  return scopeOf(request, facts).devices;
}

/** The kinds of these devices; what the request itself asks for when it has none. */
export function deviceKindsOf(request: Request, facts: Facts): ReadonlySet<DeviceKind> {
  const kinds = new Set(devicesOf(request, facts).map(({ kind }) => kind));
  if (kinds.size === 0 && request.deviceKind) kinds.add(request.deviceKind);
  return kinds;
}

/** The one kind of device a request is about, where there is just one. */
export function soleDeviceKind(request: Request, facts: Facts): DeviceKind | undefined {
  const kinds = [...deviceKindsOf(request, facts)];
  return kinds.length === 1 ? kinds[0] : undefined;
}

/**
 * The kinds of subject of a request: those of its certificates, else of the people and systems named.
 * Empty when nothing tells; the organisation it names may be only the sender.
 */
export function subjectKindsOf(request: Request, facts: Facts): ReadonlySet<SubjectKind> {
  const { certificates } = scopeOf(request, facts);
  const kinds = new Set(certificates.flatMap(({ subject }) => subject?.kind ?? []));
  if (kinds.size > 0) return kinds;
  if (request.staffIds?.length) kinds.add('person');
  if (request.systemIds?.length) kinds.add('system');
  return kinds;
}

const ended: readonly unknown[] = ['done', 'refused', 'withdrawn'];
const failed: readonly unknown[] = ['refused', 'withdrawn'];

/** Whether nothing more comes of a request. */
export function hasEnded(request: Request): boolean {
  return ended.includes(request.state);
}

/** Whether a request came to nothing. */
export function hasFailed(request: Request): boolean {
  return failed.includes(request.state);
}

/** Whether a request names a certificate, or its device, or (naming neither) its subject. */
export function namesCertificate(request: Request, certificate: Certificate): boolean {
  if (request.certificateIds?.includes(certificate.id)) return true;
  if (certificate.deviceId !== undefined && request.deviceIds?.includes(certificate.deviceId)) return true;
  if (request.certificateIds?.length || request.deviceIds?.length) return false;
  const subject = certificate.subject?.id;
  return Boolean(request.staffIds?.includes(subject) || request.systemIds?.includes(subject));
}

/** Whether another request names one of these devices, or a certificate on it. */
export function namesDevice(request: Request, device: Device, scope: Scope): boolean {
  return (
    Boolean(request.deviceIds?.includes(device.id)) ||
    scope.certificatesOn(device.id).some(({ id }) => request.certificateIds?.includes(id))
  );
}
