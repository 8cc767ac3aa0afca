import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPage } from '../../../lib/portal/match/index.ts';
import { buildPlan, type PlanOptions } from '../../../lib/portal/plan/index.ts';
import type { PageReading, Plan } from '../../../lib/portal/types.ts';
import type { FieldValues, RequestValues } from '../../../lib/procedures/fieldTypes.ts';
import type { ProcedureId } from '../../../lib/registry/schema.ts';
import { pageOf, type Spec } from './readings.ts';
import { dateValue, flagValue, textValue } from './values.ts';

interface Given extends PlanOptions {
  values?: Partial<RequestValues>;
  on?: ProcedureId;
  page?: Partial<PageReading>;
}

function plan(specs: readonly Spec[], { values, on = 'revoke', page, ...options }: Given): Plan {
  const reading = pageOf(specs, page);
  const all = { single: {}, rows: [], changes: [], ...values };
  return buildPlan(reading, { confidence: 0.9, candidates: [] }, matchPage(reading, on), all, on, options);
}

/** Ref → what is written there. */
const written = ({ steps }: Plan) =>
  Object.fromEntries(
    steps.flatMap(({ writes }) =>
      writes.map(({ ref, write }) => [ref, write.how === 'check' ? write.checked : write.text]),
    ),
  );
const reasons = ({ skipped }: Plan) => skipped.map(({ fieldType, why }) => [fieldType, why]);
const named = (...names: string[]): FieldValues[] =>
  names.map((name) => ({ 'subscriber.name': textValue(name), 'subscriber.unit': textValue('THPT Tân An') }));
const number = { 'request.documentNumber': textValue('17/CV-THPT') };
const docNumber = (own: Spec = {}): Spec => ({ label: 'Số công văn', ...own });

describe('what stands in a box already', () => {
  it('is filled when empty, or holding nothing but a mask', () => {
    for (const current of ['', '   ', '__/__/____', '(___) ___', '-']) {
      expect(written(plan([docNumber({ current })], { values: { single: number } }))).toEqual({
        0: '17/CV-THPT',
      });
    }
  });

  it('is left, and shown, unless told to overwrite', () => {
    const specs = [docNumber({ current: '16/CV-THPT' })];
    const left = plan(specs, { values: { single: number } });
    expect(left.steps).toEqual([]);
    expect(left.skipped).toEqual([
      { fieldType: 'request.documentNumber', label: 'Số công văn', why: 'not-empty', detail: '16/CV-THPT' },
    ]);
    const over = plan(specs, { values: { single: number }, overwrite: true });
    expect(written(over)).toEqual({ 0: '17/CV-THPT' });
    expect(over.steps[0]?.writes[0]?.current).toBe('16/CV-THPT');
  });

  it('is left when it is the same, even when told to overwrite', () => {
    const specs = [docNumber({ current: '17/CV-THPT' })];
    expect(reasons(plan(specs, { values: { single: number }, overwrite: true }))).toEqual([
      ['request.documentNumber', 'same'],
    ]);
  });

  it('never takes what the clerk typed unless told to', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (current, text) => {
        const single = { 'request.documentNumber': textValue(text) };
        const { steps } = plan([docNumber({ current })], { values: { single } });
        if (/[\p{L}\p{N}]/u.test(current)) expect(steps).toEqual([]);
      }),
    );
  });

  it('a ticked box is left ticked, an empty one is ticked', () => {
    const spec: Spec = { label: 'Văn bản đã ký số', kind: 'checkbox' };
    const yes = { single: { 'request.digitallySigned': flagValue(true) } };
    const no = { single: { 'request.digitallySigned': flagValue(false) } };
    expect(written(plan([spec], { values: yes }))).toEqual({ 0: true });
    expect(reasons(plan([{ ...spec, current: 'true' }], { values: yes }))[0]?.[1]).toBe('same');
    expect(reasons(plan([{ ...spec, current: 'true' }], { values: no }))[0]?.[1]).toBe('not-empty');
    expect(reasons(plan([spec], { values: no }))[0]?.[1]).toBe('same');
  });
});

