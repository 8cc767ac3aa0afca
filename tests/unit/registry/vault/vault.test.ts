import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName, openRegistry, type Registry } from '../../../../lib/registry/database.ts';
import type { Certificate, Staff } from '../../../../lib/registry/schema.ts';
import { searchIndexKey } from '../../../../lib/registry/searchIndex.ts';
import type * as cipher from '../../../../lib/registry/vault/cipher.ts';

// The rounds are what makes it slow, and slow is the point; not here.
vi.mock(import('../../../../lib/registry/vault/cipher.ts'), async (original) => ({
  ...(await original()),
  rounds: 10,
}));

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const moment = (n: number) => `2026-11-22T03:00:0${n}.000Z`;
const secrets = ['Bí Mật', '0912345678', '079123456789', 'bimat@longan.gov.vn', '54CAFEBABE', 'Trường Kín'];
const person = (n: number, fields: Partial<Staff> = {}): Staff => ({
  id: idOf(n),
  createdAt: moment(0),
  updatedAt: moment(0),
  fullName: `Bí Mật ${n}`,
  mobile: '0912345678',
  idNumber: '079123456789',
  officialEmail: 'bimat@longan.gov.vn',
  status: 'active',
  ...fields,
});
const certificate: Certificate = {
  id: idOf(2000),
  createdAt: moment(0),
  updatedAt: moment(0),
  subject: { kind: 'person', id: idOf(1) },
  serialNumber: '54CAFEBABE',
  renewals: 0,
  status: 'active',
};
const people = Array.from({ length: 1200 }, (_, n) => person(n));
const first = 'bốn từ không liên quan';
const second = 'một cụm khác hẳn nhé';
const quiet = () => {};

let registry: Registry;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  registry = await openRegistry();
  await registry.write(
    [
      { store: 'staff', put: people },
      { store: 'certificates', put: [certificate] },
    ],
    moment(1),
  );
  await registry.put('staff', person(1, { position: 'Trường Kín' }), moment(2));
  await registry.saveDraft('staff:new', { values: { fullName: 'Bí Mật' } }, moment(2));
  await registry.setSetting('customProfiles', ['Trường Kín']);
  await registry.setSetting('profileId', 'long-an-2025');
  await registry.archives.put({
    id: idOf(1),
    requestId: idOf(5),
    name: 'Bí Mật.docx',
    kind: 'form',
    createdAt: moment(1),
    bytes: new TextEncoder().encode('0912345678'),
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await registry.vault.lock();
  await registry.close();
});

/** Every byte of the database, as one text. */
async function raw(): Promise<string> {
  const database = await openDB(databaseName);
  let text = '';
  const tell = (value: unknown): void => {
    if (value instanceof Uint8Array) text += new TextDecoder().decode(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        text += `${name}:`;
        tell(inner);
      }
    } else text += `${value};`;
  };
  for (const name of database.objectStoreNames) {
    tell(await database.getAllKeys(name));
    tell(await database.getAll(name));
  }
  database.close();
  return text;
}
const found = async () => {
  const text = await raw();
  return secrets.filter((secret) => text.includes(secret));
};
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: { code?: string }) => error.code,
  );
const everything = async () => ({
  staff: await registry.all('staff', { deleted: true }),
  certificates: await registry.all('certificates'),
  history: await registry.historySince(''),
  draft: await registry.getDraft('staff:new'),
  profiles: await registry.getSetting('customProfiles'),
  archives: await registry.archives.all(),
});

