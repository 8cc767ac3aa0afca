import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase, openRegistry } from '../../../lib/registry/database.ts';
import { databaseVersion } from '../../../lib/registry/migrations.ts';
import { recordSchemas, type StoreName } from '../../../lib/registry/schema.ts';
import { databaseDumps, loadDatabase } from '../../fixtures/databases/load.ts';

const dumps = databaseDumps();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('has a database of every version that was ever released', () => {
  expect(dumps.map(({ version }) => version)).toEqual(
    Array.from({ length: databaseVersion }, (_, n) => n + 1),
  );
});

it.each(dumps)('brings a database of version $version up to date and keeps every value', async (dump) => {
  await loadDatabase(dump);
  const registry = await openRegistry();
  for (const { name, values } of dump.stores) {
    if (!(name in recordSchemas)) continue;
    const store = name as StoreName;
    const records = await registry.all(store, { deleted: true });
    expect(records).toEqual(values.map(([, value]) => value));
    for (const record of records) expect(recordSchemas[store].parse(record)).toEqual(record);
  }
  expect(await registry.getSetting('profileId')).toBe('long-an-2025');
  expect((await registry.getDraft('staff:new'))?.value).toEqual({ values: { fullName: 'Ng' } });
  // What the newest version can do works on what the oldest left.
  const [person] = await registry.all('staff');
  if (!person) throw new Error('The fixture has nobody.');
  await registry.put('staff', { ...person, position: 'Phó Hiệu trưởng' }, '2026-11-23T02:00:00.000Z');
  expect((await registry.historyOf(person.id))[0]).toMatchObject({ after: { position: 'Phó Hiệu trưởng' } });
  await registry.close();
});

it.each(dumps)('has the indexes and stores of a new database, from version $version', async (dump) => {
  const shape = async () => {
    const database = await openDatabase();
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const stores = names.map((name) => {
      const store = transaction.objectStore(name);
      return [name, store.keyPath, [...store.indexNames].map((index) => [index, store.index(index).keyPath])];
    });
    database.close();
    return stores;
  };
  const fresh = await shape();
  globalThis.indexedDB = new IDBFactory();
  await loadDatabase(dump);
  expect(await shape()).toEqual(fresh);
});
