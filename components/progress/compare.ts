/** Sets the portal's list of requests beside the registry's: what moves, what differs, what is new. Pure. */
import { foldStatus, type OwnStatus, stateOf } from '../../lib/portal/progress/tell.ts';
import type { PortalRow } from '../../lib/portal/progress/types.ts';
import { spot } from '../../lib/portal/spot.ts';
import {
  type ProcedureId,
  type Request,
  type RequestState,
  requestStates,
} from '../../lib/registry/schema.ts';
import { parseDate } from '../../lib/vietnamese/dates.ts';
import { fold } from '../../lib/vietnamese/fold.ts';
import type { Seen } from '../portal-memory/seen.ts';

/** A line of the portal's list with what it means here. */
export interface Told {
  row: PortalRow;
  code?: string;
  /** Undefined for a status that no dictionary knows. */
  state?: RequestState;
  /** ISO date: the one that the portal shows for this state, else today. */
  at: string;
}

export interface Paired extends Told {
  request: Request;
}

export interface Comparison {
  /** Where the registry says the same as the portal. */
  same: Paired[];
  /** Where the portal is further on. */
  moves: (Paired & { state: RequestState })[];
  /** Where following the portal would take back what the registry says: the clerk decides. */
  differences: (Paired & { state: RequestState })[];
  /** Differences that the clerk has chosen to leave as they are. */
  kept: Paired[];
  /** Matched, but what the portal says is in no dictionary. */
  unclear: Paired[];
  /** Without a code in the registry, and alike: the clerk is asked. */
  offered: Paired[];
  /** Not in the registry. */
  fresh: (Told & { procedure?: ProcedureId })[];
  /** One code for several lines that contradict each other, or for several requests. */
  doubtful: Told[];
}

export interface Known {
  requests: readonly Request[];
  /** Request id → names of those it is about. */
  names: ReadonlyMap<string, readonly string[]>;
  statuses: readonly OwnStatus[];
  seen: Seen;
  /** ISO date */
  today: string;
}

export function compareProgress(rows: readonly PortalRow[], known: Known): Comparison {
  const result: Comparison = {
    same: [],
    moves: [],
    differences: [],
    kept: [],
    unclear: [],
    offered: [],
    fresh: [],
    doubtful: [],
  };
  const open: Told[] = [];
  const told = rows.map((row) => tell(row, known));
  for (const [index, one] of told.entries()) {
    const twins = told.filter((other) => other.code !== undefined && other.code === one.code);
    const matched = known.requests.filter((request) => isCode(request.portalCode, one));
    if (
      matched.length > 1 ||
      twins.some(({ row }) => foldStatus(row.status) !== foldStatus(one.row.status))
    ) {
      result.doubtful.push(one);
    } else if (twins.length > 1 && told.indexOf(twins[0] as Told) !== index) {
      // The same line once more, as in a list above its details.
    } else if (matched[0]) place(result, { ...one, request: matched[0] }, known.seen);
    else open.push(one);
  }
  for (const one of open) {
    const request = onlyAlike(one, open, known);
    if (request && !one.code && one.state && isSame(request, one.state))
      result.same.push({ ...one, request });
    else if (request) result.offered.push({ ...one, request });
    else if (one.code || one.row.documentNumber)
      result.fresh.push({ ...one, procedure: procedureOf(one.row) });
  }
  return result;
}

function place(result: Comparison, pair: Paired, seen: Seen): void {
  const { request, state } = pair;
  if (!state) result.unclear.push(pair);
  else if (isSame(request, state)) result.same.push(pair);
  else if (isForward(request, state, pair.at)) result.moves.push({ ...pair, state });
  else if (seen[request.id]?.kept === keptMark(request, pair.row)) result.kept.push(pair);
  else result.differences.push({ ...pair, state });
}

/** What the clerk has left as it is: this status against this state. */
export function keptMark(request: Request, row: PortalRow): string {
  return `${foldStatus(row.status)}|${request.state}`;
}

const ranks: Readonly<Record<RequestState, number>> = {
  draft: 0,
  ready: 0,
  submitted: 1,
  received: 2,
  supplement: 2,
  done: 3,
  refused: 3,
  withdrawn: 3,
};

