import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupError } from '../../../../lib/registry/backup/errors.ts';
import { readHeader } from '../../../../lib/registry/backup/format.ts';
import { type BackupContent, readBackup } from '../../../../lib/registry/backup/read.ts';
import { type BackupSource, writeBackup } from '../../../../lib/registry/backup/write.ts';
import { openRegistry, type Registry } from '../../../../lib/registry/database.ts';
import type { Staff } from '../../../../lib/registry/schema.ts';

// The rounds are what makes it slow, and slow is the point; not here.
vi.mock(import('../../../../lib/registry/vault/cipher.ts'), async (original) => ({
  ...(await original()),
  rounds: 10,
}));

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const moment = (n: number) => `2026-11-22T03:00:0${n}.000Z`;
const person = (n: number, fields: Partial<Staff> = {}): Staff => ({
  id: idOf(n),
  createdAt: moment(0),
  updatedAt: moment(1),
  fullName: `Người ${n}`,
  status: 'active',
  ...fields,
});
const bytes = Uint8Array.of(80, 75, 3, 4);
const paper = (n: number) => ({ id: idOf(n), name: 'a.docx', kind: 'form', createdAt: moment(1), bytes });
const quiet = () => {};

let registry: Registry;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  registry = await openRegistry();
  await registry.write([{ store: 'staff', put: Array.from({ length: 60 }, (_, n) => person(n)) }], moment(1));
  await registry.put('staff', person(1, { mobile: '0912345678' }), moment(2));
  await registry.softDelete('staff', idOf(2), moment(2));
  await registry.archives.put(paper(900));
  await registry.setSetting('profileId', 'long-an-2025');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await registry.close();
});

const save = async (passphrase?: string) =>
  (await writeBackup(registry.backup, moment(3), passphrase, quiet)).file;
const open = async (file: Blob, passphrase?: string) => (await readBackup(file, passphrase, quiet)).content;
const raw = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: { code?: string }) => error.code,
  );
const state = async () => {
  const { history: _, ...rest } = await registry.backup.content();
  return rest;
};

