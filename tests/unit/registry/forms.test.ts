import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftKey, readDraft, sameValues } from '../../../lib/registry/drafts.ts';
import type { FormValues } from '../../../lib/registry/forms/types.ts';
import {
  adviseForm,
  certificateName,
  checkForm,
  deviceName,
  type FormStore,
  recordForms,
  shownFields,
} from '../../../lib/registry/records.ts';
import { sampleRecords } from '../../../lib/registry/sample.ts';
import { recordSchemas } from '../../../lib/registry/schema.ts';

const now = '2026-11-22T03:00:00.000Z';
const base = { id: '11111111-2222-4333-8444-555555555555', createdAt: now, updatedAt: now };
const sample = sampleRecords('2026-11-22', now);
const stores = Object.keys(recordForms) as FormStore[];

describe.each(stores)('the form of %s', (store) => {
  const form = recordForms[store];

  test('shows every record of the sample without a complaint, and gives it back unchanged', () => {
    expect(sample[store].length).toBeGreaterThan(0);
    for (const record of sample[store]) {
      const values = form.toValues(record as never);
      expect(checkForm(form, values)).toEqual({});
      expect(adviseForm(form, values)).toEqual({});
      expect(form.toRecord(values, record as never)).toEqual(record);
    }
  });

  test('has a box for every value it reads, and no two boxes of one name', () => {
    const names = form.sections.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(form.toValues(sample[store][0] as never)).sort()).toEqual([...names].sort());
  });

  test('whatever is typed, what passes the checks is a valid record', () => {
    const fields = form.sections.flatMap((section) => section.fields);
    const typical = form.toValues(sample[store][0] as never);
    const typed = fc.record(
      Object.fromEntries(
        fields.map((field) => [
          field.name,
          field.options
            ? fc.constantFrom(...field.options.map(({ value }) => value))
            : field.kind === 'reference'
              ? fc.constantFrom('', base.id)
              : fc.oneof(
                  { weight: 8, arbitrary: fc.constantFrom('', typical[field.name] ?? 'Nội dung') },
                  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
                ),
        ]),
      ),
    );
    let saved = 0;
    fc.assert(
      fc.property(typed, (values: FormValues) => {
        if (Object.keys(checkForm(form, values)).length > 0) return;
        const result = recordSchemas[store].safeParse(form.toRecord(values, base));
        expect(result.error?.issues).toBeUndefined();
        saved += 1;
      }),
      { numRuns: 500, seed: 68 },
    );
    expect(saved).toBeGreaterThan(10);
  });
});

