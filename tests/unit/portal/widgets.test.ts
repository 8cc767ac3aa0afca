/** What is planned for a widget whose options are not known yet, and when it is taken to hold its value. */
import { describe, expect, it } from 'vitest';
import { holdsWritten, isRefused } from '../../../lib/portal/fill/readBack.ts';
import { matchPage } from '../../../lib/portal/match/index.ts';
import { buildPlan } from '../../../lib/portal/plan/index.ts';
import type { Plan, Write } from '../../../lib/portal/types.ts';
import type { FieldValues } from '../../../lib/procedures/fieldTypes.ts';
import { pageOf, type Spec } from './readings.ts';
import { dateValue, textValue } from './values.ts';

function plan(specs: readonly Spec[], single: FieldValues): Plan {
  const reading = pageOf(specs);
  const values = { single, rows: [], changes: [] };
  const matching = matchPage(reading, 'issue-organisation');
  return buildPlan(reading, { confidence: 0.9, candidates: [] }, matching, values, 'issue-organisation');
}

const bureau = {
  ...textValue('Cục Chứng thực số và Bảo mật thông tin'),
  kind: 'choice' as const,
  code: 'bureau',
};

describe('a widget in a plan', () => {
  it('gets what is wanted whole, without where it comes from', () => {
    const { steps } = plan([{ kind: 'popup', label: 'Nơi tiếp nhận' }], { 'request.addressee': bureau });
    const { source: _, ...value } = bureau;
    expect(steps[0]?.writes[0]?.write).toEqual({
      how: 'choose',
      text: bureau.text,
      wanted: { fieldType: 'request.addressee', value },
    });
  });

  it('is left where it shows the same in other words', () => {
    const specs: Spec[] = [{ kind: 'popup', label: 'Nơi tiếp nhận', current: 'Cục CTS&BMTT' }];
    const { steps, skipped } = plan(specs, { 'request.addressee': bureau });
    expect(steps).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual(['same']);
  });

  it('is left where it shows something else', () => {
    const specs: Spec[] = [{ kind: 'popup', label: 'Nơi tiếp nhận', current: 'Sở Khoa học và Công nghệ' }];
    const { skipped } = plan(specs, { 'request.addressee': bureau });
    expect(skipped.map(({ why }) => why)).toEqual(['not-empty']);
  });

  it('takes a date as a day, and a plain box the same day beside its text', () => {
    const specs: Spec[] = [{ kind: 'popup', label: 'Ngày công văn' }];
    const single = { 'request.documentDate': dateValue('2026-11-05') };
    const [step] = plan(specs, single).steps;
    expect(step?.display).toBe('05/11/2026');
    expect(step?.writes[0]?.write).toMatchObject({
      how: 'choose',
      wanted: { value: { text: '2026-11-05' } },
    });
    const [typed] = plan([{ label: 'Ngày công văn' }], single).steps;
    expect(typed?.writes[0]?.write).toEqual({ how: 'text', text: '05/11/2026', date: '2026-11-05' });
  });

  it('takes its part of a date in three widgets', () => {
    const part = (label: string): Spec => ({
      kind: 'popup',
      label,
      cluster: 0,
      labels: [{ place: 'group', text: 'Ngày công văn' }],
    });
    const specs = [part('Ngày'), part('Tháng'), part('Năm')];
    const [step] = plan(specs, { 'request.documentDate': dateValue('2026-11-05') }).steps;
    expect(step?.writes.map(({ write }) => (write.how === 'choose' ? write.wanted.value.text : ''))).toEqual([
      '5',
      '11',
      '2026',
    ]);
    const month = step?.writes[1]?.write;
    expect(month?.how === 'choose' && month.wanted.value.alternatives).toContain('tháng 11');
  });
});

describe('reading back', () => {
  const text = (value: string): Write => ({ how: 'text', text: value });

  it.each([
    ['0938000505', '0938 000 505'],
    ['0938000505', '(0938) 000-505'],
    ['15/11/2026', '15-11-2026'],
    ['Nguyễn Thị Hoà', 'NGUYỄN THỊ HOÀ'],
  ])('takes %s shown as %s for the same', (planned, now) => {
    expect(holdsWritten(now, text(planned))).toBe(true);
  });

  it.each([
    ['15/11/2026', '11/15/2026'],
    ['15/11/2026', '5/11/2026'],
    ['0938000505', '093800050'],
    ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoa'],
    ['15/11/2026', ''],
  ])('does not take %s shown as %s', (planned, now) => {
    expect(holdsWritten(now, text(planned))).toBe(false);
  });

  it('takes a day as a widget may show it', () => {
    const wanted = {
      fieldType: 'request.documentDate' as const,
      value: { kind: 'date' as const, text: '2026-11-05' },
    };
    const write: Write = { how: 'choose', text: '05/11/2026', wanted };
    for (const now of ['05/11/2026', '2026-11-05', '5 thg 11, 2026'])
      expect(holdsWritten(now, write)).toBe(true);
    for (const now of ['', '06/11/2026', '05/11/2025']) expect(holdsWritten(now, write)).toBe(false);
  });

  it('tells what a box refused from what the page made of it', () => {
    expect(isRefused('', '15/11/2026')).toBe(true);
    expect(isRefused('__/__/____', '15/11/2026')).toBe(true);
    expect(isRefused('1/', '15/11/2026')).toBe(true);
    expect(isRefused('THPT Nguyễn Thông', 'Trường THPT Nguyễn Thông')).toBe(false);
  });
});
