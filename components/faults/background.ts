/** What went wrong in the background, kept for the session so that a page of ours can tell it. */
import { browser } from 'wxt/browser';
import { z } from '../../lib/registry/zod.ts';
import { onFaults, type Reported, reportedFaults, watchFaults } from './report.ts';

const key = 'background-faults';
const schema = z.array(
  z.object({
    fault: z.object({ kind: z.string(), code: z.optional(z.string()), frames: z.array(z.string()) }),
    times: z.int(),
  }),
);

/** In the background: nothing is shown there. */
export function keepFaults(): void {
  watchFaults();
  onFaults(() => {
    browser.storage.session.set({ [key]: reportedFaults() }).catch(() => {});
  });
}

/** In a page: calls back with what the background has kept, now and whenever there is more. */
export function onBackgroundFaults(listener: (faults: Reported[]) => void): () => void {
  const read = async () => {
    const parsed = schema.safeParse((await browser.storage.session.get(key))[key]);
    if (parsed.success) listener(parsed.data);
  };
  const changed = (changes: Record<string, unknown>) => {
    if (key in changes) read().catch(() => {});
  };
  browser.storage.session.onChanged.addListener(changed);
  read().catch(() => {});
  return () => browser.storage.session.onChanged.removeListener(changed);
}

export function forgetBackgroundFaults(): void {
  browser.storage.session.remove(key).catch(() => {});
}
