import type { ReadBarcode } from '../../../lib/imports/labels.ts';
import type { Picture, PictureAnswer } from './worker.ts';

export interface LabelReader {
  /** The codes in a picture; undefined when it is no picture that the browser can open. */
  read(picture: Blob | ImageBitmap, quick?: boolean): Promise<ReadBarcode[] | undefined>;
  close(): void;
}

/** Starts the worker that reads codes; it goes on until it is closed. */
export function startReader(): LabelReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (codes: ReadBarcode[] | undefined) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<PictureAnswer>) => {
    waiting.get(data.id)?.(data.codes);
    waiting.delete(data.id);
  });
  // It ran out of memory over a picture: whoever waits is told that it could not be read.
  worker.addEventListener('error', () => {
    for (const tell of waiting.values()) tell(undefined);
    waiting.clear();
  });
  return {
    read(picture, quick = false) {
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        const message: Picture = { id, picture, quick };
        worker.postMessage(message, picture instanceof Blob ? [] : [picture]);
      });
    },
    close: () => worker.terminate(),
  };
}
