/**
 * The registry in IndexedDB; this file and `idb/` are the part of `lib/registry` that is not pure.
 * Every write is one transaction: it lands whole or not at all. Every failure is a `RegistryError`.
 */
import { type IDBPDatabase, unwrap } from 'idb';
import { changeBus } from './changes.ts';
import { createBackup } from './idb/backup.ts';
import { createCodec, type Put } from './idb/codec.ts';
import { connectDatabase } from './idb/connection.ts';
import { createErasing } from './idb/erasing.ts';
import { historyReader } from './idb/history.ts';
import { databaseName } from './idb/open.ts';
import { sessionKeys } from './idb/sessionKeys.ts';
import { createVault } from './idb/vault.ts';
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
  shared ??= createRegistry(databaseName).catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

/** @param name of the database, and of the channel on which its windows speak */
export async function createRegistry(name: string): Promise<Registry> {
  const connection = await connectDatabase(name);
  const { run, transact } = connection;
  const changes = changeBus(name);
  const session = sessionKeys();
  const codec = createCodec(connection, session);
  await codec.refresh();
  session.onChange(() => changes.hear(['vault']));
  changes.listen((changed) => {
    // The next write asks again in any case; a draft does not.
    if (changed.includes('vault')) codec.refresh().catch(() => {});
  });
  const vault = createVault(connection, codec, session, () => changes.tell(['vault']));
  const history = historyReader(connection, codec);
  const { backup, undoBatch } = createBackup(connection, codec, history, changes.tell);

  async function write(
    requested: readonly StoreChange[],
    now: string,
    options: WriteOptions = {},
  ): Promise<void> {
    const changed = await writeStep(connection, codec, requested, now, options);
    if (changed.length > 0) changes.tell(changed);
  }

  /** Puts or erases one thing that is no record. */
  async function keep(put: Put | undefined, erase: readonly { store: string; key: string }[] = []) {
    await writeStep(connection, codec, [], '', {}, { puts: put ? [put] : [], erase });
  }

  function files<File extends { id: string }>(store: 'archives' | 'templates'): FileStore<File> {
    return {
      all: async () => codec.openAll<File>(store, await run((database) => database.getAll(store))),
      async get(id) {
        const value: unknown = await run((database) => database.get(store, id));
        return value === undefined ? undefined : codec.open<File>(store, id, value);
      },
      async put(value) {
        await keep({ store, value });
        changes.tell([store]);
      },
      async erase(key) {
        await keep(undefined, [{ store, key }]);
        changes.tell([store]);
      },
    };
  }

  const openRecords = <S extends StoreName>(store: S, values: readonly unknown[]) =>
    codec.openAll<RecordOf<S>>(store, values);
  const isLive = ({ deletedAt }: { deletedAt?: string }) => deletedAt === undefined;

  return {
    async all(store, options) {
      const values = await run((database) => database.getAll(store));
      return openRecords(store, options?.deleted ? values : values.filter(isLive));
    },
    async allBy(store, index, value) {
      const values = await run((database) => database.getAllFromIndex(store, index, value));
      return openRecords(store, values.filter(isLive));
    },
    async get(store, id) {
      const value: unknown = await run((database) => database.get(store, id));
      return value === undefined ? undefined : codec.open(store, id, value);
    },
    async getMany(store, ids) {
      const values = await run(async (database) => {
        const { objectStore, done } = readTransaction(database, store);
        const found: unknown[] = await Promise.all(ids.map((id) => objectStore.get(id)));
        await done;
        return found;
      });
      return openRecords(
        store,
        values.filter((value) => value !== undefined),
      );
    },
    async latest(store, limit) {
      const values = await run(async (database) => {
        const found: unknown[] = [];
        const { objectStore } = readTransaction(database, store);
        let cursor = await objectStore.index('updatedAt').openCursor(null, 'prev');
        while (cursor && found.length < limit) {
          if (isLive(cursor.value)) found.push(cursor.value);
          cursor = await cursor.continue();
        }
        return found;
      });
      return openRecords(store, values);
    },
    count: (store) => run((database) => database.count(store)),
    async put(store, record, now, options) {
      const saved = { ...record, updatedAt: now };
      await write([{ store, put: [saved] } as unknown as StoreChange], now, options);
      return saved;
    },
    write,
    softDelete: (store, id, now, options) => write([{ store, softDelete: [id] }], now, options),
    restore: (store, id, now, options) => write([{ store, restore: [id] }], now, options),
    historyOf: history.of,
    historySince: history.since,
    historyOfBatch: history.ofBatch,
    archives: {
      ...files('archives'),
      async ofRequest(requestId) {
        const found = await run((database) => database.getAllFromIndex('archives', 'requestId', requestId));
        return codec.openAll('archives', found);
      },
    },
    templates: files('templates'),
    async getSetting(name) {
      const value: unknown = await run((database) => database.get('settings', name));
      return value === undefined ? undefined : codec.open('settings', name, value);
    },
    async setSetting(key, value) {
      if (value === undefined) await keep(undefined, [{ store: 'settings', key }]);
      else await keep({ store: 'settings', key, value });
      changes.tell(['settings']);
    },
    async getDraft(key) {
      const value: unknown = await run((database) => database.get('drafts', key));
      return value === undefined ? undefined : codec.open('drafts', key, value);
    },
    async saveDraft(key, value, now) {
      const draft: Draft = { key, value, savedAt: now };
      const config = codec.config();
      codec.allow([{ store: 'drafts', value: draft }]);
      // Nothing to wait for while the vault is off: a page that closes must not take the last key with it.
      const [put] = config ? await codec.sealAll([{ store: 'drafts', value: draft }], config) : [];
      await transact(['drafts'], 'relaxed', (transaction) => {
        unwrap(transaction.objectStore('drafts')).put(put ? put.value : draft);
      });
    },
    clearDraft: (key) =>
      transact(['drafts'], 'relaxed', (transaction) => {
        unwrap(transaction.objectStore('drafts')).delete(key);
      }),
    onChange: changes.listen,
    undoBatch,
    backup,
    erasing: createErasing(connection, codec, changes.tell),
    vault,
    async close() {
      changes.close();
      await connection.close();
      if (name === databaseName) shared = undefined;
    },
  };
}

type RecordOf<S extends StoreName> = RecordTypes[S];

function readTransaction(database: IDBPDatabase, store: StoreName) {
  const transaction = database.transaction(store, 'readonly');
  return { objectStore: transaction.objectStore(store), done: transaction.done };
}
