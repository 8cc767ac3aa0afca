/** Reading the history, and taking out of it what is to be forgotten. */
import { entryOf, type HistoryEntry, idsOf } from '../history.ts';
import type { Codec, Put } from './codec.ts';
import type { Connection } from './connection.ts';
import type { Extras } from './write.ts';

export interface HistoryReader {
  of(recordId: string): Promise<HistoryEntry[]>;
  since(moment: string): Promise<HistoryEntry[]>;
  ofBatch(batchId: string): Promise<HistoryEntry[]>;
}

export function historyReader({ run }: Connection, { openAll }: Codec): HistoryReader {
  const open = (values: readonly unknown[]) => openAll<HistoryEntry>('history', values);
  return {
    async of(recordId) {
      const [own, many] = await run(async (database) => {
        const store = database.transaction('history', 'readonly').objectStore('history');
        return Promise.all([store.index('recordId').getAll(recordId), store.index('manyOf').getAll()]);
      });
      const shared = (await open(many)).filter((entry) => idsOf(entry).includes(recordId));
      const entries = [...(await open(own)), ...shared.map((entry) => entryOf(entry, recordId))];
      return entries.sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    since: async (moment) =>
      open(
        await run((database) => database.getAllFromIndex('history', 'at', IDBKeyRange.lowerBound(moment))),
      ),
    ofBatch: async (batchId) =>
      open(await run((database) => database.getAllFromIndex('history', 'batchId', batchId))),
  };
}

/** What takes every word on these records out of the history. */
export async function forgetting(
  { run }: Connection,
  { openAll }: Codec,
  ids: ReadonlySet<string>,
): Promise<Extras> {
  const { own, many } = await run(async (database) => {
    const history = database.transaction('history', 'readonly').objectStore('history');
    const keys = await Promise.all([...ids].map((id) => history.index('recordId').getAllKeys(id)));
    return { own: keys.flat(), many: await history.index('manyOf').getAll() };
  });
  const erase = own.map((key) => ({ store: 'history', key: String(key) }));
  const puts: Put[] = [];
  for (const entry of await openAll<HistoryEntry>('history', many)) {
    if (!idsOf(entry).some((id) => ids.has(id))) continue;
    const recordIds = idsOf(entry).filter((id) => !ids.has(id));
    const erased = entry.erased?.filter(({ id }) => !ids.has(id));
    if (recordIds.length === 0) erase.push({ store: 'history', key: entry.id });
    else {
      const value = { ...entry, recordIds, ...(erased === undefined ? {} : { erased }) };
      puts.push({ store: 'history', value });
    }
  }
  return { puts, erase };
}
