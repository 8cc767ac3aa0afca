/** What the database keeps of a vault: its data keys, each locked with the key from the passphrase. */
import { RegistryError } from '../errors.ts';
import {
  type Bytes,
  decrypt,
  encrypt,
  importKey,
  keyFromPassphrase,
  randomBytes,
  rounds,
  utf8,
} from './cipher.ts';

/**
 * `sealing`: being turned on; `opening`: being turned off; `rekeying`: from the old data key to the new
 * one. In these three the database holds values of both kinds, and whoever unlocks it carries on.
 */
export type VaultPhase = 'on' | 'sealing' | 'opening' | 'rekeying';

export interface VaultConfig {
  version: 1;
  phase: VaultPhase;
  salt: Bytes;
  iterations: number;
  keys: readonly { id: string; wrapped: Bytes }[];
  /** Id of the key that new values are sealed with. */
  current: string;
  /** The vault locks itself after so many minutes in which nobody did anything. */
  idleMinutes: number;
}

/** Data keys by id, as they are held while the vault is unlocked. */
export type RawKeys = Readonly<Record<string, Bytes>>;

/** Shorter phrases can be tried out by a machine. */
export const shortestPassphrase = 10;
export const defaultIdleMinutes = 15;

const contextOf = (id: string) => utf8(`data key\n${id}`);

/** A vault about to be turned on, and its first data key. */
export async function newVault(
  passphrase: string,
  newId: string,
): Promise<{ config: VaultConfig; keys: RawKeys }> {
  const keys = { [newId]: randomBytes(32) };
  const wrapped = await wrapKeys(keys, passphrase);
  return {
    config: { version: 1, phase: 'sealing', current: newId, idleMinutes: defaultIdleMinutes, ...wrapped },
    keys,
  };
}

/** The keys locked with a passphrase, under a salt of their own. */
export async function wrapKeys(
  keys: RawKeys,
  passphrase: string,
): Promise<Pick<VaultConfig, 'salt' | 'iterations' | 'keys'>> {
  const salt = randomBytes(16);
  const wrapping = await keyFromPassphrase(passphrase, salt, rounds);
  const wrapped = await Promise.all(
    Object.entries(keys).map(async ([id, raw]) => ({
      id,
      wrapped: await encrypt(wrapping, raw, contextOf(id)),
    })),
  );
  return { salt, iterations: rounds, keys: wrapped };
}

/** @throws RegistryError `wrong-passphrase` */
export async function unwrapKeys(config: VaultConfig, passphrase: string): Promise<RawKeys> {
  const wrapping = await keyFromPassphrase(passphrase, config.salt, config.iterations);
  try {
    const raw = await Promise.all(
      config.keys.map(
        async ({ id, wrapped }) => [id, await decrypt(wrapping, wrapped, contextOf(id))] as const,
      ),
    );
    return Object.fromEntries(raw);
  } catch (cause) {
    throw new RegistryError('wrong-passphrase', { cause });
  }
}

export async function importKeys(keys: RawKeys): Promise<ReadonlyMap<string, CryptoKey>> {
  const imported = await Promise.all(
    Object.entries(keys).map(async ([id, raw]) => [id, await importKey(raw)] as const),
  );
  return new Map(imported);
}
