/**
 * A year of an office with 2,000 people, day by day: whatever should be told of is, once, on the first
 * working day on which it is so, and nothing else is. What should be told is worked out here from each
 * story's own dates, not from the registry.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, holidaysForYears, isWorkingDay } from '../../../lib/calendar/index.ts';
import type { Certificate, Device, Request, Staff, TimelineEvent } from '../../../lib/registry/schema.ts';
import { remindersOn } from '../../../lib/requests/reminders/index.ts';
import { type NotificationLog, toNotify } from '../../../lib/requests/reminders/notify.ts';
import { defaultReminderSettings } from '../../../lib/requests/reminders/types.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';
import { certificate, facts, person, token } from './records.ts';

const first = '2026-01-01';
const last = '2026-12-31';
const holidays = holidaysForYears(2025, 2028);
const days = Array.from({ length: 365 }, (_, day) => addDays(first, day));
const working = days.filter((day) => isWorkingDay(day, holidays));
const workingDay = fc.integer({ min: 0, max: working.length - 40 }).map((at) => working[at] ?? first);

/** A stage of a thing, on the days from `from` to `to`, both included. */
type Expected = { thing: string; stage: string; from: string; to: string };
/** What happens to one person's certificate, and what should be told of it. */
interface Story {
  holder: Staff;
  certificates(day: string): Certificate[];
  device(day: string): Device;
  requests(day: string): Request[];
  expected: Expected[];
}

/** A request of which each event is entered in the evening of its day. */
function following(id: string, more: Partial<Request>, events: readonly [TimelineEvent, string][]) {
  return (day: string): Request[] => {
    const timeline = events
      .filter(([, at]) => at < day)
      .map(([event, at]) => ({ at, event, source: 'clerk' as const }));
    if (timeline.length === 0) return [];
    const states = timeline.filter(({ event }) => ['submitted', 'received', 'done'].includes(event));
    const state = (states.at(-1)?.event ?? 'draft') as Request['state'];
    return [{ ...request(id), ...more, state, timeline }];
  };
}
const request = (id: string): Request => ({
  id,
  createdAt: '2025-06-01T02:00:00Z',
  updatedAt: '2025-06-01T02:00:00Z',
  procedure: 'renew',
  channel: 'portal',
  digitallySigned: true,
  state: 'draft',
  timeline: [],
});
const after = (day: string, n: number) => addWorkingDays(day, n, holidays);
const between = (thing: string, stage: string, from: string, to: string): Expected => ({
  thing,
  stage,
  from,
  to,
});

/** What is told of a certificate that nothing is done about, up to the evening of `until`. */
function untouched(id: string, validTo: string, until: string): Expected[] {
  let lastWorking = addDays(validTo, -30);
  while (!isWorkingDay(lastWorking, holidays)) lastWorking = addDays(lastWorking, -1);
  const end = (day: string) => (day < until ? day : until);
  return [
    between(`renewal:${id}`, '90', addDays(validTo, -90), end(addDays(validTo, -61))),
    between(`renewal:${id}`, '60', addDays(validTo, -60), end(addDays(validTo, -46))),
    between(`renewal:${id}`, '45', addDays(validTo, -45), end(addDays(lastWorking, -1))),
    between(`renewal:${id}`, 'last-day', lastWorking, end(addDays(validTo, -30))),
    between(`renewal:${id}`, 'too-late', addDays(validTo, -29), end(validTo)),
    between(`return-on-expiry:${id}`, 'open', addDays(validTo, 1), until),
  ];
}

