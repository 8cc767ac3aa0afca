import { sendMessage } from '../../lib/messages.ts';
import type { Registry } from '../../lib/registry/store.ts';

/** At most one message in this time. */
const PAUSE_MS = 1000;

/**
 * Lets the background count anew what is due when records change while one of our pages is open: the
 * first change at once, since the page may be closed the next moment, those that follow together.
 */
export function announceChanges(registry: Registry): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  const announce = () => {
    waiting = false;
    timer = setTimeout(after, PAUSE_MS);
    // A worker that cannot answer just now counts at its next alarm.
    sendMessage('recordsChanged').catch(() => {});
  };
  const after = () => {
    timer = undefined;
    if (waiting) announce();
  };
  const stop = registry.onChange(() => {
    if (timer === undefined) announce();
    else waiting = true;
  });
  const flush = () => {
    if (waiting) announce();
  };
  addEventListener('pagehide', flush);
  return () => {
    clearTimeout(timer);
    removeEventListener('pagehide', flush);
    stop();
  };
}
