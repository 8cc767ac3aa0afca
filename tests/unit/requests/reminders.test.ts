import { describe, expect, it } from 'vitest';
import { dueCount, remindersOn } from '../../../lib/requests/reminders/index.ts';
import { type NotificationLog, toNotify } from '../../../lib/requests/reminders/notify.ts';
import { lastRenewalDay } from '../../../lib/requests/reminders/renewal.ts';
import { defaultReminderSettings, type Reminder } from '../../../lib/requests/reminders/types.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';
import { certificate, facts, person, request, sim, today, token } from './records.ts';

const on = (known: Facts, lastBackup = today) => remindersOn(known, defaultReminderSettings, lastBackup);
const told = (known: Facts, lastBackup?: string) =>
  on(known, lastBackup).map(({ thing, stage }) => [thing, stage]);
const lasting = (days: number, more: Parameters<typeof certificate>[0] = {}) =>
  facts({ certificates: [certificate({ validTo: addDays(today, days), ...more })] });

describe('renewal reminders', () => {
  it.each([
    [91, []],
    [90, [['renewal:cert', '90']]],
    [61, [['renewal:cert', '90']]],
    [60, [['renewal:cert', '60']]],
    [45, [['renewal:cert', '45']]],
    [31, [['renewal:cert', '45']]],
    [30, [['renewal:cert', 'last-day']]],
    [29, [['renewal:cert', 'too-late']]],
    [0, [['renewal:cert', 'too-late']]],
  ])('with %i days left: %j', (days, expected) => {
    expect(told(lasting(days))).toEqual(expected);
  });

  it('names the last day, and the last working day before it', () => {
    // 22/11/2026 is a Sunday: 30 days before 22/12.
    expect(lastRenewalDay('2026-12-22', facts().holidays)).toEqual({
      day: '2026-11-22',
      working: '2026-11-20',
    });
    const [reminder] = on(lasting(34));
    expect(reminder?.text).toBe('Phải gửi đề nghị gia hạn chậm nhất ngày 26/11/2026.');
    expect(reminder?.due).toBe('2026-11-26');
    expect(on(lasting(37))[0]?.text).toContain('29/11/2026 (ngày làm việc cuối cùng là 27/11/2026)');
  });

  it('asks for a new certificate where one was renewed before', () => {
    const [reminder] = on(lasting(60, { renewals: 1 }));
    expect(reminder?.text).toContain('đã được gia hạn một lần');
    expect(reminder?.text).toContain('cấp mới');
  });

  it.each<[string, Facts]>([
    ['renewal is asked for', { ...lasting(40), requests: [request('renew', ['submitted@2026-11-20'])] }],
    [
      'a new one is asked for in its place',
      {
        ...lasting(40),
        requests: [request('issue-person', ['submitted@2026-11-20'], { certificateIds: ['cert'] })],
      },
    ],
    ['it is revoked', lasting(40, { status: 'revoked' })],
    [
      'another took its place',
      facts({
        certificates: [
          certificate({ validTo: addDays(today, 40) }),
          certificate({ id: 'new', replaces: 'cert', validTo: '2031-01-01' }),
        ],
      }),
    ],
  ])('is silent when %s', (_, known) => {
    expect(told(known)).toEqual([]);
  });

  it('speaks again when the request came to nothing', () => {
    expect(told({ ...lasting(40), requests: [request('renew', [], { state: 'refused' })] })).toEqual([
      ['renewal:cert', '45'],
    ]);
  });

  it('speaks of the end of a certificate that was renewed years ago on the same record', () => {
    const renewed = request(
      'renew',
      [
        'submitted@2023-11-01',
        'certificate-file-received@2023-11-02',
        'installed@2023-11-03',
        'done@2023-11-03',
      ],
      { state: 'done' },
    );
    expect(told({ ...lasting(40, { renewals: 1 }), requests: [renewed] })).toEqual([['renewal:cert', '45']]);
  });

  it('leaves those to be revoked to the revocation', () => {
    expect(told({ ...lasting(40), staff: [person({ status: 'retired' })] })).toEqual([
      ['must-revoke:cert', 'open'],
    ]);
  });
});

