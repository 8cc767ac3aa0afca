/** Words that only a heading, or the words beside them, make exact: "Số", "Ngày", "Tên". */
import type { Attribute } from '../../procedures/fieldWords.ts';
import { dates, numbers } from './shape.ts';

const serials: readonly Attribute[] = [
  'certificateSerial',
  'oldSerial',
  'deviceSerial',
  'documentNumber',
  'idNumber',
];

/** Attributes that say nothing beside a more exact one of their sort. */
export const vague: Partial<Record<Attribute, (exact: Attribute) => boolean>> = {
  someDate: (exact) => dates.has(exact),
  someNumber: (exact) => serials.includes(exact) || numbers.has(exact),
  someName: (exact) => exact.toLowerCase().includes('name'),
  todayPlace: () => true,
};
