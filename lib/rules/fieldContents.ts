/** What stands in the fields of a request, looked up through the records it is linked to. */

import type { FieldType } from '../procedures/fieldTypes.ts';
import { deviceNumber } from '../registry/display.ts';
import type { Contact, Request } from '../registry/schema.ts';
import { changesOf, isAboutEmail } from './changes.ts';
import { hasEvent } from './days.ts';
import type { Row } from './rows.ts';
import type { Facts } from './types.ts';

type Contents = Readonly<Partial<Record<string, unknown>>>;

/** Of one line of the list. The sending organisation stands in for a person's unit and province. */
export function rowContents(row: Row, request: Request, facts: Facts): Contents {
  const { person, system, certificate, device } = row;
  const { organisation } = facts;
  return {
    'subscriber.name':
      person?.fullName ??
      system?.name ??
      (row.isOrganisation ? organisation?.name : undefined) ??
      certificate?.commonName,
    'subscriber.birthDate': person?.birthDate,
    'subscriber.idNumber': person?.idNumber,
    'subscriber.idIssuedOn': person?.idIssuedOn,
    'subscriber.idIssuedBy': person?.idIssuedBy,
    'subscriber.officialEmail':
      filled(person?.officialEmail) ??
      filled(certificate?.email) ??
      (person ? undefined : organisation?.officialEmail),
    'subscriber.mobile': person?.mobile,
    'subscriber.unit':
      filled(person?.unit) ?? person?.levels?.find(filled) ?? filled(system?.owner) ?? organisation?.name,
    'subscriber.province': filled(person?.province) ?? organisation?.province,
    'subscriber.position': person?.position,
    'system.name': system?.name,
    'system.kind': system?.kind,
    'system.version': system?.version,
    'system.description': system?.description,
    'certificate.serialNumber': certificate?.serialNumber,
    'certificate.validFrom': certificate?.validFrom,
    'certificate.validTo': certificate?.validTo,
    'certificate.email': certificate?.email,
    'device.kind': device?.kind ?? request.deviceKind,
    'device.serialNumber': device && (filled(deviceNumber(device)) ?? device.serialNumber),
  };
}

/** Of the letter as a whole. */
export function letterContents(request: Request, facts: Facts): Contents {
  const { organisation } = facts;
  return {
    'request.reason': request.reason,
    'request.deviceKind': request.deviceKind,
    'request.addressee': request.addressee,
    'request.carrier': request.carrier,
    'organisation.name': organisation?.name,
    'organisation.address': organisation?.address,
    'organisation.taxCode': organisation?.taxCode,
    'organisation.budgetCode': organisation?.budgetCode,
    'organisation.province': organisation?.province,
    'organisation.officialEmail': organisation?.officialEmail,
    'handover.date':
      request.handover?.date ?? (hasEvent(request, 'handed-over', 'device-returned') || undefined),
    'handover.place': request.handover?.place,
    'loss.date': request.loss?.date,
    'loss.circumstances': request.loss?.circumstances,
    'loss.measures': request.loss?.measures,
    ...changeContents(request),
    ...contactContents('deviceReceiver', request.deviceReceiver),
    ...contactContents('certificateReceiver', request.certificateReceiver),
    ...contactContents('recoveryCoordinator', request.recoveryCoordinator),
  };
}

/**
 * Of the changes: filled when each of them is. What stood there before need not be said of a function
 * that is added, nor of an e-mail address, which the certificate holds.
 */
function changeContents(request: Request): Contents {
  const changes = changesOf(request);
  const every = (isFilled: (change: (typeof changes)[number]) => unknown) =>
    changes.every(isFilled) || undefined;
  return {
    'change.field': every(({ field }) => filled(field)),
    'change.from': every(
      (change) => filled(change.from) ?? (isAboutEmail(change) || request.reason === 'functions-added'),
    ),
    'change.to': every(({ to }) => filled(to)),
  };
}

function contactContents(owner: string, contact: Contact | undefined): Contents {
  return Object.fromEntries(
    Object.entries(contact ?? {}).map(([name, value]) => [`${owner}.${name}`, value]),
  );
}

/** A text with something in it, or any other value that is there. */
export function filled<T>(value: T | undefined): T | undefined {
  return typeof value === 'string' && value.trim() === '' ? undefined : (value ?? undefined);
}

/** Whether a field belongs to a line of the list, not to the letter. */
export function isRowField(field: FieldType): boolean {
  return /^(?:subscriber|system|certificate|device)\./.test(field);
}
