/** Writing: one step of changes, with its history, in one transaction. */
import { type IDBPDatabase, unwrap } from 'idb';
import type { AnyRecord } from '../history.ts';
import type { StoreName } from '../schema.ts';
import { searchIndexKey, searchStampKey } from '../searchIndex.ts';
import { type Before, planStep } from '../step.ts';
import {
  type Changed,
  type CheckedChange,
  checkChanges,
  type StoreChange,
  type WriteOptions,
} from '../store.ts';
import type { SealedStore } from '../vault/sealed.ts';
import { type Codec, claim, type Prepared, type Put, readPrepared, untilLanded } from './codec.ts';
import type { Connection, Writing } from './connection.ts';
import { forgetting } from './history.ts';

/** More records than this are looked for by the list of all keys, and not one by one. */
const fewRecords = 200;
/** As many requests as are sent off between two chances for the page to draw. */
const slice = 200;

/** What belongs to the same transaction as the changes of records. */
export interface Extras {
  puts: readonly Put[];
  erase: readonly { store: string; key: string }[];
  /** Takes away from what is kept and adds nothing: allowed also while a required vault is off. */
  erasing?: boolean;
  /** Values written, values in all. */
  progress?: (done: number, all: number) => void;
}

/** @returns the names of what changed */
export async function writeStep(
  connection: Connection,
  codec: Codec,
  requested: readonly StoreChange[],
  now: string,
  options: WriteOptions,
  extras: Extras = { puts: [], erase: [] },
): Promise<Changed[]> {
  const checked = await checkChanges(requested, now, options, pause);
  const settings = Object.entries(options.settings ?? {});
  const archives = options.archives ?? [];
  const changed = new Set<Changed>(checked.map(({ store }) => store));
  if (settings.length > 0) changed.add('settings');
  if (archives.length > 0) changed.add('archives');
  const erased = [
    ...extras.erase,
    ...settings.flatMap(([key, value]) => (value === undefined ? [{ store: 'settings', key }] : [])),
    ...(options.clearDraft === undefined ? [] : [{ store: 'drafts', key: options.clearDraft }]),
  ];
  const put: Put[] = [
    ...archives.map((value): Put => ({ store: 'archives', value })),
    ...settings.flatMap(([key, value]): Put[] =>
      value === undefined ? [] : [{ store: 'settings', key, value }],
    ),
    ...extras.puts,
  ];
  if (checked.some(({ store }) => store !== 'requests')) {
    erased.push({ store: 'drafts', key: searchIndexKey });
    // An index still being built from what was there before will not carry this stamp.
    const value = { key: searchStampKey, value: crypto.randomUUID(), savedAt: now };
    put.push({ store: 'drafts', value });
  }
  if (checked.length + erased.length + put.length === 0) return [];
  const forgotten = options.forget ? new Set(checked.flatMap(({ erase }) => erase)) : undefined;

  /** What this step adds; what it takes away may go whatever the administrator requires. */
  const added: Put[] = [
    ...checked.flatMap(({ store, put }) => put.map((value): Put => ({ store, value }))),
    ...(extras.erasing ? [] : put),
  ];

  await untilLanded(async () => {
    const { before, prepared } = await readBefore(connection, codec, checked);
    codec.allow(added, prepared);
    const step = planStep(checked, before, now, options, () => crypto.randomUUID());
    const forget = forgotten && (await forgetting(connection, codec, forgotten));
    const puts: Put[] = [
      ...step.stores.flatMap(({ store, put }) => put.map((value): Put => ({ store, value }))),
      ...step.history.map((value): Put => ({ store: 'history', value })),
      ...put,
      ...(forget?.puts ?? []),
    ];
    const sealed = await codec.sealAll(puts, prepared.config);
    const erase = [
      ...erased,
      ...step.stores.flatMap(({ store, erase }) => erase.map((key) => ({ store, key }))),
      ...(forget?.erase ?? []),
    ];
    const stores = new Set<string>(['state', ...erase.map(({ store }) => store)]);
    for (const { store } of sealed) stores.add(roomOf(store));
    await connection.transact([...stores], 'strict', async (transaction) => {
      await claim(transaction, prepared);
      await putAll(transaction, sealed, erase, extras.progress ?? options.progress);
    });
  });
  return [...changed];
}

/** The object store that the values of a kind lie in. */
const roomOf = (store: SealedStore): string => (store === 'undo' ? 'state' : store);

/** Plain requests, not a promise each: what fails aborts the transaction, which is awaited. */
export async function putAll(
  transaction: Writing,
  puts: readonly Put[],
  erase: readonly { store: string; key: string }[] = [],
  progress?: (done: number, all: number) => void,
): Promise<void> {
  const rooms = new Map<string, IDBObjectStore>();
  const roomFor = (name: string) => {
    const room = rooms.get(name) ?? unwrap(transaction.objectStore(name));
    rooms.set(name, room);
    return room;
  };
  await inSlices(erase, ({ store, key }) => roomFor(store).delete(key));
  await inSlices(
    puts,
    ({ store, value, key }) =>
      key === undefined ? roomFor(roomOf(store)).put(value) : roomFor(roomOf(store)).put(value, key),
    progress,
  );
}

/** Sends the requests of a long list slice by slice, so that the page can draw while they are worked on. */
async function inSlices<Item>(
  items: readonly Item[],
  send: (item: Item) => IDBRequest,
  progress?: (done: number, all: number) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += slice) {
    let last: IDBRequest | undefined;
    for (const item of items.slice(from, from + slice)) last = send(item);
    if (last && from + slice < items.length) {
      await settled(last);
      progress?.(from + slice, items.length);
    }
  }
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}

async function readBefore(
  connection: Connection,
  codec: Codec,
  changes: readonly CheckedChange[],
): Promise<{ before: Before; prepared: Prepared }> {
  const { found, prepared } = await connection.run((database) => readRaw(database, changes));
  const before = new Map<StoreName, ReadonlyMap<string, AnyRecord>>();
  for (const [store, values] of found) {
    const records = await codec.openAll<AnyRecord>(store, values);
    before.set(store, new Map(records.map((record) => [record.id, record])));
  }
  return { before, prepared };
}

async function readRaw(
  database: IDBPDatabase,
  changes: readonly CheckedChange[],
): Promise<{ found: ReadonlyMap<StoreName, readonly unknown[]>; prepared: Prepared }> {
  const names = [...new Set(changes.map(({ store }) => store))];
  const transaction = database.transaction([...names, 'state'], 'readonly');
  const prepared = await readPrepared(transaction.objectStore('state'));
  const found = new Map<StoreName, readonly unknown[]>();
  for (const name of names) {
    const store = transaction.objectStore(name);
    const wanted = new Set(
      changes
        .filter((change) => change.store === name)
        .flatMap(({ put, softDelete, restore, erase }) => [
          ...put.map(({ id }) => id),
          ...softDelete,
          ...restore,
          ...erase,
        ]),
    );
    let ids = [...wanted];
    if (ids.length > fewRecords) {
      const there = new Set(await store.getAllKeys());
      ids = ids.filter((id) => there.has(id));
    }
    const values: unknown[] = [];
    for (let from = 0; from < ids.length; from += slice) {
      const part: unknown[] = await Promise.all(ids.slice(from, from + slice).map((id) => store.get(id)));
      for (const value of part) if (value !== undefined) values.push(value);
    }
    found.set(name, values);
  }
  return { found, prepared };
}

/** Lets the page draw and take a key. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
