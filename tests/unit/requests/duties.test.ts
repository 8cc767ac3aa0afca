import { describe, expect, it } from 'vitest';
import { LETTER } from '../../../lib/procedures/index.ts';
import { duties } from '../../../lib/requests/duties.ts';
import { subscriberDuties, subscriberReminders } from '../../../lib/requests/subscriberDuties.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { certificate, facts, person, request, sim, token } from './records.ts';

const duty = (id: string, known: Facts) => {
  const found = duties(known).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const told = (id: string, known: Facts) => {
  const { status, records } = duty(id, known);
  return [status, ...records.map((record) => `${record.store}/${record.id}`)];
};
const finished = { state: 'done' as const, document: { number: '12/CV', date: '2026-11-01' } };

describe('duties', () => {
  it('are all in order for a registry that is', () => {
    const list = duties(facts());
    expect(list.filter(({ status }) => status !== 'manual').map(({ status }) => status)).toEqual(
      Array.from({ length: list.length - 2 }, () => 'ok'),
    );
    for (const { citation, title, text } of list) {
      expect(citation.document).toBe(LETTER);
      expect(`${title} ${text}`).not.toMatch(/undefined/);
    }
  });

  it('are in order for an empty registry', () => {
    const empty = facts({ organisation: undefined, staff: [], certificates: [], devices: [] });
    expect(duties(empty).some(({ status }) => status === 'open' || status === 'overdue')).toBe(false);
  });

  it.each<[string, string, Facts, string[]]>([
    [
      'a certificate without an end',
      'complete-data',
      facts({ certificates: [certificate({ validTo: undefined })] }),
      ['open', 'certificates/cert'],
    ],
    ['a certificate of nobody known', 'complete-data', facts({ staff: [] }), ['open', 'certificates/cert']],
    [
      'handed over, Mẫu 07 missing',
      'confirm-handover',
      facts({ requests: [request('issue-person', ['device-received', 'handed-over'])] }),
      ['open', 'requests/issue-person'],
    ],
    [
      'Mẫu 07 sent',
      'confirm-handover',
      facts({ requests: [request('issue-person', ['handed-over', 'handover-confirmed'])] }),
      ['ok'],
    ],
    [
      'a token that nobody holds',
      'devices-accounted-for',
      facts({ devices: [token({ holderId: undefined })] }),
      ['open', 'devices/token'],
    ],
    [
      'a token of the organisation itself',
      'devices-accounted-for',
      facts({
        devices: [token({ holderId: undefined })],
        certificates: [certificate({ subject: { kind: 'organisation', id: 'org' } })],
      }),
      ['ok'],
    ],
    [
      'a returned token that nobody holds',
      'devices-accounted-for',
      facts({ devices: [token({ holderId: undefined, status: 'returned' })] }),
      ['ok'],
    ],
    [
      'somebody retired, certificate in force',
      'must-revoke',
      facts({ staff: [person({ status: 'retired' })] }),
      ['open', 'certificates/cert'],
    ],
    [
      'somebody retired, revocation asked for',
      'must-revoke',
      facts({
        staff: [person({ status: 'retired' })],
        requests: [request('revoke', [], { reason: 'retired' })],
      }),
      ['ok'],
    ],
    [
      'notice on Friday, device not back yet',
      'recall-after-revocation',
      facts({ requests: [request('revoke', ['revocation-notified@2026-11-20'])] }),
      ['open', 'requests/revoke'],
    ],
    [
      'five working days are over',
      'recall-after-revocation',
      facts({ requests: [request('revoke', ['revocation-notified@2026-11-10'])] }),
      ['overdue', 'requests/revoke'],
    ],
    [
      'device back in time',
      'recall-after-revocation',
      facts({ requests: [request('revoke', ['revocation-notified@2026-11-10', 'device-returned'])] }),
      ['ok'],
    ],
    [
      'expired, device still out',
      'return-on-expiry',
      facts({ certificates: [certificate({ validTo: '2026-10-01' })] }),
      ['open', 'devices/token'],
    ],
    [
      'expired, another certificate on the device in force',
      'return-on-expiry',
      facts({ certificates: [certificate({ validTo: '2026-10-01' }), certificate({ id: 'new' })] }),
      ['ok'],
    ],
    [
      'expired on a SIM',
      'return-on-expiry',
      facts({ devices: [sim()], certificates: [certificate({ validTo: '2026-10-01', deviceId: 'sim' })] }),
      ['ok'],
    ],
    [
      'left with the token',
      'return-on-expiry',
      facts({ staff: [person({ status: 'left' })] }),
      ['open', 'devices/token'],
    ],
    [
      'left, token back',
      'return-on-expiry',
      facts({ staff: [person({ status: 'left' })], devices: [token({ status: 'recalled' })] }),
      ['ok'],
    ],
    [
      'lost, no request yet',
      'loss-record',
      facts({ devices: [token({ status: 'lost' })] }),
      ['open', 'devices/token'],
    ],
    [
      'lost and revoked, Mẫu 09 missing',
      'loss-record',
      facts({
        devices: [token({ status: 'lost' })],
        requests: [request('revoke', [], { reason: 'device-lost' })],
      }),
      ['open', 'requests/revoke'],
    ],
    [
      'lost, Mẫu 09 sent',
      'loss-record',
      facts({ devices: [token({ status: 'lost' })], requests: [request('device-loss')] }),
      ['ok'],
    ],
    [
      'returned without Mẫu 08',
      'handover-record',
      facts({ requests: [request('revoke', ['device-returned'])] }),
      ['open', 'requests/revoke'],
    ],
    [
      'finished without number and date',
      'archive',
      facts({ requests: [request('renew', ['done'], { state: 'done' })] }),
      ['open', 'requests/renew'],
    ],
    ['finished and filed', 'archive', facts({ requests: [request('renew', ['done'], finished)] }), ['ok']],
    [
      'deleted',
      'archive',
      facts({ requests: [request('renew', ['done'], { state: 'done', deletedAt: '2026-11-01' })] }),
      ['ok'],
    ],
  ])('%s', (_, id, known, expected) => {
    expect(told(id, known)).toEqual(expected);
  });

  it('give the date, the name and what is missing', () => {
    const [late] = duty(
      'recall-after-revocation',
      facts({ requests: [request('revoke', ['revocation-notified@2026-11-10'])] }),
    ).records;
    expect(late).toMatchObject({ due: '2026-11-17' });
    expect(late?.text).toContain('Nguyễn Văn An');
    const [bare] = duty(
      'archive',
      facts({ requests: [request('renew', ['done'], { state: 'done' })] }),
    ).records;
    expect(bare?.text).toContain('thiếu số văn bản, ngày văn bản');
  });

  it('give the figures for the report', () => {
    expect(duty('report', facts()).text).toBe(
      'Đến ngày 22/11/2026: 1 chứng thư còn hiệu lực của 1 thuê bao, 1 thiết bị đang giữ, 0 chứng thư đã thu hồi.',
    );
  });
});

describe('subscriber duties', () => {
  it('are the seven of the letter, and reminders with their clauses', () => {
    expect(subscriberDuties).toHaveLength(7);
    expect(subscriberDuties.every(({ citation }) => citation.clause === 'Mục 9')).toBe(true);
    for (const { title, citation } of [...subscriberDuties, ...subscriberReminders]) {
      expect(title.length).toBeGreaterThan(10);
      expect(citation.quote.length).toBeGreaterThan(30);
    }
  });
});
