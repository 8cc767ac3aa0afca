/** Tells the vault that the clerk is there, and locks it when nobody was for too long. */
import type { Vault } from '../../lib/registry/store.ts';

/** At most one sign in this time. */
const pause = 10_000;
const signs = ['keydown', 'pointerdown', 'wheel'] as const;

/** @returns stops the watching */
export function watchActivity(vault: Vault): () => void {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touch = () => {
    if (Date.now() - last < pause) return;
    last = Date.now();
    vault.touch().catch(() => {});
  };
  // The background's alarm does the same; it may come up to a minute late.
  const look = async () => {
    const at = await vault.locksAt();
    if (at === undefined) timer = setTimeout(look, pause);
    else if (at <= Date.now()) await vault.lock();
    else timer = setTimeout(look, Math.min(at - Date.now(), pause));
  };
  for (const sign of signs) addEventListener(sign, touch, { capture: true, passive: true });
  touch();
  look().catch(() => {});
  return () => {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, touch, { capture: true });
  };
}
