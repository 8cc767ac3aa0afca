/** The changes that a request lists, told to the certificates they concern (Mẫu 04). */
import type { FieldValues } from '../procedures/fieldTypes.ts';
import type { RequestSubject } from '../requests/values.ts';
import { fold } from '../vietnamese/fold.ts';

/** What a change may be called in the registry's own words. */
const fieldNames: Readonly<Record<string, string>> = {
  officialEmail: 'Địa chỉ thư điện tử công vụ',
  email: 'Địa chỉ thư điện tử công vụ',
  unit: 'Cơ quan, tổ chức công tác',
  levels: 'Cơ quan, tổ chức công tác',
  name: 'Tên',
  fullName: 'Họ và tên',
  address: 'Địa chỉ hoạt động',
  position: 'Chức vụ',
  version: 'Phiên bản',
  description: 'Tính năng',
};

/** What a change is about, as the clerk reads it. */
export function changedField(field: string): string {
  const key = field.trim();
  return Object.hasOwn(fieldNames, key) ? (fieldNames[key] ?? key) : key;
}

/**
 * Which changes go into which row. One that names an old value of only some rows belongs to these; any
 * other belongs to all.
 *
 * @returns a list of changes for each subject, in their order
 */
export function changesByRow(
  subjects: readonly RequestSubject[],
  changes: readonly FieldValues[],
): FieldValues[][] {
  const known = changes.length === 0 ? [] : subjects.map(knownValues);
  const rows: FieldValues[][] = subjects.map(() => []);
  for (const change of changes) {
    const from = fold(change['change.from']?.text ?? '');
    const concerned = from === '' ? [] : known.flatMap((values, index) => (values.has(from) ? [index] : []));
    for (const index of concerned.length > 0 ? concerned : known.keys()) rows[index]?.push(change);
  }
  return rows;
}

function knownValues({ person, system, organisation, certificate }: RequestSubject): Set<string> {
  const values = [
    certificate?.email,
    certificate?.commonName,
    person?.officialEmail,
    person?.unit,
    person?.fullName,
    organisation?.name,
    organisation?.address,
    organisation?.officialEmail,
    system?.name,
    system?.version,
    system?.description,
  ];
  return new Set(values.flatMap((value) => (value?.trim() ? [fold(value)] : [])));
}
