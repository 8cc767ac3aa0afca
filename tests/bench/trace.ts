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

/** Script of the extension being compiled or run. */
export const isOurs = ({ args }: TraceEvent) => args.data?.url?.startsWith('chrome-extension://') ?? false;

/** Milliseconds of processor time in these events; one inside another counts once. */
export function threadTime(events: readonly TraceEvent[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}
