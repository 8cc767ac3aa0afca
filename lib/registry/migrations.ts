/**
 * The shape of the database, version by version. A version that has been released is never edited:
 * a change is a new entry at the end, and a test that opens a database of every earlier version.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

export interface Migration {
  version: number;
  /** Runs inside the upgrade's transaction: awaits nothing but requests of that transaction. */
  migrate(
    database: IDBPDatabase,
    transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  ): void | Promise<void>;
}

type Index = readonly [name: string, path: string];

/** Only what is looked up by it: each index costs a list of 10,000 a third of its time again. */
const storesOfVersion1: Record<string, readonly Index[]> = {
  organisations: [['updatedAt', 'updatedAt']],
  staff: [['updatedAt', 'updatedAt']],
  systems: [],
  devices: [['holderId', 'holderId']],
  certificates: [
    ['subject', 'subject.id'],
    ['deviceId', 'deviceId'],
  ],
  requests: [],
};

/** What version 2 adds. Paths that an entry does not have are not in its index. */
const storesOfVersion2: Record<string, readonly Index[]> = {
  history: [
    ['recordId', 'recordId'],
    ['manyOf', 'manyOf'],
    ['batchId', 'batchId'],
    ['at', 'at'],
  ],
  archives: [['requestId', 'requestId']],
  templates: [],
};

export const migrations: readonly Migration[] = [
  {
    version: 1,
    migrate(database) {
      for (const [name, indexes] of Object.entries(storesOfVersion1)) {
        const store = database.createObjectStore(name, { keyPath: 'id' });
        for (const [index, path] of indexes) store.createIndex(index, path);
      }
      database.createObjectStore('drafts', { keyPath: 'key' });
      database.createObjectStore('settings');
    },
  },
  {
    version: 2,
    migrate(database) {
      for (const [name, indexes] of Object.entries(storesOfVersion2)) {
        const store = database.createObjectStore(name, { keyPath: 'id' });
        for (const [index, path] of indexes) store.createIndex(index, path);
      }
      // The registry's own bookkeeping: the count of writes, the vault, what undoes the last restore.
      database.createObjectStore('state');
    },
  },
];

/** The version that this build writes. */
export const databaseVersion = Math.max(...migrations.map(({ version }) => version));
