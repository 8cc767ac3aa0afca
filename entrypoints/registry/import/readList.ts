import { ImportError } from '../../../lib/imports/errors.ts';
import type { PortalList } from '../../../lib/imports/portalWorkbook.ts';

export type WorkerAnswer =
  | { type: 'checking'; rows: number }
  | { type: 'done'; list: PortalList }
  | { type: 'failed'; message: string };

/**
 * Reads a workbook in a worker; aborting `signal` ends the worker and never settles the promise.
 *
 * @param onRows called once when the sheet is open and its rows are being checked
 * @throws Error whose message is a Vietnamese sentence fit to be shown
 */
export function readList(
  file: File,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<PortalList> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => worker.terminate());
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.type === 'checking') return onRows(data.rows);
      worker.terminate();
      if (data.type === 'done') resolve(data.list);
      else reject(new Error(data.message));
    });
    // The worker ran out of memory or could not be started.
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new ImportError('damaged', { cause: event.error }));
    });
    worker.postMessage(file);
  });
}
