import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName, openDatabase, openRegistry, type Registry } from '../../../lib/registry/database.ts';
import type { RegistryError } from '../../../lib/registry/errors.ts';
import { databaseVersion, migrations } from '../../../lib/registry/migrations.ts';
import { recordSchemas, type Staff } from '../../../lib/registry/schema.ts';

const now = '2026-11-22T03:00:00.000Z';
const later = '2026-11-22T04:00:00.000Z';
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const person = (n: number, fullName = `Người ${n}`): Staff => ({
  id: idOf(n),
  createdAt: now,
  updatedAt: now,
  fullName,
  status: 'active',
});

let registry: Registry;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  registry = await openRegistry();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await registry.close();
});

const failure = (promise: Promise<unknown>): Promise<RegistryError> =>
  promise.then(
    () => {
      throw new Error('expected a failure');
    },
    (error: RegistryError) => error,
  );

/** `IDBObjectStore.put` that throws a QuotaExceededError from its `count`th call on. */
function fullDiskAfter(count: number): void {
  const put = IDBObjectStore.prototype.put;
  let calls = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    calls += 1;
    if (calls > count) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

describe('reading and writing', () => {
  test('keeps a record and stamps it with the moment of saving', async () => {
    const saved = await registry.put('staff', person(1, 'Nguyễn Văn An'), later);
    expect(saved.updatedAt).toBe(later);
    expect(await registry.get('staff', idOf(1))).toEqual({ ...person(1, 'Nguyễn Văn An'), updatedAt: later });
    expect(await registry.getMany('staff', [idOf(9), idOf(1)])).toEqual([saved]);
  });

  test('hides what is deleted and brings it back', async () => {
    await registry.write([{ store: 'staff', put: [person(1), person(2)] }], now);
    await registry.softDelete('staff', idOf(1), later);
    expect((await registry.all('staff')).map(({ id }) => id)).toEqual([idOf(2)]);
    expect((await registry.all('staff', { deleted: true })).length).toBe(2);
    expect((await registry.get('staff', idOf(1)))?.deletedAt).toBe(later);
    await registry.restore('staff', idOf(1), later);
    expect((await registry.get('staff', idOf(1)))?.deletedAt).toBeUndefined();
    expect((await failure(registry.softDelete('staff', idOf(7), later))).code).toBe('missing');
  });

  test('finds by an index', async () => {
    const certificate = {
      id: idOf(3),
      createdAt: now,
      updatedAt: now,
      subject: { kind: 'person' as const, id: idOf(1) },
      serialNumber: '54AF',
      renewals: 0,
      status: 'active' as const,
    };
    await registry.put('certificates', certificate, now);
    expect(await registry.allBy('certificates', 'subject', idOf(1))).toEqual([certificate]);
    expect(await registry.allBy('certificates', 'subject', idOf(2))).toEqual([]);
  });

  test('restores a backup with its own times', async () => {
    await registry.write([{ store: 'staff', put: [person(1)] }], later, { keepTimes: true });
    expect((await registry.get('staff', idOf(1)))?.updatedAt).toBe(now);
  });

  test('keeps settings and drafts', async () => {
    await registry.setSetting('profileId', 'long-an-2025');
    expect(await registry.getSetting('profileId')).toBe('long-an-2025');
    expect(await registry.getSetting('organisationId')).toBeUndefined();
    await registry.saveDraft('staff:new', { fullName: 'Ng' }, now);
    expect(await registry.getDraft('staff:new')).toEqual({
      key: 'staff:new',
      value: { fullName: 'Ng' },
      savedAt: now,
    });
    await registry.put('staff', person(1), now, { clearDraft: 'staff:new' });
    expect(await registry.getDraft('staff:new')).toBeUndefined();
  });
});

describe('all or nothing', () => {
  const many = Array.from({ length: 2000 }, (_, n) => person(n));

  test('an invalid record in a big write leaves nothing, and names record and field', async () => {
    const bad = { ...person(1500), birthDate: '2026-02-30' };
    const error = await failure(
      registry.write([{ store: 'staff', put: [...many.slice(0, 1500), bad, ...many.slice(1501)] }], now),
    );
    expect(error.code).toBe('invalid');
    expect(error.problems).toMatchObject([{ store: 'staff', id: idOf(1500), path: 'birthDate' }]);
    expect(await registry.count('staff')).toBe(0);
  });

  test('a full disk in the middle leaves nothing, over every store and the settings', async () => {
    fullDiskAfter(1200);
    const error = await failure(
      registry.write([{ store: 'staff', put: many }], now, { settings: { organisationId: idOf(1) } }),
    );
    expect(error.code).toBe('quota');
    expect(error.message).toMatch(/hết chỗ lưu.*giải phóng ổ đĩa/);
    vi.restoreAllMocks();
    expect(await registry.count('staff')).toBe(0);
    expect(await registry.getSetting('organisationId')).toBeUndefined();
  });

  test('a disk that fills up between two requests is told as such, not as a mere abort', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      // As browsers do it: the transaction dies by itself, and what waits for it hears only "aborted".
      (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return request;
    });
    const error = await failure(registry.write([{ store: 'staff', put: many }], now));
    expect(error.code).toBe('quota');
  });

  test('a missing record at the end undoes what came before it', async () => {
    const error = await failure(
      registry.write([{ store: 'staff', put: many, softDelete: [idOf(999_999)] }], now),
    );
    expect(error.code).toBe('missing');
    expect(await registry.count('staff')).toBe(0);
  });

  test('the second of two windows that edit one record is told', async () => {
    await registry.put('staff', person(1), now);
    const expected = { [idOf(1)]: now };
    await registry.put('staff', person(1, 'Cửa sổ một'), later, { expected });
    const error = await failure(registry.put('staff', person(1, 'Cửa sổ hai'), later, { expected }));
    expect(error.code).toBe('conflict');
    expect((await registry.get('staff', idOf(1)))?.fullName).toBe('Cửa sổ một');
  });
});

