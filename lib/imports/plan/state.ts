/** The registry as the rows so far would leave it, and how a row finds its records in it. */

import type { Certificate, Device, Organisation, Staff, System } from '../../registry/schema.ts';
import { normaliseSerial } from '../../registry/validators.ts';
import { fold as foldOnce } from '../../vietnamese/fold.ts';
import { remembering } from '../rows/reading.ts';
import type { DraftFields, DraftStore, RowSource } from '../rowTypes.ts';
import { deviceKey } from './compare.ts';
import type { AnyStored, ImportFacts } from './types.ts';

type Index = Map<string, Set<string>>;
/** A name is folded for several keys, one right after the other. */
const fold = remembering(foldOnce);

const mailAndName = (mail: string, name: string) => `${mail.toLowerCase()}|${fold(name)}`;
const nameAndBirth = (name: string, birth: string) => `${fold(name)}|${birth}`;
const nameAndUnit = (name: string, unit: string) => `${fold(name)}|${fold(unit)}`;

/** The keys by which each kind of record is found. */
const keysOf: { [S in DraftStore]: (record: never) => readonly string[] } = {
  staff: ({ fullName, idNumber, officialEmail, birthDate, unit }: Staff) => [
    ...(idNumber ? [`id:${idNumber}`] : []),
    ...(officialEmail
      ? [`mail:${officialEmail.toLowerCase()}`, `mail+name:${mailAndName(officialEmail, fullName)}`]
      : []),
    ...(birthDate ? [`name+birth:${nameAndBirth(fullName, birthDate)}`] : []),
    ...(unit ? [`name+unit:${nameAndUnit(fullName, unit)}`] : []),
  ],
  certificates: ({ serialNumber }: Certificate) => [`serial:${normaliseSerial(serialNumber)}`],
  devices: ({ serialNumber, iccid }: Device) => [
    ...(serialNumber ? [`device:${deviceKey(serialNumber)}`] : []),
    ...(iccid ? [`device:${deviceKey(iccid)}`] : []),
  ],
  organisations: ({ name, taxCode, budgetCode, electronicId }: Organisation) => [
    `name:${fold(name)}`,
    ...(taxCode ? [`tax:${taxCode}`] : []),
    ...(budgetCode ? [`budget:${budgetCode}`] : []),
    ...(electronicId ? [`electronic:${fold(electronicId)}`] : []),
  ],
  systems: ({ name, kind }: System) => [`name:${kind}|${fold(name)}`],
};

export class ImportState {
  /** Records of the registry as they were read. */
  readonly original = new Map<string, AnyStored>();
  /** Row of this import that spoke of a record first. */
  readonly sources = new Map<string, RowSource>();
  private readonly records: Record<DraftStore, Map<string, AnyStored>> = {
    organisations: new Map(),
    staff: new Map(),
    systems: new Map(),
    devices: new Map(),
    certificates: new Map(),
  };
  private readonly indexes: Record<DraftStore, Index> = {
    organisations: new Map(),
    staff: new Map(),
    systems: new Map(),
    devices: new Map(),
    certificates: new Map(),
  };

  constructor(facts: ImportFacts) {
    for (const store of Object.keys(this.records) as DraftStore[])
      for (const record of facts[store]) {
        if (record.deletedAt !== undefined) continue;
        this.original.set(record.id, record);
        this.keep(store, record);
      }
  }

  get<T extends AnyStored>(store: DraftStore, id: string | undefined): T | undefined {
    return id === undefined ? undefined : (this.records[store].get(id) as T | undefined);
  }

  /** Takes a record as a row leaves it. */
  commit(store: DraftStore, record: AnyStored, source: RowSource): void {
    this.keep(store, record);
    this.mention(record.id, source);
  }

  /** Remembers which row spoke of a record first, also where it changed nothing. */
  mention(id: string, source: RowSource): void {
    if (!this.sources.has(id)) this.sources.set(id, source);
  }

  private keep(store: DraftStore, record: AnyStored): void {
    this.records[store].set(record.id, record);
    const index = this.indexes[store];
    for (const key of keysOf[store](record as never)) {
      const ids = index.get(key);
      if (ids) ids.add(record.id);
      else index.set(key, new Set([record.id]));
    }
  }

