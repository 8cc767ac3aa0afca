/** Days as the rules count them. */
import { vietnamDay } from '../calendar/index.ts';
import type { Certificate, Request, TimelineEvent } from '../registry/schema.ts';
import { daysBetween, formatDate, isRealDay } from '../vietnamese/dates.ts';
import type { Facts } from './types.ts';

/** Days that a certificate must still hold when renewal or change is asked for (letter, mục 6.a, 6.b). */
export const LEAST_DAYS_LEFT = 30;

const unsent: readonly unknown[] = ['draft', 'ready', undefined];

/** Whether a request has not been sent yet. */
export function isUnsent(request: Request): boolean {
  return unsent.includes(request.state);
}

/** The day a request was sent; today, the planned sending date, where it was not or is not known. */
export function sendingDay(request: Request, { today }: Facts): string {
  if (isUnsent(request)) return today;
  return eventDay(request, 'submitted') ?? today;
}

/** The day, in Viet Nam, of the last such event in a timeline. */
export function eventDay(request: Request, event: TimelineEvent): string | undefined {
  const days = (request.timeline ?? []).flatMap((entry) =>
    entry?.event === event ? (dayOf(entry.at) ?? []) : [],
  );
  return days.sort().at(-1);
}

export function hasEvent(request: Request, ...events: readonly TimelineEvent[]): boolean {
  return (request.timeline ?? []).some((entry) => events.includes(entry?.event));
}

/** The calendar day in Viet Nam of a date or moment; undefined for anything that is none. */
export function dayOf(at: string | undefined): string | undefined {
  if (!at || Number.isNaN(Date.parse(at))) return undefined;
  const day = vietnamDay(at);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return isRealDay(year, month, date) ? day : undefined;
}

/** `09/03/1985`; a text that is no date as it stands. */
export function tellDate(text: string): string {
  return dayOf(text) ? formatDate(text) : text;
}

/** Calendar days from a day to a certificate's last one, negative once it is past; undefined when not known. */
export function daysLeft(certificate: Certificate, day: string): number | undefined {
  if (!certificate.validTo) return undefined;
  const left = daysBetween(day, certificate.validTo);
  return Number.isNaN(left) ? undefined : left;
}

/** Whether a certificate has run out: its last day is past, or where no day is known it is recorded so. */
export function hasExpired(certificate: Certificate, today: string): boolean {
  const left = daysLeft(certificate, today);
  return left === undefined ? certificate.status === 'expired' : left < 0;
}
