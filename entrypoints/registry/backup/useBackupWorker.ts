import { useEffect, useRef, useState } from 'preact/hooks';
import type { Registry } from '../../../lib/registry/store.ts';
import type { Answer, Order } from './protocol.ts';

export interface Progress {
  title: string;
  done: number;
  all: number;
}

type OrderWithoutKeys = Order extends infer O ? (O extends Order ? Omit<O, 'keys'> : never) : never;
type Result = Exclude<Answer, { type: 'progress' | 'failed' }>;

/** Why an order was not carried out. */
export class OrderFailed extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** Has backups made, checked and restored by a worker, one order at a time. */
export function useBackupWorker(registry: Registry) {
  const worker = useRef<Worker>(undefined);
  const [progress, setProgress] = useState<Progress>();
  const stop = () => {
    worker.current?.terminate();
    worker.current = undefined;
    setProgress(undefined);
  };
  useEffect(() => () => worker.current?.terminate(), []);

  async function give(title: string, order: OrderWithoutKeys): Promise<Result> {
    setProgress({ title, done: 0, all: 0 });
    const keys = await registry.vault.keys();
    worker.current ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const busy = worker.current;
    const failed = () =>
      new OrderFailed('Máy không đủ bộ nhớ để làm việc này. Hãy đóng bớt cửa sổ rồi thử lại.', 'worker');
    return new Promise((resolve, reject) => {
      busy.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.type === 'progress') return setProgress({ title, done: data.done, all: data.all });
        setProgress(undefined);
        if (data.type === 'failed') reject(new OrderFailed(data.message, data.code));
        else resolve(data);
      };
      busy.onerror = () => {
        stop();
        reject(failed());
      };
      busy.postMessage({ ...order, keys });
    });
  }

  return { progress, give, stop };
}