describe('the vault', () => {
  it('leaves nothing of anybody in the database, and gives everything back while unlocked', async () => {
    expect(await found()).toEqual(secrets);
    const before = await everything();
    await registry.vault.turnOn(first, quiet);
    expect(await found()).toEqual([]);
    expect(await registry.vault.status()).toMatchObject({ mode: 'unlocked', unfinished: false });
    expect(await everything()).toEqual(before);
  });

  it('keeps new writes, drafts, the search index and the history sealed too', async () => {
    await registry.vault.turnOn(first, quiet);
    await registry.put('staff', person(3, { position: 'Trường Kín' }), moment(3));
    await registry.saveDraft('staff:x', { values: { fullName: 'Bí Mật 77' } }, moment(3));
    const index = { names: ['Bí Mật'], stores: Uint8Array.of(1), postings: Uint32Array.of(1, 2 ** 31) };
    await registry.saveDraft(searchIndexKey, index, moment(3));
    await registry.put('staff', person(4, { position: 'Trường Kín' }), moment(3), { clearDraft: 'staff:x' });
    await registry.saveDraft(searchIndexKey, index, moment(3));
    expect(await found()).toEqual([]);
    expect((await registry.getDraft(searchIndexKey))?.value).toEqual(index);
    expect((await registry.historyOf(idOf(3)))[0]?.after).toMatchObject({ position: 'Trường Kín' });
    expect(await registry.allBy('certificates', 'subject', idOf(1))).toMatchObject([
      { serialNumber: '54CAFEBABE' },
    ]);
    await registry.write([{ store: 'staff', erase: [idOf(3)] }], moment(4), { forget: true });
    expect(await registry.historyOf(idOf(3))).toEqual([]);
  });

  it('reads and writes nothing while it is locked, and says so', async () => {
    await registry.vault.turnOn(first, quiet);
    await registry.vault.lock();
    expect(await registry.vault.status()).toMatchObject({ mode: 'locked' });
    expect(await code(registry.all('staff'))).toBe('locked');
    expect(await code(registry.get('staff', idOf(1)))).toBe('locked');
    expect(await code(registry.put('staff', person(1), moment(3)))).toBe('locked');
    expect(await code(registry.saveDraft('staff:new', {}, moment(3)))).toBe('locked');
    expect(await code(registry.historyOf(idOf(1)))).toBe('locked');
    expect(await code(registry.getSetting('customProfiles'))).toBe('locked');
    expect(await registry.getSetting('profileId')).toBe('long-an-2025');
    expect(await code(registry.vault.unlock(second))).toBe('wrong-passphrase');
    await registry.vault.unlock(first);
    expect((await registry.get('staff', idOf(1)))?.position).toBe('Trường Kín');
  });

  it('takes another passphrase in one step, and the old one opens it no more', async () => {
    await registry.vault.turnOn(first, quiet);
    expect(await code(registry.vault.changePassphrase(second, first))).toBe('wrong-passphrase');
    expect(await code(registry.vault.changePassphrase(first, 'ngắn'))).toBe('weak-passphrase');
    await registry.vault.changePassphrase(first, second);
    await registry.vault.lock();
    expect(await code(registry.vault.unlock(first))).toBe('wrong-passphrase');
    await registry.vault.unlock(second);
    expect((await registry.all('staff')).length).toBe(people.length);
  });

  it('opens everything again when it is turned off', async () => {
    const before = await everything();
    await registry.vault.turnOn(first, quiet);
    expect(await code(registry.vault.turnOff(second, quiet))).toBe('wrong-passphrase');
    await registry.vault.turnOff(first, quiet);
    expect(await registry.vault.status()).toMatchObject({ mode: 'off' });
    expect(await found()).toEqual(secrets);
    expect(await everything()).toEqual(before);
  });

  it('tells an altered value from one that was never ours', async () => {
    await registry.vault.turnOn(first, quiet);
    const database = await openDB(databaseName);
    const record = await database.get('staff', idOf(1));
    record.sealed[40] ^= 1;
    await database.put('staff', record);
    const other = await database.get('staff', idOf(2));
    await database.put('staff', { ...other, id: idOf(3) });
    database.close();
    expect(await code(registry.get('staff', idOf(1)))).toBe('damaged');
    expect(await code(registry.get('staff', idOf(3)))).toBe('damaged');
    expect(await code(registry.get('staff', idOf(2)))).toBe('none');
  });

  it('locks itself when nobody does anything', async () => {
    await registry.vault.turnOn(first, quiet);
    await registry.vault.setIdleMinutes(5);
    const start = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(start + 4 * 60_000);
    await registry.vault.touch();
    clock.mockReturnValue(start + 8 * 60_000);
    expect(await registry.vault.status()).toMatchObject({ mode: 'unlocked' });
    expect(await registry.vault.locksAt()).toBe(start + 9 * 60_000);
    clock.mockReturnValue(start + 9 * 60_000);
    expect(await registry.vault.status()).toMatchObject({ mode: 'locked' });
    expect(await code(registry.all('staff'))).toBe('locked');
  });
});

