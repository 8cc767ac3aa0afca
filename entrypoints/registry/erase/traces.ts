/** What the extension keeps outside of its database: the browser's storages and caches. */
import { browser } from 'wxt/browser';
import type { Mentions } from '../../../lib/registry/mentions.ts';

/** A place outside of the database in which something is left. */
export interface Trace {
  /** As the clerk reads it. */
  place: string;
  key: string;
}

const areas = [
  { name: 'session', place: 'bộ nhớ phiên của tiện ích' },
  { name: 'local', place: 'bộ nhớ của tiện ích' },
] as const;
const storages = () => [
  { storage: localStorage, place: 'bộ nhớ trang (local)' },
  { storage: sessionStorage, place: 'bộ nhớ trang (session)' },
];
/** The keys of the vault are no word on anybody, and without them nothing could be verified. */
const isOfVault = (key: string) => key.startsWith('vault-');

/** Takes the person out of the storages; what holds nothing else is removed whole. */
export async function forgetTraces(mentions: Mentions): Promise<void> {
  for (const { name } of areas) {
    const area = browser.storage[name];
    for (const [key, value] of Object.entries(await area.get(null))) {
      if (isOfVault(key) || !mentions.in({ [key]: value })) continue;
      // A query that is being typed is thrown away whole; a list of ids goes on without theirs.
      if (Array.isArray(value)) await area.set({ [key]: mentions.without(value) });
      else await area.remove(key);
    }
  }
  for (const { storage } of storages())
    for (const key of Object.keys(storage))
      if (mentions.in([key, storage.getItem(key)])) storage.removeItem(key);
  for (const { cache, request } of await cachedWith(mentions)) await cache.delete(request);
}

/** An address with its letters in place of their codes; as it is where the codes are none. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** What is cached under an address, or with a text, that speaks of the person. */
async function cachedWith(mentions: Mentions): Promise<{ cache: Cache; request: Request }[]> {
  const found: { cache: Cache; request: Request }[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const text = await (await cache.match(request))?.text();
      if (mentions.in([decoded(request.url), text])) found.push({ cache, request });
    }
  }
  return found;
}

/** Where the person is still spoken of outside of the database. */
export async function findTraces(mentions: Mentions): Promise<Trace[]> {
  const found: Trace[] = [];
  for (const { name, place } of areas)
    for (const [key, value] of Object.entries(await browser.storage[name].get(null)))
      if (mentions.in({ [key]: value })) found.push({ place, key });
  for (const { storage, place } of storages())
    for (const key of Object.keys(storage))
      if (mentions.in([key, storage.getItem(key)])) found.push({ place, key });
  for (const { request } of await cachedWith(mentions)) found.push({ place: 'bộ nhớ đệm', key: request.url });
  return found;
}

/** Empties every storage and cache, and deletes every database. Windows that hold one are asked to let go. */
export async function eraseEverywhere(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
  for (const { name } of areas) await browser.storage[name].clear();
  for (const { storage } of storages()) storage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Another window is writing at this moment; it lets go when it has done.
    request.onblocked = () => {};
  });
}

/**
 * What is left anywhere, place by place. A window that went on may have made an empty database anew: that
 * is nothing.
 */
export async function findAnything(): Promise<Trace[]> {
  const found: Trace[] = [];
  for (const { name } of await indexedDB.databases())
    if (name !== undefined)
      for (const store of await filledStores(name)) found.push({ place: 'cơ sở dữ liệu', key: store });
  for (const { name, place } of areas)
    for (const key of Object.keys(await browser.storage[name].get(null))) found.push({ place, key });
  for (const { storage, place } of storages())
    for (const key of Object.keys(storage)) found.push({ place, key });
  for (const key of await caches.keys()) found.push({ place: 'bộ nhớ đệm', key });
  return found;
}

function filledStores(name: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const close = (filled: string[]) => {
        database.close();
        resolve(filled);
      };
      if (names.length === 0) return close([]);
      const transaction = database.transaction(names, 'readonly');
      const filled: string[] = [];
      for (const store of names) {
        const counting = transaction.objectStore(store).count();
        counting.onsuccess = () => {
          if (counting.result > 0) filled.push(store);
        };
      }
      transaction.oncomplete = () => close(filled);
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
