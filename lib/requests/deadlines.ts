/** The days the clerk must not miss, as calendar entries and as a file for any calendar program. */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { procedureLabels } from '../procedures/labels.ts';
import { LEAST_DAYS_LEFT } from '../rules/days.ts';
import { hasFailed, wholeScope } from '../rules/subjects.ts';
import type { Facts } from '../rules/types.ts';
import { addDays } from '../vietnamese/dates.ts';
import { followUpsOfAll } from './followUps.ts';
import { endingCertificates, lastRenewalDay } from './reminders/renewal.ts';

/** Something with a last day; many certificates of one day are one deadline. */
export interface Deadline {
  /** Stays the same, so that a calendar replaces what it read before. */
  id: string;
  /** ISO date. */
  day: string;
  /** Vietnamese, without a name or a number in it: calendars are often kept elsewhere. */
  title: string;
}

/** Calendar days ahead. */
const AHEAD = 366;

/**
 * Last days for renewal and due steps of requests, from today on, a year ahead, in order.
 *
 * @param facts with the whole registry; `facts.requests` holds every request
 */
export function deadlines(facts: Facts): Deadline[] {
  const until = addDays(facts.today, AHEAD);
  return [...renewalDeadlines(facts), ...stepDeadlines(facts)]
    .filter(({ day }) => day >= facts.today && day <= until)
    .sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

function renewalDeadlines(facts: Facts): Deadline[] {
  const counts = new Map<string, number>();
  for (const { validTo, renewable } of endingCertificates(
    wholeScope(facts),
    facts.today,
    AHEAD + LEAST_DAYS_LEFT,
  )) {
    const key = renewable
      ? `renewal ${lastRenewalDay(validTo, facts.holidays).working}`
      : `expiry ${validTo}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [kind, day = ''] = key.split(' ');
    const title =
      kind === 'renewal'
        ? `Hạn cuối gửi đề nghị gia hạn ${count} chứng thư`
        : `${count} chứng thư hết hạn, không gia hạn được: phải có chứng thư mới`;
    return { id: `${kind}-${day}`, day, title };
  });
}

function stepDeadlines(facts: Facts): Deadline[] {
  const followed = wholeScope(facts).others.filter((request) => !hasFailed(request));
  const steps = followUpsOfAll(followed, facts);
  return followed.flatMap((request) =>
    (steps.get(request.id) ?? []).flatMap((step) =>
      step.done || step.due === undefined
        ? []
        : [
            {
              id: `${request.id}-${step.id}`,
              day: step.due,
              title: `${step.title} (${procedureLabels[request.procedure]})`,
            },
          ],
    ),
  );
}

/** What `toCalendarFile` puts into every entry's identifier. */
const DOMAIN = 'tro-ly-chung-thuc.invalid';

/**
 * The deadlines as an iCalendar file (RFC 5545): whole-day entries, each with an alarm at eight
 * o'clock of the morning before.
 *
 * @param now ISO moment, the files' time stamp
 */
export function toCalendarFile(list: readonly Deadline[], now: string): string {
  const calendar = ical({
    name: 'Hạn chứng thư chữ ký số',
    prodId: { company: 'Trợ lý Chứng thực', product: 'Hạn việc', language: 'VI' },
  });
  for (const { id, day, title } of list) {
    const event = calendar.createEvent({
      id: `${id}@${DOMAIN}`,
      stamp: now,
      // The library writes whole days by their date in UTC.
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: title,
      description: 'Mở Trợ lý Chứng thực, phần Nhắc việc, để xem chi tiết.',
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: 16 * 3600 });
  }
  return calendar.toString();
}
