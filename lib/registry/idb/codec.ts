/** Between the registry and the database: what is put is sealed while the vault is on, what is read is opened. */
import { RegistryError } from '../errors.ts';
import { importKeys, type RawKeys, type VaultConfig } from '../vault/config.ts';
import { isPersonal, isSealed, openSettings, type SealedStore, seal, unseal } from '../vault/sealed.ts';
import type { Connection, Writing } from './connection.ts';
import type { SessionKeys } from './sessionKeys.ts';

/** Where the bookkeeping keeps the vault. */
export const vaultKey = 'vault';
/** Where the bookkeeping counts the writes. */
export const writesKey = 'writes';

/** Where the bookkeeping keeps whether the administrator requires the vault. */
export const requiredKey = 'vaultRequired';

/** As many values as are sealed or opened at once. */
const atOnce = 500;

/** One thing to be put into a store; `key` where the store's values do not carry their own. */
export interface Put {
  store: SealedStore;
  value: unknown;
  key?: string;
}

/** What a write was prepared for; another window may have changed it since. */
export interface Prepared {
  config: VaultConfig | undefined;
  writes: number | undefined;
  /** The administrator requires the vault. */
  required: boolean;
}

export interface Codec {
  /** Reads the vault anew: another window has turned it on or off. */
  refresh(): Promise<VaultConfig | undefined>;
  config(): VaultConfig | undefined;
  /** Whether the administrator requires the vault; as last read. */
  required(): boolean;
  keys(): Promise<RawKeys | undefined>;
  /** The values as they are to lie in the database. */
  sealAll(puts: readonly Put[], config: VaultConfig | undefined): Promise<Put[]>;
  open<T>(store: SealedStore, key: string | undefined, value: unknown): Promise<T>;
  openAll<T>(store: SealedStore, values: readonly unknown[]): Promise<T[]>;
  prepared(): Promise<Prepared>;
  /** @throws RegistryError `vault-required` when one of these would lie open against the administrator's will */
  allow(puts: readonly Put[], prepared?: Pick<Prepared, 'config' | 'required'>): void;
}

export function createCodec(connection: Connection, session: SessionKeys): Codec {
  let config: VaultConfig | undefined;
  let required = false;
  let imported: Promise<ReadonlyMap<string, CryptoKey>> | undefined;
  session.onChange(() => {
    imported = undefined;
  });

  async function keyOf(id: string): Promise<CryptoKey> {
    imported ??= session.get().then((raw) => {
      if (!raw) throw new RegistryError('locked');
      return importKeys(raw);
    });
    const reading = imported;
    try {
      const key = (await reading).get(id);
      if (key) return key;
    } catch (error) {
      if (imported === reading) imported = undefined;
      throw error;
    }
    imported = undefined;
    throw new RegistryError('locked');
  }

  async function open<T>(store: SealedStore, key: string | undefined, value: unknown): Promise<T> {
    if (!isSealed(value)) return value as T;
    const opened = await keyOf(value.keyId);
    try {
      return (await unseal(store, key ?? placeOf(value), value, opened)) as T;
    } catch (cause) {
      throw new RegistryError('damaged', { cause });
    }
  }

  const codec: Codec = {
    config: () => config,
    required: () => required,
    keys: () => session.get(),
    async refresh() {
      ({ config } = await codec.prepared());
      return config;
    },
    async sealAll(puts, vault) {
      if (!seals(vault)) return [...puts];
      const key = await keyOf(vault.current);
      return inParts(puts, async (put) => {
        if (put.store === 'settings' && openSettings.has(put.key ?? '')) return put;
        const place = put.key ?? placeOf(put.value);
        return { ...put, value: await seal(put.store, place, put.value, vault.current, key) };
      });
    },
    open,
    async openAll<T>(store: SealedStore, values: readonly unknown[]) {
      if (!values.some(isSealed)) return values as readonly T[] as T[];
      return inParts(values, (value) => open<T>(store, undefined, value));
    },
    prepared: () =>
      connection.run(async (database) => {
        const state = database.transaction('state', 'readonly').objectStore('state');
        const prepared = await readPrepared(state);
        ({ config, required } = prepared);
        return prepared;
      }),
    allow(puts, prepared = { config, required }) {
      if (
        prepared.required &&
        !seals(prepared.config) &&
        puts.some(({ store, value, key }) => isPersonal(store, key ?? placeOf(value)))
      ) {
        throw new RegistryError('vault-required');
      }
    },
  };
  return codec;
}

/** Reads the bookkeeping within a transaction that holds the store `state`. */
export async function readPrepared(state: { get(key: string): Promise<unknown> }): Promise<Prepared> {
  const [config, writes, required] = await Promise.all([
    state.get(vaultKey),
    state.get(writesKey),
    state.get(requiredKey),
  ]);
  return {
    config: config as VaultConfig | undefined,
    writes: writes as number | undefined,
    required: required === true,
  };
}

const seals = (config: VaultConfig | undefined): config is VaultConfig =>
  config !== undefined && config.phase !== 'opening';

/** The last check before a prepared write lands: nobody may have written, nor touched the vault, in between. */
export async function claim(transaction: Writing, { writes }: Prepared): Promise<void> {
  const state = transaction.objectStore('state');
  if ((await state.get(writesKey)) !== writes) throw new Overtaken();
  await state.put((writes ?? 0) + 1, writesKey);
}

/** Another window wrote between our reading and our writing: what was worked out is out of date. */
export class Overtaken extends Error {}

/** Does `attempt` again for as long as others are quicker. */
export async function untilLanded<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Error && error.cause instanceof Overtaken)) throw error;
    }
  }
}

/** The id of a record, or the key of a draft. */
function placeOf(value: unknown): string {
  const { id, key } = value as { id?: string; key?: string };
  return id ?? key ?? '';
}

async function inParts<From, To>(items: readonly From[], change: (item: From) => Promise<To>): Promise<To[]> {
  const changed: To[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    for (const item of await Promise.all(items.slice(from, from + atOnce).map(change))) changed.push(item);
  }
  return changed;
}
