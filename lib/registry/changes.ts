/** Tells this context and the others which stores have changed. */
import type { Changed, ChangeListener } from './store.ts';
import { z } from './zod.ts';

const changeMessage = z.array(
  z.enum([
    'organisations',
    'staff',
    'systems',
    'devices',
    'certificates',
    'requests',
    'settings',
    'archives',
    'templates',
    'vault',
  ]),
);

/** Tells the listeners of this context, and through the channel of that name those of the others. */
export function changeBus(channelName: string) {
  const listeners = new Set<ChangeListener>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);
  const hear: ChangeListener = (changed) => {
    for (const listener of listeners) listener(changed);
  };
  if (channel) {
    channel.onmessage = (event: MessageEvent<unknown>) => {
      const message = changeMessage.safeParse(event.data);
      if (message.success) hear(message.data);
    };
  }
  return {
    tell(changed: readonly Changed[]) {
      channel?.postMessage(changed);
      hear(changed);
    },
    /** Tells the listeners of this context alone. */
    hear,
    listen(listener: ChangeListener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      channel?.close();
      listeners.clear();
    },
  };
}
