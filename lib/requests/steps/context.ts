/** What the steps after a request are made of, and what they ask of it. */
import { addWorkingDays, coverYears } from '../../calendar/index.ts';
import { addresseeOf, type Citation, type FollowUpId } from '../../procedures/index.ts';
import type { Addressee, DeviceKind, Request } from '../../registry/schema.ts';
import { type Scope, scopeOf } from '../../rules/subjects.ts';
import type { Facts } from '../../rules/types.ts';

/** Who has to do a step. */
export type Actor =
  | 'organisation'
  | 'subscriber'
  | 'certificate-receiver'
  | 'coordinator'
  | 'bureau'
  | 'department';

/** A step of a request; absent `ready` means: as soon as the request is sent. */
export interface Step {
  title: string;
  who: Actor;
  citation: Citation;
  done: boolean;
  ready?: boolean;
  due?: string | undefined;
}

export interface Context {
  request: Request;
  facts: Facts;
  scope: Scope;
  /** Kinds of the devices concerned; empty when nothing is known of them. */
  kinds: ReadonlySet<DeviceKind>;
  /** As the request says, else as the profile would have it. */
  addressee: Addressee;
  /** Its name. */
  office: string;
}

export function contextOf(request: Request, facts: Facts): Context {
  const scope = scopeOf(request, facts);
  const kinds = new Set(scope.devices.map(({ kind }) => kind));
  if (kinds.size === 0 && request.deviceKind) kinds.add(request.deviceKind);
  const kind = kinds.size === 1 ? [...kinds][0] : undefined;
  const addressee = request.addressee ?? addresseeOf(facts.profile, request.procedure, kind) ?? 'bureau';
  return { request, facts, scope, kinds, addressee, office: facts.profile[addressee].name };
}

/** Describes one step of one request; undefined when the request has no such step. */
export type DescribeStep = (context: Context) => Step | undefined;

/** Part of the table of steps. */
export type Steps<Id extends FollowUpId> = Readonly<Record<Id, DescribeStep>>;

export function onlyKind(kinds: ReadonlySet<DeviceKind>, kind: DeviceKind): boolean {
  return kinds.size === 1 && kinds.has(kind);
}

/** A file comes for a PKI Token; a device of which nothing is known is taken for one. */
export function needsFile(kinds: ReadonlySet<DeviceKind>): boolean {
  return kinds.size === 0 || kinds.has('pki-token');
}

/**
 * The last day of a period of working days; undefined when its first is not known.
 *
 * @param day ISO date of the event, which is not counted
 */
export function dueAfter(day: string | undefined, workingDays: number, facts: Facts): string | undefined {
  if (day === undefined) return undefined;
  const year = Number(day.slice(0, 4));
  return addWorkingDays(day, workingDays, coverYears(facts.holidays, year, year + 1));
}
