/** One step of changes, worked out before its transaction opens: what is put, what goes, what the history says. */
import { RegistryError } from './errors.ts';
import {
  type AnyRecord,
  type ChangeKind,
  difference,
  type HistoryEntry,
  mostSingleEntries,
} from './history.ts';
import type { StoreName } from './schema.ts';
import type { CheckedChange, WriteOptions } from './store.ts';

export interface Step {
  stores: { store: StoreName; put: AnyRecord[]; erase: readonly string[] }[];
  history: HistoryEntry[];
}

/** The records that a step touches, as they are: store → id → record. */
export type Before = ReadonlyMap<StoreName, ReadonlyMap<string, AnyRecord>>;

/**
 * @param before what is there now of the records that `changes` names
 * @param newId makes a UUID
 * @throws RegistryError `conflict` when a record is not the one that was expected; `missing` when one
 * that is to be hidden or brought back is not there
 */
export function planStep(
  changes: readonly CheckedChange[],
  before: Before,
  now: string,
  options: WriteOptions,
  newId: () => string,
): Step {
  const base = {
    at: now,
    source: options.source ?? 'hand',
    ...(options.batchId === undefined ? {} : { batchId: options.batchId }),
  } as const;
  const history: HistoryEntry[] = [];
  const stores = changes.map(({ store, put, softDelete, restore, erase }) => {
    const known = before.get(store);
    const created: string[] = [];
    const note = (
      recordId: string,
      kind: ChangeKind,
      fields: { before?: HistoryEntry['before']; after?: HistoryEntry['after'] } = {},
    ) => history.push({ id: newId(), ...base, store, kind, recordId, ...fields });
    const change = (kind: ChangeKind, was: AnyRecord, is: AnyRecord) => {
      const fields = difference(was, is);
      if (!fields) return;
      const onlyTime = Object.keys(fields.after).every((name) => name === 'updatedAt');
      if (!onlyTime || options.keepTimes) note(is.id, kind, fields);
    };
    for (const record of put) {
      const was = known?.get(record.id);
      const expected = options.expected?.[record.id];
      if (was && expected !== undefined && was.updatedAt !== expected) throw new RegistryError('conflict');
      if (was) change(kindOf(was, record), was, record);
      else created.push(record.id);
    }
    const all = [...put];
    for (const [ids, kind] of [
      [softDelete, 'deleted'],
      [restore, 'restored'],
    ] as const) {
      for (const id of ids) {
        const was = known?.get(id);
        if (!was) throw new RegistryError('missing');
        const { deletedAt: _, ...kept } = was;
        const is: AnyRecord = { ...kept, updatedAt: now, ...(kind === 'deleted' ? { deletedAt: now } : {}) };
        change(kind, was, is);
        all.push(is);
      }
    }
    if (created.length > mostSingleEntries) {
      history.push({ id: newId(), ...base, store, kind: 'created', manyOf: store, recordIds: created });
    } else for (const id of created) note(id, 'created');
    const erased = options.forget ? [] : erase.flatMap((id) => known?.get(id) ?? []);
    if (erased.length > mostSingleEntries) {
      const recordIds = erased.map(({ id }) => id);
      history.push({ id: newId(), ...base, store, kind: 'erased', manyOf: store, recordIds, erased });
    } else for (const record of erased) note(record.id, 'erased', { before: { ...record } });
    return { store, put: all, erase };
  });
  return { stores, history };
}

function kindOf(was: AnyRecord, is: AnyRecord): ChangeKind {
  if ((was.deletedAt === undefined) === (is.deletedAt === undefined)) return 'changed';
  return is.deletedAt === undefined ? 'restored' : 'deleted';
}
