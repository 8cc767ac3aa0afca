/** What can happen to a page while it writes. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Session } from './driver.ts';

/**
 * From now on the page, or one of its workers, stands still in the middle of a transaction: from the
 * `count`th call of that method on, it is kept open and never comes to its end.
 */
export const standStill = ({ type, method, count }: { type: string; method: string; count: number }) => {
  type Methods = Record<string, (this: unknown, ...given: unknown[]) => unknown>;
  const { prototype } = (globalThis as unknown as Record<string, { prototype: Methods }>)[type] ?? {};
  const real = prototype?.[method];
  if (!prototype || !real) throw new Error(`No ${type}.${method}`);
  let calls = 0;
  prototype[method] = function (...given) {
    const result = real.apply(this, given);
    calls += 1;
    if (calls === count) {
      const store = (type === 'IDBObjectStore' ? this : result) as IDBObjectStore;
      IDBTransaction.prototype.commit = () => {};
      const stay = () => {
        store.count().onsuccess = stay;
      };
      stay();
      console.log('in the middle');
    }
    return result;
  };
};

/** Waits until a page of the session stands still, then ends the process of all our pages. */
export async function crashInTheMiddle(
  session: Session,
  page: Page,
  begin: () => Promise<unknown>,
): Promise<void> {
  const standing = session.context.waitForEvent('console', (message) => message.text() === 'in the middle');
  const gone = page.waitForEvent('crash');
  begin().catch(() => {});
  await standing;
  const devtools = await session.context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  await gone;
  await page.close();
}

/** How many values each store holds, read past all of our code. */
export const counts = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tro-ly-chung-thuc');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const { version } = database;
    const entries = await Promise.all(
      [...database.objectStoreNames].map(
        (name) =>
          new Promise<[string, number]>((resolve) => {
            const counting = database.transaction(name).objectStore(name).count();
            counting.onsuccess = () => resolve([name, counting.result]);
          }),
      ),
    );
    database.close();
    return { version, ...Object.fromEntries(entries) } as Record<string, number>;
  });

/** The built extension without its leave to use as much of the disk as it needs: the browser's limit holds for it. */
export function limitedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tlct-limited-'));
  const built = process.env.TLCT_EXTENSION_DIR ?? join(import.meta.dirname, '../../.output/chrome-mv3');
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  expect(permissions.length).toBe(manifest.permissions.length - 1);
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}