describe('the file', () => {
  it.each([undefined, 'bốn từ không liên quan'])(
    'gives back all it was made of (passphrase: %s)',
    async (secret) => {
      const before = await registry.backup.content();
      const file = await save(secret);
      expect(await open(file, secret)).toEqual(before);
      const { header } = await readHeader(file);
      expect(header).toMatchObject({ version: 1, schema: 2, createdAt: moment(3) });
      expect(header.counts).toMatchObject({ staff: 60, archives: 1, settings: 1, requests: 0 });
      const text = new TextDecoder().decode(await raw(file));
      expect(text).not.toContain('0912345678');
    },
  );

  it('gives back any record that the registry can hold', async () => {
    const word = fc.string({ unit: 'binary', minLength: 1 });
    const people = fc.array(
      fc.record({ fullName: word, position: word, levels: fc.array(word, { maxLength: 4 }) }),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(people, fc.boolean(), async (given, secret) => {
        const values = given.map((fields, n) => person(n, fields));
        const source: BackupSource = {
          async *read() {
            yield { store: 'staff', values };
          },
          mark: async () => 0,
          size: async () => values.length,
        };
        const passphrase = secret ? 'bốn từ' : undefined;
        const { file } = await writeBackup(source, moment(1), passphrase, quiet);
        expect((await open(file, passphrase)).records.staff).toEqual(values);
      }),
      { numRuns: 40 },
    );
  });

  it.each([undefined, 'bốn từ không liên quan'])(
    'is refused with any single byte altered, wherever it is cut, and with anything after it (passphrase: %s)',
    async (secret) => {
      const file = await save(secret);
      const good = await raw(file);
      await fc.assert(
        fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (place, mask) => {
          const bad = good.slice();
          bad[place] = (bad[place] ?? 0) ^ mask;
          expect(['altered', 'not-ours', 'truncated']).toContain(await code(open(new Blob([bad]), secret)));
        }),
        { numRuns: 150 },
      );
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 8, max: good.length - 1 }), async (length) => {
          expect(await code(open(new Blob([good.slice(0, length)]), secret))).toBe('truncated');
        }),
        { numRuns: 40 },
      );
      expect(await code(open(new Blob([good, 'x']), secret))).toBe('altered');
    },
  );

  it('tells a wrong passphrase, a missing one, a foreign file and one of a newer build apart', async () => {
    const file = await save('bốn từ không liên quan');
    expect(await code(open(file))).toBe('passphrase-needed');
    expect(await code(open(file, 'bốn từ không liên can'))).toBe('wrong-passphrase');
    expect(await code(open(new Blob([])))).toBe('not-ours');
    expect(await code(open(new Blob(['{"format":"tro-ly-chung-thuc/records"}'])))).toBe('not-ours');
    expect(await code(open(await changedHeader(await save(), { version: 2 })))).toBe('newer');
    expect(await code(open(await changedHeader(await save(), { schema: 99, odd: true })))).toBe('newer');
    const { counts } = (await readHeader(await save())).header;
    const fewer = { counts: { ...counts, staff: 59 } };
    expect(await code(open(await changedHeader(await save(), { counts })))).toBe('none');
    expect(await code(open(await changedHeader(await save(), fewer)))).toBe('altered');
    expect(await code(open(await changedHeader(await save(), { counts: {} })))).toBe('invalid');
    expect(await code(open(await changedHeader(await save(), { chunks: 'none' })))).toBe('invalid');
  });

  it('is refused when it holds what is no record', async () => {
    const source: BackupSource = {
      async *read() {
        yield { store: 'staff', values: [{ ...person(1), birthDate: '2026-02-30' }] };
      },
      mark: async () => 0,
      size: async () => 1,
    };
    const { file } = await writeBackup(source, moment(1), undefined, quiet);
    expect(await code(open(file))).toBe('invalid');
  });

  it('is read anew when somebody writes meanwhile, and given up when nobody stops', async () => {
    let writes = 0;
    const restless = (until: number): BackupSource => ({
      async *read() {
        yield { store: 'staff', values: [person(writes)] };
        if (writes < until) writes += 1;
      },
      mark: async () => writes,
      size: async () => 1,
    });
    const { file } = await writeBackup(restless(2), moment(1), undefined, quiet);
    expect((await open(file)).records.staff).toEqual([person(2)]);
    await expect(writeBackup(restless(99), moment(1), undefined, quiet)).rejects.toThrow(BackupError);
  });
});

/** The same file with another header, and the right hash of it. */
async function changedHeader(file: Blob, change: object): Promise<Blob> {
  const whole = await raw(file);
  const length = new DataView(whole.buffer).getUint32(8);
  const header = JSON.parse(new TextDecoder().decode(whole.subarray(12, 12 + length)));
  const json = new TextEncoder().encode(JSON.stringify({ ...header, ...change }));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, json.length);
  const hash = await crypto.subtle.digest('SHA-256', json);
  return new Blob([whole.slice(0, 8), size, json, hash, whole.slice(12 + length + 32)]);
}

