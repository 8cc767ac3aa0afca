import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../lib/registry/history.ts';
import { tellChanges } from '../../../lib/requests/historyWords.ts';

const an = '5a3c0e01-0000-4000-8000-000000000001';
const entry = (more: Partial<HistoryEntry>): HistoryEntry => ({
  id: '5a3c0e01-0000-4000-8000-000000000099',
  at: '2026-11-22T03:00:00Z',
  store: 'staff',
  kind: 'changed',
  source: 'hand',
  ...more,
});
const tell = (more: Partial<HistoryEntry>) =>
  tellChanges(entry(more), (id) => (id === an ? 'Nguyễn Văn An' : undefined)).map(({ label, from, to }) => [
    label,
    from,
    to,
  ]);

describe('tellChanges', () => {
  it('says a field as its form does, dates and words in Vietnamese', () => {
    expect(
      tell({
        before: { unit: 'Tổ Toán', birthDate: null, status: 'active', updatedAt: 'x' },
        after: { unit: 'Tổ Văn', birthDate: '1985-03-09', status: 'retired', updatedAt: 'y' },
      }),
    ).toEqual([
      ['Đơn vị công tác', 'Tổ Toán', 'Tổ Văn'],
      ['Ngày sinh', '', '09/03/1985'],
      ['Tình trạng', 'Đang công tác', 'Nghỉ hưu'],
    ]);
  });

  it('names the records pointed at', () => {
    expect(
      tell({
        store: 'devices',
        before: { holderId: an },
        after: { holderId: '5a3c0e01-0000-4000-8000-000000000002' },
      }),
    ).toEqual([['Người đang giữ', 'Nguyễn Văn An', 'mục không còn trong sổ']]);
  });

  it('tells only what was added to a timeline', () => {
    const sent = { at: '2026-11-20', event: 'submitted', source: 'clerk' };
    expect(
      tell({
        store: 'requests',
        before: { state: 'ready', timeline: [sent] },
        after: {
          state: 'received',
          timeline: [sent, { at: '2026-11-21', event: 'received', source: 'portal', note: 'Một cửa' }],
        },
      }),
    ).toEqual([
      ['Trạng thái', 'Sẵn sàng gửi', 'Đã tiếp nhận'],
      ['Tiến trình', '', 'Đã tiếp nhận, ngày 21/11/2026, Một cửa'],
    ]);
  });

  it('leaves free text alone, whatever word it is', () => {
    expect(tell({ before: { position: 'left' }, after: { position: 'renew' } })).toEqual([
      ['Chức vụ', 'left', 'renew'],
    ]);
  });

  it('tells parts of a whole', () => {
    expect(
      tell({
        store: 'requests',
        before: {},
        after: { document: { number: '12/CV', date: '2026-11-20' }, digitallySigned: true },
      }),
    ).toEqual([
      ['Số, ngày văn bản', '', '12/CV, 20/11/2026'],
      ['Đã ký số', '', 'Có'],
    ]);
  });
});
