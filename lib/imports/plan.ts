/** A read list against the registry: who is new, what changes, and what has to be looked at first. */
import type { Certificate, Device, Request, Staff } from '../registry/schema.ts';
import { normaliseSerial } from '../registry/validators.ts';
import { fold } from '../vietnamese/fold.ts';
import { populationPolice } from '../vietnamese/issuingPlaces.ts';
import type { ColumnKey } from './columns.ts';
import { compareWith, type FieldChange, type ImportedFields } from './compare.ts';
import type { PortalList } from './portalWorkbook.ts';
import type { ImportedPerson, Problem, RejectedRow } from './types.ts';

export interface ImportFacts {
  /** Live records; hidden ones are passed over. */
  staff: readonly Staff[];
  devices: readonly Device[];
  certificates: readonly Certificate[];
  requests: readonly Request[];
}

/** What the clerk has confirmed in the preview; nothing of it is done unasked. */
export interface ImportChoices {
  /** Write `Bộ Công an` as the place that the portal's workbook has a code for. */
  mapMinistry: boolean;
  /** Take the proposed capitals of names written in one case. */
  capitaliseNames: boolean;
}

export interface NewPerson {
  row: number;
  staff: Staff;
}
export interface ChangedPerson {
  row: number;
  before: Staff;
  after: Staff;
  changes: FieldChange[];
}
/** Two people who may be one; both are kept. */
export interface PossibleDuplicate {
  row: number;
  name: string;
  message: string;
}

export interface ImportPlan {
  new: NewPerson[];
  changed: ChangedPerson[];
  unchanged: { row: number; staff: Staff }[];
  rejected: RejectedRow[];
  duplicates: PossibleDuplicate[];
  /** Those of the list and those that only the registry shows, by row. */
  problems: Problem[];
  /** The people that the import is about, by row, as they will stand in the registry. */
  staffByRow: ReadonlyMap<number, Staff>;
}

/**
 * Plans an import; writes nothing. A person of the registry is found by ID number; one without an ID
 * number by official e-mail and name together; never by name alone, and never across two different
 * ID numbers. An empty cell never clears what the registry has.
 *
 * @param now ISO moment for new and changed records.
 */
export function planImport(
  list: PortalList,
  facts: ImportFacts,
  now: string,
  newId: () => string,
  choices: ImportChoices = { mapMinistry: false, capitaliseNames: false },
): ImportPlan {
  const staff = facts.staff.filter(({ deletedAt }) => deletedAt === undefined);
  const index = indexStaff(staff);
  const problems = [...list.problems];
  const rejected = [...list.rejected];
  const duplicates: PossibleDuplicate[] = [];
  const plan = {
    new: [] as NewPerson[],
    changed: [] as ChangedPerson[],
    unchanged: [] as ImportPlan['unchanged'],
  };
  const staffByRow = new Map<number, Staff>();
  const seen = new SeenPeople();

  for (const person of list.people) {
    const earlier = seen.byId.get(person.idNumber);
    if (earlier) {
      const note = repeated(person, earlier, list);
      problems.push(note);
      if (note.severity === 'error') rejected.push({ row: person.row, name: person.fullName });
      continue;
    }
    const existing = index.find(person);
    const alike = seen.alike(person) ?? (existing ? undefined : index.alike(person));
    if (alike) duplicates.push({ row: person.row, name: person.fullName, message: alike });
    seen.add(person);

    const fields = fieldsOf(person, choices);
    if (!existing) {
      const record: Staff = { id: newId(), createdAt: now, updatedAt: now, status: 'active', ...fields };
      plan.new.push({ row: person.row, staff: record });
      staffByRow.set(person.row, record);
      continue;
    }
    index.claim(existing);
    const changes = compareWith(existing, fields, person.issuedByMinistry && !choices.mapMinistry);
    problems.push(...doubts(person, existing, list));
    if (changes.length === 0) plan.unchanged.push({ row: person.row, staff: existing });
    else {
      const changed = Object.fromEntries(changes.map(({ field }) => [field, fields[field]]));
      const after: Staff = { ...existing, ...changed, updatedAt: now };
      plan.changed.push({ row: person.row, before: existing, after, changes });
      staffByRow.set(person.row, after);
      continue;
    }
    staffByRow.set(person.row, existing);
  }
  problems.push(...unknownSerials(list, facts.certificates));
  problems.sort((a, b) => a.row - b.row);
  rejected.sort((a, b) => a.row - b.row);
  return { ...plan, rejected, duplicates, problems, staffByRow };
}

function fieldsOf(person: ImportedPerson, choices: ImportChoices): ImportedFields {
  const { birthDate, idNumber, idIssuedOn, officialEmail, position, levels, province } = person;
  const mapped = person.issuedByMinistry && choices.mapMinistry;
  const idIssuedBy = mapped ? populationPolice.name : person.idIssuedBy;
  const unit = levels.at(-1);
  return {
    fullName: (choices.capitaliseNames && person.nameProposal) || person.fullName,
    birthDate,
    idNumber,
    idIssuedOn,
    officialEmail,
    position,
    levels,
    province,
    ...(unit ? { unit } : {}),
    ...(idIssuedBy ? { idIssuedBy } : {}),
    ...(person.mobile ? { mobile: person.mobile } : {}),
  };
}

const mailAndName = (mail: string | undefined, name: string) => `${(mail ?? '').toLowerCase()}|${fold(name)}`;
const nameAndBirth = (name: string, birth: string | undefined) => `${fold(name)}|${birth ?? ''}`;

