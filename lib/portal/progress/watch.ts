/** Reads the page's list of requests, and tells whoever waits when it shows others. */
import { readProgress } from './read.ts';
import type { ProgressReading } from './types.ts';

/** Milliseconds. */
const settleDelay = 1000;

export class ProgressWatch {
  readonly #page: Document;
  #stop: ((changed: boolean) => void) | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  read(): ProgressReading {
    return readProgress(this.#page);
  }

  /**
   * @param seen the rows last read, as `seenRows` writes them
   * @returns true once the page shows others; false when somebody else has asked since
   */
  changed(seen: string): Promise<boolean> {
    this.#stop?.(false);
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = (changed: boolean) => {
        observer.disconnect();
        clearTimeout(timer);
        resolve(changed);
      };
      const look = () => {
        timer = undefined;
        if (seenRows(this.read()) !== seen) stop(true);
      };
      const observer = new MutationObserver(() => {
        timer ??= setTimeout(look, settleDelay);
      });
      observer.observe(this.#page, { childList: true, subtree: true, characterData: true });
      this.#stop = stop;
      look();
    });
  }
}

/** The rows of a reading as one text, to tell whether they are still the same. */
export function seenRows({ url, rows }: ProgressReading): string {
  return JSON.stringify([url, rows.map((row) => Object.entries(row).sort())]);
}
