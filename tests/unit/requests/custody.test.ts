import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../lib/registry/history.ts';
import { custodyOf } from '../../../lib/requests/custody.ts';
import { certificate, request, token } from './records.ts';

const change = (at: string, before: object, after: object): HistoryEntry => ({
  id: at,
  at,
  store: 'devices',
  kind: 'changed',
  source: 'hand',
  recordId: 'token',
  before: before as HistoryEntry['before'],
  after: after as HistoryEntry['after'],
});

describe('custodyOf', () => {
  it('puts handovers, events of requests and changes of holder in one order', () => {
    const steps = custodyOf(
      token({ handovers: [{ date: '2022-03-05', from: 'Cục', to: 'Nguyễn Văn An', paper: 'BB 01/2022' }] }),
      [
        request(
          'revoke',
          ['submitted@2026-11-10', 'device-recalled@2026-11-18', 'device-returned@2026-11-19'],
          { document: { number: '12/CV' } },
        ),
        request('revoke', ['device-recalled@2026-11-18'], { id: 'else', certificateIds: ['another'] }),
      ],
      [certificate()],
      [
        change('2026-01-05T20:00:00Z', { holderId: 'an' }, { holderId: 'binh' }),
        change('2026-11-18T03:00:00Z', { status: 'in-use' }, { status: 'recalled' }),
        change('2026-11-18T03:00:00Z', { carrier: 'a' }, { carrier: 'b' }),
      ],
      (id) => ({ an: 'Nguyễn Văn An' })[id],
    );
    expect(steps.map(({ day, text, paper }) => [day, text, paper])).toEqual([
      ['2022-03-05', 'Bàn giao từ Cục cho Nguyễn Văn An', 'BB 01/2022'],
      ['2026-01-06', 'Đổi người giữ trong sổ: Nguyễn Văn An → mục không còn trong sổ', undefined],
      ['2026-11-18', 'Đã thu hồi thiết bị từ thuê bao', 'Thu hồi chứng thư, số 12/CV'],
      ['2026-11-18', 'Tình trạng: Đã thu hồi', undefined],
      ['2026-11-19', 'Đã bàn giao thiết bị cho Cục (Mẫu 08)', 'Thu hồi chứng thư, số 12/CV'],
    ]);
  });

  it('is empty for a device of which nothing is known', () => {
    expect(custodyOf(token(), [], [], [], () => undefined)).toEqual([]);
  });
});
