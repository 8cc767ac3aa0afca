/** Makes a request from a procedure and the records it is about; what the registry does not say stays absent. */
import { addresseeOf, procedureById } from '../procedures/index.ts';
import { isValidOn } from '../registry/display.ts';
import type { Certificate, Device, ProcedureId, Reason, Request, Staff } from '../registry/schema.ts';
import type { Facts } from '../rules/types.ts';

export interface Choice {
  procedure: ProcedureId;
  staffIds?: readonly string[];
  certificateIds?: readonly string[];
  deviceIds?: readonly string[];
  systemIds?: readonly string[];
  /** The body a certificate is asked for; the sending one when absent. */
  organisationId?: string;
}

/** What of a person, a certificate or a device a procedure is about. */
const aboutCertificates: ReadonlySet<ProcedureId> = new Set([
  'renew',
  'change',
  'revoke',
  'recover-device',
  'confirm-handover',
  'device-handover',
  'device-loss',
]);
const aboutDevices: ReadonlySet<ProcedureId> = new Set([
  'recover-device',
  'confirm-handover',
  'device-handover',
  'device-loss',
]);

/**
 * A draft request, with everything that follows from the registry and nothing that does not.
 *
 * From a person come the certificate and the device; from a certificate its holder and device; from a
 * device its holder and certificate. Where several would fit (two certificates in force, two devices),
 * none is taken, except for a revocation, which concerns all of them. The addressee follows from the
 * profile and the kind of device; the receiver and the coordinator are the clerk's to choose.
 *
 * @param facts must hold the chosen records and what is linked to them (`loadFacts`)
 * @param made.id UUID of the new request
 * @param made.now ISO moment
 */
export function prepareRequest(
  choice: Choice,
  facts: Pick<Facts, 'today' | 'profile' | 'organisation' | 'staff' | 'certificates' | 'devices'>,
  made: { id: string; now: string },
): Request {
  const { procedure } = choice;
  const links = link(choice, facts);
  const devices = facts.devices.filter(({ id }) => links.deviceIds.includes(id));
  const kinds = new Set(devices.map(({ kind }) => kind));
  const deviceKind = kinds.size === 1 ? devices[0]?.kind : undefined;
  const sim = devices.length === 1 && deviceKind === 'sim-pki' ? devices[0] : undefined;
  const organisation = facts.organisation;
  return withoutEmpty({
    id: made.id,
    createdAt: made.now,
    updatedAt: made.now,
    procedure,
    staffIds: links.staffIds,
    certificateIds: links.certificateIds,
    deviceIds: links.deviceIds,
    systemIds: links.systemIds,
    organisationId: links.organisationId ?? organisation?.id,
    addressee: addresseeOf(facts.profile, procedure, deviceKind),
    channel: 'portal',
    digitallySigned: organisation?.hasDigitalSignature !== false,
    reason: reasonOf(procedure, {
      staff: facts.staff.filter(({ id }) => links.staffIds.includes(id)),
      devices,
    }),
    deviceKind,
    carrier: sim?.carrier,
    phoneNumber: sim?.phoneNumber,
    state: 'draft',
    timeline: [{ at: made.now, event: 'draft', source: 'clerk' }],
  });
}

interface Links {
  staffIds: string[];
  certificateIds: string[];
  deviceIds: string[];
  systemIds: string[];
  organisationId?: string;
}