function isSame({ state }: Request, told: RequestState): boolean {
  return state === told || (ranks[state] === 0 && ranks[told] === 0);
}

/** Whether a state follows from where the request is; back and forth between two of one rank goes by date. */
function isForward(request: Request, told: RequestState, at: string): boolean {
  const step = ranks[told] - ranks[request.state];
  if (step !== 0) return step > 0;
  return ranks[told] === ranks.received && at >= lastChange(request);
}

function lastChange({ timeline, createdAt }: Request): string {
  const days = timeline
    .filter(({ event }) => requestStates.some((state) => state === event))
    .map(({ at }) => at.slice(0, 10));
  return days.sort().at(-1) ?? createdAt.slice(0, 10);
}

function tell(row: PortalRow, { statuses, today }: Known): Told {
  const state = stateOf(row.status, statuses);
  const code = codeIn(row.code);
  return { row, at: dayOf(row, state, today), ...(code ? { code } : {}), ...(state ? { state } : {}) };
}

/** The day that the portal shows for a state; a day to come is a plan, not what happened. */
function dayOf(row: PortalRow, state: RequestState | undefined, today: string): string {
  const shown = {
    draft: [row.updatedOn, row.submittedOn],
    ready: [row.updatedOn, row.submittedOn],
    submitted: [row.submittedOn, row.updatedOn],
    received: [row.receivedOn, row.updatedOn],
    supplement: [row.updatedOn],
    done: [row.finishedOn, row.updatedOn],
    refused: [row.finishedOn, row.updatedOn],
    withdrawn: [row.finishedOn, row.updatedOn],
  }[state ?? 'supplement'];
  return shown.flatMap((text) => dateIn(text) ?? []).find((day) => day <= today) ?? today;
}

/** The first date in a text such as `20/11/2026 09:12`. */
export function dateIn(text: string | undefined): string | undefined {
  const [found] = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/.exec(text ?? '') ?? [];
  return found && parseDate(found);
}

const bare = (code: string) => code.normalize('NFC').toUpperCase().replace(/\s+/g, '');

/** The code in its cell: the first word with a number in it. */
function codeIn(text: string | undefined): string | undefined {
  return (
    text?.split(/\s+/).find((word) => /\d/.test(word) && word.length >= 4) ?? (text?.trim() || undefined)
  );
}

function isCode(own: string | undefined, { row, code }: Told): boolean {
  if (!own?.trim()) return false;
  return [code, row.code].some((shown) => shown !== undefined && bare(shown) === bare(own));
}

/** The only request without a code that is like the line, when the line is the only one like the request. */
function onlyAlike(one: Told, open: readonly Told[], known: Known): Request | undefined {
  const alike = known.requests.filter((request) => isAlike(request, one.row, known));
  const [request] = alike;
  if (!request || alike.length > 1) return undefined;
  return open.filter(({ row }) => isAlike(request, row, known)).length === 1 ? request : undefined;
}

function isAlike(request: Request, row: PortalRow, { names }: Known): boolean {
  if (request.portalCode?.trim()) return false;
  const procedure = procedureOf(row);
  if (procedure && procedure !== request.procedure) return false;
  const { number, date } = request.document ?? {};
  const day = dateIn(row.documentDate);
  if (number && row.documentNumber) {
    const agrees = day === undefined || date === undefined || day === date;
    return (
      fold(number) === fold(row.documentNumber) && agrees && (procedure !== undefined || day !== undefined)
    );
  }
  const subject = row.subject && fold(row.subject);
  return (
    procedure !== undefined &&
    subject !== undefined &&
    (names.get(request.id) ?? []).some((name) => fold(name) === subject)
  );
}

/** Which procedure the words of a line name for sure. */
export function procedureOf({ procedure }: PortalRow): ProcedureId | undefined {
  if (!procedure) return undefined;
  // The same words as for a page, which the line's are the heading of.
  const control = { ref: 0, kind: 'text' as const, labels: [], sections: [], current: '', required: false };
  return spot({ url: '', title: '', headings: [procedure], controls: [control], lists: [], looseAdds: [] })
    .procedure;
}
