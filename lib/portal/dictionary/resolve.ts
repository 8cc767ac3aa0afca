/** What an attribute is once its owner is known: `email` of the `deviceReceiver` is `deviceReceiver.officialEmail`. */
import { type FieldOwner, type FieldType, ownerOf } from '../../procedures/fieldTypes.ts';
import type { Attribute, ContextCue, OwnerCue } from '../../procedures/fieldWords.ts';
import type { ProcedureId } from '../../registry/schema.ts';

type Owner = Exclude<OwnerCue, 'foreign' | 'giver' | 'taker' | 'receiver' | 'contact'>;
type OwnerTable = Partial<Record<Owner, FieldType>>;

const contact = (
  attribute:
    | 'fullName'
    | 'idNumber'
    | 'idIssuedOn'
    | 'idIssuedBy'
    | 'position'
    | 'officialEmail'
    | 'mobile'
    | 'address',
) =>
  ({
    deviceReceiver: `deviceReceiver.${attribute}`,
    certificateReceiver: `certificateReceiver.${attribute}`,
    recoveryCoordinator: `recoveryCoordinator.${attribute}`,
  }) as const satisfies OwnerTable;

/** Attributes whose field type depends on the owner. */
const byOwner: Partial<Record<Attribute, OwnerTable>> = {
  someName: {
    subscriber: 'subscriber.name',
    organisation: 'organisation.name',
    system: 'system.name',
    head: 'organisation.headName',
    ...contact('fullName'),
  },
  personName: { subscriber: 'subscriber.name', head: 'organisation.headName', ...contact('fullName') },
  birthDate: { subscriber: 'subscriber.birthDate' },
  idNumber: { subscriber: 'subscriber.idNumber', ...contact('idNumber') },
  idIssuedOn: { subscriber: 'subscriber.idIssuedOn', ...contact('idIssuedOn') },
  idIssuedBy: { subscriber: 'subscriber.idIssuedBy', ...contact('idIssuedBy') },
  email: {
    subscriber: 'subscriber.officialEmail',
    organisation: 'organisation.officialEmail',
    system: 'organisation.officialEmail',
    ...contact('officialEmail'),
  },
  phone: { subscriber: 'subscriber.mobile', organisation: 'organisation.phone', ...contact('mobile') },
  landline: { organisation: 'organisation.phone', system: 'organisation.phone' },
  position: { subscriber: 'subscriber.position', head: 'organisation.headTitle', ...contact('position') },
  unit: { subscriber: 'subscriber.unit' },
  orgOrUnit: { subscriber: 'subscriber.unit', organisation: 'organisation.name', system: 'system.owner' },
  province: {
    subscriber: 'subscriber.province',
    organisation: 'organisation.province',
    system: 'organisation.province',
  },
  address: { organisation: 'organisation.address', system: 'organisation.address', ...contact('address') },
};

/** What a date or a number with no word of its own is, by the section it stands in. */
const bySection: Partial<Record<Attribute, Partial<Record<ContextCue, FieldType>>>> = {
  someDate: { document: 'request.documentDate', handover: 'handover.date', loss: 'loss.date' },
  someNumber: {
    document: 'request.documentNumber',
    certificate: 'certificate.serialNumber',
    device: 'device.serialNumber',
  },
};

/** "Hôm nay, ngày …" is the day on which a record is made. */
const dayOfRecord: Readonly<Record<string, FieldType>> = {
  'device-handover': 'handover.date',
  'device-loss': 'request.documentDate',
};

/** Attributes that are one thing whoever is spoken of. */
const fixed: Partial<Record<Attribute, FieldType>> = {
  subscriberName: 'subscriber.name',
  orgName: 'organisation.name',
  orgShortName: 'organisation.shortName',
  taxCode: 'organisation.taxCode',
  budgetCode: 'organisation.budgetCode',
  electronicId: 'organisation.electronicId',
  level1: 'subscriber.level1',
  level2: 'subscriber.level2',
  level3: 'subscriber.level3',
  level4: 'subscriber.level4',
  certificateSerial: 'certificate.serialNumber',
  oldSerial: 'subscriber.oldSerial',
  certificateName: 'certificate.commonName',
  validFrom: 'certificate.validFrom',
  validTo: 'certificate.validTo',
  issuer: 'certificate.issuer',
  deviceSerial: 'device.serialNumber',
  carrier: 'request.carrier',
  simPhone: 'request.phoneNumber',
  portNumber: 'request.portNumber',
  reason: 'request.reason',
  addressee: 'request.addressee',
  documentNumber: 'request.documentNumber',
  documentDate: 'request.documentDate',
  requestKind: 'request.kind',
  quantity: 'request.quantity',
  channel: 'request.channel',
  digitallySigned: 'request.digitallySigned',
  changeField: 'change.field',
  changeFrom: 'change.from',
  changeTo: 'change.to',
  systemName: 'system.name',
  systemKind: 'system.kind',
  version: 'system.version',
  description: 'system.description',
  systemOwner: 'system.owner',
  handoverDate: 'handover.date',
  handoverPlace: 'handover.place',
  condition: 'device.condition',
  lossDate: 'loss.date',
  circumstances: 'loss.circumstances',
  measures: 'loss.measures',
};

