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