describe('what the clerk is told beside a box', () => {
  const problems = (store: FormStore, values: FormValues) =>
    checkForm(recordForms[store], { ...recordForms[store].blank, ...values });

  test('a name is required', () => {
    expect(problems('staff', { fullName: '  ' }).fullName).toBe('Hãy nhập họ và tên.');
    expect(problems('organisations', {}).name).toBe('Hãy nhập tên cơ quan, tổ chức.');
    expect(problems('devices', {}).kind).toBe('Hãy chọn loại thiết bị.');
    expect(problems('certificates', { serialNumber: '54AF' })).toEqual({ subjectId: 'Hãy chọn thuê bao.' });
  });

  test.each([
    ['staff', 'birthDate', '30/02/1985', /không có thật/],
    ['staff', 'birthDate', '5/9/85', /ngày\/tháng\/năm/],
    ['staff', 'idNumber', '80085001234', /mất số 0 ở đầu/],
    ['staff', 'idNumber', '08008500123x', /chỉ gồm chữ số/],
    ['staff', 'officialEmail', 'nguyenvanan@', /thư điện tử/],
    ['staff', 'officialEmail', 'nguyễnvanan@longan.gov.vn', /không có dấu/],
    ['staff', 'mobile', '12345', /số điện thoại/],
    ['organisations', 'taxCode', '110099', /10 chữ số/],
    ['organisations', 'taxCode', '1100998877-01', /3 chữ số/],
    ['organisations', 'budgetCode', '123456', /7 chữ số/],
    ['certificates', 'serialNumber', '54AG', /từ A đến F/],
    ['certificates', 'renewals', 'một', /Hãy nhập một số/],
  ] as const)('%s.%s %s', (store, name, typed, message) => {
    expect(problems(store, { [name]: typed })[name]).toMatch(message);
  });

  test('a term that ends before it begins', () => {
    const values = { validFrom: '02/01/2026', validTo: '01/01/2026' };
    expect(problems('certificates', values).validTo).toMatch(/phải sau ngày bắt đầu/);
  });

  test('right values in the shapes that papers use pass and are stored in one shape', () => {
    const values = {
      ...recordForms.staff.blank,
      fullName: ' Nguye\u0302\u0303n  Văn An ',
      birthDate: '5-9-1985',
      idNumber: '080 085 001234',
      mobile: '+84 912 345 678',
      level1: 'Ủy ban nhân dân tỉnh Long An',
      level3: 'Trường THPT Bình Minh',
    };
    expect(checkForm(recordForms.staff, values)).toEqual({});
    expect(recordForms.staff.toRecord(values, base)).toEqual({
      ...base,
      fullName: 'Nguyễn Văn An',
      birthDate: '1985-09-05',
      idNumber: '080085001234',
      mobile: '0912345678',
      levels: ['Ủy ban nhân dân tỉnh Long An', '', 'Trường THPT Bình Minh'],
      status: 'active',
    });
  });

  test('what may be a slip is remarked on and does not stop the saving', () => {
    const values = {
      ...recordForms.staff.blank,
      fullName: 'An',
      birthDate: '05/09/1986',
      idNumber: '080085001234',
    };
    expect(checkForm(recordForms.staff, values)).toEqual({});
    expect(adviseForm(recordForms.staff, values).idNumber).toMatch(/không khớp năm sinh/);
    const mail = { ...recordForms.staff.blank, officialEmail: 'an@gmail.com' };
    expect(adviseForm(recordForms.staff, mail).officialEmail).toMatch(/công vụ/);
  });

  test('a SIM asks for its ICCID, a token for its barcode, and nothing that is filled is hidden', () => {
    const shown = (values: FormValues) => shownFields(recordForms.devices, values).map(({ name }) => name);
    expect(shown({ kind: 'sim-pki' })).toContain('iccid');
    expect(shown({ kind: 'sim-pki' })).not.toContain('serialNumber');
    expect(shown({ kind: 'pki-token' })).not.toContain('iccid');
    expect(shown({ kind: 'pki-token', iccid: '8984' })).toContain('iccid');
  });

  test('what the form does not show stays with the record', () => {
    const handovers = [{ date: '2026-01-02', to: 'An' }];
    const device = { ...base, kind: 'pki-token' as const, status: 'in-use' as const, handovers };
    const values = { ...recordForms.devices.toValues(device), serialNumber: 'AB 12' };
    expect(recordForms.devices.toRecord(values, device)).toEqual({ ...device, serialNumber: 'AB12' });
  });
});

test('records are named by what they are known by', () => {
  const device = { ...base, kind: 'sim-pki' as const, status: 'in-use' as const, iccid: '8984' };
  expect(deviceName(device)).toBe('SIM PKI 8984');
  const certificate = {
    ...base,
    subject: { kind: 'person' as const, id: base.id },
    serialNumber: '54',
    renewals: 0,
    status: 'active' as const,
  };
  expect(certificateName(certificate)).toBe('54');
  expect(certificateName(certificate, 'Nguyễn Văn An')).toBe('Nguyễn Văn An');
});

test('a draft of another shape is none, and an untouched box is an empty one', () => {
  expect(draftKey('staff', undefined)).not.toBe(draftKey('staff', base.id));
  expect(readDraft({ values: { fullName: 'A' } })?.values).toEqual({ fullName: 'A' });
  expect(readDraft({ values: { fullName: 3 } })).toBeUndefined();
  expect(readDraft(undefined)).toBeUndefined();
  expect(sameValues({ a: '', b: 'x' }, { b: 'x' })).toBe(true);
  expect(sameValues({ b: 'x' }, { b: 'x', c: 'y' })).toBe(false);
});
