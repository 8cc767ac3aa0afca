import { describe, expect, it } from 'vitest';
import type { Request } from '../../../lib/registry/schema.ts';
import { standings, stations } from '../../../lib/requests/standing.ts';
import { facts, request } from './records.ts';

const of = (...requests: Request[]) => standings(requests, facts({ today: '2026-12-02', requests }));

describe('standings', () => {
  it('puts what is overdue first, then what is due next, then what was changed last', () => {
    const late = request('revoke', ['submitted@2026-11-16', 'revocation-notified@2026-11-20'], {
      id: 'late',
      state: 'received',
    });
    const soon = request('revoke', ['submitted@2026-11-26', 'revocation-notified@2026-11-30'], {
      id: 'soon',
      state: 'received',
    });
    const old = request('renew', ['submitted@2026-11-26'], { id: 'old' });
    const fresh = request('renew', [], { id: 'fresh', state: 'draft', updatedAt: '2026-12-01T00:00:00Z' });
    expect(
      of(old, soon, fresh, late).map(({ request: { id }, stage, next }) => [id, stage, next?.due]),
    ).toEqual([
      ['late', 'overdue', '2026-11-30'],
      ['soon', 'open', '2026-12-07'],
      ['fresh', 'open', undefined],
      ['old', 'open', undefined],
    ]);
  });

  it.each([
    ['draft', 0],
    ['ready', 1],
    ['submitted', 2],
    ['supplement', 2],
    ['received', 3],
  ] as const)('%s has %i stations behind it', (state, reached) => {
    expect(of(request('renew', [], { state }))).toMatchObject([{ reached }]);
  });

  it('keeps a request that is done until its follow-ups are', () => {
    const done = [
      'submitted@2026-11-16',
      'received@2026-11-17',
      'certificate-file-received@2026-11-18',
      'done@2026-11-18',
    ];
    const [waiting] = of(request('renew', done, { state: 'done' }));
    expect(waiting).toMatchObject({
      reached: 4,
      next: { title: expect.stringContaining('Cài đặt chứng thư mới') },
    });
    expect(of(request('renew', [...done, 'installed@2026-11-19'], { state: 'done' }))).toEqual([]);
    expect(stations).toHaveLength(6);
  });

  it('leaves out what came to nothing', () => {
    expect(
      of(
        request('renew', [], { state: 'refused' }),
        request('renew', [], { id: 'other', state: 'withdrawn' }),
      ),
    ).toEqual([]);
  });
});
