/** Writing: one step of changes, with its history, in one transaction. */
import { type IDBPDatabase, unwrap } from 'idb';
import type { AnyRecord } from '../history.ts';
import type { StoreName } from '../schema.ts';
import { searchIndexKey, searchStampKey } from '../searchIndex.ts';
import { type Before, planStep, type Step } from '../step.ts';
import {
  type Changed,
  type CheckedChange,
  checkChanges,
  type Draft,
  type StoreChange,
  type WriteOptions,
} from '../store.ts';
import type { Connection, Writing } from './connection.ts';
import { forgetRecords } from './history.ts';

/** Where the bookkeeping counts the writes of records. */
const writesKey = 'writes';

/** More records than this are looked for by the list of all keys, and not one by one. */
const fewRecords = 200;
/** As many requests as are sent off between two chances for the page to draw. */
const slice = 200;

/** Another window wrote between our reading and our writing: what was worked out is out of date. */
class Overtaken extends Error {}

/** @returns the names of what changed */
export async function writeStep(
  connection: Connection,
  requested: readonly StoreChange[],
  now: string,
  options: WriteOptions,
): Promise<Changed[]> {
  const checked = await checkChanges(requested, now, options, pause);
  const settings = Object.entries(options.settings ?? {});
  const archives = options.archives ?? [];
  const touched = new Set<Changed>(checked.map(({ store }) => store));
  if (settings.length > 0) touched.add('settings');
  if (archives.length > 0) touched.add('archives');
  const stores = new Set<string>(touched);
  if (checked.length > 0) for (const name of ['history', 'state']) stores.add(name);
  const searchStale = checked.some(({ store }) => store !== 'requests');
  if (options.clearDraft !== undefined || searchStale) stores.add('drafts');
  if (stores.size === 0) return [];
  for (;;) {
    const { before, writes } = await connection.run((database) => readBefore(database, checked));
    const step = planStep(checked, before, now, options, () => crypto.randomUUID());
    try {
      await connection.transact([...stores], 'strict', async (transaction) => {
        if (checked.length > 0) {
          const state = transaction.objectStore('state');
          if ((await state.get(writesKey)) !== writes) throw new Overtaken();
          unwrap(state).put((writes ?? 0) + 1, writesKey);
          await putStep(transaction, step);
          if (options.forget) {
            await forgetRecords(transaction, new Set(checked.flatMap(({ erase }) => erase)));
          }
        }
        for (const [name, value] of settings) {
          const store = unwrap(transaction.objectStore('settings'));
          if (value === undefined) store.delete(name);
          else store.put(value, name);
        }
        for (const archive of archives) unwrap(transaction.objectStore('archives')).put(archive);
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
      return [...touched];
    } catch (error) {
      if (!(error instanceof Error && error.cause instanceof Overtaken)) throw error;
    }
  }
}

async function putStep(transaction: Writing, step: Step): Promise<void> {
  for (const { store: name, put, erase } of step.stores) {
    const store = unwrap(transaction.objectStore(name));
    // Plain requests, not a promise each: what fails aborts the transaction, which is awaited.
    await inSlices(put, (record) => store.put(record));
    await inSlices(erase, (id) => store.delete(id));
  }
  const history = unwrap(transaction.objectStore('history'));
  await inSlices(step.history, (entry) => history.put(entry));
}

/** Sends the requests of a long list slice by slice, so that the page can draw while they are worked on. */
export async function inSlices<Item>(
  items: readonly Item[],
  send: (item: Item) => IDBRequest,
): Promise<void> {
  for (let from = 0; from < items.length; from += slice) {
    let last: IDBRequest | undefined;
    for (const item of items.slice(from, from + slice)) last = send(item);
    if (last && from + slice < items.length) await settled(last);
  }
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}

async function readBefore(
  database: IDBPDatabase,
  changes: readonly CheckedChange[],
): Promise<{ before: Before; writes: number | undefined }> {
  const names = [...new Set(changes.map(({ store }) => store))];
  if (names.length === 0) return { before: new Map(), writes: undefined };
  const transaction = database.transaction([...names, 'state'], 'readonly');
  const writes: Promise<number | undefined> = transaction.objectStore('state').get(writesKey);
  const before = new Map<StoreName, ReadonlyMap<string, AnyRecord>>();
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
    const found = new Map<string, AnyRecord>();
    for (let from = 0; from < ids.length; from += slice) {
      const records: (AnyRecord | undefined)[] = await Promise.all(
        ids.slice(from, from + slice).map((id) => store.get(id)),
      );
      for (const record of records) if (record) found.set(record.id, record);
    }
    before.set(name, found);
  }
  return { before, writes: await writes };
}

/** Lets the page draw and take a key. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
