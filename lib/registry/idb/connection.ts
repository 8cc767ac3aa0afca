/** The connection of one context: opened when it is needed, again when it was lost. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { toRegistryError } from '../errors.ts';
import { openDatabase } from './open.ts';

export type Writing = IDBPTransaction<unknown, string[], 'readwrite'>;

export interface Connection {
  /** Does something with the database; what goes wrong is a `RegistryError`. */
  run<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T>;
  /** One transaction over `stores`, which lands whole or not at all. */
  transact(
    stores: readonly string[],
    durability: IDBTransactionDurability,
    work: (transaction: Writing) => void | Promise<void>,
  ): Promise<void>;
  close(): Promise<void>;
}

/** @throws RegistryError when the database cannot be opened */
export async function connectDatabase(name: string): Promise<Connection> {
  let connection: Promise<IDBPDatabase> | undefined;
  const connect = () => {
    const forget = () => {
      connection = undefined;
    };
    connection ??= openDatabase(undefined, forget, name).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
  await connect();

  async function run<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await connect());
    } catch (error) {
      throw toRegistryError(error);
    }
  }

  return {
    run,
    transact: (stores, durability, work) =>
      run(async (database) => {
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
      }),
    async close() {
      (await connection)?.close();
      connection = undefined;
    },
  };
}
