import { describe, expect, it } from 'vitest';
import { deadlines, toCalendarFile } from '../../../lib/requests/deadlines.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';
import { certificate, facts, request, today } from './records.ts';

const now = '2026-11-22T03:00:00Z';
const several = facts({
  certificates: [
    certificate({ validTo: addDays(today, 37) }),
    certificate({ id: 'same', validTo: addDays(today, 37), subject: { kind: 'person', id: 'binh' } }),
    certificate({ id: 'again', validTo: addDays(today, 80), renewals: 1 }),
    certificate({ id: 'far', validTo: addDays(today, 500) }),
  ],
  requests: [
    request('revoke', ['submitted@2026-11-16', 'revocation-notified@2026-11-20'], {
      certificateIds: [],
      staffIds: ['chi'],
    }),
  ],
});

describe('deadlines', () => {
  it('are last working days for renewal, ends without renewal, and due steps, in order', () => {
    expect(deadlines(several).map(({ day, title }) => `${day} ${title.replace(/ \(.*/, '')}`)).toEqual([
      '2026-11-27 Hạn cuối gửi đề nghị gia hạn 2 chứng thư',
      '2026-11-30 Lập biên bản giao, nhận thiết bị lưu khóa bí mật theo Mẫu số 08',
      '2026-11-30 Thu hồi thiết bị lưu khóa bí mật của thuê bao',
      '2026-11-30 Bàn giao thiết bị thu hồi cho Cục Chứng thực số và Bảo mật thông tin',
      '2027-02-10 1 chứng thư hết hạn, không gia hạn được: phải có chứng thư mới',
    ]);
  });

  it('name nobody', () => {
    const text = JSON.stringify(deadlines(several));
    for (const personal of ['Nguyễn Văn An', '5403AB', 'annv@']) expect(text).not.toContain(personal);
  });
});

describe('toCalendarFile', () => {
  const file = toCalendarFile(deadlines(several), now);
  const lines = file.split('\r\n');

  it('is a calendar by RFC 5545: lines end in CR LF and hold at most 75 octets', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.filter(Boolean).at(-1)).toBe('END:VCALENDAR');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('has whole days, whatever the time zone of the machine', () => {
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261127',
      ...Array.from({ length: 3 }, () => 'DTSTART;VALUE=DATE:20261130'),
      'DTSTART;VALUE=DATE:20270210',
    ]);
    expect(lines.filter((line) => line.startsWith('UID'))).toHaveLength(5);
  });

  it('keeps Vietnamese and its punctuation', () => {
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Hạn cuối gửi đề nghị gia hạn 2 chứng thư');
    expect(unfolded).toContain('Lập biên bản giao\\, nhận thiết bị');
    expect(unfolded).toContain('TRIGGER:-PT16H');
  });
});