describe('telling the others', () => {
  test('a listener hears which stores changed, here and through the channel', async () => {
    const heard: unknown[] = [];
    const stop = registry.onChange((changed) => heard.push(changed));
    const elsewhere = new BroadcastChannel(databaseName);
    const message = new Promise((resolve) => {
      elsewhere.onmessage = ({ data }) => resolve(data);
    });
    await registry.put('staff', person(1), now);
    expect(heard).toEqual([['staff']]);
    expect(await message).toEqual(['staff']);
    elsewhere.postMessage('not one of ours');
    elsewhere.postMessage(['devices']);
    await vi.waitFor(() => expect(heard).toEqual([['staff'], ['devices']]));
    stop();
    await registry.put('staff', person(2), now);
    expect(heard.length).toBe(2);
    elsewhere.close();
  });
});

describe('opening', () => {
  test('makes every store of the schema', async () => {
    const database = await openDatabase();
    expect([...database.objectStoreNames]).toEqual(
      [
        ...Object.keys(recordSchemas),
        ...['archives', 'drafts', 'history', 'settings', 'state', 'templates'],
      ].sort(),
    );
    database.close();
  });

  test('every released version migrates forward and keeps its records', async () => {
    for (const { version } of migrations) {
      globalThis.indexedDB = new IDBFactory();
      const old = await openDatabase(migrations.filter((migration) => migration.version <= version));
      await old.put('staff', person(1));
      old.close();
      const current = await openDatabase();
      expect(current.version).toBe(databaseVersion);
      expect(recordSchemas.staff.parse(await current.get('staff', idOf(1)))).toEqual(person(1));
      current.close();
    }
  });

  test('a later migration runs on top, and one that fails leaves the database as it was', async () => {
    await registry.put('staff', person(1), now);
    await registry.close();
    const rename = {
      version: databaseVersion + 1,
      async migrate(...[, transaction]: Parameters<(typeof migrations)[0]['migrate']>) {
        const store = transaction.objectStore('staff');
        for (const record of await store.getAll()) await store.put({ ...record, fullName: 'Đã chuyển' });
        if (failing) throw new Error('half way');
      },
    };
    let failing = true;
    expect((await failure(openDatabase([...migrations, rename]))).code).toBe('aborted');
    const before = await openDB(databaseName);
    expect(before.version).toBe(databaseVersion);
    expect(await before.get('staff', idOf(1))).toEqual(person(1));
    before.close();
    failing = false;
    const after = await openDatabase([...migrations, rename]);
    expect((await after.get('staff', idOf(1))).fullName).toBe('Đã chuyển');
    after.close();
  });

  test('a database of a newer build is told as such', async () => {
    await registry.close();
    (await openDB(databaseName, databaseVersion + 1)).close();
    const error = await failure(openRegistry());
    expect(error.code).toBe('newer');
    expect(error.message).toContain('cập nhật tiện ích');
  });

  test('a window that will not make way blocks the upgrade, and says so', async () => {
    await registry.close();
    const stubborn = await openDB(databaseName, databaseVersion);
    const next = { version: databaseVersion + 1, migrate() {} };
    expect((await failure(openDatabase([...migrations, next]))).code).toBe('blocked');
    stubborn.close();
  });

  test('our own windows make way, and then ask to be updated', async () => {
    const newer = await openDatabase([...migrations, { version: databaseVersion + 1, migrate() {} }]);
    expect((await failure(registry.all('staff'))).code).toBe('newer');
    newer.close();
  });

  test('without IndexedDB the clerk is told about private windows', async () => {
    await registry.close();
    vi.stubGlobal('indexedDB', undefined);
    const error = await failure(openRegistry());
    vi.unstubAllGlobals();
    expect(error.code).toBe('unavailable');
    expect(error.message).toContain('cửa sổ riêng tư');
  });
});
