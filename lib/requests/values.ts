/** What a request has to say to a form, gathered from the registry. What is not known is left out, never made up. */
import { vietnamDay } from '../calendar/index.ts';
import type { FieldType, FieldValue, FieldValues, RequestValues } from '../procedures/fieldTypes.ts';
import { channelLabels, deviceKindLabels, reasonLabels, systemKindLabels } from '../procedures/labels.ts';
import type {
  Certificate,
  Contact,
  Device,
  Organisation,
  Request,
  Staff,
  System,
} from '../registry/schema.ts';
import type { Facts } from '../rules/types.ts';
import { findIssuingPlace, issuingPlaceWordings } from '../vietnamese/issuingPlaces.ts';
import { findProvince, wordings } from '../vietnamese/provinces.ts';

/** @param facts must hold the records that the request refers to. */
export function requestValues(request: Request, facts: Facts): RequestValues {
  return {
    single: { ...letterValues(request, facts), ...organisationValues(organisationOf(request, facts)) },
    rows: subjectsOf(request, facts).map((subject) => subjectValues(subject, request, facts)),
    changes: (request.changes ?? []).map((change) =>
      gather({
        'change.field': text(change.field, 'Hồ sơ'),
        'change.from': text(change.from, 'Hồ sơ'),
        'change.to': text(change.to, 'Hồ sơ'),
      }),
    ),
  };
}

type Gathered = Partial<Record<FieldType, FieldValue | undefined>>;

function gather(values: Gathered): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as FieldValues;
}

function text(value: string | undefined, source: string): FieldValue | undefined {
  return value?.trim() ? { kind: 'text', text: value.trim(), source } : undefined;
}

function body(
  value: string | undefined,
  levels: readonly string[] | undefined,
  source: string,
): FieldValue | undefined {
  const plain = text(value, source);
  return plain && levels && levels.length > 1 ? { ...plain, path: levels } : plain;
}

function date(value: string | undefined, source: string): FieldValue | undefined {
  return value ? { kind: 'date', text: vietnamDay(value), source } : undefined;
}

function flag(value: boolean | undefined, source: string): FieldValue | undefined {
  return value === undefined ? undefined : { kind: 'flag', text: String(value), code: String(value), source };
}

function choice(
  code: string | undefined,
  wording: string | undefined,
  source: string,
): FieldValue | undefined {
  return code && wording ? { kind: 'choice', code, text: wording, source } : undefined;
}

function province(value: string | undefined, source: string): FieldValue | undefined {
  const plain = text(value, source);
  const known = value ? findProvince(value) : undefined;
  if (!plain || !known) return plain;
  const { own, mapped } = wordings(known);
  return { ...plain, alternatives: own, ...(mapped.length > 0 ? { successors: mapped } : {}) };
}

function issuingPlace(value: string | undefined, source: string): FieldValue | undefined {
  const plain = text(value, source);
  const known = value ? findIssuingPlace(value) : undefined;
  if (!plain) return undefined;
  // A bare code is for the workbook; a box on a page takes the office's name.
  return known ? { ...plain, text: known.name, alternatives: issuingPlaceWordings(known).own } : plain;
}

function letterValues(request: Request, facts: Facts): FieldValues {
  const source = 'Hồ sơ';
  const office = request.addressee && facts.profile[request.addressee];
  const date_ =
    request.handover?.date ?? request.timeline?.find((entry) => entry.event === 'handed-over')?.at;
  const kindCode =
    request.procedure === 'renew' || request.procedure === 'change' ? request.procedure : undefined;
  return gather({
    'request.addressee': choice(request.addressee, office?.name, source),
    'request.channel': choice(request.channel, request.channel && channelLabels[request.channel], source),
    'request.digitallySigned': flag(request.digitallySigned, source),
    'request.documentNumber': text(request.document?.number, source),
    'request.documentDate': date(request.document?.date, source),
    'request.kind': choice(
      kindCode,
      kindCode === 'renew' ? 'Gia hạn' : 'Thay đổi nội dung thông tin',
      source,
    ),
    'request.reason': choice(request.reason, request.reason && reasonLabels[request.reason], source),
    'request.deviceKind': deviceKind(request, facts),
    'request.carrier': carrier(request.carrier, source),
    'request.phoneNumber': text(request.phoneNumber, source),
    'request.portNumber': flag(request.portNumber, source),
    'request.quantity': text(String(subjectsOf(request, facts).length || ''), source),
    'handover.date': date(date_, source),
    'handover.place': text(request.handover?.place, source),
    'loss.date': date(request.loss?.date, source),
    'loss.circumstances': text(request.loss?.circumstances, source),
    'loss.measures': text(request.loss?.measures, source),
    ...contactValues('deviceReceiver', request.deviceReceiver),
    ...contactValues('certificateReceiver', request.certificateReceiver),
    ...contactValues('recoveryCoordinator', request.recoveryCoordinator),
  });
}

