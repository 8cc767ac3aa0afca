import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRegistry, type Registry } from '../../../lib/registry/database.ts';
import { difference, mostSingleEntries, withFields } from '../../../lib/registry/history.ts';
import type { Staff } from '../../../lib/registry/schema.ts';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const batch = idOf(900);
const moment = (n: number) => `2026-11-22T03:00:0${n}.000Z`;
const person = (n: number, fields: Partial<Staff> = {}): Staff => ({
  id: idOf(n),
  createdAt: moment(0),
  updatedAt: moment(0),
  fullName: `Người ${n}`,
  status: 'active',
  ...fields,
});
const many = Array.from({ length: mostSingleEntries + 5 }, (_, n) => person(n));

let registry: Registry;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  registry = await openRegistry();
});
afterEach(() => registry.close());

it('tells what happened to a record, newest first, with the changed fields alone', async () => {
  await registry.put('staff', person(1, { mobile: '0912345678' }), moment(1));
  await registry.put('staff', person(1, { position: 'Kế toán' }), moment(2), {
    source: 'import',
    batchId: batch,
  });
  await registry.softDelete('staff', idOf(1), moment(3));
  await registry.restore('staff', idOf(1), moment(4), { source: 'undo' });
  await registry.write([{ store: 'staff', erase: [idOf(1)] }], moment(5));
  const history = await registry.historyOf(idOf(1));
  expect(history.map(({ kind, source, at }) => [kind, source, at])).toEqual([
    ['erased', 'hand', moment(5)],
    ['restored', 'undo', moment(4)],
    ['deleted', 'hand', moment(3)],
    ['changed', 'import', moment(2)],
    ['created', 'hand', moment(1)],
  ]);
  expect(history[3]).toMatchObject({
    batchId: batch,
    before: { mobile: '0912345678', position: null, updatedAt: moment(1) },
    after: { mobile: null, position: 'Kế toán', updatedAt: moment(2) },
  });
  expect(history[0]?.before).toMatchObject({ fullName: 'Người 1', position: 'Kế toán' });
});

it('says nothing of a save that changed nothing', async () => {
  await registry.put('staff', person(1), moment(1));
  await registry.put('staff', person(1), moment(2));
  expect((await registry.historyOf(idOf(1))).length).toBe(1);
});

it('keeps one entry for a long list, and finds each of its records there', async () => {
  await registry.write([{ store: 'staff', put: many }], moment(1), { source: 'import', batchId: batch });
  expect((await registry.historySince('2026')).length).toBe(1);
  const [entry] = await registry.historyOf(idOf(3));
  expect(entry).toEqual({
    id: expect.any(String),
    at: moment(1),
    store: 'staff',
    kind: 'created',
    source: 'import',
    batchId: batch,
    recordId: idOf(3),
  });
  await registry.write([{ store: 'staff', erase: many.map(({ id }) => id) }], moment(2));
  expect((await registry.historyOf(idOf(3)))[0]).toMatchObject({
    kind: 'erased',
    before: { fullName: 'Người 3' },
  });
  expect((await registry.historyOfBatch(batch)).length).toBe(1);
});

it('forgets a record for good when it is told to, also out of the entries for many', async () => {
  await registry.write([{ store: 'staff', put: many }], moment(1));
  await registry.put('staff', person(3, { fullName: 'Lê Thị Bí Mật' }), moment(2));
  await registry.write([{ store: 'staff', erase: [idOf(3)] }], moment(3), { forget: true });
  expect(await registry.historyOf(idOf(3))).toEqual([]);
  expect((await registry.historyOf(idOf(4))).length).toBe(1);
  expect(JSON.stringify(await registry.historySince(''))).not.toMatch(/Bí Mật/);
});

it('writes change and history together or neither', async () => {
  const bad = registry.write([{ store: 'staff', put: [person(1)], softDelete: [idOf(77)] }], moment(1));
  await expect(bad).rejects.toMatchObject({ code: 'missing' });
  expect(await registry.historySince('')).toEqual([]);
});

it('writes of two windows at once both land, and the history knows both', async () => {
  await registry.put('staff', person(1), moment(1));
  await Promise.all([
    registry.put('staff', person(1, { mobile: '0911111111' }), moment(2)),
    registry.put('staff', person(1, { mobile: '0922222222' }), moment(3)),
  ]);
  const [second, first] = await registry.historyOf(idOf(1));
  expect(first?.before).toMatchObject({ mobile: null });
  expect(second?.before).toMatchObject({ mobile: first?.after?.mobile });
});

it('keeps papers and templates', async () => {
  const bytes = Uint8Array.of(80, 75, 3, 4);
  const paper = {
    id: idOf(1),
    requestId: idOf(5),
    name: 'mau-01.docx',
    kind: 'form',
    createdAt: moment(1),
    bytes,
  };
  const other = { ...paper, id: idOf(2), requestId: idOf(6) };
  await registry.archives.put(other);
  await registry.put('staff', person(1), moment(1), { archives: [paper] });
  expect(await registry.archives.ofRequest(idOf(5))).toEqual([paper]);
  await registry.archives.erase(idOf(2));
  expect((await registry.archives.all()).map(({ id }) => id)).toEqual([idOf(1)]);
  const template = { id: idOf(3), formId: '01', name: 'Mẫu của Sở', version: '2', addedAt: moment(1), bytes };
  await registry.templates.put(template);
  expect(await registry.templates.get(idOf(3))).toEqual(template);
});

it('a difference put back gives the old record', () => {
  const before = person(1, { mobile: '1', levels: ['a', 'b'] });
  const after = person(1, { position: 'x', levels: ['a'] });
  const fields = difference(before, after);
  expect(fields && withFields(after, fields.before)).toEqual(before);
  expect(fields && withFields(before, fields.after)).toEqual(after);
  expect(difference(before, { ...before, position: undefined })).toBeUndefined();
});
