import { describe, expect, it } from 'vitest';
import { type BulkChoice, planBulk } from '../../../lib/requests/bulk.ts';
import { checkRequest } from '../../../lib/rules/index.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';
import { certificate, facts, person, profile, request, sim, today, token } from './records.ts';

function plan(choice: BulkChoice, known: Facts) {
  let made = 0;
  return planBulk(choice, known, {
    newId: () => {
      made += 1;
      return `new-${made}`;
    },
    now: '2026-11-22T03:00:00Z',
  });
}

/** `n` people, each with a certificate that lasts as `validTo` says, on a token of their own. */
function office(n: number, validTo: (at: number) => string, more: Partial<Facts> = {}): Facts {
  const at = Array.from({ length: n }, (_, i) => i);
  return facts({
    staff: at.map((i) => person({ id: `person-${i}`, fullName: `Người ${i}` })),
    devices: at.map((i) =>
      token({ id: `token-${i}`, holderId: `person-${i}`, serialNumber: `VN${10000 + i}` }),
    ),
    certificates: at.map((i) =>
      certificate({
        id: `cert-${i}`,
        deviceId: `token-${i}`,
        subject: { kind: 'person', id: `person-${i}` },
        validTo: validTo(i),
        serialNumber: `5403AB${1000 + i}`,
      }),
    ),
    ...more,
  });
}
const ids = (n: number) => Array.from({ length: n }, (_, i) => `cert-${i}`);

describe('planBulk', () => {
  it('puts 300 expiring certificates into one request, without those too late', () => {
    const known = office(300, (i) => addDays(today, i < 40 ? 29 : 45));
    const { requests, excluded } = plan({ procedure: 'renew', certificateIds: ids(300) }, known);
    expect(requests).toHaveLength(1);
    const [renew] = requests;
    expect(renew).toMatchObject({
      id: 'new-1',
      procedure: 'renew',
      addressee: 'department',
      state: 'draft',
      deviceKind: 'pki-token',
    });
    expect(renew?.certificateIds).toHaveLength(260);
    expect(renew?.staffIds).toHaveLength(260);
    expect(renew?.deviceIds).toHaveLength(260);
    expect(excluded).toHaveLength(40);
    expect(excluded[0]?.record).toEqual({ store: 'certificates', id: 'cert-0' });
    expect(excluded[0]?.why[0]).toContain('chỉ còn hạn 29 ngày');
    const barred = new Set([
      'renew-once',
      'renew-thirty-days-left',
      'open-request-exists',
      'duplicate-in-request',
    ]);
    if (renew) expect(checkRequest(renew, known).filter(({ ruleId }) => barred.has(ruleId))).toEqual([]);
  });

  it.each<[string, Partial<Facts> | undefined, Partial<Parameters<typeof certificate>[0]>, string]>([
    ['renewed before', undefined, { renewals: 1 }, 'đã được gia hạn 1 lần'],
    ['revoked', undefined, { status: 'revoked' }, 'đã bị thu hồi'],
    [
      'asked for already',
      { requests: [request('renew', ['submitted@2026-11-20'])] },
      {},
      'đang có đề nghị khác chưa xong',
    ],
    ['of somebody who has retired', { staff: [person({ status: 'retired' })] }, {}, 'thu hồi'],
  ])('keeps out one that is %s, and says why', (_, more, own, why) => {
    const known = facts({ certificates: [certificate({ validTo: addDays(today, 50), ...own })], ...more });
    const { requests, excluded } = plan({ procedure: 'renew', certificateIds: ['cert'] }, known);
    expect(requests).toEqual([]);
    expect(excluded).toHaveLength(1);
    expect(excluded[0]?.why.join(' ')).toContain(why);
  });

  it('splits by addressee: SIM recoveries aside, a province that delegates nothing has one', () => {
    const validTo = addDays(today, 60);
    const known = facts({
      staff: [person(), person({ id: 'binh' })],
      devices: [token(), sim({ holderId: 'binh' })],
      certificates: [
        certificate({ validTo }),
        certificate({ id: 'second', deviceId: 'sim', subject: { kind: 'person', id: 'binh' }, validTo }),
      ],
    });
    const both = { procedure: 'renew', certificateIds: ['cert', 'second'] } as const;
    const [one, ...rest] = plan(both, known).requests;
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ addressee: 'department', certificateIds: ['cert', 'second'] });
    expect(one?.deviceKind).toBeUndefined();
    const delegating = {
      ...profile('long-an-2025'),
      departmentHandles: [{ procedure: 'renew', deviceKinds: ['pki-token'] }],
    } as Facts['profile'];
    expect(
      plan(both, { ...known, profile: delegating }).requests.map(({ addressee, certificateIds }) => [
        addressee,
        certificateIds,
      ]),
    ).toEqual([
      ['department', ['cert']],
      ['bureau', ['second']],
    ]);
  });

  it('revokes for the retired of a school year, through their certificates in force', () => {
    const known = office(3, () => '2028-01-01');
    const staff = known.staff.map((one) => ({ ...one, status: 'retired' as const }));
    const { requests, excluded } = plan(
      { procedure: 'revoke', staffIds: ['person-0', 'person-2', 'nobody'], reasons: { person: 'retired' } },
      { ...known, staff },
    );
    expect(requests).toMatchObject([
      { procedure: 'revoke', addressee: 'bureau', reason: 'retired', certificateIds: ['cert-0', 'cert-2'] },
    ]);
    expect(excluded).toEqual([
      { record: { store: 'staff', id: 'nobody' }, why: ['Không có chứng thư nào còn hiệu lực.'] },
    ]);
  });

  it('changes what a renamed unit changes, by the reason of each kind of subject', () => {
    const known = facts({
      certificates: [
        certificate(),
        certificate({ id: 'body', subject: { kind: 'organisation', id: 'org' }, deviceId: undefined }),
      ],
    });
    const to = { from: 'Trường THPT Tân An', to: 'Trường THPT Tân An 1' };
    const changes = {
      person: [{ field: 'Cơ quan, tổ chức công tác', ...to }],
      organisation: [{ field: 'Tên cơ quan, tổ chức', ...to }],
    };
    const { requests } = plan(
      {
        procedure: 'change',
        certificateIds: ['cert', 'body'],
        changes,
        reasons: { person: 'moved-within-province', organisation: 'renamed' },
      },
      known,
    );
    expect(
      requests.map(({ reason, certificateIds, changes: told }) => [reason, certificateIds, told]),
    ).toEqual([
      ['moved-within-province', ['cert'], changes.person],
      ['renamed', ['body'], changes.organisation],
    ]);
  });

  it('leaves a reason that is not given to the clerk, and refuses one that the letter does not list', () => {
    const changes = { person: [{ field: 'Cơ quan, tổ chức công tác', from: 'A', to: 'B' }] };
    const ask = (reasons: BulkChoice['reasons']) =>
      plan({ procedure: 'change', certificateIds: ['cert'], changes, reasons }, facts());
    expect(ask(undefined).requests[0]?.reason).toBeUndefined();
    expect(ask({ person: 'renamed' })).toMatchObject({
      requests: [],
      excluded: [{ record: { id: 'cert' } }],
    });
  });
});
