/** Undoing a step by what the history says of it. */
import { RegistryError } from './errors.ts';
import { type AnyRecord, type HistoryEntry, idsOf, withFields } from './history.ts';
import type { StoreName } from './schema.ts';
import type { StoreChange } from './store.ts';

export interface UndoOptions {
  /** Records changed since the step stay as they are now; otherwise they stop the undoing. */
  keepLater?: boolean;
}

/**
 * The changes that take a step back.
 *
 * @param entries the history of the step
 * @param later the history since, in which the step itself may stand too
 * @param current the records of the step as they are now
 * @throws RegistryError `missing` when there is nothing to undo; `changed-since` when a record was changed since
 */
export function planUndo(
  entries: readonly HistoryEntry[],
  later: readonly HistoryEntry[],
  current: ReadonlyMap<StoreName, ReadonlyMap<string, AnyRecord>>,
  options: UndoOptions,
): StoreChange[] {
  const [first] = entries;
  if (!first) throw new RegistryError('missing');
  const own = new Set(entries.map(({ id }) => id));
  const touched = new Set(later.filter(({ id }) => !own.has(id)).flatMap(idsOf));
  const free = (id: string) => {
    if (!touched.has(id)) return true;
    if (options.keepLater) return false;
    throw new RegistryError('changed-since');
  };
  const changes = new Map<StoreName, { put: AnyRecord[]; erase: string[] }>();
  for (const entry of entries) {
    const change = changes.get(entry.store) ?? { put: [], erase: [] };
    changes.set(entry.store, change);
    const { kind, before } = entry;
    if (kind === 'created') change.erase.push(...idsOf(entry).filter(free));
    else if (kind === 'erased') {
      const erased = entry.erased ?? (before ? [before as unknown as AnyRecord] : []);
      change.put.push(...erased.filter(({ id }) => free(id)));
    } else {
      for (const id of idsOf(entry).filter(free)) {
        const record = current.get(entry.store)?.get(id);
        if (record && before) change.put.push(withFields(record, before));
      }
    }
  }
  return [...changes].map(([store, change]) => ({ store, ...change }) as unknown as StoreChange);
}