/** The kind that all devices of the request share; a new certificate has only the one wished for. */
function deviceKind(request: Request, facts: Facts): FieldValue | undefined {
  const kinds = new Set(subjectsOf(request, facts).flatMap(({ device }) => (device ? [device.kind] : [])));
  const kind = kinds.size === 1 ? [...kinds][0] : kinds.size === 0 ? request.deviceKind : undefined;
  return choice(kind, kind && deviceKindLabels[kind], 'Hồ sơ');
}

function carrier(value: string | undefined, source: string): FieldValue | undefined {
  return value ? { kind: 'choice', code: value.toLowerCase(), text: value, source } : undefined;
}

function contactValues(
  owner: 'deviceReceiver' | 'certificateReceiver' | 'recoveryCoordinator',
  contact: Contact | undefined,
): Gathered {
  if (!contact) return {};
  const source = `Hồ sơ: ${contact.fullName ?? 'người được nêu tên'}`;
  return {
    [`${owner}.fullName`]: text(contact.fullName, source),
    [`${owner}.idNumber`]: text(contact.idNumber, source),
    [`${owner}.idIssuedOn`]: date(contact.idIssuedOn, source),
    [`${owner}.idIssuedBy`]: issuingPlace(contact.idIssuedBy, source),
    [`${owner}.position`]: text(contact.position, source),
    [`${owner}.officialEmail`]: text(contact.officialEmail, source),
    [`${owner}.mobile`]: text(contact.mobile, source),
    [`${owner}.address`]: text(contact.address, source),
  };
}

function organisationOf(request: Request, facts: Facts): Organisation | undefined {
  const own = facts.organisation;
  return request.organisationId === undefined || own?.id === request.organisationId ? own : undefined;
}

function organisationValues(organisation: Organisation | undefined): FieldValues {
  if (!organisation) return {};
  const source = `Sổ đăng ký: ${organisation.shortName ?? organisation.name}`;
  return gather({
    'organisation.name': text(organisation.name, source),
    'organisation.shortName': text(organisation.shortName, source),
    'organisation.address': text(organisation.address, source),
    'organisation.taxCode': text(organisation.taxCode, source),
    'organisation.budgetCode': text(organisation.budgetCode, source),
    'organisation.electronicId': text(organisation.electronicId, source),
    'organisation.province': province(organisation.province, source),
    'organisation.officialEmail': text(organisation.officialEmail, source),
    'organisation.phone': text(organisation.phone, source),
    'organisation.headName': text(organisation.head?.name, source),
    'organisation.headTitle': text(organisation.head?.title, source),
  });
}

/** One line of the request's list: the certificate, the device and whose they are, as far as known. */
export interface RequestSubject {
  person?: Staff;
  system?: System;
  organisation?: Organisation;
  certificate?: Certificate;
  device?: Device;
}

/** The lines of the request's list, in the order of `RequestValues.rows`. */
export function subjectsOf(request: Request, facts: Facts): RequestSubject[] {
  const certificateById = lookup(facts.certificates);
  const deviceById = lookup(facts.devices);
  const personById = lookup(facts.staff);
  const systemById = lookup(facts.systems);
  const isNew = request.procedure.startsWith('issue-');
  const subjects: RequestSubject[] = [];
  /** Ids of the devices, people and systems that have a line. */
  const taken = new Set<string>();
  const add = (subject: RequestSubject) => {
    subjects.push(subject);
    for (const part of [subject.device, subject.person, subject.system]) if (part) taken.add(part.id);
  };
  for (const id of isNew ? [] : (request.certificateIds ?? [])) {
    const certificate = certificateById(id);
    if (certificate) add(fromCertificate(certificate));
  }
  for (const id of request.deviceIds ?? []) {
    const device = deviceById(id);
    if (!device || taken.has(id)) continue;
    // The certificate says on which device it lies; a single subject without one has this device.
    const open = subjects.filter((subject) => !subject.device && holds(subject, device));
    if (open.length === 1 && open[0]) {
      open[0].device = device;
      taken.add(id);
    } else add({ device, person: personById(device.holderId), system: systemById(device.holderId) });
  }
  for (const id of request.staffIds ?? []) {
    const person = personById(id);
    if (!person || taken.has(id)) continue;
    const [only] = subjects;
    const bare = only && !only.person && !only.system && !only.organisation;
    if (!isNew && subjects.length === 1 && bare) {
      only.person = person;
      taken.add(id);
    } else add({ person });
  }
  for (const id of request.systemIds ?? []) {
    const system = systemById(id);
    if (system && !taken.has(id)) add({ system });
  }
  if (subjects.length === 0 && request.procedure === 'issue-organisation') {
    const organisation = organisationOf(request, facts);
    if (organisation) add({ organisation });
  }
  return subjects;

  function fromCertificate(certificate: Certificate): RequestSubject {
    const { kind, id } = certificate.subject;
    return {
      certificate,
      device: deviceById(certificate.deviceId),
      person: kind === 'person' ? personById(id) : undefined,
      system: kind === 'system' ? systemById(id) : undefined,
      organisation: kind === 'organisation' && facts.organisation?.id === id ? facts.organisation : undefined,
    };
  }
}

