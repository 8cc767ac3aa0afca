/** Reads what the browser keeps for the extension, past all of its code. */
import type { Page } from '@playwright/test';

/** Every word in every database of the extension: keys, fields, and bytes read as text. */
export function rawDatabases(page: Page): Promise<string> {
  return page.evaluate(async () => {
    let text = '';
    const tell = (value: unknown): void => {
      if (ArrayBuffer.isView(value)) {
        text += new TextDecoder().decode(value);
        text += new TextDecoder('utf-16le').decode(value);
      } else if (value instanceof ArrayBuffer) tell(new Uint8Array(value));
      else if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) {
          text += `${name}:`;
          tell(inner);
        }
      } else text += `${value};`;
    };
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const room = database.transaction(store).objectStore(store);
        tell(await settled(room.getAllKeys()));
        tell(await settled(room.getAll()));
      }
      database.close();
    }
    return text;
  });
}

/** What lies in the extension's own storage and caches, as text. */
export async function rawStorage(page: Page): Promise<{ session: string; local: string; caches: string }> {
  return page.evaluate(async () => ({
    session: JSON.stringify(await chrome.storage.session.get()),
    local:
      JSON.stringify(await chrome.storage.local.get()) +
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    caches: JSON.stringify(await caches.keys()),
  }));
}