describe('what cannot be written', () => {
  it.each<[string, Spec, string, string | undefined]>([
    ['no value', { label: 'Ngày công văn' }, 'no-value', undefined],
    ['too long', docNumber({ maxLength: 5 }), 'too-long', '17/CV-THPT'],
    ['not of its pattern', docNumber({ pattern: '\\d+' }), 'bad-shape', '17/CV-THPT'],
    ['no option', docNumber({ options: ['1', '2'] }), 'no-option', '17/CV-THPT'],
  ])('%s', (_, spec, why, detail) => {
    const { steps, skipped } = plan([spec], { values: { single: number } });
    expect(steps).toEqual([]);
    expect(skipped).toMatchObject([{ why, ...(detail && { detail }) }]);
  });

  it('shows what is uncertain, and writes nothing there', () => {
    const { steps, uncertain } = plan([docNumber(), docNumber()], { values: { single: number } });
    expect(steps).toEqual([]);
    expect(uncertain.map(({ ref, guess }) => [ref, guess])).toEqual([
      [0, 'request.documentNumber'],
      [1, 'request.documentNumber'],
    ]);
  });

  it('names required values for which the page has no box', () => {
    const values = {
      single: number,
      rows: named('Nguyễn Văn An'),
      changes: [{ 'change.to': textValue('mới') }],
    };
    const required = ['request.documentNumber', 'subscriber.name', 'change.to', 'loss.date'] as const;
    expect(plan([docNumber()], { values, required }).waiting).toEqual([
      { fieldType: 'subscriber.name', display: 'Nguyễn Văn An' },
      { fieldType: 'change.to', display: 'mới' },
    ]);
  });
});

describe('a date in three boxes', () => {
  const group = [{ place: 'group' as const, text: 'Ngày thất lạc' }];
  const box = (label: string, own: Spec = {}): Spec => ({ label, labels: group, cluster: 1, ...own });
  const values = { single: { 'loss.date': dateValue('2026-03-05') } };
  const years = ['Năm', '2025', '2026'];

  it.each<[string, Spec, Spec, Spec, (string | undefined)[]]>([
    ['text', box('Ngày'), box('Tháng'), box('Năm'), ['05', '03', '2026']],
    [
      'lists in words',
      box('Ngày', { options: ['Ngày', '4', '5', '6'] }),
      box('Tháng', { options: ['Tháng', 'Tháng 2', 'Tháng 3', 'Tháng 13'] }),
      box('Năm', { options: years }),
      ['5', 'Tháng 3', '2026'],
    ],
    [
      'lists in two digits',
      box('Ngày', { options: ['04', '05'] }),
      box('Tháng', { options: ['THÁNG 02', 'THÁNG 03'] }),
      box('Năm', { options: ['Năm 2025', 'Năm 2026'] }),
      ['05', 'THÁNG 03', 'Năm 2026'],
    ],
  ])('%s', (_, day, month, year, texts) => {
    const found = plan([day, month, year], { values, on: 'device-loss' });
    expect(Object.values(written(found))).toEqual(texts);
    expect(found.steps).toMatchObject([{ fieldType: 'loss.date', display: '05/03/2026' }]);
  });

  it('is written whole or not at all', () => {
    const short = plan([box('Ngày'), box('Tháng'), box('Năm', { maxLength: 2 })], {
      values,
      on: 'device-loss',
    });
    expect(reasons(short)).toEqual([['loss.date', 'too-long']]);
    const lists = [box('Ngày'), box('Tháng'), box('Năm', { options: ['Năm', '2024', '2025'] })];
    expect(reasons(plan(lists, { values, on: 'device-loss' }))).toEqual([['loss.date', 'no-option']]);
    const twice = [box('Ngày', { options: ['5', '05'] }), box('Tháng'), box('Năm')];
    expect(reasons(plan(twice, { values, on: 'device-loss' }))).toEqual([['loss.date', 'no-option']]);
    const begun = [box('Ngày', { current: '07' }), box('Tháng'), box('Năm')];
    expect(reasons(plan(begun, { values, on: 'device-loss' }))).toEqual([['loss.date', 'not-empty']]);
    const there = ['05', '03', '2026'].map((current, i) =>
      box(['Ngày', 'Tháng', 'Năm'][i] ?? '', { current }),
    );
    expect(reasons(plan(there, { values, on: 'device-loss' }))).toEqual([['loss.date', 'same']]);
  });
});

