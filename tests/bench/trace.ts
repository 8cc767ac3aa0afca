/** What a page's threads did, from Chromium's own trace. */
import type { Page } from '@playwright/test';

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Start, microseconds. */
  ts: number;
  /** Length, and processor time in it, microseconds. */
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string } };
}

const categories = ['toplevel', 'devtools.timeline', 'v8.execute', '__metadata'];

/** Starts a trace; what it returns ends it and gives the events of the page's main thread. */
export async function startTrace(page: Page): Promise<() => Promise<TraceEvent[]>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const busiest = mainThreads(events)
      .map((thread) => events.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid))
      .sort((a, b) => b.length - a.length)[0];
    if (!busiest) throw new Error('The trace holds no main thread.');
    return busiest;
  };
}

const mainThreads = (events: readonly TraceEvent[]) =>
  events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');

/** A whole task of the thread. */
const isTask = ({ name }: TraceEvent) => name === 'ThreadControllerImpl::RunTask';

/** Script of an extension being compiled or run. */
const isOfExtension = ({ args }: TraceEvent) => args.data?.url?.startsWith('chrome-extension://') ?? false;

/** Milliseconds of processor time of the whole thread. */
export const wholeTime = (events: readonly TraceEvent[]) => threadTime(events.filter(isTask));

/** Of an extension's script being compiled and run for the first time. */
export const evaluationTime = (events: readonly TraceEvent[]) =>
  threadTime(
    events.filter((event) => isOfExtension(event) && /^(EvaluateScript|v8\.compile)$/.test(event.name)),
  );

/**
 * Of all script of an extension. What goes on after an `await` says no address: it is laid to the extension
 * where the task has nothing but its script.
 */
export function extensionTime(events: readonly TraceEvent[]): number {
  const own = events.filter(isOfExtension);
  const tasks = events.filter((task) => isTask(task) && own.some((event) => isWithin(event, task)));
  const after = events.filter(
    (event) => event.name === 'RunMicrotasks' && tasks.some((task) => isWithin(event, task)),
  );
  return threadTime([...own, ...after]);
}

function isWithin({ ts, dur = 0 }: TraceEvent, outer: TraceEvent): boolean {
  return ts >= outer.ts && ts + dur <= outer.ts + (outer.dur ?? 0);
}

/** Milliseconds of processor time in these events; one inside another counts once. */
function threadTime(events: readonly TraceEvent[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}
