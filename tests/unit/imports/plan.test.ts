import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueRequests, peopleToIssue } from '../../../lib/imports/issueRequests.ts';
import { type ImportFacts, type ImportPlan, planImport } from '../../../lib/imports/plan.ts';
import type { PortalList } from '../../../lib/imports/portalWorkbook.ts';
import type { ImportedPerson } from '../../../lib/imports/types.ts';
import {
  type Certificate,
  type Device,
  type Request,
  requestSchema,
  type Staff,
  staffSchema,
} from '../../../lib/registry/schema.ts';
import { samplePerson } from '../../../scripts/make-fixtures.ts';

const now = '2026-11-22T03:00:00.000Z';
const counter = (from = 0) => {
  let n = from;
  return () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`;
};
const nothing: ImportFacts = { staff: [], devices: [], certificates: [], requests: [] };

function person(n: number, changes: Partial<ImportedPerson> = {}): ImportedPerson {
  const { school, ...sample } = samplePerson(n);
  return {
    ...sample,
    row: n + 1,
    idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    issuedByMinistry: false,
    levels: ['UBND tỉnh Long An', school],
    province: 'Long An',
    deviceKind: 'pki-token',
    portNumber: false,
    ...changes,
  };
}
const list = (people: ImportedPerson[]): PortalList => ({
  people,
  rejected: [],
  problems: [],
  columns: { idNumber: { letter: 'D', header: 'CCCC' } },
});
const plan = (people: ImportedPerson[], staff: Staff[] = [], choices?: Parameters<typeof planImport>[4]) =>
  planImport(list(people), { ...nothing, staff }, now, counter(staff.length), choices);
const result = (made: ImportPlan): Staff[] => [
  ...made.new.map(({ staff }) => staff),
  ...made.changed.map((changed) => changed.after),
  ...made.unchanged.map(({ staff }) => staff),
];
const imported = (...people: ImportedPerson[]) => result(plan(people));

describe('planImport', () => {
  it('makes records that the registry accepts', () => {
    const [record] = imported(person(1));
    expect(staffSchema.safeParse(record).success).toBe(true);
    expect(record).toMatchObject({ unit: samplePerson(1).school, status: 'active', createdAt: now });
  });

  it('tells field by field what changes, and keeps what the list does not say', () => {
    const [before] = imported(person(1));
    if (!before) throw new Error('nothing imported');
    const made = plan([person(1, { position: 'Hiệu trưởng mới', mobile: undefined })], [before]);
    expect(made.changed[0]?.changes).toEqual([
      { field: 'position', label: 'Chức vụ', from: before.position, to: 'Hiệu trưởng mới' },
    ]);
    expect(made.changed[0]?.after).toEqual({ ...before, position: 'Hiệu trưởng mới', updatedAt: now });
    expect(made.changed[0]?.after.mobile).toBe(before.mobile);
  });

  it('does not call another way of writing a change', () => {
    const staff = imported(person(1)).map((record) => ({
      ...record,
      province: 'Tỉnh Long An',
      idIssuedBy: 'CCSQLHCVTTXH',
      mobile: `+84 9${record.mobile?.slice(2)}`,
      officialEmail: record.officialEmail?.toUpperCase(),
    }));
    const inCapitals = person(1, { fullName: samplePerson(1).fullName.toUpperCase() });
    expect(plan([inCapitals], staff).unchanged).toHaveLength(1);
  });

  it('keeps two people of one name apart, and says so when the birth date is the same', () => {
    const same = { fullName: 'Nguyễn Văn An', birthDate: '1980-01-02' };
    const made = plan([person(1, same), person(2, same), person(3, { fullName: 'Nguyễn Văn An' })]);
    expect(made.new).toHaveLength(3);
    expect(made.duplicates).toEqual([
      { row: 3, name: 'Nguyễn Văn An', message: expect.stringContaining('dòng 2') },
    ]);
  });

  it('never finds a person by name alone', () => {
    const staff = imported(person(1)).map(({ idNumber: _, ...record }) => record);
    expect(plan([person(1, { officialEmail: 'khac@longan.gov.vn' })], staff).new).toHaveLength(1);
  });

  it('finds a person without ID number by e-mail and name together, once', () => {
    const staff = imported(person(1)).map(({ idNumber: _, ...record }) => record);
    const twin = person(2, {
      fullName: samplePerson(1).fullName,
      officialEmail: samplePerson(1).officialEmail,
    });
    const made = plan([person(1), twin], staff);
    expect(made.changed.map(({ changes }) => changes.map(({ field }) => field))).toEqual([['idNumber']]);
    expect(made.new).toHaveLength(1);
    expect(
      plan([person(1)], [...staff, ...staff.map((record) => ({ ...record, id: 'b' }))]).new,
    ).toHaveLength(1);
  });

  it('does not find hidden records', () => {
    const staff = imported(person(1)).map((record) => ({ ...record, deletedAt: now }));
    expect(plan([person(1)], staff).new).toHaveLength(1);
  });

  it('takes a repeated row once, and rejects one that contradicts an earlier row', () => {
    const made = plan([person(1), person(1, { row: 9 }), person(1, { row: 10, position: 'Kế toán trưởng' })]);
    expect(made.new).toHaveLength(1);
    expect(made.rejected).toEqual([{ row: 10, name: samplePerson(1).fullName }]);
    expect(made.problems.map(({ row, severity, column }) => [row, severity, column.letter])).toEqual([
      [9, 'warning', 'D'],
      [10, 'error', 'D'],
    ]);
  });

  it('wonders at another name under one ID number, and at someone who has left', () => {
    const staff = imported(person(1)).map((record) => ({ ...record, status: 'retired' as const }));
    const { problems } = plan([person(1, { fullName: 'Trần Thị Bé' })], staff);
    expect(problems.map(({ message }) => message).join()).toMatch(/trong sổ là của.*không còn công tác/);
  });

  it('maps Bộ Công an and capitals only on the clerk’s word', () => {
    const asked = person(1, {
      idIssuedBy: 'Bộ Công an',
      issuedByMinistry: true,
      fullName: 'LÊ AN',
      nameProposal: 'Lê An',
    });
    expect(imported(asked)[0]).toMatchObject({ idIssuedBy: 'Bộ Công an', fullName: 'LÊ AN' });
    const mapped = result(plan([asked], [], { mapMinistry: true, capitaliseNames: true }));
    expect(mapped[0]?.idIssuedBy).toMatch(/^Cục Cảnh sát đăng ký/);
    expect(mapped[0]?.fullName).toBe('Lê An');
    expect(plan([asked], mapped).unchanged).toHaveLength(1);
  });

  it('says which old certificates it does not know', () => {
    const people = [person(1, { oldSerial: '540A' }), person(2, { oldSerial: '99' })];
    const certificates = [{ serialNumber: '00:54 0a' } as Certificate];
    const made = planImport(list(people), { ...nothing, certificates }, now, counter());
    expect(made.problems.map(({ value }) => value)).toEqual(['99']);
  });
});

describe('properties of planImport', () => {
  const people = fc
    .uniqueArray(
      fc.record({
        n: fc.integer({ min: 1, max: 60 }),
        nameOf: fc.integer({ min: 1, max: 3 }),
        mailOf: fc.integer({ min: 1, max: 60 }),
        position: fc.constantFrom('Giáo viên', 'Kế toán', 'Văn thư'),
        ministry: fc.boolean(),
      }),
      { selector: ({ n }) => n, maxLength: 30 },
    )
    .map((drawn) =>
      drawn.map(({ n, nameOf, mailOf, position, ministry }) =>
        person(n, {
          fullName: samplePerson(nameOf).fullName,
          officialEmail: samplePerson(mailOf).officialEmail,
          position,
          ...(ministry ? { idIssuedBy: 'Bộ Công an', issuedByMinistry: true } : {}),
        }),
      ),
    );
  const choices = fc.record({ mapMinistry: fc.boolean(), capitaliseNames: fc.boolean() });

  it('the same list again changes nothing', () => {
    fc.assert(
      fc.property(people, choices, (drawn, chosen) => {
        const staff = result(plan(drawn, [], chosen));
        const again = plan(drawn, staff, chosen);
        expect(again.new).toEqual([]);
        expect(again.changed).toEqual([]);
        expect(again.unchanged).toHaveLength(drawn.length);
      }),
    );
  });

  it('never gives one ID number’s record to another, and gives every row one place', () => {
    fc.assert(
      fc.property(people, people, choices, (first, second, chosen) => {
        const staff = result(plan(first, [], chosen));
        const made = plan(second, staff, chosen);
        for (const { before, after: now } of made.changed) expect(now.idNumber).toBe(before.idNumber);
        const ids = new Set(result(made).map(({ id }) => id));
        expect(ids.size).toBe(second.length);
        expect(made.new.length + made.changed.length + made.unchanged.length).toBe(second.length);
        for (const drawn of second) expect(made.staffByRow.get(drawn.row)?.idNumber).toBe(drawn.idNumber);
      }),
    );
  });
});

describe('issueRequests', () => {
  const people = [
    person(1),
    person(2, { deviceKind: 'sim-pki', carrier: 'Viettel', portNumber: true }),
    person(3),
    person(4, { deviceKind: undefined }),
    person(5, { deviceKind: 'sim-pki', carrier: 'viettel' }),
  ];

  it('makes one draft for each kind, carrier and porting, addressed to the Bureau', () => {
    const made = plan(people);
    const chosen = peopleToIssue(people, made, nothing);
    expect(chosen.map(({ row }) => row)).toEqual([2, 3, 4, 6]);
    const requests = issueRequests(chosen, made, [], undefined, now, counter(100));
    for (const request of requests) expect(requestSchema.safeParse(request).success).toBe(true);
    expect(
      requests.map(({ deviceKind, portNumber, staffIds }) => [deviceKind, portNumber, staffIds?.length]),
    ).toEqual([
      ['pki-token', undefined, 2],
      ['sim-pki', true, 1],
      ['sim-pki', undefined, 1],
    ]);
    expect(requests[1]).toMatchObject({
      procedure: 'issue-person',
      addressee: 'bureau',
      state: 'draft',
      phoneNumber: samplePerson(2).mobile,
      carrier: 'Viettel',
    });
  });

  it('leaves out who has an active certificate on that kind of device, or an open request', () => {
    const staff = imported(...people);
    const [first, , third] = staff;
    const device = { id: 'd', kind: 'pki-token' } as Device;
    const certificate = {
      serialNumber: '54',
      subject: { kind: 'person', id: first?.id },
      status: 'active',
      deviceId: 'd',
    } as Certificate;
    const request = {
      procedure: 'issue-person',
      state: 'submitted',
      deviceKind: 'pki-token',
      staffIds: [third?.id],
    } as Request;
    const facts = { staff, devices: [device], certificates: [certificate], requests: [request] };
    const made = planImport(list(people), facts, now, counter(9));
    expect(peopleToIssue(people, made, facts).map(({ row }) => row)).toEqual([3, 6]);
    const done = { ...facts, requests: [{ ...request, state: 'done' as const }] };
    expect(peopleToIssue(people, made, done).map(({ row }) => row)).toEqual([3, 4, 6]);
  });
});
