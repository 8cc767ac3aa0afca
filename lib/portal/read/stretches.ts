/** Work on a page in short stretches: between two of them the page gets its turn. */

/** Longest stretch at a time, in ms. */
export const stretch = 12;

export async function inStretches<T>(work: Generator<undefined, T>): Promise<T> {
  let started = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - started < stretch) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
}
