/** What the planning of one row works with. */
import type { RecordTypes, Staff } from '../../registry/schema.ts';
import type { DraftStore, RowProblem, RowSource } from '../rowTypes.ts';
import { compareFields } from './compare.ts';
import type { ImportState } from './state.ts';
import type { AnyStored, Candidate, RecordChange, RowChoice } from './types.ts';

export interface Step {
  state: ImportState;
  /** ISO moment. */
  now: string;
  /** Id for a record that this row makes. */
  idFor(store: DraftStore): string;
  choice: RowChoice | undefined;
  /** Names of the records that this row makes, which the state does not know yet. */
  names: Map<string, string>;
}

/** What has been found out about a row so far. */
export interface RowPlan {
  records: RecordChange[];
  candidates: Candidate[];
  problems: RowProblem[];
  /** Only the clerk can say who it is. */
  open: boolean;
  /** The row says the same as an earlier one. */
  repeated: boolean;
  /** Whom the row is about, as the row would leave them. */
  person?: Staff;
  subject?: { kind: 'person' | 'organisation' | 'system'; id: string };
}

/** `dòng 12`, with the file where the row is of another one. */
export function tellRow(other: RowSource, here: RowSource): string {
  const row = `dòng ${other.row}`;
  if (other.file === here.file && other.table === here.table) return row;
  const table = other.table && other.table !== here.table ? ` “${other.table}”` : '';
  return `${row}${table}${other.file === here.file ? '' : ` của tệp ${other.file}`}`;
}

/** What an id is called in a sentence. */
export function namer({ state, names }: Pick<Step, 'state' | 'names'>): (id: string) => string {
  return (id) => {
    const made = names.get(id);
    if (made !== undefined) return made;
    const person = state.get<RecordTypes['staff']>('staff', id);
    if (person) return person.fullName;
    const device = state.get<RecordTypes['devices']>('devices', id);
    if (device) return device.serialNumber ?? device.iccid ?? '';
    return state.get<RecordTypes['certificates']>('certificates', id)?.serialNumber ?? '';
  };
}

/**
 * A record with a draft put over it: what differs only in spelling stays as the registry has it.
 *
 * @returns nothing where nothing changes
 */
export function changeOf<S extends DraftStore>(
  store: S,
  current: RecordTypes[S],
  draft: object,
  step: Step,
): RecordChange | undefined {
  const changes = compareFields(store, current, draft, namer(step));
  if (changes.length === 0) return undefined;
  const values = draft as Record<string, unknown>;
  const after = {
    ...current,
    ...Object.fromEntries(changes.map(({ field }) => [field, values[field]])),
    updatedAt: step.now,
  } as RecordTypes[S];
  const before = step.state.original.get(current.id);
  return { store, ...(before ? { before } : {}), after, changes };
}

export function newRecord<S extends DraftStore>(store: S, fields: object, step: Step): RecordChange {
  const after = { id: step.idFor(store), createdAt: step.now, updatedAt: step.now, ...fields } as AnyStored;
  const named = after as Partial<Record<'fullName' | 'name' | 'serialNumber' | 'iccid', string>>;
  step.names.set(after.id, named.fullName ?? named.name ?? named.serialNumber ?? named.iccid ?? '');
  return { store, after, changes: [] };
}
