import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { toRegistryError } from '../../lib/registry/errors.ts';
import type { Registry, VaultStatus } from '../../lib/registry/store.ts';
import { Failed } from '../states/Failed.tsx';
import { Loading } from '../states/Loading.tsx';
import { watchActivity } from './activity.ts';
import { eraseHash, LockedBox } from './LockedBox.tsx';
import { finishVault } from './unfinished.ts';

export interface VaultGateProps {
  registry: Registry;
  /** What the page lacks: its main part, or only a box within that. */
  place: 'main' | 'div';
  children: ComponentChildren;
}

/** Shows its children while the registry can be read; while it is locked, the box that unlocks it. */
export function VaultGate({ registry, place: Place, children }: VaultGateProps) {
  const [status, setStatus] = useState<VaultStatus>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let gone = false;
    const read = () => {
      registry.vault.status().then(
        (found) => {
          if (!gone) setStatus(found);
        },
        (error: unknown) => {
          if (!gone) setProblem(toRegistryError(error).message);
        },
      );
    };
    read();
    const stop = registry.onChange((changed) => {
      if (changed.includes('vault')) read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [registry]);
  const erasing = useIsErasing();
  const mode = status?.mode;
  const unfinished = mode === 'unlocked' && status?.unfinished === true;
  useEffect(() => (mode === 'unlocked' ? watchActivity(registry.vault) : undefined), [registry, mode]);
  useEffect(() => {
    if (!unfinished) return;
    finishVault(registry).catch((error: unknown) => {
      const known = toRegistryError(error);
      // Locked meanwhile: the next unlock goes on with it.
      if (known.code !== 'locked') setProblem(known.message);
    });
  }, [registry, unfinished]);
  if (problem) {
    return (
      <Place class="alone">
        <Failed problem={problem} />
      </Place>
    );
  }
  if (!status) {
    return (
      <Place class="alone">
        <Loading />
      </Place>
    );
  }
  // Who has lost the passphrase can still throw everything away: that reads nothing.
  return mode === 'locked' && !(Place === 'main' && erasing) ? (
    <Place class="alone">
      <LockedBox registry={registry} />
    </Place>
  ) : (
    children
  );
}

/** Whether the address is that of the view that erases everything. */
function useIsErasing(): boolean {
  const [erasing, setErasing] = useState(() => location.hash === eraseHash);
  useLayoutEffect(() => {
    const follow = () => setErasing(location.hash === eraseHash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return erasing;
}