const stories: Readonly<Record<string, (at: number, day: string, wait: number) => Story>> = {
  forgotten(at, day) {
    const { holder, own, device } = somebody(at, day);
    return {
      holder,
      certificates: () => [own],
      device: () => device,
      requests: () => [],
      expected: untouched(own.id, day, last),
    };
  },

  renewed(at, day, wait) {
    const validTo = addDays(day, 50);
    const { holder, own, device } = somebody(at, validTo);
    const received = after(day, 1 + wait);
    const done = after(received, 1);
    const installed = after(done, 2);
    const id = `renew-${at}`;
    return {
      holder,
      certificates: (now) => [installed < now ? { ...own, validTo: '2029-12-31', renewals: 1 } : own],
      device: () => device,
      requests: following(id, { certificateIds: [own.id], staffIds: [holder.id] }, [
        ['submitted', day],
        ['received', received],
        ['done', done],
        ['certificate-file-received', done],
        ['installed', installed],
      ]),
      expected: [
        ...untouched(own.id, validTo, day),
        between(`stuck:${id}:submitted:${day}`, 'overdue', addDays(after(day, 5), 1), received),
        between(`follow-up:${id}:install-certificate`, 'open', addDays(done, 1), installed),
      ],
    };
  },

  revoked(at, day, wait) {
    const { holder, own, device } = somebody(at, '2028-06-30');
    const submitted = after(day, 1);
    const notified = after(submitted, 2);
    const recalled = after(notified, wait);
    const returned = after(recalled, 1);
    const id = `revoke-${at}`;
    const due = after(notified, 5);
    const step = (name: string, stage: string, from: string, to: string) =>
      between(`follow-up:${id}:${name}`, stage, from, to);
    const approaching = (name: string, from: string, until: string) => {
      const end = (to: string) => (to < until ? to : until);
      const near = days.find((one) => after(one, 2) >= due) ?? due;
      const later = (one: string) => (one < from ? from : one);
      return [
        step(name, 'open', from, end(addDays(near, -1))),
        step(name, 'near', later(near), end(addDays(due, -1))),
        step(name, 'today', later(due), end(due)),
        step(name, 'overdue', later(addDays(due, 1)), until),
      ];
    };
    return {
      holder: { ...holder },
      certificates: (now) => [notified < now ? { ...own, status: 'revoked' } : own],
      device: (now) => (returned < now ? { ...device, status: 'returned', holderId: undefined } : device),
      requests: following(
        id,
        {
          procedure: 'revoke',
          reason: 'left',
          certificateIds: [own.id],
          staffIds: [holder.id],
          deviceIds: [device.id],
        },
        [
          ['submitted', submitted],
          ['revocation-notified', notified],
          ['device-recalled', recalled],
          ['device-returned', returned],
          ['done', returned],
        ],
      ),
      expected: [
        step('notify-subscriber', 'open', addDays(notified, 1), recalled),
        ...approaching('recall-device', addDays(notified, 1), recalled),
        ...approaching('handover-record', addDays(recalled, 1), last),
        ...approaching('return-device', addDays(recalled, 1), returned),
      ],
    };
  },

  retired(at, day, wait) {
    const { holder, own, device } = somebody(at, '2028-06-30');
    const submitted = after(day, 1 + wait);
    return {
      holder: { ...holder, status: 'retired' },
      certificates: () => [own],
      device: () => device,
      requests: following(
        `retire-${at}`,
        { procedure: 'revoke', reason: 'retired', certificateIds: [own.id], staffIds: [holder.id] },
        [['submitted', submitted]],
      ),
      expected: [
        between(`must-revoke:${own.id}`, 'open', first, submitted),
        between(
          `stuck:retire-${at}:submitted:${submitted}`,
          'overdue',
          addDays(after(submitted, 5), 1),
          last,
        ),
      ],
    };
  },
};

function somebody(at: number, validTo: string) {
  const holder = person({ id: `person-${at}`, fullName: `Người ${at}` });
  const device = token({ id: `token-${at}`, holderId: holder.id });
  const own = certificate({
    id: `cert-${at}`,
    subject: { kind: 'person', id: holder.id },
    deviceId: device.id,
    validTo,
  });
  return { holder, own, device };
}

/** The first working day of each stage; none for one that begins and ends on days off or outside the year. */
function expectedLog(all: readonly Story[]): string[] {
  return all
    .flatMap(({ expected }) => expected)
    .flatMap(({ thing, stage, from, to }) => {
      const day = working.find((one) => one >= from && one <= to);
      return day === undefined ? [] : [`${thing} ${stage} ${day}`];
    })
    .sort();
}

function simulate(all: readonly Story[]): string[] {
  let log: NotificationLog = {};
  const told: string[] = [];
  for (const day of days) {
    const known = facts({
      today: day,
      holidays,
      staff: all.map(({ holder }) => holder),
      certificates: all.flatMap((story) => story.certificates(day)),
      devices: all.map((story) => story.device(day)),
      requests: all.flatMap((story) => story.requests(day)),
    });
    // On some days looked at twice, as after a restart of the browser.
    for (let look = 0; look < (day.endsWith('5') ? 2 : 1); look += 1) {
      const reminders = remindersOn(known, defaultReminderSettings, day);
      const now = toNotify(reminders, log, day, holidays);
      log = now.log;
      told.push(...now.tell.map(({ thing, stage }) => `${thing} ${stage} ${day}`));
    }
  }
  return told.sort();
}

const story = fc.record({
  // Most certificates lead a quiet life.
  kind: fc.oneof(
    { arbitrary: fc.constant('forgotten'), weight: 3 },
    { arbitrary: fc.constantFrom(...Object.keys(stories)), weight: 1 },
  ),
  day: workingDay,
  wait: fc.integer({ min: 1, max: 12 }),
});

const tellsAllOnce = (people: number) =>
  fc.property(fc.array(story, { minLength: people, maxLength: people, size: 'max' }), (chosen) => {
    const all = chosen.map(({ kind, day, wait }, at) => stories[kind]?.(at, day, wait) as Story);
    expect(simulate(all)).toEqual(expectedLog(all));
  });

describe('a year of reminders', () => {
  it('tells of everything once, and of nothing else', () => {
    fc.assert(tellsAllOnce(4), { numRuns: 15 });
  });

  it('does so for 2,000 people', { timeout: 300_000 }, () => {
    fc.assert(tellsAllOnce(2000), { numRuns: 1, endOnFailure: true });
  });
});
