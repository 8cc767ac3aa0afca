/**
 * The registry in IndexedDB; this file and `idb/` are the part of `lib/registry` that is not pure.
 * Every write is one transaction: it lands whole or not at all. Every failure is a `RegistryError`.
 */
import { type IDBPDatabase, unwrap } from 'idb';
import { changeBus } from './changes.ts';
import { connectDatabase } from './idb/connection.ts';
import { readHistoryOf, readHistoryOfBatch, readHistorySince } from './idb/history.ts';
import { databaseName } from './idb/open.ts';
import { writeStep } from './idb/write.ts';
import type { RecordTypes, StoreName } from './schema.ts';
import type { Draft, FileStore, Registry, StoreChange, WriteOptions } from './store.ts';

export { databaseName, openDatabase } from './idb/open.ts';
export type { Registry } from './store.ts';

let shared: Promise<Registry> | undefined;

/**
 * The registry of this context, opened once.
 *
 * @throws RegistryError `blocked`, `newer`, `unavailable` or `quota`; a later call tries again.
 */
export function openRegistry(): Promise<Registry> {
  shared ??= createRegistry().catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

async function createRegistry(): Promise<Registry> {
  const connection = await connectDatabase();
  const { run, transact } = connection;
  const changes = changeBus(databaseName);

  async function write(
    requested: readonly StoreChange[],
    now: string,
    options: WriteOptions = {},
  ): Promise<void> {
    const changed = await writeStep(connection, requested, now, options);
    if (changed.length > 0) changes.tell(changed);
  }

  function files<File extends { id: string }>(name: 'archives' | 'templates'): FileStore<File> {
    const change = async (how: (store: IDBObjectStore) => void) => {
      await transact([name], 'strict', (transaction) => how(unwrap(transaction.objectStore(name))));
      changes.tell([name]);
    };
    return {
      all: () => run((database) => database.getAll(name)),
      get: (id) => run((database) => database.get(name, id)),
      put: (file) => change((store) => store.put(file)),
      erase: (id) => change((store) => store.delete(id)),
    };
  }

  return {
    all: (store, options) =>
      run(async (database) => {
        const records: RecordOf<typeof store>[] = await database.getAll(store);
        return options?.deleted ? records : records.filter(({ deletedAt }) => deletedAt === undefined);
      }),
    allBy: (store, index, value) =>
      run(async (database) => {
        const records: RecordOf<typeof store>[] = await database.getAllFromIndex(store, index, value);
        return records.filter(({ deletedAt }) => deletedAt === undefined);
      }),
    get: (store, id) => run((database) => database.get(store, id)),
    getMany: (store, ids) =>
      run(async (database) => {
        const { objectStore, done } = readTransaction(database, store);
        const found: (RecordOf<typeof store> | undefined)[] = await Promise.all(
          ids.map((id) => objectStore.get(id)),
        );
        await done;
        return found.filter((record) => record !== undefined);
      }),
    latest: (store, limit) =>
      run(async (database) => {
        const found: RecordOf<typeof store>[] = [];
        const { objectStore } = readTransaction(database, store);
        let cursor = await objectStore.index('updatedAt').openCursor(null, 'prev');
        while (cursor && found.length < limit) {
          if (cursor.value.deletedAt === undefined) found.push(cursor.value);
          cursor = await cursor.continue();
        }
        return found;
      }),
    count: (store) => run((database) => database.count(store)),
    async put(store, record, now, options) {
      const saved = { ...record, updatedAt: now };
      await write([{ store, put: [saved] } as unknown as StoreChange], now, options);
      return saved;
    },
    write,
    softDelete: (store, id, now, options) => write([{ store, softDelete: [id] }], now, options),
    restore: (store, id, now, options) => write([{ store, restore: [id] }], now, options),
    historyOf: (recordId) => run((database) => readHistoryOf(database, recordId)),
    historySince: (moment) => run((database) => readHistorySince(database, moment)),
    historyOfBatch: (batchId) => run((database) => readHistoryOfBatch(database, batchId)),
    archives: {
      ...files('archives'),
      ofRequest: (requestId) =>
        run((database) => database.getAllFromIndex('archives', 'requestId', requestId)),
    },
    templates: files('templates'),
    getSetting: (name) => run((database) => database.get('settings', name)),
    async setSetting(name, value) {
      await transact(['settings'], 'strict', (transaction) => {
        unwrap(transaction.objectStore('settings')).put(value, name);
      });
      changes.tell(['settings']);
    },
    getDraft: (key) => run((database) => database.get('drafts', key)),
    saveDraft: (key, value, now) =>
      transact(['drafts'], 'relaxed', (transaction) => {
        const draft: Draft = { key, value, savedAt: now };
        unwrap(transaction.objectStore('drafts')).put(draft);
      }),
    clearDraft: (key) =>
      transact(['drafts'], 'relaxed', (transaction) => {
        unwrap(transaction.objectStore('drafts')).delete(key);
      }),
    onChange: changes.listen,
    async close() {
      changes.close();
      await connection.close();
      shared = undefined;
    },
  };
}

type RecordOf<S extends StoreName> = RecordTypes[S];

function readTransaction(database: IDBPDatabase, store: StoreName) {
  const transaction = database.transaction(store, 'readonly');
  return { objectStore: transaction.objectStore(store), done: transaction.done };
}