describe('reminders of requests', () => {
  const revoked = (events: readonly string[]) =>
    facts({
      today: '2026-11-26',
      certificates: [certificate({ status: 'revoked' })],
      requests: [
        request('revoke', ['submitted@2026-11-16', 'done@2026-11-20', ...events], {
          state: 'done',
          reason: 'left',
        }),
      ],
    });

  it('count the five working days of a recall', () => {
    const recall = on(revoked(['revocation-notified@2026-11-20']), '2026-11-26').find(({ thing }) =>
      thing.endsWith('recall-device'),
    );
    expect(recall).toMatchObject({ due: '2026-11-30', stage: 'near', severity: 'warning' });
  });

  it('say when a notice does not come', () => {
    const known = revoked([]);
    expect(told(known, '2026-11-26')).toEqual([]);
    expect(told({ ...known, today: '2026-12-01' }, '2026-12-01')).toEqual([
      ['follow-up:revoke:receive-revocation-notice', 'overdue'],
    ]);
  });

  it('say when a request does not move, by the Decree’s three days where it sets them', () => {
    const issue = (state: 'submitted' | 'received', now: string) =>
      told(
        facts({ today: now, requests: [request('issue-person', [`${state}@2026-11-10`], { state })] }),
        now,
      ).filter(([thing]) => thing?.startsWith('stuck'));
    expect(issue('received', '2026-11-13')).toEqual([]);
    expect(issue('received', '2026-11-14')).toEqual([['stuck:issue-person:received:2026-11-10', 'overdue']]);
    expect(issue('submitted', '2026-11-17')).toEqual([]);
    expect(issue('submitted', '2026-11-18')).toHaveLength(1);
  });

  it('tell at once what the portal wants added', () => {
    const known = facts({ requests: [request('renew', ['supplement@2026-11-20'], { state: 'supplement' })] });
    expect(on(known)[0]).toMatchObject({ stage: 'open', severity: 'warning' });
    expect(on(known)[0]?.title).toContain('Cần bổ sung');
  });

  it('let a SIM that updates itself be', () => {
    const known = facts({
      certificates: [certificate({ deviceId: 'sim' })],
      devices: [sim()],
      requests: [request('renew', ['submitted@2026-11-20', 'done@2026-11-20'], { state: 'done' })],
    });
    expect(told(known)).toEqual([]);
  });
});

describe('other reminders', () => {
  it('ask for devices of expired certificates', () => {
    expect(told(lasting(-1))).toEqual([['return-on-expiry:cert', 'open']]);
    expect(told({ ...lasting(-1), devices: [token({ status: 'returned' })] })).toEqual([]);
  });

  it('ask for a backup after the days chosen, and again each week', () => {
    expect(told(facts(), addDays(today, -29))).toEqual([]);
    expect(told(facts(), addDays(today, -30))).toEqual([['backup', `${addDays(today, -30)}:0`]]);
    expect(told(facts(), addDays(today, -37))).toEqual([['backup', `${addDays(today, -37)}:1`]]);
    expect(remindersOn(facts(), defaultReminderSettings)[0]?.title).toContain('chưa được sao lưu lần nào');
    expect(remindersOn(facts({ staff: [], certificates: [], devices: [] }), defaultReminderSettings)).toEqual(
      [],
    );
  });

  it('put what is overdue first and count what asks to act', () => {
    const list = on({
      ...lasting(29),
      requests: [
        request('renew', ['supplement@2026-11-20'], {
          id: 'other',
          certificateIds: [],
          staffIds: [],
          state: 'supplement',
        }),
      ],
    });
    expect(list.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(dueCount(list)).toBe(2);
  });
});

describe('toNotify', () => {
  const { holidays } = facts();
  const reminder = (thing: string, stage: string) => ({ thing, stage }) as Reminder;
  const tell = (list: Reminder[], log: NotificationLog, day: string) => {
    const { tell: told, log: next } = toNotify(list, log, day, holidays);
    return { told: told.map(({ thing, stage }) => `${thing}@${stage}`), log: next };
  };

  it('tells each stage once, and a thing once a day', () => {
    const first = tell([reminder('a', 'open')], {}, '2026-11-23');
    expect(first.told).toEqual(['a@open']);
    expect(tell([reminder('a', 'near')], first.log, '2026-11-23').told).toEqual([]);
    const second = tell([reminder('a', 'near'), reminder('b', 'open')], first.log, '2026-11-25');
    expect(second.told).toEqual(['a@near', 'b@open']);
    expect(tell([reminder('a', 'near'), reminder('b', 'open')], second.log, '2026-11-26').told).toEqual([]);
  });

  it.each(['2026-11-22', '2026-11-24'])(
    'is quiet on a day off (%s), and tells on the next working day',
    (off) => {
      const quiet = tell([reminder('a', 'open')], {}, off);
      expect(quiet.told).toEqual([]);
      expect(tell([reminder('a', 'open')], quiet.log, '2026-11-25').told).toEqual(['a@open']);
    },
  );

  it('tells again what was told of under a clock that ran ahead', () => {
    const ahead = tell([reminder('a', 'open')], {}, '2027-11-23');
    expect(tell([reminder('a', 'open')], ahead.log, '2026-11-23').told).toEqual(['a@open']);
  });

  it('forgets in time what is no longer due', () => {
    const told = tell([reminder('a', 'open')], {}, '2026-11-23');
    expect(Object.keys(tell([], told.log, '2027-12-20').log)).toEqual(['a']);
    expect(Object.keys(tell([], told.log, '2028-01-05').log)).toEqual([]);
  });
});
