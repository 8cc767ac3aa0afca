/** Turning the vault on or off, or changing its key: one window does it, and another finishes it after a crash. */
import type { Registry } from '../../lib/registry/store.ts';

const lockName = 'vault-conversion';

/** Does `work` as the only window that changes the vault. */
export function aloneWithVault<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lockName, work);
}

/** Finishes what a closed window left half done; what another window is at is waited for, and then done. */
export function finishVault(registry: Registry): Promise<void> {
  return aloneWithVault(() => registry.vault.resume(() => {}));
}
