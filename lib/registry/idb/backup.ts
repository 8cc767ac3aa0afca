/** The registry as a backup reads it, and a restore with its undoing. */

import { planRestore, type RestoreMode, type RestoreUndo } from '../backup/plan.ts';
import type { BackupContent } from '../backup/read.ts';
import { type BackupStore, backupStores } from '../backup/stores.ts';
import type { BackupSource, Chunk } from '../backup/write.ts';
import { RegistryError } from '../errors.ts';
import type { AnyRecord, HistoryEntry } from '../history.ts';
import { recordSchemas, type StoreName } from '../schema.ts';
import type { Changed } from '../store.ts';
import { planUndo, type UndoOptions } from '../undo.ts';
import { type Codec, type Put, writesKey } from './codec.ts';
import type { Connection } from './connection.ts';
import type { HistoryReader } from './history.ts';
import { writeStep } from './write.ts';

export interface RegistryBackup extends BackupSource {
  /** Everything at once, for the comparison with a backup. */
  content(): Promise<BackupContent>;
  /**
   * Restores in one transaction, which can be undone in one step.
   *
   * @param progress values written, values in all
   */
  restore(
    content: BackupContent,
    mode: RestoreMode,
    now: string,
    progress: (done: number, all: number) => void,
  ): Promise<void>;
  /** The restore that `undoRestore` would take back. */
  lastRestore(): Promise<Pick<RestoreUndo, 'at' | 'mode'> | undefined>;
  /** @throws RegistryError `changed-since` */
  undoRestore(now: string, options?: UndoOptions): Promise<void>;
  /** There is no more to undo. */
  keepRestore(): Promise<void>;
}

const undoKey = 'undo';
/** Values read at once; of files, which are large, one at a time. */
const batch = 1000;
const storeNames = Object.keys(recordSchemas) as StoreName[];

export interface Undoing {
  undoBatch(batchId: string, now: string, options?: UndoOptions): Promise<void>;
}

export function createBackup(
  connection: Connection,
  codec: Codec,
  history: HistoryReader,
  tell: (changed: readonly Changed[]) => void,
): { backup: RegistryBackup } & Undoing {
  const { run } = connection;

  async function* read(): AsyncIterable<Chunk> {
    for (const store of backupStores) {
      const keys = (await run((database) => database.getAllKeys(store))).map(String);
      const most = store === 'archives' || store === 'templates' ? 1 : batch;
      for (let from = 0; from < keys.length; from += most) {
        const part = keys.slice(from, from + most);
        const raw = await run((database) => {
          const room = database.transaction(store, 'readonly').objectStore(store);
          return Promise.all(part.map((key) => room.get(key)));
        });
        if (store !== 'settings') yield { store, values: await codec.openAll(store, raw) };
        else {
          const values = await Promise.all(
            part.map(async (key, at) => [key, await codec.open('settings', key, raw[at])]),
          );
          yield { store, values };
        }
      }
    }
  }

  async function content(): Promise<BackupContent> {
    const lists = new Map<BackupStore, unknown[]>(backupStores.map((store) => [store, []]));
    for await (const { store, values } of read()) {
      const list = lists.get(store);
      for (const value of values) list?.push(value);
    }
    const of = <T>(store: BackupStore) => (lists.get(store) ?? []) as T[];
    return {
      records: Object.fromEntries(storeNames.map((store) => [store, of(store)])) as BackupContent['records'],
      history: of('history'),
      archives: of('archives'),
      templates: of('templates'),
      settings: new Map(of<[string, unknown]>('settings')),
    };
  }

  async function readUndo(): Promise<RestoreUndo | undefined> {
    const value: unknown = await run((database) => database.get('state', undoKey));
    return value === undefined ? undefined : codec.open<RestoreUndo>('undo', undoKey, value);
  }

  async function currentOf(entries: readonly HistoryEntry[]) {
    const current = new Map<StoreName, ReadonlyMap<string, AnyRecord>>();
    for (const store of new Set(entries.map((entry) => entry.store))) {
      const ids = entries.flatMap((entry) => (entry.store === store ? (entry.recordId ?? []) : []));
      const raw: unknown[] = await run((database) => {
        const room = database.transaction(store, 'readonly').objectStore(store);
        return Promise.all(ids.map((id) => room.get(id)));
      });
      const records = await codec.openAll<AnyRecord>(
        store,
        raw.filter((value) => value !== undefined),
      );
      current.set(store, new Map(records.map((record) => [record.id, record])));
    }
    return current;
  }

  async function changesBack(batchId: string, options: UndoOptions) {
    const entries = await history.ofBatch(batchId);
    const since = entries[0]?.at ?? '';
    const later = entries.length > 0 ? await history.since(since) : [];
    return planUndo(entries, later, await currentOf(entries), options);
  }

  const undone = { keepTimes: true, source: 'undo' } as const;
  const puttable = ({ store, key, value }: RestoreUndo['was'][number]): Put => ({
    store,
    value,
    ...(store === 'settings' ? { key } : {}),
  });

  return {
    async undoBatch(batchId, now, options = {}) {
      const changes = await changesBack(batchId, options);
      tell(await writeStep(connection, codec, changes, now, { ...undone, batchId: crypto.randomUUID() }));
    },
    backup: {
      read,
      content,
      mark: () => run((database) => database.get('state', writesKey)),
      size: () =>
        run(async (database) => {
          const counts = await Promise.all(backupStores.map((store) => database.count(store)));
          return counts.reduce((sum, count) => sum + count, 0);
        }),
      async restore(given, mode, now, progress) {
        const plan = planRestore(given, await content(), mode);
        const batchId = crypto.randomUUID();
        const undo: RestoreUndo = { batchId, at: now, mode, was: plan.undo };
        const changed = await writeStep(
          connection,
          codec,
          plan.changes,
          now,
          { keepTimes: true, source: 'restore', batchId },
          {
            puts: [...plan.puts.map(puttable), { store: 'undo', key: undoKey, value: undo }],
            erase: plan.erase,
            progress,
          },
        );
        tell([...new Set<Changed>([...changed, 'settings', 'archives', 'templates'])]);
      },
      async lastRestore() {
        const undo = await readUndo();
        return undo && { at: undo.at, mode: undo.mode };
      },
      async undoRestore(now, options = {}) {
        const undo = await readUndo();
        if (!undo) throw new RegistryError('missing');
        const entries = await history.ofBatch(undo.batchId);
        const changes = entries.length > 0 ? await changesBack(undo.batchId, options) : [];
        const changed = await writeStep(
          connection,
          codec,
          changes,
          now,
          { ...undone, batchId: crypto.randomUUID() },
          {
            puts: undo.was.filter(({ value }) => value !== undefined).map(puttable),
            erase: [...undo.was.filter(({ value }) => value === undefined), { store: 'state', key: undoKey }],
          },
        );
        tell([...new Set<Changed>([...changed, 'settings', 'archives', 'templates'])]);
      },
      async keepRestore() {
        const erase = [{ store: 'state', key: undoKey }];
        await writeStep(connection, codec, [], '', {}, { puts: [], erase });
        tell(['settings']);
      },
    },
  };
}
