/** Waiting for what a page does in its own time, never longer than a bound. */

/** How much time a driver has left for one control, in ms. */
export class Deadline {
  readonly #end: number;

  constructor(ms: number) {
    this.#end = performance.now() + ms;
  }

  get left(): number {
    return Math.max(0, this.#end - performance.now());
  }

  get isOver(): boolean {
    return this.left === 0;
  }

  /** A shorter one that does not reach beyond this. */
  within(ms: number): Deadline {
    return new Deadline(Math.min(ms, this.left));
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const step = 12;

/** Asks again every few ms until there is an answer or the time is over. */
export async function until<T>(
  find: () => T | undefined | false | null,
  deadline: Deadline,
  every = step,
): Promise<T | undefined> {
  for (;;) {
    const found = find();
    if (found) return found;
    if (deadline.isOver) return undefined;
    await pause(every);
  }
}

/** The value that `read` gives once it has been the same for `quiet` ms. */
export async function steady<T>(read: () => T, quiet: number, deadline: Deadline): Promise<T> {
  let value = read();
  let since = performance.now();
  while (!deadline.isOver && performance.now() - since < quiet) {
    await pause(step);
    const now = read();
    if (now !== value) {
      value = now;
      since = performance.now();
    }
  }
  return value;
}

let lag = { ms: 0, at: Number.NEGATIVE_INFINITY };

/** How long the page takes to draw once, in ms: 16 in front, up to a second where it lies behind another tab. */
export async function drawingTime(): Promise<number> {
  const start = performance.now();
  if (start - lag.at < 3000) return lag.ms;
  await Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), pause(1100)]);
  const now = performance.now();
  lag = { ms: now - start, at: now };
  return lag.ms;
}