/** Owners without a word on the page: whose an attribute is when nothing says so. */
const silentOwner: Partial<Record<Attribute, Owner>> = {
  personName: 'subscriber',
  birthDate: 'subscriber',
  idNumber: 'subscriber',
  idIssuedOn: 'subscriber',
  idIssuedBy: 'subscriber',
  email: 'subscriber',
  phone: 'subscriber',
  position: 'subscriber',
  unit: 'subscriber',
  orgOrUnit: 'organisation',
  province: 'subscriber',
};

const ofNewPeople = new Set<Attribute>([
  'birthDate',
  'idNumber',
  'idIssuedOn',
  'idIssuedBy',
  'phone',
  'position',
  'province',
]);

/** "Người tiếp nhận" alone: of the file for a renewal or a change, of the device for a new certificate. */
export function receiverOf(procedure: ProcedureId | undefined): Owner | undefined {
  if (procedure === 'renew' || procedure === 'change') return 'certificateReceiver';
  if (procedure?.startsWith('issue-')) return 'deviceReceiver';
  return undefined;
}

export interface Context {
  /** What the innermost section that says so is about. */
  about: ContextCue | undefined;
  procedure: ProcedureId | undefined;
  /** In a row of a list: what stands there is a subject's. */
  inList: boolean;
}

/**
 * The field type of an attribute for the owner that the page names.
 *
 * @returns undefined where the two do not go together, or the owner cannot be told.
 */
export function resolve(
  asked: Attribute,
  cue: OwnerCue | undefined,
  context: Context,
): FieldType | undefined {
  const fieldType = typeOf(asked, cue, context);
  return fieldType && isAskedBy(context.procedure, fieldType) ? fieldType : undefined;
}

/** Owners of which only some forms speak. */
const only: Partial<Record<FieldOwner, (procedure: ProcedureId) => boolean>> = {
  system: (procedure) => procedure === 'issue-system' || procedure === 'revoke',
  change: (procedure) => procedure === 'change',
  loss: (procedure) => procedure === 'device-loss',
  handover: (procedure) => procedure === 'confirm-handover' || procedure === 'device-handover',
  // Before a certificate is issued there is none, nor anything to keep it in.
  certificate: (procedure) => !procedure.startsWith('issue-'),
  device: (procedure) => !procedure.startsWith('issue-'),
};

function isAskedBy(procedure: ProcedureId | undefined, fieldType: FieldType): boolean {
  return procedure === undefined || (only[ownerOf(fieldType)]?.(procedure) ?? true);
}

function typeOf(asked: Attribute, cue: OwnerCue | undefined, context: Context): FieldType | undefined {
  let attribute = asked;
  if (cue === 'foreign') return undefined;
  if (cue === 'giver' || cue === 'taker') return bySide(cue, attribute, context);
  // Only a system has a body that runs it.
  if (attribute === 'systemOwner' && context.procedure && context.procedure !== 'issue-system')
    attribute = 'orgOrUnit';
  // A desk phone is nobody's own, and a body's only where the page says that it speaks of the body.
  if (attribute === 'landline' && cue !== 'organisation' && cue !== 'system') return undefined;
  if (attribute === 'deviceKind') return deviceKindOf(context);
  if (ofAChange.includes(attribute) && context.procedure !== 'change') {
    return undefined;
  }
  const sectional = bySection[attribute];
  if (sectional) return context.about && sectional[context.about];
  if (attribute === 'todayDate' || attribute === 'recordDate') return dayOfRecord[context.procedure ?? ''];
  if (attribute === 'recordNumber')
    return context.procedure === 'device-loss' ? 'request.documentNumber' : undefined;
  // What is renewed, changed or revoked is the old one; only a new certificate has one before it.
  if (attribute === 'oldSerial' && context.procedure && !context.procedure.startsWith('issue-'))
    attribute = 'certificateSerial';
  if (attribute === 'todayPlace')
    return context.procedure === 'device-handover' || context.about === 'handover'
      ? 'handover.place'
      : undefined;
  if (attribute === 'someName' && cue === undefined) return nameOnPageOf(context);
  // "Nơi nhận", or "Giao tại", of a person who receives something is where it is sent to.
  if ((attribute === 'addressee' || attribute === 'handoverPlace') && cue && isContact(cue, context))
    attribute = 'address';
  const single = fixed[attribute];
  if (single) return single;
  const table = byOwner[attribute];
  if (!table) return undefined;
  const owner = ownerFor(attribute, cue, context);
  const found = owner && table[owner];
  if (found) return found;
  // A body that is itself the subscriber: its own name, address and mail (Mẫu 02, 03).
  if (
    owner === 'subscriber' &&
    (context.procedure === 'issue-organisation' || context.procedure === 'issue-system')
  ) {
    return table.organisation;
  }
  return undefined;
}

