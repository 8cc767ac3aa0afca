/** The registry for components: opened once, reread when anything in it changes in any window. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { openRegistry } from '../lib/registry/database.ts';
import { toRegistryError } from '../lib/registry/errors.ts';
import type { RecordTypes, StoreName } from '../lib/registry/schema.ts';
import type { Changed, Registry, SettingName, Settings } from '../lib/registry/store.ts';
import { readPolicy } from './policy.ts';
import { announceChanges } from './reminders/announce.ts';
import { Failed } from './states/Failed.tsx';
import { Loading } from './states/Loading.tsx';
import { VaultGate } from './vault/VaultGate.tsx';

const RegistryContext = createContext<Registry | undefined>(undefined);

export interface RegistryProviderProps {
  /** The page has a main part of its own, and this is within it. */
  inside?: boolean;
  /** Opens another registry than the clerk's own. */
  open?: () => Promise<Registry>;
  children: ComponentChildren;
}

/** Opens the registry and shows its children then; says why, and offers to try again, when it cannot. */
export function RegistryProvider({ inside, open = openRegistry, children }: RegistryProviderProps) {
  const Place = inside ? 'div' : 'main';
  const [registry, setRegistry] = useState<Registry>();
  const [problem, setProblem] = useState<string>();
  const tryToOpen = () => {
    setProblem(undefined);
    openAsRequired(open).then(setRegistry, (error: unknown) => setProblem(toRegistryError(error).message));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once.
  useEffect(tryToOpen, []);
  useEffect(() => registry && announceChanges(registry), [registry]);
  if (!registry) {
    return (
      <Place class="alone">
        {problem === undefined ? <Loading /> : <Failed problem={problem} retry={tryToOpen} />}
      </Place>
    );
  }
  return (
    <RegistryContext.Provider value={registry}>
      <VaultGate registry={registry} place={Place}>
        {children}
      </VaultGate>
    </RegistryContext.Provider>
  );
}

/** The registry, which knows by then whether the administrator requires its vault. */
async function openAsRequired(open: () => Promise<Registry>): Promise<Registry> {
  const [registry, policy] = await Promise.all([open(), readPolicy()]);
  await registry.vault.require(policy.vaultRequired === true);
  return registry;
}

export function useRegistry(): Registry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('useRegistry outside of RegistryProvider');
  return registry;
}

export interface Live<T> {
  /** Absent until the first reading is done. */
  value?: T;
  /** Vietnamese; why the last reading failed. */
  problem?: string;
  /** Reads once more. */
  again(): void;
}

/** What `load` reads, read again whenever one of `watched` changes or `key` does. */
export function useLive<T>(
  load: (registry: Registry) => Promise<T>,
  watched: readonly Changed[],
  key: string = watched.join(),
): Live<T> {
  const registry = useRegistry();
  const [live, setLive] = useState<Omit<Live<T>, 'again'> & { key: string }>({ key });
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => {
    setLive({ key });
    setTurn((before) => before + 1);
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `load` and `watched`.
  useEffect(() => {
    let latest = 0;
    let gone = false;
    const read = () => {
      latest += 1;
      const turn = latest;
      load(registry).then(
        (value) => {
          if (!gone && turn === latest) setLive({ key, value });
        },
        (error: unknown) => {
          if (!gone) setLive((before) => ({ ...before, key, problem: toRegistryError(error).message }));
        },
      );
    };
    read();
    const stop = registry.onChange((changed) => {
      if (changed.some((name) => watched.includes(name))) read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [registry, key, turn]);
  return live.key === key ? { ...live, again } : { again };
}

export function useRecords<S extends StoreName>(store: S, deleted = false): Live<RecordTypes[S][]> {
  return useLive((registry) => registry.all(store, { deleted }), [store], `${store}:${deleted}`);
}

/** `{ value: undefined }` is an answer: the setting was never made. */
export function useSetting<K extends SettingName>(
  name: K,
): { ready: boolean; value?: Settings[K] } & Omit<Live<unknown>, 'value'> {
  const { value, problem, again } = useLive(
    async (registry) => ({ setting: await registry.getSetting(name) }),
    ['settings'],
    name,
  );
  return { ready: value !== undefined, value: value?.setting, problem, again };
}
