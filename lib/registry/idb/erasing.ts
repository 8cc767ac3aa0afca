/** Reading everything that is kept, and taking out of it what is to be gone, in one transaction. */
import type { StoredValue } from '../erase.ts';
import { searchStampKey } from '../searchIndex.ts';
import type { Changed } from '../store.ts';
import { type SealedStore, sealedStores } from '../vault/sealed.ts';
import type { Codec, Put } from './codec.ts';
import type { Connection } from './connection.ts';
import { writeStep } from './write.ts';

export interface Erasing {
  /** Every value of every store, opened. */
  everything(): Promise<StoredValue[]>;
  /** Erases and puts as planned: all of it, or nothing; the history does not tell of it. */
  carryOut(plan: ErasureSteps, now: string): Promise<void>;
}

export interface ErasureSteps {
  erase: readonly { store: SealedStore; key: string }[];
  puts: readonly StoredValue[];
}

/** The object store of a kind of values; what a restore left for its undoing lies with the bookkeeping. */
const roomOf = (store: SealedStore): string => (store === 'undo' ? 'state' : store);
const undoKey = 'undo';
/** Stores whose values do not carry their own key. */
const keyed: ReadonlySet<string> = new Set(['settings', 'undo']);

export function createErasing(
  connection: Connection,
  codec: Codec,
  tell: (changed: readonly Changed[]) => void,
): Erasing {
  async function read(store: SealedStore): Promise<StoredValue[]> {
    const { keys, values } = await connection.run(async (database) => {
      const room = database.transaction(roomOf(store), 'readonly').objectStore(roomOf(store));
      if (store !== 'undo') {
        const [all, raw] = await Promise.all([room.getAllKeys(), room.getAll()]);
        return { keys: all.map(String), values: raw as unknown[] };
      }
      const undo: unknown = await room.get(undoKey);
      return undo === undefined ? { keys: [], values: [] } : { keys: [undoKey], values: [undo] };
    });
    if (!keyed.has(store)) {
      const opened = await codec.openAll<unknown>(store, values);
      return opened.map((value, index) => ({ store, key: keys[index] ?? '', value }));
    }
    return Promise.all(
      values.map(async (value, index) => {
        const key = keys[index] ?? '';
        return { store, key, value: await codec.open<unknown>(store, key, value) };
      }),
    );
  }

  return {
    async everything() {
      const all: StoredValue[] = [];
      for (const store of sealedStores) for (const value of await read(store)) all.push(value);
      return all;
    },
    async carryOut({ erase, puts }, now) {
      const stamp = { key: searchStampKey, value: crypto.randomUUID(), savedAt: now };
      await writeStep(
        connection,
        codec,
        [],
        now,
        {},
        {
          erasing: true,
          // A search index being built at this moment will not carry this stamp.
          puts: [...puts.map(putOf), { store: 'drafts', value: stamp }],
          erase: erase
            .filter(({ key }) => key !== searchStampKey)
            .map(({ store, key }) => ({ store: roomOf(store), key })),
        },
      );
      tell([
        'organisations',
        'staff',
        'systems',
        'devices',
        'certificates',
        'requests',
        'settings',
        'archives',
      ]);
    },
  };
}

function putOf({ store, key, value }: StoredValue): Put {
  return keyed.has(store) ? { store, key, value } : { store, value };
}
