/** How a control's kind, and the format that the page shows for it, go with what its words ask for. */
import type { Attribute } from '../../procedures/fieldWords.ts';
import type { ControlReading } from '../types.ts';

export const dates = new Set<Attribute>([
  'birthDate',
  'idIssuedOn',
  'validFrom',
  'validTo',
  'documentDate',
  'recordDate',
  'handoverDate',
  'lossDate',
  'someDate',
]);

/** What is written out and never offered as one of a few buttons. */
const written = new Set<Attribute>([
  'personName',
  'subscriberName',
  'birthDate',
  'idNumber',
  'phone',
  'email',
  'address',
  'documentNumber',
  'certificateSerial',
  'deviceSerial',
]);

const flags = new Set<Attribute>(['portNumber', 'digitallySigned']);

export const numbers = new Set<Attribute>([
  'idNumber',
  'phone',
  'landline',
  'simPhone',
  'taxCode',
  'budgetCode',
  'quantity',
  'deviceSerial',
]);

export function isPlain(control: ControlReading): boolean {
  return control.kind === 'text' && (control.inputType === undefined || control.inputType === 'text');
}

/** How well the control's kind takes such a value; 0 where it cannot. */
export function fits(attribute: Attribute, control: ControlReading): number {
  if (control.kind === 'checkbox') return flags.has(attribute) ? 1 : 0;
  if (control.kind === 'date') return dates.has(attribute) ? 1.03 : 0;
  if (control.kind === 'month' || (control.kind === 'radios' && written.has(attribute))) return 0;
  if (control.kind === 'number') return numbers.has(attribute) ? 1 : 0;
  if (control.kind === 'checkboxes')
    return attribute === 'requestKind' || attribute === 'deviceKind' || attribute === 'reason' ? 1 : 0;
  if (control.kind === 'textarea') return dates.has(attribute) ? 0.4 : 1;
  switch (control.inputType) {
    case 'email':
      return attribute === 'email' ? 1.05 : 0.1;
    case 'tel':
      return attribute === 'phone' || attribute === 'simPhone' ? 1.03 : numbers.has(attribute) ? 0.95 : 0.3;
    case 'url':
      return 0;
    default:
      return 1;
  }
}

const dateShape = /d{1,2}\s*[/.-]?\s*m{1,2}\s*[/.-]?\s*y{2,4}|ngày\s*\/\s*tháng\s*\/\s*năm/i;

/** Whether the format that the page shows goes with what the words say. */
export function looksLike(attribute: Attribute, control: ControlReading): number {
  const asksDate = control.labels.some(
    ({ place, text }) => (place === 'placeholder' || place === 'title') && dateShape.test(text),
  );
  if (asksDate) return dates.has(attribute) || attribute === 'todayDate' ? 1.03 : 0.4;
  // "Thời gian thất lạc" in a box for a day, "Số điện thoại" where only letters fit, need no word of ours.
  return control.maxLength !== undefined && control.maxLength < (shortest[attribute] ?? 0) ? 0.5 : 1;
}

/** A box that takes fewer letters than this is for something else. */
const shortest: Partial<Record<Attribute, number>> = {
  personName: 10,
  subscriberName: 10,
  idNumber: 9,
  taxCode: 10,
  phone: 9,
  email: 15,
  certificateSerial: 12,
  unit: 15,
  orgName: 15,
  orgOrUnit: 15,
  address: 20,
};