  /** Records that have the key now; what a row has changed since may still be in the index. */
  private having<T extends AnyStored>(store: DraftStore, key: string): T[] {
    const found: T[] = [];
    for (const id of this.indexes[store].get(key) ?? []) {
      const record = this.records[store].get(id);
      if (record && keysOf[store](record as never).includes(key)) found.push(record as T);
    }
    return found;
  }

  /**
   * The person whom a row is beyond doubt about: of its ID number; else of its e-mail and name together,
   * where the ID numbers do not differ. Of two people with one e-mail and name neither is it.
   */
  findPerson({ idNumber, officialEmail, fullName }: DraftFields<'staff'>): Staff | undefined {
    const sameId = idNumber ? this.having<Staff>('staff', `id:${idNumber}`) : [];
    if (sameId.length > 0) return sameId[0];
    if (!officialEmail || !fullName) return undefined;
    const same = this.having<Staff>('staff', `mail+name:${mailAndName(officialEmail, fullName)}`).filter(
      (person) => !differentIds(person.idNumber, idNumber),
    );
    return same.length === 1 ? same[0] : undefined;
  }

  /** People who may be meant, each with the reason. */
  alike(draft: DraftFields<'staff'>): { staff: Staff; why: string }[] {
    const { fullName, birthDate, officialEmail, idNumber, unit } = draft;
    const found = new Map<string, { staff: Staff; why: string }>();
    const add = (people: readonly Staff[], why: (person: Staff) => string) => {
      for (const staff of people) if (!found.has(staff.id)) found.set(staff.id, { staff, why: why(staff) });
    };
    if (fullName && birthDate)
      add(this.having<Staff>('staff', `name+birth:${nameAndBirth(fullName, birthDate)}`), (person) =>
        differentIds(person.idNumber, idNumber)
          ? 'Cùng họ tên và ngày sinh nhưng khác số định danh.'
          : 'Cùng họ tên và ngày sinh.',
      );
    if (officialEmail)
      add(this.having<Staff>('staff', `mail:${officialEmail.toLowerCase()}`), (person) =>
        fullName && fold(person.fullName) === fold(fullName)
          ? 'Cùng họ tên và thư điện tử nhưng khác số định danh.'
          : 'Cùng địa chỉ thư điện tử nhưng khác họ tên.',
      );
    // A list of names and units alone has nothing better; two of one name in one unit are rare.
    if (fullName && unit && !idNumber && !birthDate && !officialEmail)
      add(
        this.having<Staff>('staff', `name+unit:${nameAndUnit(fullName, unit)}`),
        () => 'Cùng họ tên và đơn vị.',
      );
    return [...found.values()];
  }

  findCertificate(serialNumber: string): Certificate | undefined {
    return this.having<Certificate>('certificates', `serial:${normaliseSerial(serialNumber)}`)[0];
  }

  findDevice({ serialNumber, iccid }: DraftFields<'devices'>): Device | undefined {
    const number = iccid ?? serialNumber;
    return number === undefined
      ? undefined
      : this.having<Device>('devices', `device:${deviceKey(number)}`)[0];
  }

  /** By a code of its own, else by its whole name where no code speaks against it. */
  findOrganisation(draft: DraftFields<'organisations'>): Organisation | undefined {
    const { name, taxCode, budgetCode, electronicId } = draft;
    const codes = [
      ...(taxCode ? [`tax:${taxCode}`] : []),
      ...(budgetCode ? [`budget:${budgetCode}`] : []),
      ...(electronicId ? [`electronic:${fold(electronicId)}`] : []),
    ];
    for (const key of codes) {
      const [found, second] = this.having<Organisation>('organisations', key);
      if (found && !second) return found;
    }
    const named = this.having<Organisation>('organisations', `name:${fold(name ?? '')}`).filter(
      (one) => !(one.taxCode && taxCode && one.taxCode !== taxCode),
    );
    return named.length === 1 ? named[0] : undefined;
  }

  findSystem({ name, kind }: DraftFields<'systems'>): System | undefined {
    const found = this.having<System>('systems', `name:${kind}|${fold(name ?? '')}`);
    return found.length === 1 ? found[0] : undefined;
  }
}

/** An old number of nine digits and a new one of twelve may be one person's; two of twelve are not. */
export function differentIds(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== '' && b !== '' && a !== b && a.length === b.length;
}
