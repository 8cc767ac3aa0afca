/** Reading a request's timeline. */
import { vietnamDay } from '../calendar/index.ts';
import type { Request, RequestState, TimelineEvent } from '../registry/schema.ts';

type Told = Pick<Request, 'state' | 'timeline'>;

/** Whether any of the events stands in the timeline; the state counts as an event of its own. */
export function happened(request: Told, ...events: readonly TimelineEvent[]): boolean {
  return events.some(
    (event) => request.state === event || (request.timeline ?? []).some((entry) => entry.event === event),
  );
}

/** The day in Viet Nam of an event, the first where it is told twice; ISO date. */
export function dayOf(request: Told, event: TimelineEvent): string | undefined {
  return (request.timeline ?? [])
    .filter((entry) => entry.event === event)
    .map((entry) => vietnamDay(entry.at))
    .sort()[0];
}

const notSent: ReadonlySet<RequestState> = new Set(['draft', 'ready']);
const failed: ReadonlySet<RequestState> = new Set(['refused', 'withdrawn']);

/** Whether the request has left the building. */
export function isSent(request: Told): boolean {
  return !notSent.has(request.state) || happened(request, 'submitted');
}

/** Whether it came to nothing. */
export function hasFailed(request: Told): boolean {
  return failed.has(request.state);
}