describe('restoring', () => {
  let content: BackupContent;
  let then: Awaited<ReturnType<typeof state>>;
  let now: Awaited<ReturnType<typeof state>>;
  beforeEach(async () => {
    then = await state();
    content = await open(await save());
    // Since the backup: one changed, one new, one gone; a paper and a setting too.
    await registry.put('staff', person(3, { fullName: 'Đã sửa' }), moment(5));
    await registry.put('staff', person(100), moment(5));
    await registry.write([{ store: 'staff', erase: [idOf(4)] }], moment(5));
    await registry.archives.put(paper(901));
    await registry.archives.erase(idOf(900));
    await registry.setSetting('profileId', 'ninh-binh-2025');
    await registry.setSetting('customProfiles', ['của tôi']);
    now = await state();
  });

  it('replaces everything by what was there then, and back in one step', async () => {
    await registry.backup.restore(content, 'replace', moment(6), quiet);
    expect(await state()).toEqual(then);
    expect((await registry.historyOf(idOf(3)))[0]).toMatchObject({ source: 'restore', kind: 'changed' });
    await registry.close();
    registry = await openRegistry();
    expect(await registry.backup.lastRestore()).toEqual({ at: moment(6), mode: 'replace' });
    await registry.backup.undoRestore(moment(7));
    expect(await state()).toEqual(now);
    expect(await registry.backup.lastRestore()).toBeUndefined();
  });

  it('merges: what is missing comes back, what is newer stays', async () => {
    await registry.backup.restore(content, 'merge', moment(6), quiet);
    expect((await registry.get('staff', idOf(3)))?.fullName).toBe('Đã sửa');
    expect(await registry.get('staff', idOf(4))).toEqual(person(4));
    expect(await registry.get('staff', idOf(100))).toBeDefined();
    expect((await registry.archives.all()).length).toBe(2);
    expect(await registry.getSetting('profileId')).toBe('ninh-binh-2025');
    await registry.backup.undoRestore(moment(7));
    expect(await state()).toEqual(now);
  });

  it('into an empty registry gives everything, the history too', async () => {
    await registry.close();
    globalThis.indexedDB = new IDBFactory();
    registry = await openRegistry();
    await registry.backup.restore(content, 'merge', moment(6), quiet);
    expect(await state()).toEqual(then);
    expect((await registry.historyOf(idOf(1))).at(-2)).toMatchObject({ after: { mobile: '0912345678' } });
    await registry.backup.undoRestore(moment(7));
    expect((await registry.all('staff', { deleted: true })).length).toBe(0);
    expect(await registry.getSetting('profileId')).toBeUndefined();
  });

  it('leaves the registry as it was when the disk is full half way', async () => {
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      calls += 1;
      if (calls > 4) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await code(registry.backup.restore(content, 'replace', moment(6), quiet))).toBe('quota');
    vi.restoreAllMocks();
    expect(await state()).toEqual(now);
    expect(await registry.backup.lastRestore()).toBeUndefined();
  });

  it('is not undone over what was changed since, unless that is to stay', async () => {
    await registry.backup.restore(content, 'replace', moment(6), quiet);
    await registry.put('staff', person(3, { fullName: 'Sau khôi phục' }), moment(7));
    expect(await code(registry.backup.undoRestore(moment(8)))).toBe('changed-since');
    expect((await registry.get('staff', idOf(4)))?.fullName).toBe('Người 4');
    await registry.backup.undoRestore(moment(8), { keepLater: true });
    expect((await registry.get('staff', idOf(3)))?.fullName).toBe('Sau khôi phục');
    expect(await registry.get('staff', idOf(4))).toBeUndefined();
    expect(await registry.get('staff', idOf(100))).toBeDefined();
  });
});

describe('undoing a step', () => {
  const batchId = idOf(999);

  it('takes back an import of new and changed records, and nothing else', async () => {
    const before = await state();
    const many = Array.from({ length: 40 }, (_, n) => person(200 + n));
    await registry.write(
      [{ store: 'staff', put: [...many, person(5, { position: 'Kế toán' })] }],
      moment(5),
      {
        source: 'import',
        batchId,
      },
    );
    await registry.put('organisations', { ...person(700), name: 'Khác' } as never, moment(6));
    await registry.undoBatch(batchId, moment(7));
    const after = await state();
    expect(after.records.staff).toEqual(before.records.staff);
    expect(after.records.organisations.length).toBe(1);
    expect((await registry.historyOf(idOf(5)))[0]).toMatchObject({ source: 'undo' });
  });

  it('knows no step of that name', async () => {
    expect(await code(registry.undoBatch(idOf(998), moment(7)))).toBe('missing');
  });
});
