/**
 * Seals what lies open, opens what is sealed, or seals anew: the whole database, in small transactions.
 * Each leaves values that can be read, of the old kind and of the new; whoever is interrupted carries on later.
 */
import { same } from '../history.ts';
import { searchIndexKey } from '../searchIndex.ts';
import type { VaultConfig } from '../vault/config.ts';
import { isSealed, openSettings, type SealedStore, sealedStores } from '../vault/sealed.ts';
import { type Codec, claim, type Put, untilLanded } from './codec.ts';
import type { Connection } from './connection.ts';
import { pause, putAll } from './write.ts';

/** As many values as one transaction changes. */
const batch = 500;

/** Parts done and parts in all. */
export type Progress = (done: number, all: number) => void;

/** Brings every value to the form that `config` asks for; does nothing to those that have it already. */
export async function convertAll(
  connection: Connection,
  codec: Codec,
  config: VaultConfig,
  progress: Progress,
): Promise<void> {
  // Folded out of all records: made anew sooner than sealed.
  await connection.transact(['drafts'], 'strict', async (transaction) => {
    await transaction.objectStore('drafts').delete(searchIndexKey);
  });
  const stores = sealedStores.filter((store) => store !== 'undo');
  const keys = await connection.run((database) =>
    Promise.all(stores.map(async (store) => ({ store, keys: await database.getAllKeys(store) }))),
  );
  const all = keys.reduce((sum, { keys }) => sum + keys.length, 1);
  let done = 0;
  for (const { store, keys: wanted } of keys) {
    for (let from = 0; from < wanted.length; from += batch) {
      const part = wanted.slice(from, from + batch).map(String);
      await untilLanded(() => convert(connection, codec, config, store, part));
      done += part.length;
      progress(done, all);
      await pause();
    }
  }
  await untilLanded(() => convert(connection, codec, config, 'undo', ['undo']));
  progress(all, all);
}

async function convert(
  connection: Connection,
  codec: Codec,
  config: VaultConfig,
  store: SealedStore,
  keys: readonly string[],
): Promise<void> {
  const room = store === 'undo' ? 'state' : store;
  const prepared = await codec.prepared();
  const values = await connection.run((database) => Promise.all(keys.map((key) => database.get(room, key))));
  const open = config.phase === 'opening';
  const wrong = keys.flatMap((key, at) => {
    const value: unknown = values[at];
    if (value === undefined || (store === 'settings' && openSettings.has(key))) return [];
    const right = isSealed(value) ? !open && value.keyId === config.current : open;
    return right ? [] : [{ key, value }];
  });
  if (wrong.length === 0) return;
  const ownKeys = store === 'settings' || store === 'undo';
  const opened = await Promise.all(
    wrong.map(
      async ({ key, value }): Promise<Put> => ({
        store,
        value: await codec.open(store, key, value),
        ...(ownKeys ? { key } : {}),
      }),
    ),
  );
  const puts = await codec.sealAll(opened, config);
  await connection.transact([room, 'state'], 'strict', async (transaction) => {
    await claim(transaction, prepared);
    if (store === 'drafts') {
      // Drafts are saved at every key, and do not count as writes: take no letter away.
      const room = transaction.objectStore('drafts');
      const now = await Promise.all(wrong.map(({ key }) => room.get(key)));
      await putAll(
        transaction,
        puts.filter((_, at) => same(now[at], wrong[at]?.value)),
      );
    } else await putAll(transaction, puts);
  });
}
