/** What the clerk's click makes of the portal's list in the registry. Pure: returns records, writes nothing. */
import type { ProcedureId, Request, RequestState } from '../../lib/registry/schema.ts';
import { withEvent } from '../../lib/requests/timeline.ts';
import type { PortalSaid, Seen } from '../portal-memory/seen.ts';
import { dateIn, keptMark, type Paired, type Told } from './compare.ts';

/** The request as the portal has it; followed twice, it is the same as followed once. */
export function followPortal({ request, row, code, at }: Paired, state: RequestState): Request {
  const coded = code && !request.portalCode?.trim() ? { ...request, portalCode: code } : request;
  if (request.state === state) return coded;
  const isKnown = request.timeline.some(
    (entry) => entry.event === state && entry.source === 'portal' && entry.at.slice(0, 10) === at,
  );
  if (isKnown) return { ...coded, state };
  return withEvent(coded, { at, event: state, source: 'portal', note: `Cổng ghi “${row.status}”` });
}

export interface NewRequest {
  id: string;
  /** ISO moment */
  now: string;
  procedure: ProcedureId;
  organisationId?: string;
}

/** A request of which only the portal's line is known; whom it is about is left to the clerk. */
export function requestFrom(
  { row, code, state, at }: Told,
  { id, now, procedure, organisationId }: NewRequest,
): Request {
  const submittedOn = dateIn(row.submittedOn);
  const documentDate = dateIn(row.documentDate);
  const { documentNumber } = row;
  const blank: Request = {
    id,
    createdAt: now,
    updatedAt: now,
    procedure,
    channel: 'portal',
    state: 'draft',
    timeline: [],
    ...(code ? { portalCode: code } : {}),
    ...(organisationId ? { organisationId } : {}),
    ...(documentNumber || documentDate ? { document: { number: documentNumber, date: documentDate } } : {}),
  };
  const reached = state ?? (submittedOn ? 'submitted' : 'draft');
  const sent =
    submittedOn &&
    submittedOn <= now.slice(0, 10) &&
    reached !== 'submitted' &&
    reached !== 'draft' &&
    reached !== 'ready'
      ? withEvent(blank, { at: submittedOn, event: 'submitted', source: 'portal' })
      : blank;
  const day = state ? at : (submittedOn ?? at);
  return withEvent(sent, { at: day, event: reached, source: 'portal', note: `Cổng ghi “${row.status}”` });
}

/** Milliseconds: looking at the same list again is not worth a write before that. */
const freshFor = 10 * 60_000;

/** What the portal says of the matched requests, or undefined where nothing new is worth keeping. */
export function withSeen(seen: Seen, pairs: readonly Paired[], now: string): Seen | undefined {
  const changed = pairs.filter(({ request, row }) => {
    const before = seen[request.id];
    return (
      before?.status !== row.status ||
      before.dueOn !== row.dueOn ||
      Date.parse(now) - Date.parse(before.seenAt) > freshFor
    );
  });
  if (changed.length === 0) return undefined;
  const said = changed.map(({ request, row }): [string, PortalSaid] => {
    const kept = seen[request.id]?.kept;
    const { status, dueOn } = row;
    return [request.id, { status, seenAt: now, ...(dueOn ? { dueOn } : {}), ...(kept ? { kept } : {}) }];
  });
  return { ...seen, ...Object.fromEntries(said) };
}

/** The difference is left as it is until one of the two says something else. */
export function withKept(seen: Seen, { request, row }: Paired, now: string): Seen {
  const { status, dueOn } = row;
  const said = { status, seenAt: now, ...(dueOn ? { dueOn } : {}), kept: keptMark(request, row) };
  return { ...seen, [request.id]: said };
}
