/** The administrator requires the vault: nothing new about anybody lies open, and nothing that was there is lost. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRegistry, type Registry } from '../../../../lib/registry/database.ts';
import type { Staff } from '../../../../lib/registry/schema.ts';
import { searchIndexKey } from '../../../../lib/registry/searchIndex.ts';

vi.mock(import('../../../../lib/registry/vault/cipher.ts'), async (original) => ({
  ...(await original()),
  rounds: 10,
}));

const now = '2026-11-22T03:00:00.000Z';
const later = '2026-11-22T03:00:01.000Z';
const passphrase = 'bốn từ không liên quan';
const person = (n: number): Staff => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  createdAt: now,
  updatedAt: now,
  fullName: `Người ${n}`,
  status: 'active',
});
const refused = { code: 'vault-required' };

let registry: Registry;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  registry = await openRegistry();
  await registry.write([{ store: 'staff', put: [person(1), person(2)] }], now);
  await registry.saveDraft('staff:new', { values: { fullName: 'Đang gõ' } }, now);
  await registry.vault.require(true);
});
afterEach(() => registry.close());

describe('while the vault is off', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a record', () => registry.put('staff', person(3), later)],
    ['a change of one', () => registry.put('staff', { ...person(1), position: 'Kế toán' }, later)],
    ['a draft', () => registry.saveDraft('staff:new', { values: { fullName: 'Mới' } }, later)],
    [
      'a paper',
      () =>
        registry.archives.put({
          id: person(9).id,
          name: 'a.docx',
          kind: 'form',
          createdAt: now,
          bytes: new Uint8Array(3),
        }),
    ],
    ['a setting with names in it', () => registry.setSetting('papers', { signer: 'Nguyễn Văn A' })],
    [
      'a restored backup',
      async () => registry.backup.restore(await registry.backup.content(), 'merge', later, () => {}),
    ],
  ])('%s is refused', async (_, write) => {
    await expect(write()).rejects.toMatchObject(refused);
  });

  it('what was there can be read, searched, backed up, taken away', async () => {
    expect(await registry.all('staff')).toHaveLength(2);
    expect((await registry.getDraft('staff:new'))?.value).toEqual({ values: { fullName: 'Đang gõ' } });
    await registry.saveDraft(searchIndexKey, { stamp: 1 }, later);
    expect((await registry.backup.content()).records.staff).toHaveLength(2);
    await registry.setSetting('lastBackup', later);
    await registry.softDelete('staff', person(2).id, later);
    expect(await registry.all('staff')).toHaveLength(1);
    await registry.erasing.carryOut({ erase: [{ store: 'staff', key: person(2).id }], puts: [] }, later);
    expect(await registry.all('staff', { deleted: true })).toHaveLength(1);
  });
});

it('once it is on everything is taken again, and it stays on', async () => {
  expect(await registry.vault.status()).toMatchObject({ mode: 'off', required: true });
  await registry.vault.turnOn(passphrase, () => {});
  expect((await registry.getDraft('staff:new'))?.value).toEqual({ values: { fullName: 'Đang gõ' } });
  await registry.put('staff', person(3), later);
  expect(await registry.all('staff')).toHaveLength(3);
  await expect(registry.vault.turnOff(passphrase, () => {})).rejects.toMatchObject(refused);
  expect(await registry.vault.status()).toMatchObject({ mode: 'unlocked', required: true });
});

it('another window learns of it with its next write', async () => {
  await registry.vault.require(false);
  await registry.put('staff', person(3), later);
  await registry.vault.require(true);
  await expect(registry.put('staff', person(4), later)).rejects.toMatchObject(refused);
});

it('a vault that was turned off before it became required takes nothing in', async () => {
  await registry.vault.turnOn(passphrase, () => {});
  await registry.vault.require(false);
  await registry.vault.turnOff(passphrase, () => {});
  await registry.vault.require(true);
  await expect(registry.put('staff', person(4), later)).rejects.toMatchObject(refused);
});
