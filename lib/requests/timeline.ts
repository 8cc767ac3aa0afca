/** Reading a request's timeline. */
import { type Request, requestStates, type TimelineEntry, type TimelineEvent } from '../registry/schema.ts';

type Told = Pick<Request, 'state' | 'timeline'>;

/** Whether any of the events stands in the timeline; the state counts as an event of its own. */
export function happened(request: Told, ...events: readonly TimelineEvent[]): boolean {
  return events.some(
    (event) => request.state === event || (request.timeline ?? []).some((entry) => entry.event === event),
  );
}

/** Whether the request has left the building. */
export function isSent(request: Told): boolean {
  return (request.state !== 'draft' && request.state !== 'ready') || happened(request, 'submitted');
}

/** The request with one more event; an event that is a state is from now on its state. */
export function withEvent(request: Request, entry: TimelineEntry): Request {
  const state = requestStates.find((one) => one === entry.event) ?? request.state;
  return { ...request, state, timeline: [...request.timeline, entry] };
}
