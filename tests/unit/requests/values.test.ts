import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FieldType,
  type FieldValue,
  procedureById,
  type RequestValues,
  requiredFieldsOf,
} from '../../../lib/procedures/index.ts';
import {
  channelLabels,
  deviceKindLabels,
  reasonLabels,
  systemKindLabels,
} from '../../../lib/procedures/labels.ts';
import { longAn } from '../../../lib/procedures/profiles/longAn.ts';
import { procedureIds, type Request } from '../../../lib/registry/schema.ts';
import { requestValues } from '../../../lib/requests/values.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { issuingPlaces } from '../../../lib/vietnamese/issuingPlaces.ts';
import { practicePages } from '../../portal/pages.ts';
import { certificates, people, sampleRecords, sampleRequests } from '../../portal/sample.ts';
import { bare, facts, organisation, staff, systems, texts } from './valueFacts.ts';

const all = ({ single, rows, changes }: RequestValues) =>
  [single, ...rows, ...changes].flatMap((values) => Object.values(values) as FieldValue[]);

describe.each(procedureIds)('the sample request: %s', (procedure) => {
  const request = sampleRequests[procedure];
  const values = requestValues(request, facts());

  it('has every value that the form requires', () => {
    const has = (type: FieldType) =>
      [values.single, ...values.rows, ...values.changes].some((some) => some[type] !== undefined);
    const required = requiredFieldsOf(procedureById(procedure), request.deviceKind);
    expect(required.filter((type) => !has(type))).toEqual([]);
  });

  it('says what its practice page wants to be told', () => {
    for (const [key, truth] of Object.entries(practicePages[procedure].expected)) {
      if (
        !truth.fieldType ||
        !truth.answer ||
        !['text', 'textarea', 'text-date', 'native-date', 'date-boxes'].includes(truth.control)
      )
        continue;
      const { fieldType, row } = truth;
      const value = fieldType.startsWith('change.')
        ? values.changes[row ?? 0]?.[fieldType]
        : (values.single[fieldType] ?? values.rows[row ?? 0]?.[fieldType]);
      const said = value && [value.text, ...(value.kind === 'date' ? [formatDate(value.text)] : [])];
      expect(said, key).toContain(truth.answer);
    }
  });

  it('says where each value comes from', () => {
    for (const { source, text } of all(values)) {
      expect(source).toMatch(/^(Hồ sơ|Sổ đăng ký: .)/);
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
    }
  });
});

describe('what is not known is left out', () => {
  const labels = [
    ...[channelLabels, deviceKindLabels, reasonLabels, systemKindLabels].flatMap((table) =>
      Object.values(table),
    ),
    ...issuingPlaces.map(({ name }) => name),
    ...[longAn.bureau.name, longAn.department.name, 'Gia hạn', 'Thay đổi nội dung thông tin'],
  ];
  const needed = new Set([
    'id',
    'createdAt',
    'updatedAt',
    'procedure',
    'state',
    'timeline',
    'kind',
    'subject',
    'status',
    'renewals',
  ]);

  function wordsIn(value: unknown): string[] {
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsIn);
    return value === undefined ? [] : [String(value).trim()];
  }

  /** A copy without some of the fields that may be absent, at any depth. */
  function thinned<T>(value: T, drop: () => boolean): T {
    if (Array.isArray(value)) return value.map((item) => thinned(item, drop)) as T;
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => needed.has(key) || !drop());
    return Object.fromEntries(kept.map(([key, own]) => [key, thinned(own, drop)])) as T;
  }

  it('whatever else is absent, nothing is made up', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...procedureIds),
        fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
        fc.integer({ min: 5, max: 90 }),
        (procedure, dice, percent) => {
          const drop = () => (dice.next().value ?? 0) < percent;
          const request = thinned(sampleRequests[procedure], drop);
          const known = facts({
            organisation: thinned(organisation, drop),
            staff: thinned(staff, drop),
            certificates: thinned(sampleRecords.certificates, drop),
            devices: thinned(sampleRecords.devices, drop),
            systems: thinned(systems, drop),
          });
          const words = new Set([...wordsIn(request), ...wordsIn(known), ...labels]);
          const values = requestValues(request, known);
          const { 'request.quantity': quantity, ...single } = values.single;
          expect(quantity?.text).toBe(values.rows.length > 0 ? String(values.rows.length) : undefined);
          const madeUp = all({ ...values, single }).filter(({ text }) => !words.has(text));
          expect(madeUp).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(procedureIds)('%s: a request of which nothing is known says nothing of its own', (procedure) => {
    const { single, rows, changes } = requestValues(bare(procedure), facts({ organisation: undefined }));
    expect(Object.keys(single).filter((type) => type !== 'request.kind')).toEqual([]);
    expect([...rows, ...changes]).toEqual([]);
  });

  it('empty and blank fields are no values', () => {
    const request = bare('change', {
      document: { number: '  ' },
      phoneNumber: '',
      deviceReceiver: { fullName: ' ', position: '' },
      changes: [{ field: '', from: ' ', to: 'mới' }],
    });
    const values = requestValues(request, facts({ organisation: undefined }));
    expect(texts(values.single)).toEqual({ 'request.kind': 'Thay đổi nội dung thông tin' });
    expect(values.changes.map(texts)).toEqual([{ 'change.to': 'mới' }]);
  });
});

describe('values that need care', () => {
  it('a change names the certificate by the address that stands in it', () => {
    const { rows, changes } = requestValues(sampleRequests.change, facts());
    expect(rows[0]?.['subscriber.officialEmail']?.text).toBe(certificates.emailChanged.email);
    expect(texts(changes[0])).toEqual({
      'change.field': 'Địa chỉ thư điện tử công vụ',
      'change.from': certificates.emailChanged.email,
      'change.to': people.emailChanged.officialEmail,
    });
  });

  it('a code for an office that issues cards is written out, other words stay', () => {
    const placeOf = (idIssuedBy: string) =>
      requestValues(bare('renew', { certificateReceiver: { idIssuedBy } }), facts()).single[
        'certificateReceiver.idIssuedBy'
      ];
    expect(placeOf('CCSQLHCVTTXH')?.text).toBe('Cục Cảnh sát quản lý hành chính về trật tự xã hội');
    expect(placeOf('Bộ Công an')?.text).toBe('Bộ Công an');
    expect(placeOf('Bộ Công an')?.alternatives).not.toContain('CCSĐKQLCTVDLQGVDC');
    expect(placeOf('Công an tỉnh Long An')).toEqual({
      kind: 'text',
      text: 'Công an tỉnh Long An',
      source: 'Hồ sơ: người được nêu tên',
    });
  });

  it('a handover is on the day it was in Viet Nam', () => {
    const on = (own: Partial<Request>) =>
      requestValues(bare('confirm-handover', own), facts()).single['handover.date']?.text;
    const at = (moment: string): Partial<Request> => ({
      timeline: [{ at: moment, event: 'handed-over', source: 'clerk' }],
    });
    expect(on(at('2026-11-18'))).toBe('2026-11-18');
    expect(on(at('2026-11-17T18:30:00Z'))).toBe('2026-11-18');
    expect(on({ ...at('2026-11-18'), handover: { date: '2026-11-16' } })).toBe('2026-11-16');
  });

  it('only a renewal and a change say of which kind they are', () => {
    const kinds = procedureIds.map((id) => requestValues(bare(id), facts()).single['request.kind']?.code);
    expect(kinds.filter(Boolean)).toEqual(['renew', 'change']);
  });
});
