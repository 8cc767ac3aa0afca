/**
 * Autofill field types: what a box on a portal form, a placeholder of a Word form or a column of a
 * list can be. `owner.attribute`; the owner says whose name, number or address it is.
 */

const contact = [
  'fullName',
  'idNumber',
  'idIssuedOn',
  'idIssuedBy',
  'position',
  'officialEmail',
  'mobile',
  'address',
] as const;

export const fieldTypesByOwner = {
  /** The letter itself and what it asks for. */
  request: [
    'addressee',
    'channel',
    'digitallySigned',
    'documentNumber',
    'documentDate',
    'kind',
    'reason',
    'deviceKind',
    'carrier',
    'phoneNumber',
    'portNumber',
    'quantity',
  ],
  /** The person, body or system that holds the certificate (thuê bao); one per row of a list. */
  subscriber: [
    'name',
    'birthDate',
    'idNumber',
    'idIssuedOn',
    'idIssuedBy',
    'officialEmail',
    'mobile',
    'position',
    'unit',
    'level1',
    'level2',
    'level3',
    'level4',
    'province',
    'oldSerial',
  ],
  /** The body that sends the request, or for which it is made (Mẫu 02). */
  organisation: [
    'name',
    'shortName',
    'address',
    'taxCode',
    'budgetCode',
    'electronicId',
    'province',
    'officialEmail',
    'phone',
    'headName',
    'headTitle',
  ],
  system: ['kind', 'name', 'version', 'description', 'owner'],
  certificate: ['serialNumber', 'commonName', 'validFrom', 'validTo', 'email', 'issuer'],
  device: ['kind', 'serialNumber', 'condition'],
  change: ['field', 'from', 'to'],
  deviceReceiver: contact,
  certificateReceiver: contact,
  recoveryCoordinator: contact,
  handover: ['date', 'place'],
  loss: ['date', 'circumstances', 'measures'],
} as const;

export type FieldOwner = keyof typeof fieldTypesByOwner;
export type FieldType = {
  [O in FieldOwner]: `${O}.${(typeof fieldTypesByOwner)[O][number]}`;
}[FieldOwner];

export const fieldTypes = Object.entries(fieldTypesByOwner).flatMap(([owner, attributes]) =>
  attributes.map((attribute) => `${owner}.${attribute}` as FieldType),
);

/** Owners of which a request holds one per subject: a list on the page has a row for each. */
export const rowOwners: readonly FieldOwner[] = ['subscriber', 'system', 'certificate', 'device', 'change'];

export function ownerOf(fieldType: FieldType): FieldOwner {
  return fieldType.slice(0, fieldType.indexOf('.')) as FieldOwner;
}

/** A value on its way to a page or a document, with everything needed to write it in any shape. */
export interface FieldValue {
  /** `date`: `text` is ISO. `flag`: `text` is `true` or `false`. `choice`: one of a known list. */
  kind: 'text' | 'date' | 'choice' | 'flag';
  /** What to write into a plain box. */
  text: string;
  /** Of a `choice`: the registry's word for it, such as `sim-pki` or `bureau`. */
  code?: string;
  /** The same thing in other words (full name, abbreviation, code), for option lists. */
  alternatives?: readonly string[];
  /** What it became: right only in a list that no longer has the thing itself (a merged province). */
  successors?: readonly string[];
  /** Of a body: those above it, the highest first, for lists that lead from one to the next. */
  path?: readonly string[];
  /** Vietnamese: where it comes from, such as `Sổ đăng ký: Nguyễn Văn An`. */
  source: string;
}

export type FieldValues = Partial<Record<FieldType, FieldValue>>;

/** All that a request has to say to a form: once for the letter, once per subject for a list. */
export interface RequestValues {
  single: FieldValues;
  /** One per subject, in the request's order. */
  rows: readonly FieldValues[];
  /** One per change that is asked for (Mẫu 04): a list of changes has rows of its own. */
  changes: readonly FieldValues[];
}
