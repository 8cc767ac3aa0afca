/** Opens the database, and brings one of an earlier version up to date. */
import { type IDBPDatabase, openDB } from 'idb';
import { RegistryError, toRegistryError } from '../errors.ts';
import { migrations as allMigrations, databaseVersion, type Migration } from '../migrations.ts';

export const databaseName = 'tro-ly-chung-thuc';

/** Opens the database at the version of the last of `migrations`, which run in order from where it is. */
export async function openDatabase(
  migrations: readonly Migration[] = allMigrations,
  onClosed: () => void = () => {},
  name = databaseName,
): Promise<IDBPDatabase> {
  if (typeof indexedDB === 'undefined') throw new RegistryError('unavailable');
  const version = migrations.at(-1)?.version ?? databaseVersion;
  return new Promise((resolve, reject) => {
    openDB(name, version, {
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
