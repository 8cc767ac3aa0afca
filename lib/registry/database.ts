/**
 * The registry in IndexedDB: the one file of `lib/registry` that is not pure.
 * Every write is one transaction: it lands whole or not at all. Every failure is a `RegistryError`.
 */
import { type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { changeBus } from './changes.ts';
import { RegistryError, toRegistryError } from './errors.ts';
import { migrations as allMigrations, databaseVersion, type Migration } from './migrations.ts';
import type { RecordTypes, StoreName } from './schema.ts';
import { searchIndexKey, searchStampKey } from './searchIndex.ts';
import { checkChanges, type Draft, type Registry, type StoreChange, type WriteOptions } from './store.ts';

export type { Registry } from './store.ts';

export const databaseName = 'tro-ly-chung-thuc';

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

/** Opens the database at the version of the last of `migrations`, which run in order from where it is. */
export async function openDatabase(
  migrations: readonly Migration[] = allMigrations,
  onClosed: () => void = () => {},
): Promise<IDBPDatabase> {
  if (typeof indexedDB === 'undefined') throw new RegistryError('unavailable');
  const version = migrations.at(-1)?.version ?? databaseVersion;
  return new Promise((resolve, reject) => {
    openDB(databaseName, version, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        try {
          for (const migration of migrations) {
            if (migration.version > oldVersion) await migration.migrate(database, transaction);
          }
        } catch {
          // Nobody awaits this function: without the abort half an upgrade would be kept.
          // The abort then fails the opening, which is where it is reported.
          transaction.done.catch(() => {});
          transaction.abort();
        }
      },
      // It goes on waiting, but whoever asked is told; should it open after all, it makes way like any other.
      blocked: () => reject(new RegistryError('blocked')),
      blocking(_current, _blocked, event) {
        // Another window has a newer build: make way at once, or its upgrade would hang.
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    }).then(resolve, (error: unknown) => reject(toRegistryError(error)));
  });
}

async function createRegistry(): Promise<Registry> {
  let connection: Promise<IDBPDatabase> | undefined;
  const connect = () => {
    connection ??= openDatabase(allMigrations, () => {
      connection = undefined;
    }).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
  await connect();

  const changes = changeBus(databaseName);

  async function run<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await connect());
    } catch (error) {
      throw toRegistryError(error);
    }
  }

  async function transact(
    stores: readonly string[],
    durability: IDBTransactionDurability,
    work: (transaction: IDBPTransaction<unknown, string[], 'readwrite'>) => void | Promise<void>,
  ): Promise<void> {
    await run(async (database) => {
      const transaction = database.transaction([...stores], 'readwrite', { durability });
      const done = transaction.done;
      // Settled below; without this a failure inside `work` would leave it unhandled.
      done.catch(() => {});
      try {
        await work(transaction);
        // Asked for now and not when the browser finds nothing more to do: a page that is closed or
        // reloaded between the two would take the last keystroke with it.
        transaction.commit();
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // Already aborted by the failure itself.
        }
        // A request that died with its transaction says only "aborted"; the transaction knows why.
        throw transaction.error ?? error;
      }
      await done;
    });
  }

  async function write(
    requested: readonly StoreChange[],
    now: string,
    options: WriteOptions = {},
  ): Promise<void> {
    const checked = checkChanges(requested, now, options);
    const settings = Object.entries(options.settings ?? {});
    const touched = new Set<string>(checked.map(({ store }) => store));
    if (settings.length > 0) touched.add('settings');
    const searchStale = checked.some(({ store }) => store !== 'requests');
    if (options.clearDraft !== undefined || searchStale) touched.add('drafts');
    if (touched.size === 0) return;
    await transact([...touched], 'strict', async (transaction) => {
      for (const change of checked) {
        const store = transaction.objectStore(change.store);
        for (const record of change.put) {
          const expected = options.expected?.[record.id];
          if (expected !== undefined) {
            const current: unknown = await store.get(record.id);
            if (hasTime(current) && current.updatedAt !== expected) throw new RegistryError('conflict');
          }
          // The plain request, not a promise each: what fails aborts the transaction, which is awaited.
          unwrap(store).put(record);
        }
        for (const id of change.erase) unwrap(store).delete(id);
        for (const [ids, deleted] of [
          [change.softDelete, true],
          [change.restore, false],
        ] as const) {
          for (const id of ids) {
            const record: unknown = await store.get(id);
            if (!hasTime(record)) throw new RegistryError('missing');
            const { deletedAt: _, ...kept } = record;
            unwrap(store).put(
              deleted ? { ...kept, updatedAt: now, deletedAt: now } : { ...kept, updatedAt: now },
            );
          }
        }
      }
      for (const [name, value] of settings) {
        const store = unwrap(transaction.objectStore('settings'));
        if (value === undefined) store.delete(name);
        else store.put(value, name);
      }
      if (options.clearDraft !== undefined) {
        unwrap(transaction.objectStore('drafts')).delete(options.clearDraft);
      }
      if (searchStale) {
        const drafts = unwrap(transaction.objectStore('drafts'));
        drafts.delete(searchIndexKey);
        // An index still being built from what was there before will not carry this stamp.
        drafts.put({ key: searchStampKey, value: crypto.randomUUID(), savedAt: now } satisfies Draft);
      }
    });
    touched.delete('drafts');
    changes.tell([...touched] as (StoreName | 'settings')[]);
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
    softDelete: (store, id, now) => write([{ store, softDelete: [id] }], now),
    restore: (store, id, now) => write([{ store, restore: [id] }], now),
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
      (await connection)?.close();
      connection = undefined;
      shared = undefined;
    },
  };
}

type RecordOf<S extends StoreName> = RecordTypes[S];

function readTransaction(database: IDBPDatabase, store: StoreName) {
  const transaction = database.transaction(store, 'readonly');
  return { objectStore: transaction.objectStore(store), done: transaction.done };
}

function hasTime(value: unknown): value is { updatedAt: string; deletedAt?: string } {
  return typeof value === 'object' && value !== null && 'updatedAt' in value;
}
