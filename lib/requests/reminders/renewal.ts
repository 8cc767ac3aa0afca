/** Certificates that come into the days in which renewal is asked for (letter, mục 6.a). */
import { coverYears, isWorkingDay } from '../../calendar/index.ts';
import { letter } from '../../procedures/clauses.ts';
import { isValidOn } from '../../registry/display.ts';
import type { Certificate, Request, StaffStatus } from '../../registry/schema.ts';
import { dayOf, daysLeft, eventDay, LEAST_DAYS_LEFT } from '../../rules/days.ts';
import { hasFailed, namesCertificate, type Scope, wholeScope } from '../../rules/subjects.ts';
import type { Facts } from '../../rules/types.ts';
import { capital, nameCertificate } from '../../rules/words.ts';
import { addDays, daysBetween, formatDate } from '../../vietnamese/dates.ts';
import type { Reminder, ReminderSettings } from './types.ts';

/** What takes a certificate out of the list: it is renewed, replaced or revoked already, or being so. */
const settling: ReadonlySet<Request['procedure']> = new Set([
  'renew',
  'revoke',
  'issue-person',
  'issue-organisation',
  'issue-system',
]);
/** In days: a certificate renewed on its own record has more left than this. */
const HALF_A_YEAR = 183;
/** Their certificates are to be revoked, not renewed. */
const gone: ReadonlySet<StaffStatus> = new Set(['retired', 'left', 'deceased']);

/**
 * The last day on which renewal may still be asked for: 30 calendar days must be left. Where that is a
 * day off, `working` is the last working day before it.
 *
 * @param validTo ISO date
 */
export function lastRenewalDay(
  validTo: string,
  holidays: Facts['holidays'],
): { day: string; working: string } {
  const day = addDays(validTo, -LEAST_DAYS_LEFT);
  const year = Number(day.slice(0, 4));
  const covered = coverYears(holidays, year - 1, year);
  let working = day;
  while (!isWorkingDay(working, covered)) working = addDays(working, -1);
  return { day, working };
}

/** A certificate in force that nothing is being done about. */
export interface Ending {
  certificate: Certificate;
  /** ISO date. */
  validTo: string;
  /** Calendar days from today to its last day. */
  left: number;
  /** Whether renewal may still be asked for: not renewed before, at least 30 days left. */
  renewable: boolean;
}

/** Certificates that end within so many calendar days and are neither renewed, replaced nor revoked. */
export function endingCertificates(scope: Scope, today: string, within: number): Ending[] {
  const settled = settledCertificates(scope, within);
  return scope.certificates.flatMap((certificate) => {
    const { validTo } = certificate;
    const left = daysLeft(certificate, today);
    if (!validTo || left === undefined || left > within) return [];
    if (!isValidOn(certificate, today) || settled(certificate)) return [];
    const person = scope.person(certificate.subject.id);
    if (person && gone.has(person.status)) return [];
    const renewable = left >= LEAST_DAYS_LEFT && certificate.renewals === 0;
    return [{ certificate, validTo, left, renewable }];
  });
}

export function renewalReminders(facts: Facts, { renewalDays }: ReminderSettings): Reminder[] {
  const scope = wholeScope(facts);
  const thresholds = [...new Set(renewalDays)].sort((a, b) => a - b);
  const within = Math.max(thresholds.at(-1) ?? 0, LEAST_DAYS_LEFT - 1);
  return endingCertificates(scope, facts.today, within).map((ending) =>
    remind(ending, thresholds, scope, facts),
  );
}

function remind(
  { certificate, validTo, left, renewable }: Ending,
  thresholds: readonly number[],
  scope: Scope,
  facts: Facts,
): Reminder {
  const name = nameCertificate(certificate, scope, facts);
  const last = lastRenewalDay(validTo, facts.holidays);
  const open = left >= LEAST_DAYS_LEFT;
  const threshold = thresholds.find((days) => left <= days);
  const until = `còn ${left} ngày, đến ${formatDate(validTo)}`;
  const common = {
    kind: 'renewal',
    thing: `renewal:${certificate.id}`,
    record: { store: 'certificates', id: certificate.id },
    citation: letter.renewOnce,
  } as const;
  if (!renewable) {
    return {
      ...common,
      stage: open ? `${threshold}` : 'too-late',
      severity: open ? 'warning' : 'error',
      title: `${capital(name)} ${until}`,
      text: `${open ? 'Chứng thư đã được gia hạn một lần' : 'Còn dưới 30 ngày'}, không gia hạn được nữa. Hãy đề nghị cấp mới trước khi hết hạn.`,
      due: validTo,
    };
  }
  const offDay = last.day === last.working ? '' : ` (ngày làm việc cuối cùng là ${formatDate(last.working)})`;
  return {
    ...common,
    stage: last.working <= facts.today ? 'last-day' : `${threshold}`,
    severity: 'warning',
    title: `${capital(name)} ${until}`,
    text: `Phải gửi đề nghị gia hạn chậm nhất ngày ${formatDate(last.day)}${offDay}.`,
    due: last.day,
  };
}

/** Tells whether something has been asked for, or another certificate has taken the place, of one. */
function settledCertificates(scope: Scope, widest: number): (certificate: Certificate) => boolean {
  const replaced = new Set(scope.certificates.map(({ replaces }) => replaces));
  const asked = scope.others.filter((request) => settling.has(request.procedure) && !hasFailed(request));
  const byCertificate = new Map<string, Request[]>();
  for (const request of asked) {
    for (const id of request.certificateIds ?? []) {
      byCertificate.set(id, [...(byCertificate.get(id) ?? []), request]);
    }
  }
  // A new certificate for somebody says nothing of the old one unless it names it.
  const unnamed = asked.filter(
    ({ procedure, certificateIds }) => !procedure.startsWith('issue-') && !certificateIds?.length,
  );
  return (certificate) =>
    replaced.has(certificate.id) ||
    [
      ...(byCertificate.get(certificate.id) ?? []),
      ...unnamed.filter((request) => namesCertificate(request, certificate)),
    ].some((request) => settles(request, certificate, widest));
}

/**
 * A renewal that is done speaks of the validity the certificate had then: one entered anew on the same
 * record runs for years from there, and its own end is to be told of again.
 */
function settles(request: Request, { validTo = '' }: Certificate, widest: number): boolean {
  if (request.state !== 'done' || request.procedure === 'revoke') return true;
  const ended = eventDay(request, 'done') ?? dayOf(request.updatedAt) ?? '';
  return daysBetween(ended, validTo) <= Math.max(HALF_A_YEAR, widest);
}