function indexStaff(staff: readonly Staff[]) {
  const byId = new Map<string, Staff[]>();
  const byMailAndName = new Map<string, Staff[]>();
  const byNameAndBirth = new Map<string, Staff>();
  const byMail = new Map<string, Staff>();
  for (const person of staff) {
    if (person.idNumber) push(byId, person.idNumber, person);
    if (person.officialEmail) {
      push(byMailAndName, mailAndName(person.officialEmail, person.fullName), person);
      byMail.set(person.officialEmail.toLowerCase(), person);
    }
    if (person.birthDate) byNameAndBirth.set(nameAndBirth(person.fullName, person.birthDate), person);
  }
  const claimed = new Set<string>();
  return {
    /** Of two people with one e-mail and name neither is chosen. */
    find({ idNumber, officialEmail, fullName }: ImportedPerson): Staff | undefined {
      const sameId = byId.get(idNumber) ?? [];
      if (sameId.length > 0) return sameId[0];
      const same = (byMailAndName.get(mailAndName(officialEmail, fullName)) ?? []).filter(
        (person) => !person.idNumber && !claimed.has(person.id),
      );
      return same.length === 1 ? same[0] : undefined;
    },
    claim(person: Staff): void {
      claimed.add(person.id);
    },
    alike({ fullName, birthDate, officialEmail }: ImportedPerson): string | undefined {
      if (byNameAndBirth.has(nameAndBirth(fullName, birthDate)))
        return 'Trong sổ đã có người cùng họ tên và ngày sinh nhưng khác số định danh.';
      const other = byMail.get(officialEmail);
      return other && `Trong sổ, ${other.fullName} đang dùng cùng địa chỉ thư điện tử.`;
    },
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The people of the list so far. */
class SeenPeople {
  readonly byId = new Map<string, ImportedPerson>();
  private readonly byName = new Map<string, number>();
  private readonly byMail = new Map<string, number>();

  add(person: ImportedPerson): void {
    this.byId.set(person.idNumber, person);
    this.byName.set(nameAndBirth(person.fullName, person.birthDate), person.row);
    this.byMail.set(person.officialEmail, person.row);
  }

  alike({ fullName, birthDate, officialEmail }: ImportedPerson): string | undefined {
    const sameName = this.byName.get(nameAndBirth(fullName, birthDate));
    if (sameName) return `Cùng họ tên và ngày sinh với dòng ${sameName} nhưng khác số định danh.`;
    const sameMail = this.byMail.get(officialEmail);
    return sameMail ? `Cùng địa chỉ thư điện tử với dòng ${sameMail}.` : undefined;
  }
}

/** The same ID number a second time: harmless when the rows agree, else the second one is rejected. */
function repeated(person: ImportedPerson, earlier: ImportedPerson, list: PortalList): Problem {
  const same = JSON.stringify({ ...person, row: 0 }) === JSON.stringify({ ...earlier, row: 0 });
  const base = { row: person.row, column: columnOf(list, 'idNumber'), value: person.idNumber };
  return same
    ? {
        ...base,
        severity: 'warning',
        message: `Trùng hoàn toàn với dòng ${earlier.row}; chỉ nhập một lần.`,
        remedy: 'Xóa dòng thừa trong danh sách.',
      }
    : {
        ...base,
        severity: 'error',
        message: `Trùng số định danh với dòng ${earlier.row} nhưng dữ liệu khác nhau.`,
        remedy: 'Đối chiếu hai dòng với thẻ, giữ lại dòng đúng.',
      };
}

function columnOf(list: PortalList, key: ColumnKey): Problem['column'] {
  return list.columns[key] ?? { letter: '', header: '' };
}

/** What makes one wonder whether the person found is meant. */
function doubts(person: ImportedPerson, existing: Staff, list: PortalList): Problem[] {
  const column = columnOf(list, 'fullName');
  const found: Problem[] = [];
  if (fold(existing.fullName) !== fold(person.fullName)) {
    found.push({
      row: person.row,
      column,
      value: person.fullName,
      severity: 'warning',
      message: `Số định danh này trong sổ là của ${existing.fullName}.`,
      remedy: 'Nếu là hai người, hãy sửa số định danh; nếu là một người đổi tên thì cứ nhập.',
    });
  }
  if (existing.status !== 'active') {
    found.push({
      row: person.row,
      column,
      value: person.fullName,
      severity: 'warning',
      message: 'Người này trong sổ được ghi là không còn công tác tại đơn vị; trạng thái giữ nguyên.',
      remedy: 'Nếu đã trở lại, hãy sửa trạng thái ở mục Nhân sự.',
    });
  }
  return found;
}

/** Old certificates that the list names and the registry lacks: their numbers would be lost unsaid. */
function unknownSerials(list: PortalList, certificates: readonly Certificate[]): Problem[] {
  const known = new Set(certificates.map(({ serialNumber }) => normaliseSerial(serialNumber)));
  return list.people
    .filter(({ oldSerial }) => oldSerial !== undefined && !known.has(normaliseSerial(oldSerial)))
    .map(({ row, oldSerial = '' }) => ({
      row,
      column: columnOf(list, 'oldSerial'),
      value: oldSerial,
      severity: 'info',
      message: 'Chứng thư cũ này chưa có trong sổ nên số hiệu không được lưu.',
      remedy: 'Nếu cần theo dõi, hãy thêm chứng thư ở mục Chứng thư.',
    }));
}
