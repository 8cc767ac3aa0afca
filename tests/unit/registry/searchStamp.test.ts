import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRegistry, type Registry } from '../../../lib/registry/database.ts';
import type { Staff } from '../../../lib/registry/schema.ts';
import { searchIndexKey, searchStampKey } from '../../../lib/registry/searchIndex.ts';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const moment = (n: number) => `2026-11-22T03:00:0${n}.000Z`;
const person = (n: number): Staff => ({
  id: idOf(n),
  createdAt: moment(0),
  updatedAt: moment(0),
  fullName: `Người ${n}`,
  status: 'active',
});

let registry: Registry;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  registry = await openRegistry();
});
afterEach(() => registry.close());

it('drops the kept search index with every write of records, and only then', async () => {
  await registry.saveDraft(searchIndexKey, 'index', moment(0));
  await registry.setSetting('profileId', 'x');
  expect(await registry.getDraft(searchIndexKey)).toBeDefined();

  await registry.put('staff', person(1), moment(1));
  expect(await registry.getDraft(searchIndexKey)).toBeUndefined();
  const first = await registry.getDraft(searchStampKey);

  await registry.saveDraft(searchIndexKey, 'index', moment(1));
  await registry.softDelete('staff', idOf(1), moment(2));
  expect(await registry.getDraft(searchIndexKey)).toBeUndefined();
  expect((await registry.getDraft(searchStampKey))?.value).not.toBe(first?.value);
});

it('gives the records changed last, without deleted ones', async () => {
  for (let n = 1; n <= 5; n++) await registry.put('staff', person(n), moment(n));
  await registry.put('staff', person(2), moment(6));
  await registry.softDelete('staff', idOf(4), moment(7));
  expect((await registry.latest('staff', 3)).map(({ id }) => id)).toEqual([idOf(2), idOf(5), idOf(3)]);
  expect(await registry.latest('organisations', 3)).toEqual([]);
});
