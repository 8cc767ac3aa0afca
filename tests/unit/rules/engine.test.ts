import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingDays, holidaysForYears } from '../../../lib/calendar/index.ts';
import { procedureIds, type Request } from '../../../lib/registry/schema.ts';
import { checkRegistry, checkRequest, type Facts } from '../../../lib/rules/index.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';
import { cases } from './cases/index.ts';
import { certificate, correct, facts, profile, request, staff, token, without } from './records.ts';

const idsFound = (given: Request, own: Facts) => checkRequest(given, own).map(({ ruleId }) => ruleId);

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('thirty days, on any day of the calendar', () => {
  const both = [
    ['renew', 'renew-thirty-days-left'],
    ['change', 'change-thirty-days-left'],
  ] as const;

  test.each(both)('%s: found below 30 days, silent from 30 on', (procedure, rule) => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (today, left) => {
        const own = facts({ today, certificates: [certificate({ validTo: addDays(today, left) })] });
        expect(idsFound(request(procedure), own).includes(rule)).toBe(left < 30);
      }),
    );
  });

  test('the deadline is near from 45 days down to 30', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (today, left) => {
        const own = facts({ today, certificates: [certificate({ validTo: addDays(today, left) })] });
        expect(idsFound(request('renew'), own).includes('renew-deadline-near')).toBe(
          left >= 30 && left <= 45,
        );
      }),
    );
  });

  test.each([
    ['across 29 February', '2028-02-28', '2028-03-28', 29],
    ['from 29 February', '2028-02-29', '2028-03-30', 30],
    ['a February of 28 days', '2027-02-26', '2027-03-28', 30],
    ['from the end of January', '2027-01-31', '2027-03-01', 29],
    ['from the end of January', '2027-01-31', '2027-03-02', 30],
    ['from the end of August', '2026-08-31', '2026-09-30', 30],
    ['across New Year', '2026-12-31', '2027-01-29', 29],
  ])('%s: %s to %s is %i days', (_, today, validTo, left) => {
    const own = facts({ today, certificates: [certificate({ validTo })] });
    expect(idsFound(request('renew'), own).includes('renew-thirty-days-left')).toBe(left < 30);
  });
});

