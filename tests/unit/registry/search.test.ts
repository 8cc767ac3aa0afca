import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certificate, Device, Staff } from '../../../lib/registry/schema.ts';
import { buildIndex, createIndexBuilder, type Searchable, search } from '../../../lib/registry/search.ts';
import { fold } from '../../../lib/vietnamese/fold.ts';

const at = '2026-01-01T00:00:00Z';
const base = (id: string) => ({ id, createdAt: at, updatedAt: at });
const person = (id: string, fullName: string, more: Partial<Staff> = {}): Staff => ({
  ...base(id),
  fullName,
  status: 'active',
  ...more,
});
const certificate = (id: string, subject: string, serialNumber: string, more: Partial<Certificate> = {}) =>
  ({
    ...base(id),
    subject: { kind: 'person', id: subject },
    serialNumber,
    renewals: 0,
    status: 'active',
    ...more,
  }) satisfies Certificate;
const device = (id: string, more: Partial<Device>): Device => ({
  ...base(id),
  kind: 'pki-token',
  status: 'in-use',
  ...more,
});
const records = (some: Partial<Searchable>): Searchable => ({
  staff: [],
  organisations: [],
  systems: [],
  certificates: [],
  devices: [],
  ...some,
});
const found = (some: Partial<Searchable>, query: string, limit = 20) =>
  search(buildIndex(records(some)), query, limit).map(({ id }) => id);

const staff = [
  person('an', 'Nguyễn Văn An', {
    position: 'Giáo viên',
    unit: 'Trường THPT Tân An',
    idNumber: '080190001234',
  }),
  person('anh', 'Trần Thị Anh', { officialEmail: 'ttanh@longan.gov.vn', mobile: '0903 123 456' }),
  person('dao', 'Đặng Thị Đào', { status: 'retired' }),
  person('dao2', 'Đặng Thị Đào'),
];

describe('search', () => {
  it.each([
    ['nguyen van an', 'an'],
    ['an van nguyen', 'an'],
    ['NGUYỄN v', 'an'],
    ['nvan', 'an'],
    ['giao vien tan', 'an'],
    ['190001', 'an'],
    ['ttanh@longan', 'anh'],
    ['0903123456', 'anh'],
    ['tran thi 0903', 'anh'],
  ])('finds by %s', (query, id) => {
    expect(found({ staff }, query)[0]).toBe(id);
  });

  it('puts the name that begins with the query first, and active people before others', () => {
    expect(found({ staff }, 'dao')).toEqual(['dao2', 'dao']);
    const some = [
      person('middle', 'Trần An Bình'),
      person('first', 'An Văn Bình'),
      person('given', 'Lê Văn An'),
    ];
    expect(found({ staff: some }, 'an')).toEqual(['first', 'given', 'middle']);
  });

  it('puts a name before a unit', () => {
    const some = [
      person('unit', 'Lê Mai', { unit: 'Phòng Bình An' }),
      person('name', 'Lê Bình', { status: 'left' }),
    ];
    expect(found({ staff: some }, 'binh')).toEqual(['name', 'unit']);
  });

  it('needs three characters of a number, from wherever in it', () => {
    expect(found({ staff }, '90')).toEqual([]);
    expect(found({ staff }, '900')).toEqual(['an']);
  });

  it('says what it found', () => {
    const devices = [
      device('token', { serialNumber: 'TK-004417' }),
      device('sim', { iccid: '89840200001234567890' }),
    ];
    const index = buildIndex(records({ staff, devices }));
    expect(search(index, 'tk004', 5)).toMatchObject([
      { store: 'devices', id: 'token', matched: 'serialNumber' },
    ]);
    expect(search(index, '8984 0200 0012', 5)).toMatchObject([{ id: 'sim', matched: 'iccid' }]);
    expect(search(index, 'giao vien', 5)).toMatchObject([{ store: 'staff', id: 'an', matched: 'text' }]);
    expect(search(index, 'văn an', 5)[0]).toMatchObject({ id: 'an', matched: 'name' });
  });

  it('names a certificate after its holder where it has no name of its own', () => {
    const certificates = [
      certificate('c', 'an', '5401AB'),
      certificate('d', 'an', '77', { commonName: 'SỞ XÂY DỰNG' }),
    ];
    expect(found({ staff, certificates }, 'van an')).toEqual(['an', 'c']);
    expect(found({ staff, certificates }, 'so xay dung')).toEqual(['d']);
  });

  it('ignores zeros before a serial number, however they are printed', () => {
    const certificates = [certificate('c', 'an', '00:5A:01:BC'), certificate('d', 'an', 'a1')];
    for (const query of ['5a01bc', '005A01BC', '5A 01 BC', '00 5a:01:bc', '1bc']) {
      expect(found({ certificates }, query)).toEqual(['c']);
    }
    for (const query of ['A1', '00:A1', '0a1']) expect(found({ certificates }, query)).toEqual(['d']);
  });

  it('finds nothing for nothing', () => {
    expect(found({ staff }, '')).toEqual([]);
    expect(found({ staff }, ' -:. ')).toEqual([]);
    expect(found({ staff }, 'nguyen', 0)).toEqual([]);
    expect(found({}, 'nguyen')).toEqual([]);
  });

  it('keeps to the limit, best first', () => {
    const many = Array.from({ length: 50 }, (_, i) => person(`p${i}`, i === 40 ? 'An' : `Lê Văn An ${i}`));
    const hits = search(buildIndex(records({ staff: many })), 'an', 7);
    expect(hits).toHaveLength(7);
    expect(hits[0]?.id).toBe('p40');
    expect(hits.map(({ score }) => score)).toEqual([...hits.map(({ score }) => score)].sort((a, b) => b - a));
  });

  it('is the same built at once or in steps', () => {
    const builder = createIndexBuilder();
    for (const one of staff) builder.add('staff', [one]);
    expect(builder.finish()).toEqual(buildIndex(records({ staff })));
  });
});