/** Records that are not deleted, by their ids. */
function lookup<T extends { id: string; deletedAt?: string }>(list: readonly T[]) {
  const byId = new Map(list.flatMap((record) => (record.deletedAt ? [] : [[record.id, record] as const])));
  return (id: string | undefined): T | undefined => (id === undefined ? undefined : byId.get(id));
}

function holds(subject: RequestSubject, device: Device): boolean {
  const ids = [subject.person?.id, subject.system?.id, subject.organisation?.id];
  return device.holderId === undefined || ids.includes(device.holderId);
}

function subjectValues(subject: RequestSubject, request: Request, facts: Facts): FieldValues {
  const { person, system, organisation, certificate, device } = subject;
  const name = person?.fullName ?? system?.name ?? organisation?.name ?? certificate?.commonName;
  const source = `Sổ đăng ký: ${name ?? 'thiết bị'}`;
  return gather({
    'subscriber.name': text(name, source),
    'subscriber.birthDate': date(person?.birthDate, source),
    'subscriber.idNumber': text(person?.idNumber, source),
    'subscriber.idIssuedOn': date(person?.idIssuedOn, source),
    'subscriber.idIssuedBy': issuingPlace(person?.idIssuedBy, source),
    // A request about a certificate names it by what stands in it; what is new goes under the changes.
    'subscriber.officialEmail': text(
      certificate?.email ?? person?.officialEmail ?? organisation?.officialEmail,
      source,
    ),
    'subscriber.mobile': text(person?.mobile, source),
    'subscriber.position': text(person?.position, source),
    'subscriber.unit': body(
      person?.unit ?? person?.levels?.at(-1) ?? system?.owner ?? organisation?.name,
      person?.levels ?? organisation?.levels,
      source,
    ),
    'subscriber.level1': text(person?.levels?.[0], source),
    'subscriber.level2': text(person?.levels?.[1], source),
    'subscriber.level3': text(person?.levels?.[2], source),
    'subscriber.level4': text(person?.levels?.[3], source),
    'subscriber.province': province(person?.province ?? organisation?.province, source),
    'subscriber.oldSerial': text(oldSerial(person, request, facts), source),
    'system.kind': choice(system?.kind, system && systemKindLabels[system.kind], source),
    'system.name': text(system?.name, source),
    'system.version': text(system?.version, source),
    'system.description': text(system?.description, source),
    'system.owner': text(system?.owner, source),
    'certificate.serialNumber': text(certificate?.serialNumber, source),
    'certificate.commonName': text(certificate?.commonName, source),
    'certificate.validFrom': date(certificate?.validFrom, source),
    'certificate.validTo': date(certificate?.validTo, source),
    'certificate.email': text(certificate?.email, source),
    'certificate.issuer': text(certificate?.issuer, source),
    'device.kind': choice(device?.kind, device && deviceKindLabels[device.kind], source),
    'device.serialNumber': text(device?.kind === 'sim-pki' ? device.iccid : device?.serialNumber, source),
    'device.condition': text(request.handover?.condition, 'Hồ sơ'),
  });
}

/** The old certificate of a person who asks for a new one, where the request names it. */
function oldSerial(person: Staff | undefined, request: Request, facts: Facts): string | undefined {
  if (!person || request.procedure !== 'issue-person') return undefined;
  const named = facts.certificates.filter(
    (certificate) => request.certificateIds?.includes(certificate.id) && certificate.subject.id === person.id,
  );
  return named.length === 1 ? named[0]?.serialNumber : undefined;
}