describe('five working days, across weekends, Tết and swapped days', () => {
  const all = holidaysForYears(2023, 2030);
  const notice = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2028-06-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('silent before day 3, a warning until day 5, an error after it', () => {
    fc.assert(
      fc.property(notice, fc.integer({ min: 0, max: 30 }), (at, later) => {
        const today = addDays(at, later);
        const given = request('revoke', {
          timeline: [{ at, event: 'revocation-notified', source: 'portal' }],
        });
        const own = facts({ today, holidays: all, certificates: [certificate({ validTo: '2035-01-01' })] });
        const [found] = checkRequest(given, own).filter(
          ({ ruleId }) => ruleId === 'recall-within-five-working-days',
        );
        const expected =
          today < addWorkingDays(at, 3, all)
            ? undefined
            : today <= addWorkingDays(at, 5, all)
              ? 'warning'
              : 'error';
        expect(found?.severity).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('checkRequest', () => {
  test('changes nothing it is given and says the same again', () => {
    for (const one of cases) {
      const own = facts(one.facts);
      const before = structuredClone([one.request, own]);
      const first = checkRequest(one.request, own);
      expect([one.request, own]).toEqual(before);
      expect(checkRequest(one.request, own)).toEqual(first);
    }
  });

  test('sees a record that was changed or added since the last call', () => {
    const certificates = [certificate()];
    const own = facts({ certificates });
    expect(idsFound(correct.renew, own)).toEqual([]);
    certificates[0] = certificate({ renewals: 1 });
    expect(idsFound(correct.renew, own)).toContain('renew-once');
    certificates.push(
      certificate({ id: 'second', subject: { kind: 'person', id: 'an' }, validTo: '2026-12-01' }),
    );
    const both = request('renew', { certificateIds: ['cert', 'second'] });
    expect(idsFound(both, own)).toContain('renew-thirty-days-left');
  });

  test('tells errors first, then warnings, then what is worth knowing', () => {
    const order = ['error', 'warning', 'info'];
    for (const one of cases) {
      const severities = checkRequest(one.request, facts(one.facts)).map(({ severity }) =>
        order.indexOf(severity),
      );
      expect(severities).toEqual([...severities].sort((a, b) => a - b));
    }
  });

  test('finds the worst of a request in one go', () => {
    const own = facts({
      certificates: [certificate({ renewals: 1, validTo: '2026-12-01' })],
      profile: profile('long-an-2025'),
    });
    const given = request('renew', { addressee: 'bureau', digitallySigned: false, document: undefined });
    expect(idsFound(given, own)).toEqual([
      'renew-goes-to-department',
      'unsigned-needs-paper',
      'renew-once',
      'renew-thirty-days-left',
      'document-number-and-date',
    ]);
  });

  test('a request among the others is not another one, with or without an id', () => {
    expect(idsFound(correct.renew, facts({ requests: [structuredClone(correct.renew)] }))).toEqual([]);
    const unnamed = without(correct.renew, 'id');
    expect(idsFound(unnamed, facts({ requests: [unnamed] }))).toEqual([]);
  });

  test('a deleted record is not there', () => {
    const deletedAt = '2026-11-01T00:00:00Z';
    const own = facts({ certificates: [certificate({ renewals: 1, deletedAt })] });
    expect(idsFound(request('renew', { staffIds: [], deviceIds: [] }), own)).toEqual(['required-fields']);
  });

  test('a request that has ended is only looked at for what follows', () => {
    const own = facts({ staff: [staff({ status: 'retired' })] });
    const given = request('renew', { state: 'done', addressee: 'bureau', document: undefined });
    expect(idsFound(given, own)).toEqual(['must-revoke']);
  });

  test('nothing but a procedure, and no facts but the day', () => {
    for (const procedure of procedureIds) {
      const only = { procedure } as Request;
      expect(() => checkRequest(only, { today: '2026-11-22' } as Facts)).not.toThrow();
    }
    expect(checkRequest({} as Request, { today: '2026-11-22' } as Facts)).toBeInstanceOf(Array);
  });
});

describe('checkRegistry', () => {
  test('finds what is due anywhere, and says where', () => {
    const own = facts({
      staff: [staff({ status: 'retired' })],
      certificates: [
        certificate(),
        certificate({
          id: 'old',
          deviceId: 'second',
          subject: { kind: 'person', id: 'binh' },
          validTo: '2026-01-01',
        }),
      ],
      devices: [token(), token({ id: 'second', serialNumber: 'VN2', holderId: 'binh' })],
      requests: [
        request('issue-person', {
          state: 'done',
          timeline: [{ at: '2026-11-19', event: 'handed-over', source: 'clerk' }],
        }),
      ],
    });
    const found = checkRegistry(own).map(({ ruleId, about }) => [ruleId, about?.store, about?.id]);
    expect(found.sort()).toEqual([
      ['confirm-handover-due', 'requests', 'request issue-person'],
      ['must-revoke', 'certificates', 'cert'],
      ['return-on-expiry', 'certificates', 'old'],
    ]);
  });

  test('is silent over a registry in order', () => {
    expect(checkRegistry(facts())).toEqual([]);
    expect(
      checkRegistry(
        facts({ requests: Object.values(correct).filter(({ procedure }) => procedure !== 'device-loss') }),
      ),
    ).toEqual([]);
  });

  test('an open revocation answers for a person who has gone', () => {
    const own = facts({
      staff: [staff({ status: 'left' })],
      requests: [request('revoke', { reason: 'left', state: 'submitted' })],
    });
    expect(checkRegistry(own)).toEqual([]);
  });
});