function link(choice: Choice, facts: Pick<Facts, 'today' | 'certificates' | 'devices'>): Links {
  const { procedure } = choice;
  const links: Links = {
    staffIds: unique(choice.staffIds),
    certificateIds: unique(choice.certificateIds),
    deviceIds: unique(choice.deviceIds),
    systemIds: unique(choice.systemIds),
    organisationId: choice.organisationId,
  };
  if (!aboutCertificates.has(procedure)) return links;
  const everyOne = procedure === 'revoke';
  // Only the papers that come after a revocation are about a revoked certificate.
  const certificates = facts.certificates.filter(
    ({ status }) => status !== 'revoked' || procedure === 'device-handover' || procedure === 'device-loss',
  );
  const inForce = (certificate: Certificate) => isValidOn(certificate, facts.today);
  const certificateOf = (id: string) => facts.certificates.find((certificate) => certificate.id === id);
  const chosenHolders = new Set(links.certificateIds.map((id) => certificateOf(id)?.subject.id));
  const deviceHolders = new Set(
    links.deviceIds.map((id) => facts.devices.find((device) => device.id === id)?.holderId),
  );

  // A certificate lies on a chosen device, or belongs to a chosen holder of whom nothing else is chosen.
  for (const id of links.deviceIds) {
    const onIt = certificates.filter(({ deviceId }) => deviceId === id);
    const current = onIt.filter(inForce);
    if (onIt.some((certificate) => links.certificateIds.includes(certificate.id))) continue;
    add(links.certificateIds, oneOrAll(current.length > 0 ? current : onIt, everyOne));
  }
  const holders = [...links.staffIds, ...links.systemIds];
  if (choice.organisationId !== undefined) holders.push(choice.organisationId);
  for (const holder of holders) {
    if (chosenHolders.has(holder) || deviceHolders.has(holder)) continue;
    const own = certificates.filter(({ subject }) => subject.id === holder);
    const current = own.filter(inForce);
    // An expired one is still named: the rules say what is to be done instead.
    add(links.certificateIds, oneOrAll(current.length > 0 ? current : own, everyOne));
  }

  for (const id of links.certificateIds) {
    const certificate = certificateOf(id);
    if (!certificate) continue;
    if (certificate.deviceId !== undefined) add(links.deviceIds, [certificate.deviceId]);
    const { kind, id: subjectId } = certificate.subject;
    if (kind === 'person') add(links.staffIds, [subjectId]);
    else if (kind === 'system') add(links.systemIds, [subjectId]);
    else links.organisationId ??= subjectId;
  }
  const isPerson = new Set(links.staffIds);
  for (const id of links.deviceIds) {
    const holder = facts.devices.find((device) => device.id === id)?.holderId;
    if (holder !== undefined && !links.systemIds.includes(holder) && holder !== links.organisationId) {
      if (!isPerson.has(holder)) add(links.staffIds, [holder]);
    }
  }
  if (aboutDevices.has(procedure)) {
    for (const holder of links.staffIds) addDevice(links, facts.devices, holder, procedure);
  }
  return links;
}

/** The device of a person of whom no device is known through a certificate. */
function addDevice(links: Links, devices: readonly Device[], holder: string, procedure: ProcedureId): void {
  const own = devices.filter(({ holderId }) => holderId === holder);
  if (own.some(({ id }) => links.deviceIds.includes(id))) return;
  const locked = own.filter(({ status }) => status === 'locked');
  add(links.deviceIds, oneOrAll(procedure === 'recover-device' && locked.length > 0 ? locked : own, false));
}

/** Reasons that the registry itself states; a reason on which the subjects differ is left open. */
function reasonOf(
  procedure: ProcedureId,
  { staff, devices }: { staff: readonly Staff[]; devices: readonly Device[] },
): Reason | undefined {
  const allowed = procedureById(procedure).reasons ?? [];
  if (allowed.length === 1) return allowed[0];
  if (procedure !== 'revoke') return undefined;
  const stated = new Set([
    ...staff.flatMap(({ status }) => staffReasons[status] ?? []),
    ...devices.flatMap(({ status }) => deviceReasons[status] ?? []),
  ]);
  return stated.size === 1 ? [...stated][0] : undefined;
}

const staffReasons: Readonly<Partial<Record<Staff['status'], Reason>>> = {
  retired: 'retired',
  left: 'left',
  deceased: 'died',
};
const deviceReasons: Readonly<Partial<Record<Device['status'], Reason>>> = {
  damaged: 'device-damaged',
  lost: 'device-lost',
};

function oneOrAll(records: readonly { id: string }[], all: boolean): string[] {
  return all || records.length === 1 ? records.map(({ id }) => id) : [];
}

function add(list: string[], ids: readonly string[]): void {
  for (const id of ids) if (!list.includes(id)) list.push(id);
}

function unique(ids: readonly string[] = []): string[] {
  return [...new Set(ids)];
}

/** Without empty lists and absent values, so that two equal requests look the same. */
function withoutEmpty(request: Request): Request {
  const entries = Object.entries(request).filter(
    ([name, value]) =>
      value !== undefined && !(name.endsWith('Ids') && Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as unknown as Request;
}