/** Of the two sides of a record the one that gives is the body that writes, the other where it is sent: who signs is not known. */
function bySide(side: 'giver' | 'taker', attribute: Attribute, context: Context): FieldType | undefined {
  const { procedure } = context;
  if (procedure !== 'device-handover' && procedure !== 'confirm-handover') return undefined;
  if (side === 'giver')
    return ofBodies.includes(attribute)
      ? resolve(attribute, 'organisation', { ...context, inList: false })
      : undefined;
  const isName = attribute === 'orgName' || attribute === 'orgOrUnit' || attribute === 'addressee';
  return procedure === 'device-handover' && isName ? 'request.addressee' : undefined;
}

const ofBodies: readonly Attribute[] = ['orgName', 'orgOrUnit', 'orgShortName', 'address', 'electronicId'];

function ownerFor(
  attribute: Attribute,
  cue: Exclude<OwnerCue, 'foreign' | 'giver' | 'taker'> | undefined,
  context: Context,
): Owner | undefined {
  const { procedure } = context;
  // Where somebody works is never asked of the body itself.
  if (attribute === 'unit' && cue === 'organisation') return 'subscriber';
  if (cue === 'receiver') return receiverOf(procedure);
  if (cue === 'contact') return contactOf(procedure);
  // Each form knows one person who receives: on that for a new certificate it is the device's receiver.
  if (cue === 'certificateReceiver' || cue === 'deviceReceiver') {
    // Those who have received a device are the subscribers.
    return procedure === 'confirm-handover' ? 'subscriber' : procedure ? receiverOf(procedure) : cue;
  }
  // Whoever helps with another procedure is somebody else.
  if (cue === 'recoveryCoordinator' && procedure && procedure !== 'recover-device') return undefined;
  // In a list of subjects, "Cơ quan, đơn vị" is the subject's own; so is everything else in the row.
  if (context.inList && (cue === undefined || cue === 'organisation')) {
    if (procedure === 'issue-organisation') return 'organisation';
    if (procedure === 'issue-system')
      return attribute === 'orgOrUnit' || attribute === 'someName' ? 'system' : 'organisation';
    return 'subscriber';
  }
  if (cue) return cue;
  if (procedure === 'issue-organisation' || procedure === 'issue-system') return 'organisation';
  // Only the form for a new person asks a subscriber for more than name, body and address, unless it speaks of his certificate.
  const isAboutHolder = context.about === 'certificate' || context.about === 'device';
  if (procedure && procedure !== 'issue-person' && !isAboutHolder && ofNewPeople.has(attribute))
    return undefined;
  return silentOwner[attribute];
}

/** Only the form for a change asks what was and what is to be. */
const ofAChange: readonly Attribute[] = ['changeFrom', 'changeTo', 'changeField'];

/** Whom "Cán bộ đầu mối" is, of whom a form knows one. */
function contactOf(procedure: ProcedureId | undefined): Owner | undefined {
  return procedure === 'recover-device' ? 'recoveryCoordinator' : receiverOf(procedure);
}

const contacts: readonly OwnerCue[] = ['deviceReceiver', 'certificateReceiver', 'recoveryCoordinator'];

function isContact(cue: OwnerCue, { procedure }: Context): boolean {
  const owner = cue === 'receiver' ? receiverOf(procedure) : cue === 'contact' ? contactOf(procedure) : cue;
  return owner !== undefined && contacts.includes(owner);
}

/** A bare "Tên" on the form of a body or a system is that one's. */
function nameOnPageOf({ procedure, inList }: Context): FieldType | undefined {
  if (procedure === 'issue-system') return 'system.name';
  return procedure === 'issue-organisation' && !inList ? 'organisation.name' : undefined;
}

/** Of a new certificate the kind is wished for; everywhere else it is that of the device at hand. */
function deviceKindOf(context: Context): FieldType {
  if (context.procedure?.startsWith('issue-')) return 'request.deviceKind';
  return context.procedure || context.inList ? 'device.kind' : 'request.deviceKind';
}
