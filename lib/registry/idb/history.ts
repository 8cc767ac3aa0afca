/** Reading the history, and taking out of it what is to be forgotten. */
import type { IDBPDatabase } from 'idb';
import { entryOf, type HistoryEntry, idsOf } from '../history.ts';
import type { Writing } from './connection.ts';

export async function readHistoryOf(database: IDBPDatabase, recordId: string): Promise<HistoryEntry[]> {
  const store = database.transaction('history', 'readonly').objectStore('history');
  const [own, many]: HistoryEntry[][] = await Promise.all([
    store.index('recordId').getAll(recordId),
    store.index('manyOf').getAll(),
  ]);
  const shared = (many ?? []).filter((entry) => idsOf(entry).includes(recordId));
  return [...(own ?? []), ...shared.map((entry) => entryOf(entry, recordId))].sort((a, b) =>
    a.at < b.at ? 1 : -1,
  );
}

export function readHistorySince(database: IDBPDatabase, moment: string): Promise<HistoryEntry[]> {
  return database.getAllFromIndex('history', 'at', IDBKeyRange.lowerBound(moment));
}

export function readHistoryOfBatch(database: IDBPDatabase, batchId: string): Promise<HistoryEntry[]> {
  return database.getAllFromIndex('history', 'batchId', batchId);
}

/** Takes every word on these records out of the history. */
export async function forgetRecords(transaction: Writing, ids: ReadonlySet<string>): Promise<void> {
  const history = transaction.objectStore('history');
  for (const id of ids) {
    for (const key of await history.index('recordId').getAllKeys(id)) await history.delete(key);
  }
  const many: HistoryEntry[] = await history.index('manyOf').getAll();
  for (const entry of many) {
    if (!idsOf(entry).some((id) => ids.has(id))) continue;
    const recordIds = idsOf(entry).filter((id) => !ids.has(id));
    const erased = entry.erased?.filter(({ id }) => !ids.has(id));
    if (recordIds.length === 0) await history.delete(entry.id);
    else await history.put({ ...entry, recordIds, ...(erased === undefined ? {} : { erased }) });
  }
}
