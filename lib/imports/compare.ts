/** Field by field: what an imported row would change in a record. */
import type { Staff } from '../registry/schema.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { tidy } from '../vietnamese/fold.ts';
import { findIssuingPlace } from '../vietnamese/issuingPlaces.ts';
import { readPhone } from '../vietnamese/phone.ts';
import { sameProvince } from '../vietnamese/provinces.ts';

const importedFieldLabels = {
  fullName: 'Họ và tên',
  birthDate: 'Ngày sinh',
  idNumber: 'Số định danh cá nhân',
  idIssuedOn: 'Ngày cấp',
  idIssuedBy: 'Nơi cấp',
  officialEmail: 'Thư điện tử công vụ',
  mobile: 'Điện thoại',
  position: 'Chức vụ',
  unit: 'Đơn vị',
  levels: 'Tổ chức các cấp',
  province: 'Tỉnh, thành phố',
} as const satisfies Partial<Record<keyof Staff, string>>;

type ImportedField = keyof typeof importedFieldLabels;
/** Fields that are not there change nothing. */
export type ImportedFields = Pick<Staff, ImportedField>;

export interface FieldChange {
  field: ImportedField;
  label: string;
  /** As the clerk reads it; empty where the registry has nothing. */
  from: string;
  to: string;
}

/**
 * The differences that matter: not another way to write the same province, place, number, nor a name
 * only in other capitals.
 *
 * @param ministryUnmapped the row says Bộ Công an as it stands: a place that was mapped before, on
 *   the clerk's word, is not changed back.
 */
export function compareWith(before: Staff, fields: ImportedFields, ministryUnmapped: boolean): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of Object.keys(importedFieldLabels) as ImportedField[]) {
    const from = shown(field, before[field]);
    const to = shown(field, fields[field]);
    if (to === '' || same(field, from, to)) continue;
    if (field === 'idIssuedBy' && ministryUnmapped && findIssuingPlace(from)?.id === 'population') continue;
    changes.push({ field, label: importedFieldLabels[field], from, to });
  }
  return changes;
}

function shown(field: ImportedField, value: string | readonly string[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return value.map(tidy).join(' › ');
  return field === 'birthDate' || field === 'idIssuedOn' ? formatDate(value) : tidy(value);
}

function same(field: ImportedField, from: string, to: string): boolean {
  if (from === to) return true;
  if (from === '') return false;
  switch (field) {
    case 'fullName':
      // A list in capitals says nothing against the capitals of the registry; one in mixed case may.
      return to === to.toUpperCase() || to === to.toLowerCase()
        ? from.toLowerCase() === to.toLowerCase()
        : false;
    case 'officialEmail':
      return from.toLowerCase() === to.toLowerCase();
    case 'province':
      return sameProvince(from, to);
    case 'idIssuedBy':
      return findIssuingPlace(from) !== undefined && findIssuingPlace(from) === findIssuingPlace(to);
    case 'mobile':
      return readPhone(from)?.number === to;
    default:
      return false;
  }
}
