import { sendMessage } from '../../lib/messages.ts';
import type { Registry } from '../../lib/registry/store.ts';

/** Long enough for the changes of one step to be told of at once. */
const SETTLE_MS = 1000;

/** Lets the background count anew what is due when records change while one of our pages is open. */
export function announceChanges(registry: Registry): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = registry.onChange(() => {
    clearTimeout(timer);
    // A worker that cannot answer just now counts at its next alarm.
    timer = setTimeout(() => sendMessage('recordsChanged').catch(() => {}), SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
