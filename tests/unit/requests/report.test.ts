import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Report, reportOn } from '../../../lib/requests/report.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';
import { certificate, facts, request, sim, today, token } from './records.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const figures = (report: Report, section: string) =>
  Object.fromEntries(
    (report.sections.find(({ id }) => id === section)?.figures ?? [])
      .filter(({ value }) => value > 0)
      .map(({ id, value }) => [id, value]),
  );
const some = (more: Partial<Facts> = {}) =>
  facts({
    certificates: [
      certificate(),
      certificate({ id: 'soon', validTo: addDays(today, 90) }),
      certificate({ id: 'old', validTo: addDays(today, -1) }),
      certificate({ id: 'gone', status: 'revoked', subject: { kind: 'organisation', id: 'org' } }),
      certificate({ id: 'future', validFrom: addDays(today, 1) }),
      certificate({ id: 'deleted', deletedAt: '2026-11-01T00:00:00Z' }),
    ],
    devices: [token(), sim({ status: 'locked' })],
    requests: [
      request('renew', ['submitted@2026-11-09', 'done@2026-11-12'], { state: 'done' }),
      request('renew', ['submitted@2026-11-20', 'done@2026-11-25'], { id: 'second', state: 'done' }),
      request('renew', ['submitted@2026-11-02', 'done@2026-11-20'], { id: 'third', state: 'done' }),
      request('revoke', ['submitted@2026-11-19'], { state: 'received' }),
      request('change', ['submitted@2025-11-19'], { state: 'refused' }),
      request('recover-device', [], { state: 'draft' }),
    ],
    ...more,
  });

describe('reportOn', () => {
  it('counts certificates by state on the day, each once', () => {
    expect(figures(reportOn(some(), year), 'certificates')).toEqual({
      'in-force': 1,
      soon: 1,
      expired: 1,
      revoked: 1,
    });
    expect(figures(reportOn(some(), year), 'subjects')).toEqual({ person: 2 });
  });

  it('looks at a past period as it was at its end', () => {
    const report = reportOn(some(), { from: '2026-09-01', to: '2026-09-30' });
    expect(report.asOf).toBe('2026-09-30');
    expect(figures(report, 'certificates')).toEqual({ 'in-force': 2, soon: 1, revoked: 1 });
  });

  it('counts what expires month by month, from the month of the day', () => {
    const report = reportOn(some(), year);
    expect(figures(report, 'expiring')).toEqual({ '2027-02': 1, '2027-03': 1 });
    const months = report.sections.find(({ id }) => id === 'expiring')?.figures.map(({ label }) => label);
    expect(months?.slice(0, 2)).toEqual(['Tháng 11/2026', 'Tháng 12/2026']);
    expect(months).toHaveLength(12);
  });

  it('counts requests sent in the period, and the working days they took', () => {
    const report = reportOn(some(), year);
    expect(figures(report, 'requests')).toEqual({ renew: 3, revoke: 1 });
    expect(figures(report, 'outcomes')).toEqual({ done: 3, open: 1 });
    const renew = report.sections
      .find(({ id }) => id === 'requests')
      ?.figures.find(({ id }) => id === 'renew');
    // 3, 2 (24/11 is off) and 14 working days: the middle one is 3.
    expect(renew?.workingDays).toBe(3);
    expect(renew?.ids).toEqual(['renew', 'second', 'third']);
  });

  it('counts devices by kind and by state', () => {
    expect(figures(reportOn(some(), year), 'devices')).toEqual({ 'pki-token': 1, 'sim-pki': 1 });
    expect(figures(reportOn(some(), year), 'deviceStates')).toEqual({ 'in-use': 1, locked: 1 });
  });

  it('refuses a period that ends before it begins', () => {
    expect(() => reportOn(some(), { from: '2026-02-01', to: '2026-01-31' })).toThrow(RangeError);
  });

  it('leaves no certificate out and counts none twice, whatever their dates', () => {
    const day = fc.integer({ min: -900, max: 900 }).map((n) => addDays(today, n));
    const any = fc.record({
      validFrom: fc.option(day, { nil: undefined }),
      validTo: fc.option(day, { nil: undefined }),
      status: fc.constantFrom('active', 'expired', 'revoked'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), day, (list, to) => {
        const certificates = list.map((more, at) =>
          certificate({ id: `c${at}`, ...more } as Parameters<typeof certificate>[0]),
        );
        const report = reportOn(facts({ certificates }), { from: addDays(to, -30), to });
        const counted =
          report.sections.find(({ id }) => id === 'certificates')?.figures.flatMap(({ ids }) => ids) ?? [];
        const begun = certificates.filter(
          ({ validFrom }) => validFrom === undefined || validFrom <= report.asOf,
        );
        expect([...counted].sort()).toEqual(begun.map(({ id }) => id).sort());
      }),
    );
  });
});
