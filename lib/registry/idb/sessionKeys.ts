/**
 * The data keys while the vault is unlocked: in the browser's session storage, which is memory, ends with
 * the browser and is closed to content scripts. They are never written to a disk.
 */

import type { RawKeys } from '../vault/config.ts';
import { z } from '../zod.ts';

const keysName = 'vault-keys';
const activeName = 'vault-active';

const held = z.object({
  keys: z.record(z.string(), z.string()),
  /** Minutes without a sign of the clerk after which the keys are thrown away. */
  idleMinutes: z.number(),
});

export interface SessionKeys {
  /** Nothing while locked; keys that have outlived their time are thrown away here. */
  get(): Promise<RawKeys | undefined>;
  set(keys: RawKeys, idleMinutes: number): Promise<void>;
  /** Throws away the keys, and all else that the session holds: what was typed into a search is a name. */
  clear(): Promise<void>;
  /** The clerk is there: the time begins anew. */
  touch(): Promise<void>;
  /** Moment (ms since 1970) at which the vault is to be locked; nothing while it is. */
  locksAt(): Promise<number | undefined>;
  /** Calls back when the vault was unlocked or locked, in whichever window. */
  onChange(listener: () => void): void;
}

/** The part of the extension's storage that is used here; Chrome's and Firefox's alike. */
interface Area {
  get(names: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}
interface Storage {
  session: Area;
  onChanged: { addListener(listener: (changes: object, area: string) => void): void };
}

const minute = 60_000;

function extensionStorage(): Storage | undefined {
  const { browser, chrome } = globalThis as {
    browser?: { storage?: Storage };
    chrome?: { storage?: Storage };
  };
  return browser?.storage ?? chrome?.storage;
}

/** In a worker, which has no such storage, and in tests: in memory, until it is told. */
export function sessionKeys(): SessionKeys {
  const storage = extensionStorage();
  const listeners = new Set<() => void>();
  const area = storage?.session ?? memoryArea(() => tell());
  const tell = () => {
    for (const listener of listeners) listener();
  };
  storage?.onChanged.addListener((changes, name) => {
    if (name === 'session' && keysName in changes) tell();
  });
  const read = async () => {
    const stored = await area.get([keysName, activeName]);
    const parsed = held.safeParse(stored[keysName]);
    if (!parsed.success) return undefined;
    const active = stored[activeName];
    const locksAt =
      parsed.data.idleMinutes > 0 && typeof active === 'number'
        ? active + parsed.data.idleMinutes * minute
        : Number.POSITIVE_INFINITY;
    return { keys: parsed.data.keys, locksAt };
  };
  return {
    async get() {
      const found = await read();
      if (!found) return undefined;
      if (Date.now() >= found.locksAt) {
        await area.clear();
        return undefined;
      }
      return Object.fromEntries(Object.entries(found.keys).map(([id, text]) => [id, bytesOf(text)]));
    },
    set: (keys, idleMinutes) =>
      area.set({
        [keysName]: {
          keys: Object.fromEntries(Object.entries(keys).map(([id, raw]) => [id, textOf(raw)])),
          idleMinutes,
        },
        [activeName]: Date.now(),
      }),
    clear: () => area.clear(),
    async touch() {
      if (await read()) await area.set({ [activeName]: Date.now() });
    },
    async locksAt() {
      const at = (await read())?.locksAt;
      return at === Number.POSITIVE_INFINITY ? undefined : at;
    },
    onChange(listener) {
      listeners.add(listener);
    },
  };
}

function memoryArea(tell: () => void): Area {
  let values: Record<string, unknown> = {};
  return {
    get: async (names) => Object.fromEntries(names.map((name) => [name, values[name]])),
    async set(more) {
      values = { ...values, ...more };
      if (keysName in more) tell();
    },
    async clear() {
      values = {};
      tell();
    },
  };
}

const textOf = (raw: Uint8Array) => btoa(String.fromCharCode(...raw));
const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