describe('several subjects', () => {
  const rows = named('Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường');
  const row = (index: number): Spec[] => [
    { label: 'Họ và tên', list: { id: 3, row: index } },
    { label: 'Đơn vị công tác', list: { id: 3, row: index } },
  ];
  const list = { id: 3, rows: 2, addRef: 99, addText: 'Thêm dòng' };

  it('are not put into one box, but what is the same for all of them is', () => {
    const found = plan([{ label: 'Họ và tên' }, { label: 'Đơn vị công tác' }], { values: { rows } });
    expect(reasons(found)).toEqual([['subscriber.name', 'several-subjects']]);
    expect(written(found)).toEqual({ 1: 'THPT Tân An' });
  });

  it('go into their rows, and a list that is too short is to be lengthened', () => {
    const found = plan([...row(0), ...row(1)], { values: { rows }, page: { lists: [list] } });
    expect(written(found)).toEqual({
      0: 'Nguyễn Văn An',
      1: 'THPT Tân An',
      2: 'Trần Thị Bình',
      3: 'THPT Tân An',
    });
    expect(found.addRows).toEqual([{ ref: 99, text: 'Thêm dòng', count: 1 }]);
  });

  it('leave further rows empty, and add none', () => {
    const found = plan([...row(0), ...row(1)], {
      values: { rows: rows.slice(0, 1) },
      page: { lists: [list] },
    });
    expect(written(found)).toEqual({ 0: 'Nguyễn Văn An', 1: 'THPT Tân An' });
    expect(reasons(found)).toEqual([
      ['subscriber.name', 'no-value'],
      ['subscriber.unit', 'no-value'],
    ]);
    expect(found.addRows).toEqual([]);
  });

  it('cannot lengthen a list that has no button, nor one that holds something else', () => {
    const noButton = { id: 3, rows: 2 };
    expect(plan([...row(0), ...row(1)], { values: { rows }, page: { lists: [noButton] } }).addRows).toEqual(
      [],
    );
    const files: Spec[] = [{ label: 'Tên tài liệu', list: { id: 3, row: 0 } }];
    expect(plan(files, { values: { rows }, page: { lists: [list] } }).addRows).toEqual([]);
  });

  it('press the only loose "Thêm", where the page asks about subjects', () => {
    const one = { ref: 50, text: 'Thêm người' };
    const specs = [{ label: 'Họ và tên' }];
    expect(plan(specs, { values: { rows }, page: { looseAdds: [one] } }).addRows).toEqual([
      { ...one, count: 2 },
    ]);
    const two = { looseAdds: [one, { ref: 51, text: 'Thêm tệp' }] };
    expect(plan(specs, { values: { rows }, page: two }).addRows).toEqual([]);
    expect(plan([docNumber()], { values: { rows }, page: { looseAdds: [one] } }).addRows).toEqual([]);
    expect(plan(specs, { values: { rows: rows.slice(0, 1) }, page: { looseAdds: [one] } }).addRows).toEqual(
      [],
    );
  });
});

describe('changes', () => {
  const change = (field: string, to: string): FieldValues => ({
    'change.field': textValue(field),
    'change.to': textValue(to),
  });
  const changes = [change('Thư điện tử', 'an@longan.gov.vn'), change('Cơ quan', 'Sở Nội vụ')];
  const row = (index: number): Spec[] => [
    { label: 'Nội dung thay đổi', list: { id: 1, row: index } },
    { label: 'Nội dung sau thay đổi', list: { id: 1, row: index } },
  ];
  const list = { id: 1, rows: 1, addRef: 9, addText: 'Thêm' };

  it('of one subject have a row each', () => {
    const values = { rows: named('Nguyễn Văn An'), changes };
    const found = plan([...row(0), ...row(1)], { values, on: 'change', page: { lists: [list] } });
    expect(written(found)).toEqual({ 0: 'Thư điện tử', 1: 'an@longan.gov.vn', 2: 'Cơ quan', 3: 'Sở Nội vụ' });
    expect(found.addRows).toEqual([{ ref: 9, text: 'Thêm', count: 1 }]);
  });

  it('stand beside the subject they are of', () => {
    const specs: Spec[] = [...row(0), { label: 'Họ và tên', list: { id: 1, row: 0 } }];
    const values = { rows: named('Nguyễn Văn An'), changes: changes.slice(0, 1) };
    expect(written(plan(specs, { values, on: 'change' }))).toEqual({
      0: 'Thư điện tử',
      1: 'an@longan.gov.vn',
      2: 'Nguyễn Văn An',
    });
  });

  it('that cannot be told whose they are go nowhere', () => {
    const values = { rows: named('Nguyễn Văn An', 'Trần Thị Bình'), changes };
    const found = plan(row(0), { values, on: 'change' });
    expect(found.steps).toEqual([]);
    expect(reasons(found)).toEqual([
      ['change.field', 'no-value'],
      ['change.to', 'no-value'],
    ]);
  });

  it('are not put into one box when there are two', () => {
    const values = { rows: named('Nguyễn Văn An'), changes };
    const found = plan([{ label: 'Nội dung sau thay đổi' }], { values, on: 'change' });
    expect(reasons(found)).toEqual([['change.to', 'several-subjects']]);
  });
});