const word = fc.constantFrom(
  'Nguyễn',
  'Trần',
  'Văn',
  'Thị',
  'An',
  'Anh',
  'Đào',
  'Bình',
  'Hà',
  'hà',
  'Hoà',
  'Hòa',
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const hex = fc
  .string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 1, maxLength: 20 })
  .filter((serial) => /[^0]/.test(serial));
const separator = fc.constantFrom('', ' ', ':', '-', ' : ');
const registry = fc
  .array(
    fc.record({
      name,
      serial: hex,
      idNumber: fc.string({ unit: fc.constantFrom(...'0189'), minLength: 12, maxLength: 12 }),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((rows) => ({
    staff: rows.map((row, i) => person(`p${i}`, row.name, { idNumber: row.idNumber })),
    certificates: rows.map((row, i) => certificate(`c${i}`, `p${i}`, row.serial)),
  }));

describe('search, whatever the registry', () => {
  it('finds every person by the full name, with or without diacritics', () => {
    fc.assert(
      fc.property(registry, (some) => {
        const index = buildIndex(records(some));
        for (const { id, fullName } of some.staff) {
          for (const query of [fullName, fold(fullName), fullName.normalize('NFD').toUpperCase()]) {
            expect(search(index, query, 100).map((hit) => hit.id)).toContain(id);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds every certificate by its serial number in any punctuation', () => {
    fc.assert(
      fc.property(registry, separator, fc.constantFrom('', '0', '00'), (some, between, zeros) => {
        const index = buildIndex(records(some));
        for (const { id, serialNumber } of some.certificates) {
          const query = (zeros + serialNumber).match(/.{1,2}/g)?.join(between) ?? '';
          for (const typed of [query, query.toLowerCase()]) {
            expect(search(index, typed, 100).map((hit) => hit.id)).toContain(id);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds nothing that a plain look through the records would not', () => {
    const query = fc.oneof(
      name,
      hex,
      fc
        .tuple(
          fc.constantFrom('a', 'an', 'd', 'th', 'nva', 'ha'),
          hex.map((serial) => serial.slice(0, 4)),
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(registry, query, (some, typed) => {
        for (const hit of search(buildIndex(records(some)), typed, 100)) {
          expect(plainlyFound(some, hit.id, typed)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The definition, slow and plain: words begin words or are parts of numbers, or the whole is part of one. */
function plainlyFound(
  some: { staff: readonly Staff[]; certificates: readonly Certificate[] },
  id: string,
  query: string,
): boolean {
  const owner = some.staff.find((one) => one.id === id || one.id === id.replace('c', 'p'));
  const serial = some.certificates.find((one) => one.id === id)?.serialNumber;
  const words = fold(owner?.fullName ?? '').split(' ');
  const initials =
    words
      .slice(0, -1)
      .map((part) => part[0])
      .join('') + words.at(-1);
  const texts = serial === undefined ? [...words, initials] : words;
  const number = serial === undefined ? (owner?.idNumber ?? '') : fold(serial).replace(/^0+/, '');
  const asked = fold(query).split(' ');
  const whole = asked.join('');
  const bare = whole.replace(/^0+/, '');
  return (
    asked.every(
      (part) => texts.some((text) => text.startsWith(part)) || (part.length >= 3 && number.includes(part)),
    ) ||
    (whole.length >= 3 && number.includes(whole)) ||
    (bare.length > 3 ? number.startsWith(bare) : number === bare)
  );
}
