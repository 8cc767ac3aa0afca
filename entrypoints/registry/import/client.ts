/** The page's end of the import's worker. */
import { ImportError } from '../../../lib/imports/errors.ts';
import type { SessionView } from '../../../lib/imports/session/view.ts';
import type { Answer, Call, CallName, Calls, Progress } from './protocol.ts';

export interface ClientEvents {
  /** The registry was changed elsewhere. */
  onView(view: SessionView): void;
  onProgress(progress: Progress): void;
}

export interface ImportClient {
  /** @throws Error whose message is a Vietnamese sentence fit to be shown */
  ask<K extends CallName>(name: K, given: Calls[K][0]): Promise<Calls[K][1]>;
  /** Ends the import at once; what was being written is not written. */
  end(): void;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

export function startImport(events: ClientEvents): ImportClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('view' in data) return events.onView(data.view);
    if ('progress' in data) return events.onProgress(data.progress);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.answer);
  });
  // It ran out of memory or could not be started.
  worker.addEventListener('error', () => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new ImportError('too-big'));
    waiting.clear();
  });
  return {
    ask(name, given) {
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id, name, given } satisfies Call);
      });
    },
    end() {
      worker.terminate();
      waiting.clear();
    },
  };
}
