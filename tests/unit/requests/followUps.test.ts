import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, holidays, isWorkingDay } from '../../../lib/calendar/index.ts';
import { type Request, timelineEvents } from '../../../lib/registry/schema.ts';
import { followUps, followUpsOfAll } from '../../../lib/requests/followUps.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';
import { certificate, facts, profile, request, sim, token } from './records.ts';

const onSim = { devices: [sim()], certificates: [certificate({ deviceId: 'sim' })] };
const told = (asked: Request, known: Facts = facts()) =>
  followUps(asked, known).map(({ id, status }) => `${id} ${status}`);

describe('followUps', () => {
  it.each<[string, Request, Facts, string[]]>([
    [
      'new certificate, just sent',
      request('issue-person'),
      facts(),
      ['receive-device now', 'hand-over later', 'confirm-handover later', 'archive later'],
    ],
    [
      'new certificate, still a draft',
      request('issue-person', [], { state: 'draft' }),
      facts(),
      ['receive-device later', 'hand-over later', 'confirm-handover later', 'archive later'],
    ],
    [
      'device received',
      request('issue-person', ['device-received']),
      facts(),
      ['receive-device done', 'hand-over now', 'confirm-handover later', 'archive later'],
    ],
    [
      'device handed over, Mẫu 07 missing',
      request('issue-person', ['device-received', 'handed-over'], { state: 'done' }),
      facts(),
      ['receive-device done', 'hand-over done', 'confirm-handover now', 'archive now'],
    ],
    [
      'Mẫu 07 sent, as the timeline says',
      request('issue-person', ['device-received', 'handed-over', 'handover-confirmed'], { state: 'done' }),
      facts(),
      ['receive-device done', 'hand-over done', 'confirm-handover done', 'archive done'],
    ],
    [
      'Mẫu 07 sent as a request of its own',
      request('issue-person', ['handed-over']),
      facts({ requests: [request('confirm-handover')] }),
      ['receive-device done', 'hand-over done', 'confirm-handover done', 'archive later'],
    ],
    [
      'Mẫu 07 only a draft',
      request('issue-person', ['handed-over']),
      facts({ requests: [request('confirm-handover', [], { state: 'draft' })] }),
      ['receive-device done', 'hand-over done', 'confirm-handover now', 'archive later'],
    ],
    [
      'Mẫu 07 for somebody else',
      request('issue-person', ['handed-over']),
      facts({ requests: [request('confirm-handover', [], { certificateIds: [], staffIds: ['binh'] })] }),
      ['receive-device done', 'hand-over done', 'confirm-handover now', 'archive later'],
    ],
    [
      'Mẫu 07 from before this request',
      request('issue-person', ['handed-over']),
      facts({ requests: [request('confirm-handover', [], { createdAt: '2024-01-01T00:00:00Z' })] }),
      ['receive-device done', 'hand-over done', 'confirm-handover now', 'archive later'],
    ],
    [
      'Mẫu 07 for one of two people',
      request('issue-person', ['handed-over'], { staffIds: ['an', 'binh'] }),
      facts({ requests: [request('confirm-handover')] }),
      ['receive-device done', 'hand-over done', 'confirm-handover now', 'archive later'],
    ],
    [
      'renewal on a token, file still to come',
      request('renew'),
      facts(),
      ['receive-certificate-file now', 'install-certificate later', 'archive later'],
    ],
    [
      'renewal on a token, file there',
      request('renew', ['certificate-file-received']),
      facts(),
      ['receive-certificate-file done', 'install-certificate now', 'archive later'],
    ],
    [
      'renewal on a token, installed',
      request('renew', ['installed'], { state: 'done' }),
      facts(),
      ['receive-certificate-file done', 'install-certificate done', 'archive done'],
    ],
    ['renewal on a SIM', request('renew'), facts(onSim), ['sim-updates-itself now', 'archive later']],
    [
      'change on a SIM, done',
      request('change', ['done'], { state: 'done' }),
      facts(onSim),
      ['sim-updates-itself done', 'archive done'],
    ],
    [
      'renewal of one on a token and one on a SIM',
      request('renew', [], { certificateIds: ['cert', 'other'] }),
      facts({
        devices: [token(), sim()],
        certificates: [certificate(), certificate({ id: 'other', deviceId: 'sim' })],
      }),
      [
        'receive-certificate-file now',
        'install-certificate later',
        'sim-updates-itself now',
        'archive later',
      ],
    ],
    [
      'renewal that came too late: expired, device still out',
      request('renew'),
      facts({ certificates: [certificate({ validTo: '2026-11-21' })] }),
      ['receive-certificate-file now', 'install-certificate later', 'return-on-expiry now', 'archive later'],
    ],
    [
      'expired, device back',
      request('renew'),
      facts({
        certificates: [certificate({ validTo: '2026-11-21' })],
        devices: [token({ status: 'recalled' })],
      }),
      ['receive-certificate-file now', 'install-certificate later', 'return-on-expiry done', 'archive later'],
    ],
    ['unlocking', request('recover-device'), facts(), ['unlock-remotely now', 'archive later']],
    [
      'unlocked',
      request('recover-device', ['done'], { state: 'done' }),
      facts(),
      ['unlock-remotely done', 'archive done'],
    ],
    [
      'revocation, sent',
      request('revoke', [], { reason: 'retired' }),
      facts(),
      [
        'receive-revocation-notice now',
        'notify-subscriber later',
        'recall-device later',
        'handover-record later',
        'return-device later',
        'archive later',
      ],
    ],
    [
      'revocation, notified',
      request('revoke', ['revocation-notified'], { reason: 'retired' }),
      facts(),
      [
        'receive-revocation-notice done',
        'notify-subscriber now',
        'recall-device now',
        'handover-record later',
        'return-device later',
        'archive later',
      ],
    ],
    [
      'revocation, device recalled',
      request('revoke', ['revocation-notified', 'device-recalled'], { reason: 'retired' }),
      facts(),
      [
        'receive-revocation-notice done',
        'notify-subscriber done',
        'recall-device done',
        'handover-record now',
        'return-device now',
        'archive later',
      ],
    ],
    [
      'revocation, Mẫu 08 made and device returned',
      request('revoke', ['revocation-notified', 'device-recalled', 'device-returned'], {
        reason: 'retired',
        state: 'done',
      }),
      facts({ requests: [request('device-handover')] }),
      [
        'receive-revocation-notice done',
        'notify-subscriber done',
        'recall-device done',
        'handover-record done',
        'return-device done',
        'archive done',
      ],
    ],
    [
      'revocation of a device that is lost',
      request('revoke', ['revocation-notified'], { reason: 'device-lost' }),
      facts({ devices: [token({ status: 'lost' })] }),
      ['receive-revocation-notice done', 'notify-subscriber now', 'loss-record now', 'archive later'],
    ],
    [
      'revocation of a device said to be lost, its record not yet',
      request('revoke', [], { reason: 'device-lost' }),
      facts(),
      ['receive-revocation-notice now', 'notify-subscriber later', 'loss-record now', 'archive later'],
    ],
    [
      'loss recorded',
      request('revoke', ['revocation-notified', 'loss-recorded'], { reason: 'device-lost' }),
      facts(),
      ['receive-revocation-notice done', 'notify-subscriber done', 'loss-record done', 'archive later'],
    ],
    [
      'loss recorded by a Mẫu 09 of its own',
      request('revoke', ['revocation-notified'], { reason: 'device-lost' }),
      facts({ devices: [token({ status: 'lost' })], requests: [request('device-loss')] }),
      ['receive-revocation-notice done', 'notify-subscriber now', 'loss-record done', 'archive later'],
    ],
    [
      'revocation on a SIM: no device is taken back',
      request('revoke', ['revocation-notified'], { reason: 'left' }),
      facts(onSim),
      ['receive-revocation-notice done', 'notify-subscriber now', 'archive later'],
    ],
    [
      'holder died: nobody to notify',
      request('revoke', [], { reason: 'died' }),
      facts(),
      [
        'receive-revocation-notice now',
        'recall-device later',
        'handover-record later',
        'return-device later',
        'archive later',
      ],
    ],
    ['Mẫu 07 itself', request('confirm-handover'), facts(), ['archive later']],
    ['Mẫu 08 itself', request('device-handover'), facts(), ['return-device now', 'archive later']],
    ['Mẫu 09 itself', request('device-loss', ['done'], { state: 'done' }), facts(), ['archive done']],
    ['refused', request('renew', ['submitted', 'refused'], { state: 'refused' }), facts(), ['archive now']],
    ['withdrawn before it was sent', request('renew', ['draft'], { state: 'withdrawn' }), facts(), []],
    [
      'not signed digitally: the paper must follow',
      request('recover-device', [], { digitallySigned: false }),
      facts(),
      ['send-paper now', 'unlock-remotely now', 'archive later'],
    ],
    [
      'paper arrived',
      request('recover-device', ['received'], { digitallySigned: false }),
      facts(),
      ['send-paper done', 'unlock-remotely now', 'archive later'],
    ],
  ])('%s', (_, asked, known, expected) => {
    expect(told(asked, known)).toEqual(expected);
  });

  it('asks for the device back five working days after the notice: 20/11/2026 → 30/11/2026', () => {
    const list = followUps(
      request('revoke', ['revocation-notified@2026-11-20'], { reason: 'left' }),
      facts(),
    );
    const due = Object.fromEntries(list.map((step) => [step.id, step.due]));
    expect(due).toMatchObject({
      'recall-device': '2026-11-30',
      'handover-record': '2026-11-30',
      'return-device': '2026-11-30',
    });
    expect(due['notify-subscriber']).toBeUndefined();
  });

  it('counts a notice seen late in the evening UTC from the day in Viet Nam', () => {
    const list = followUps(request('revoke', ['revocation-notified@2026-11-19T18:00:00Z']), facts());
    expect(list.find(({ id }) => id === 'recall-device')?.due).toBe('2026-11-30');
  });

  it('counts from the last notice, as the rule does', () => {
    const twice = request('revoke', ['revocation-notified@2026-11-20', 'revocation-notified@2026-11-12']);
    expect(followUps(twice, facts()).find(({ id }) => id === 'recall-device')?.due).toBe('2026-11-30');
  });

  it('gives no date before the notice is there', () => {
    expect(followUps(request('revoke'), facts()).some(({ due }) => due !== undefined)).toBe(false);
  });

  it('completes the holidays of years that the list does not cover', () => {
    const asked = request('revoke', ['revocation-notified@2027-02-03']);
    const none = facts({ holidays: { off: [], worked: [] } });
    expect(followUps(asked, none).find(({ id }) => id === 'recall-device')?.due).toBe('2027-02-17');
    const later = request('revoke', ['revocation-notified@2029-12-28']);
    expect(followUps(later, facts()).find(({ id }) => id === 'recall-device')?.due).toBe('2030-01-07');
  });

  it('dates a Mẫu 08 by the revocation of its device', () => {
    const known = facts({ requests: [request('revoke', ['revocation-notified@2026-11-20'])] });
    expect(followUps(request('device-handover'), known)[0]?.due).toBe('2026-11-30');
    expect(followUps(request('device-handover'), facts())[0]?.due).toBeUndefined();
  });

  it('names the ending of the file, the office and the actor', () => {
    const [renewal] = followUps(request('renew'), facts());
    expect(renewal?.title).toContain('.cer');
    expect(renewal?.title).toContain('Sở Khoa học và Công nghệ');
    expect(renewal?.who).toBe('certificate-receiver');
    const [changed] = followUps(request('change'), facts({ profile: profile('undelegated') }));
    expect(changed?.title).toContain('.crt');
    expect(changed?.title).toContain('Cục Chứng thực số và Bảo mật thông tin');
  });

  it('sends a locked SIM to the Bureau, to the Department where the province says so, with its limit', () => {
    const [bureau] = followUps(request('recover-device'), facts(onSim));
    expect([bureau?.who, bureau?.citation.clause]).toEqual(['bureau', 'Mục 6.c, Lưu ý']);
    const [department] = followUps(
      request('recover-device'),
      facts({ ...onSim, profile: profile('ninh-binh-2025') }),
    );
    expect(department?.who).toBe('department');
    expect(department?.citation.document).toContain('Ninh Bình');
    const [dated] = followUps(
      request('recover-device', ['received@2026-11-23']),
      facts({ profile: profile('dong-thap-2025') }),
    );
    expect([dated?.who, dated?.due]).toEqual(['coordinator', '2026-11-25']);
  });

  it('speaks of an account where signing is central', () => {
    const [account] = followUps(
      request('issue-person', [], { deviceKind: 'central' }),
      facts({ devices: [] }),
    );
    expect(account?.title).toContain('tài khoản ký số tập trung');
  });

  it('lives with an empty registry and absent fields', () => {
    const empty = facts({
      organisation: undefined,
      staff: [],
      certificates: [],
      devices: [],
      requests: [],
      holidays: { off: [], worked: [] },
    });
    const bare = request('revoke', ['revocation-notified@2026-11-20'], {
      certificateIds: undefined,
      staffIds: undefined,
      channel: undefined,
      digitallySigned: undefined,
    });
    expect(followUps(bare, empty).find(({ id }) => id === 'recall-device')?.due).toBe('2026-11-30');
  });

  it('says the same of many requests as of each', () => {
    const requests = [
      request('issue-person', ['handed-over']),
      request('confirm-handover'),
      request('revoke', ['revocation-notified@2026-11-20']),
      request('device-handover'),
      request('renew'),
    ];
    const known = facts({ requests });
    const all = followUpsOfAll(requests, known);
    for (const one of requests) expect(all.get(one.id), one.id).toEqual(followUps(one, known));
  });

  it("takes a notice without people for the organisation's own certificate only", () => {
    const own = request('issue-organisation', ['handed-over'], {
      staffIds: undefined,
      organisationId: 'org',
    });
    const notice = request('confirm-handover', [], {
      certificateIds: undefined,
      staffIds: undefined,
      organisationId: 'org',
    });
    expect(told(own, facts({ requests: [notice] }))).toContain('confirm-handover done');
    expect(told(own, facts({ requests: [{ ...notice, staffIds: ['an'] }] }))).toContain(
      'confirm-handover now',
    );
  });

  it('never undoes a step when more happens, and every due date is a working day on or after the notice', () => {
    const procedures = [
      'issue-person',
      'renew',
      'change',
      'revoke',
      'recover-device',
      'device-handover',
    ] as const;
    const hopeful = timelineEvents.filter((event) => event !== 'refused' && event !== 'withdrawn');
    fc.assert(
      fc.property(
        fc.constantFrom(...procedures),
        fc.array(
          fc.record({
            event: fc.constantFrom(...hopeful),
            at: fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2024-06-01', days)),
          }),
          { maxLength: 8 },
        ),
        fc.nat(8),
        (procedure, entries, cut) => {
          const withEvents = (list: typeof entries) =>
            request(procedure, [], {
              timeline: list.map((entry) => ({ ...entry, source: 'clerk' as const })),
            });
          const before = followUps(withEvents(entries.slice(0, cut)), facts());
          const after = followUps(withEvents(entries), facts());
          expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
          for (const step of before.filter(({ done }) => done))
            expect(after.find(({ id }) => id === step.id)?.done, step.id).toBe(true);
          const notices = entries.filter(({ event }) => event === 'revocation-notified').map(({ at }) => at);
          for (const { due } of after) {
            if (due === undefined) continue;
            const last = notices.sort().at(-1) ?? '';
            const year = Number(due.slice(0, 4));
            expect(isWorkingDay(due, holidays(year))).toBe(true);
            expect(due > last).toBe(true);
            expect(addWorkingDays(last, 5, facts().holidays) <= due).toBe(true);
          }
        },
      ),
    );
  });
});
