/** The vault of the registry: on and off, locked and unlocked, another passphrase, another key. */
import { RegistryError } from '../errors.ts';
import {
  importKeys,
  newVault,
  type RawKeys,
  shortestPassphrase,
  unwrapKeys,
  type VaultConfig,
  wrapKeys,
} from '../vault/config.ts';
import { type Codec, claim, requiredKey, untilLanded, vaultKey } from './codec.ts';
import type { Connection } from './connection.ts';
import { convertAll, type Progress } from './convert.ts';
import type { SessionKeys } from './sessionKeys.ts';

export interface VaultStatus {
  mode: 'off' | 'locked' | 'unlocked';
  /** A change that was begun is not finished: `resume` goes on with it. */
  unfinished: boolean;
  idleMinutes: number;
  /** The administrator requires it: while it is off nothing personal is written, and it cannot be turned off. */
  required: boolean;
}

export interface Vault {
  /** Sets whether the administrator requires the vault. */
  require(required: boolean): Promise<void>;
  status(): Promise<VaultStatus>;
  /** @throws RegistryError `wrong-passphrase` */
  unlock(passphrase: string): Promise<void>;
  lock(): Promise<void>;
  /** Seals everything under a new key; there is no way back without the passphrase. */
  turnOn(passphrase: string, progress: Progress): Promise<void>;
  turnOff(passphrase: string, progress: Progress): Promise<void>;
  /** The same data key under another passphrase: one write. */
  changePassphrase(old: string, next: string): Promise<void>;
  /** A new data key, under which everything is sealed anew. */
  changeKey(passphrase: string, progress: Progress): Promise<void>;
  /** Finishes what was interrupted; the vault has to be unlocked. */
  resume(progress: Progress): Promise<void>;
  setIdleMinutes(minutes: number): Promise<void>;
  /** The clerk is there: the idle time begins anew. */
  touch(): Promise<void>;
  /** Moment (ms since 1970) at which an idle vault locks itself. */
  locksAt(): Promise<number | undefined>;
  /** The data keys, for a worker, which cannot ask the session for them. */
  keys(): Promise<RawKeys | undefined>;
  giveKeys(keys: RawKeys): Promise<void>;
}

export function createVault(
  connection: Connection,
  codec: Codec,
  session: SessionKeys,
  tell: () => void,
): Vault {
  async function save(change: (config: VaultConfig | undefined) => VaultConfig | undefined): Promise<void> {
    await untilLanded(async () => {
      const prepared = await codec.prepared();
      const next = change(prepared.config);
      await connection.transact(['state'], 'strict', async (transaction) => {
        await claim(transaction, prepared);
        const state = transaction.objectStore('state');
        await (next ? state.put(next, vaultKey) : state.delete(vaultKey));
      });
    });
    await codec.refresh();
    tell();
  }

  const present = async (): Promise<VaultConfig> => {
    const config = await codec.refresh();
    if (!config) throw new RegistryError('missing');
    return config;
  };

  /** Nothing is changed under a vault that changed since it was looked at. */
  const replacing = (seen: VaultConfig | undefined, next: VaultConfig | undefined) =>
    save((config) => {
      if (config?.current !== seen?.current || config?.phase !== seen?.phase) {
        throw new RegistryError('conflict');
      }
      return next;
    });

  async function finish(config: VaultConfig, progress: Progress): Promise<void> {
    if (config.phase === 'on') return;
    await convertAll(connection, codec, config, progress);
    if (config.phase === 'opening') {
      await replacing(config, undefined);
      await session.clear();
      return;
    }
    const keys = config.keys.filter(({ id }) => id === config.current);
    await replacing(config, { ...config, phase: 'on', keys });
    // Nothing is sealed with the old key any more.
    const current = (await session.get())?.[config.current];
    if (current) await session.set({ [config.current]: current }, config.idleMinutes);
  }

  return {
    async require(required) {
      if ((await codec.prepared()).required === required) return;
      await connection.transact(['state'], 'strict', async (transaction) => {
        await transaction.objectStore('state').put(required, requiredKey);
      });
      await codec.refresh();
      tell();
    },
    async status() {
      const config = await codec.refresh();
      const required = codec.required();
      if (!config) return { mode: 'off', unfinished: false, idleMinutes: 0, required };
      const keys = await session.get();
      const unlocked = keys !== undefined && config.keys.every(({ id }) => id in keys);
      return {
        mode: unlocked ? 'unlocked' : 'locked',
        unfinished: config.phase !== 'on',
        idleMinutes: config.idleMinutes,
        required,
      };
    },
    async unlock(passphrase) {
      const config = await present();
      await session.set(await unwrapKeys(config, passphrase), config.idleMinutes);
    },
    lock: () => session.clear(),
    async turnOn(passphrase, progress) {
      checkPassphrase(passphrase);
      const seen = await codec.refresh();
      if (seen) throw new RegistryError('conflict');
      const { config, keys } = await newVault(passphrase, crypto.randomUUID());
      await session.set(keys, config.idleMinutes);
      await replacing(undefined, config);
      await finish(config, progress);
    },
    async turnOff(passphrase, progress) {
      const config = await present();
      if (codec.required()) throw new RegistryError('vault-required');
      await session.set(await unwrapKeys(config, passphrase), config.idleMinutes);
      const next: VaultConfig = { ...config, phase: 'opening' };
      await replacing(config, next);
      await finish(next, progress);
    },
    async changePassphrase(old, next) {
      checkPassphrase(next);
      const config = await present();
      const keys = await unwrapKeys(config, old);
      await replacing(config, { ...config, ...(await wrapKeys(keys, next)) });
    },
    async changeKey(passphrase, progress) {
      const config = await present();
      const old = await unwrapKeys(config, passphrase);
      if (config.phase !== 'on') throw new RegistryError('conflict');
      const current = crypto.randomUUID();
      const keys = { ...old, [current]: crypto.getRandomValues(new Uint8Array(32)) };
      const next: VaultConfig = {
        ...config,
        ...(await wrapKeys(keys, passphrase)),
        phase: 'rekeying',
        current,
      };
      await session.set(keys, config.idleMinutes);
      await replacing(config, next);
      await finish(next, progress);
    },
    async resume(progress) {
      const config = await codec.refresh();
      if (config) await finish(config, progress);
    },
    async setIdleMinutes(idleMinutes) {
      await save((config) => config && { ...config, idleMinutes });
      const keys = await session.get();
      if (keys) await session.set(keys, idleMinutes);
    },
    touch: () => session.touch(),
    locksAt: () => session.locksAt(),
    keys: () => session.get(),
    async giveKeys(keys) {
      // Throws where they are none.
      await importKeys(keys);
      await session.set(keys, 0);
    },
  };
}

function checkPassphrase(passphrase: string): void {
  if ([...passphrase.normalize('NFC')].length < shortestPassphrase)
    throw new RegistryError('weak-passphrase');
}
