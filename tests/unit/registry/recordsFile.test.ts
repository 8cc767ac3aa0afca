import { describe, expect, test } from 'vitest';
import { compareRecords, readRecordsFile } from '../../../lib/registry/recordsFile.ts';
import { isSampleId, type Records, sampleRecords, sampleRemoval } from '../../../lib/registry/sample.ts';
import { recordSchemas, type StoreName } from '../../../lib/registry/schema.ts';

const now = '2026-11-22T03:00:00.000Z';
const id = '11111111-2222-4333-8444-555555555555';
const empty: Records = {
  organisations: [],
  staff: [],
  systems: [],
  devices: [],
  certificates: [],
  requests: [],
};
const file = (body: object) => JSON.stringify({ format: 'tro-ly-chung-thuc/records', version: 1, ...body });

function read(text: string) {
  const result = readRecordsFile(text, now);
  if (!result.ok) throw new Error(result.message);
  return result;
}

describe('a file of records', () => {
  test('is read, and records without times get those of now', () => {
    const { records, problems } = read(
      file({ organisation: null, staff: [{ id, fullName: 'An' }], unknown: 1 }),
    );
    expect(problems).toEqual([]);
    expect(records).toEqual({
      ...empty,
      staff: [{ id, fullName: 'An', status: 'active', createdAt: now, updatedAt: now }],
    });
  });

  test('keeps the times that are given, and holds one organisation', () => {
    const createdAt = '2025-01-02T03:04:05Z';
    const organisation = { id, name: 'Trường', createdAt, updatedAt: createdAt };
    expect(read(file({ organisation })).records.organisations).toEqual([organisation]);
  });

  test('names record and field of every problem', () => {
    const { problems, records } = read(
      file({
        staff: [{ id, fullName: 'An', birthDate: '2026-02-30' }, 'not a record', { id: 'x', fullName: 'B' }],
        devices: [
          { id, kind: 'pki-token' },
          { id, kind: 'pki-token' },
        ],
      }),
    );
    expect(records.staff).toEqual([]);
    expect(problems.map(({ store, position, path }) => [store, position, path])).toEqual([
      ['staff', 1, 'birthDate'],
      ['staff', 2, ''],
      ['staff', 3, 'id'],
      ['devices', 2, 'id'],
    ]);
  });

  test.each([
    ['{"format": "tro-ly-chung', /hỏng hoặc chưa tải về hết/],
    ['PK\u0003\u0004', /hỏng/],
    ['{"format":"something-else","version":1}', /không phải tệp dữ liệu/],
    ['[]', /không phải tệp dữ liệu/],
    [file({ version: 2 }), /phiên bản mới hơn.*cập nhật/],
    [file({ staff: {} }), /sai danh sách/],
    [file({}), /không có bản ghi nào/],
  ])('%s is refused in one sentence', (text, message) => {
    expect(readRecordsFile(text, now)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  test('is compared with what is there, whatever the order of keys and the times', () => {
    const sample = sampleRecords('2026-11-22', now);
    const [first, second, ...rest] = sample.staff;
    if (!first || !second) throw new Error('the sample has two people at least');
    const there: Records = {
      ...empty,
      staff: [
        Object.fromEntries(
          Object.entries({ ...first, updatedAt: '2020-01-01T00:00:00Z' }).reverse(),
        ) as typeof first,
        { ...second, fullName: 'Tên cũ' },
      ],
    };
    expect(compareRecords(sample, there).staff).toEqual({ added: rest.length, changed: 1, unchanged: 1 });
  });
});

describe('the sample', () => {
  const sample = sampleRecords('2026-11-22', now);

  test('is valid, has no dangling reference, and says what it is', () => {
    const all = (Object.keys(sample) as StoreName[]).flatMap((store) =>
      sample[store].map((record) => recordSchemas[store].parse(record).id),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all.every(isSampleId)).toBe(true);
    for (const { subject, deviceId } of sample.certificates) {
      expect(all).toContain(subject.id);
      if (deviceId) expect(all).toContain(deviceId);
    }
    for (const { holderId } of sample.devices) if (holderId) expect(all).toContain(holderId);
    expect(sample.organisations[0]?.name).toContain('dữ liệu mẫu');
    expect(sample.staff.length).toBe(12);
  });

  test('goes with what was made for it, and leaves the clerk’s own records', () => {
    const own = { id, createdAt: now, updatedAt: now };
    const sampleStaff = sample.staff[0]?.id ?? '';
    const request = { procedure: 'renew' as const, state: 'draft' as const, timeline: [] };
    const removal = sampleRemoval({
      ...sample,
      staff: [...sample.staff, { ...own, fullName: 'Người thật', status: 'active' }],
      requests: [
        { ...own, ...request, staffIds: [sampleStaff] },
        { ...own, ...request, id: '22222222-2222-4333-8444-555555555555', staffIds: [id] },
      ],
    });
    expect(removal.staff).toEqual(sample.staff.map((person) => person.id));
    expect(removal.requests).toEqual([id]);
  });
});
