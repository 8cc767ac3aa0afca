/** The one place that unforeseen errors of a page of ours come to: each kind once, with how often it came. */
import { type Fault, faultKey, faultOf } from '../../lib/faults.ts';

export interface Reported {
  fault: Fault;
  times: number;
}

/** More than a clerk can do anything with. */
const most = 20;
const reported = new Map<string, Reported>();
const listeners = new Set<() => void>();

/**
 * Counts an error; one that comes again is only counted, and none is thrown out of here.
 *
 * @param tell false where it is shown in its own place already
 */
export function reportFault(error: unknown, tell = true): Reported {
  const fault = faultOf(error);
  const key = faultKey(fault);
  const known = reported.get(key);
  if (!tell) return { fault, times: 1 };
  const entry = { fault, times: (known?.times ?? 0) + 1 };
  if (known || reported.size < most) reported.set(key, entry);
  for (const listener of listeners) listener();
  return entry;
}

export const reportedFaults = (): Reported[] => [...reported.values()];

export function forgetFaults(): void {
  reported.clear();
  for (const listener of listeners) listener();
}

export function onFaults(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Errors that nobody caught, of this page or of the background. */
export function watchFaults(): void {
  addEventListener('error', ({ error }) => {
    // Without an error it is a warning of the browser's own, such as of a `ResizeObserver`.
    if (error) reportFault(error);
  });
  addEventListener('unhandledrejection', ({ reason }) => void reportFault(reason));
}