describe('interrupted', () => {
  /** Lets `count` values be sealed or opened, then nothing more: as when the page is closed. */
  async function dieAfter(count: number, what: () => Promise<unknown>): Promise<void> {
    const encrypt = vi.spyOn(crypto.subtle, 'encrypt');
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    let calls = 0;
    const counting = (real: SubtleCrypto['encrypt']) =>
      function (this: SubtleCrypto, ...given: Parameters<SubtleCrypto['encrypt']>) {
        calls += 1;
        if (calls > count) throw new DOMException('gone', 'AbortError');
        return real.apply(this, given);
      };
    encrypt.mockImplementation(counting(SubtleCrypto.prototype.encrypt.bind(crypto.subtle)));
    decrypt.mockImplementation(counting(SubtleCrypto.prototype.decrypt.bind(crypto.subtle)));
    expect(await code(what())).not.toBe('none');
    vi.restoreAllMocks();
    await registry.close();
    registry = await openRegistry();
  }

  it('while being turned on: all can be read, and it is finished after the next unlock', async () => {
    const before = await everything();
    await dieAfter(700, () => registry.vault.turnOn(first, quiet));
    expect(await registry.vault.status()).toMatchObject({ mode: 'locked', unfinished: true });
    await registry.vault.unlock(first);
    expect(await everything()).toEqual(before);
    await registry.vault.resume(quiet);
    expect(await found()).toEqual([]);
    expect(await registry.vault.status()).toMatchObject({ mode: 'unlocked', unfinished: false });
    expect(await everything()).toEqual(before);
  });

  it('while being turned off', async () => {
    const before = await everything();
    await registry.vault.turnOn(first, quiet);
    await dieAfter(700, () => registry.vault.turnOff(first, quiet));
    await registry.vault.unlock(first);
    expect(await everything()).toEqual(before);
    await registry.vault.resume(quiet);
    expect(await registry.vault.status()).toMatchObject({ mode: 'off' });
    expect(await everything()).toEqual(before);
  });

  it('while the data key is changed: both keys count until all is done, then the old one is gone', async () => {
    const before = await everything();
    await registry.vault.turnOn(first, quiet);
    const old = await registry.vault.keys();
    await dieAfter(1300, () => registry.vault.changeKey(first, quiet));
    await registry.vault.unlock(first);
    expect(Object.keys((await registry.vault.keys()) ?? {}).length).toBe(2);
    expect(await everything()).toEqual(before);
    await registry.put('staff', person(1, { position: 'Trường Kín' }), moment(3));
    await registry.vault.resume(quiet);
    await registry.vault.lock();
    await registry.vault.unlock(first);
    const now = await registry.vault.keys();
    expect(Object.keys(now ?? {}).length).toBe(1);
    expect(Object.keys(now ?? {})).not.toEqual(Object.keys(old ?? {}));
    expect((await registry.all('staff')).length).toBe(people.length);
    expect((await registry.all('certificates')).length).toBe(1);
    expect(await found()).toEqual([]);
  });

  it('writes that come in between are kept', async () => {
    const turning = registry.vault.turnOn(first, quiet);
    const writing = (async () => {
      for (let n = 0; n < 10; n++) {
        await registry.put('staff', person(n * 100, { position: 'Trường Kín' }), moment(3));
      }
    })();
    await Promise.all([turning, writing]);
    const positions = (await registry.all('staff')).filter(({ position }) => position === 'Trường Kín');
    expect(positions.length).toBe(11);
    expect(await found()).toEqual([]);
  });
});

it('asks for many rounds where it is not a test', async () => {
  const { rounds } = await vi.importActual<typeof cipher>('../../../../lib/registry/vault/cipher.ts');
  expect(rounds).toBe(600_000);
});
