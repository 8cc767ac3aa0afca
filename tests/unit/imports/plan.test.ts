import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueRequests, peopleToIssue } from '../../../lib/imports/issuing.ts';
import { planImport } from '../../../lib/imports/plan/index.ts';
import {
  firstChoices,
  type ImportChoices,
  type ImportFacts,
  type ImportPlan,
  type RowChoice,
} from '../../../lib/imports/plan/types.ts';
import type { DraftFields, ImportRow } from '../../../lib/imports/rowTypes.ts';
import { leaningOn } from '../../../lib/imports/session/lastImport.ts';
import { changesOf } from '../../../lib/imports/session/write.ts';
import {
  type Certificate,
  certificateSchema,
  type Device,
  deviceSchema,
  type Request,
  requestSchema,
  type Staff,
  staffSchema,
} from '../../../lib/registry/schema.ts';
import { samplePerson } from '../../../scripts/make-fixtures.ts';
import { nothing, now } from './lists.ts';

const uuid = (text: string) => {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return `00000000-0000-4000-8000-${hash.toString(16).padStart(12, '0')}`;
};

function person(n: number): DraftFields<'staff'> {
  const { school, ...sample } = samplePerson(n);
  return { ...sample, unit: school, levels: ['UBND tỉnh Long An', school], province: 'Long An' };
}
function row(n: number, staff: DraftFields<'staff'> = person(n), more: Partial<ImportRow> = {}): ImportRow {
  return { key: `0:0:${n}`, source: { file: 'a.xlsx', row: n }, staff, proposals: [], problems: [], ...more };
}
const without = <K extends keyof DraftFields<'staff'>>(n: number, ...names: K[]) => {
  const draft = person(n);
  for (const name of names) delete draft[name];
  return draft;
};
const plan = (rows: ImportRow[], facts: Partial<ImportFacts> = {}, choices: Partial<ImportChoices> = {}) =>
  planImport(
    rows,
    { ...nothing, ...facts },
    { now, idFor: (key, store) => uuid(`${key}|${store}`), choices: { ...firstChoices, ...choices } },
  );
const chosen = (...entries: [string, RowChoice][]) => ({ rows: new Map(entries) });
const written = (made: ImportPlan) => {
  const { changes } = changesOf(made, [], now);
  const of = <T>(store: string) =>
    (changes.find((change) => change.store === store)?.put ?? []) as unknown as T[];
  return {
    staff: of<Staff>('staff'),
    certificates: of<Certificate>('certificates'),
    devices: of<Device>('devices'),
  };
};
const imported = (...rows: ImportRow[]) => written(plan(rows)).staff;
const statuses = (made: ImportPlan) => made.rows.map(({ status }) => status);

describe('people', () => {
  it('become records that the registry accepts', () => {
    const [record] = imported(row(1));
    expect(staffSchema.safeParse(record).success).toBe(true);
    expect(record).toMatchObject({ unit: samplePerson(1).school, status: 'active', createdAt: now });
  });

  it('are told field by field what changes, and keep what the list does not say', () => {
    const [before] = imported(row(1));
    if (!before) throw new Error('nothing imported');
    const made = plan([row(1, { ...without(1, 'mobile'), position: 'Hiệu trưởng mới' })], {
      staff: [before],
    });
    expect(made.rows[0]?.records).toMatchObject([
      {
        before,
        changes: [{ field: 'position', label: 'Chức vụ', from: before.position, to: 'Hiệu trưởng mới' }],
      },
    ]);
    expect(written(made).staff).toEqual([{ ...before, position: 'Hiệu trưởng mới', updatedAt: now }]);
  });

  it('are not changed by another way of writing', () => {
    const staff = imported(row(1)).map((record) => ({
      ...record,
      province: 'Tỉnh Long An',
      mobile: `+84 9${record.mobile?.slice(2)}`,
      officialEmail: record.officialEmail?.toUpperCase(),
    }));
    const capitals = { ...person(1), fullName: samplePerson(1).fullName.toUpperCase() };
    expect(statuses(plan([row(1, capitals)], { staff }))).toEqual(['unchanged']);
  });

  it('are found by e-mail and name together where one side has no ID number, and by neither alone', () => {
    const staff = imported(row(1)).map(({ idNumber: _, ...record }) => record as Staff);
    expect(statuses(plan([row(1)], { staff }))).toEqual(['changed']);
    const otherMail = { ...without(1, 'birthDate'), officialEmail: 'khac@longan.gov.vn' };
    expect(statuses(plan([row(7, otherMail)], { staff }))).toEqual(['new']);
    const otherName = { ...without(1, 'birthDate'), fullName: 'Hoàng Văn Khác' };
    expect(statuses(plan([row(7, otherName)], { staff }))).toEqual(['duplicate']);
  });

  it('are never found across two ID numbers, nor among hidden records', () => {
    const staff = imported(row(1));
    const other = { ...person(1), idNumber: '080000000999' };
    const made = plan([row(7, other)], { staff });
    expect(statuses(made)).toEqual(['new']);
    expect(made.rows[0]?.candidates[0]?.why).toContain('khác số định danh');
    expect(
      statuses(plan([row(8, person(1))], { staff: staff.map((one) => ({ ...one, deletedAt: now })) })),
    ).toEqual(['new']);
  });
});

describe('possible duplicates', () => {
  const [there] = imported(row(1));
  const staff = there ? [there] : [];
  const doubtful = row(2, { ...without(1, 'idNumber', 'officialEmail'), position: 'Kế toán' });

  it('wait for the clerk, side by side with what merging would change', () => {
    const made = plan([doubtful], { staff });
    expect(made.counts.duplicate).toBe(1);
    expect(made.taken).toBe(0);
    expect(made.rows[0]?.candidates).toMatchObject([
      { staff: there, why: 'Cùng họ tên và ngày sinh.', changes: [{ field: 'position' }] },
    ]);
    expect(written(made).staff).toEqual([]);
  });

  it('are merged, kept apart or left on the clerk’s word', () => {
    const merged = plan([doubtful], { staff }, chosen([doubtful.key, { merge: there?.id ?? '' }]));
    expect(written(merged).staff).toEqual([{ ...there, position: 'Kế toán', updatedAt: now }]);
    const apart = plan([doubtful], { staff }, chosen([doubtful.key, 'separate']));
    expect(written(apart).staff[0]?.id).not.toBe(there?.id);
    expect(written(plan([doubtful], { staff }, chosen([doubtful.key, 'leave']))).staff).toEqual([]);
  });

  it('say nothing when they are someone there to the last field', () => {
    expect(statuses(plan([row(2, without(1, 'idNumber', 'officialEmail'))], { staff }))).toEqual([
      'unchanged',
    ]);
  });

  it('are found within the import too, and merge into one record', () => {
    const made = plan([row(1), doubtful]);
    expect(statuses(made)).toEqual(['new', 'duplicate']);
    const candidate = made.rows[1]?.candidates[0];
    expect(candidate?.why).toContain('dòng 1');
    const merged = plan([row(1), doubtful], {}, chosen([doubtful.key, { merge: candidate?.staff.id ?? '' }]));
    expect(written(merged).staff).toMatchObject([
      { idNumber: samplePerson(1).idNumber, position: 'Kế toán' },
    ]);
  });
});

describe('rows about one person', () => {
  it('count once when they agree, and the second is rejected when they do not', () => {
    const made = plan([
      row(1),
      { ...row(1), key: 'b', source: { file: 'a.xlsx', row: 9 } },
      row(10, { ...person(1), position: 'Khác hẳn' }),
    ]);
    expect(made.counts).toMatchObject({ new: 1, unchanged: 0, rejected: 1 });
    expect(made.rows.map(({ problems }) => problems[0]?.message)).toEqual([
      undefined,
      expect.stringContaining('Trùng hoàn toàn với dòng 1'),
      expect.stringMatching(/dữ liệu khác nhau: Chức vụ/),
    ]);
  });

  it('complete each other across files', () => {
    const first = row(1, without(1, 'mobile', 'idIssuedOn'));
    const second = { ...row(1), key: 'b', source: { file: 'b.csv', row: 5 } };
    expect(written(plan([first, second])).staff).toMatchObject([
      { mobile: samplePerson(1).mobile, idIssuedOn: samplePerson(1).idIssuedOn },
    ]);
    const other = plan([
      row(1),
      { ...row(1, { ...person(1), position: 'Khác hẳn' }), key: 'b', source: { file: 'b.csv', row: 5 } },
    ]);
    expect(other.rows[1]?.problems[0]?.message).toContain('dòng 1 của tệp a.xlsx');
  });

  it('each bring a certificate and a device', () => {
    const rows = ['A1', 'A2'].map((serialNumber, index) => ({
      ...row(1, undefined, {
        certificates: { serialNumber },
        devices: { kind: 'pki-token' as const, serialNumber: `T${index}` },
      }),
      key: serialNumber,
    }));
    const made = written(plan(rows));
    expect(made.staff).toHaveLength(1);
    expect(made.certificates.map(({ subject }) => subject.id)).toEqual([
      made.staff[0]?.id,
      made.staff[0]?.id,
    ]);
    expect(made.devices.map(({ holderId }) => holderId)).toEqual([made.staff[0]?.id, made.staff[0]?.id]);
    for (const one of made.certificates) expect(certificateSchema.safeParse(one).success).toBe(true);
    for (const one of made.devices) expect(deviceSchema.safeParse(one).success).toBe(true);
  });

  it('whose first one is left are planned as if it were not there', () => {
    const first = row(1, without(1, 'mobile'));
    const second = { ...row(1), key: 'b' };
    const made = plan([first, second], {}, chosen([first.key, 'leave']));
    expect(statuses(made)).toEqual(['new', 'new']);
    expect(written(made).staff).toHaveLength(1);
  });
});

describe('certificates and devices', () => {
  const held = written(
    plan([row(1, undefined, { certificates: { serialNumber: '540A' }, devices: { serialNumber: 'TK-01' } })]),
  );
  const facts = held as Partial<ImportFacts>;

  it('are found by their numbers however they are printed, and change with their holder', () => {
    const again = row(2, person(1), {
      certificates: { serialNumber: '00:54:0a', validTo: '2029-01-01' },
      devices: { serialNumber: 'tk 01', status: 'locked' },
    });
    const made = plan([again], facts);
    expect(statuses(made)).toEqual(['changed']);
    expect(
      made.rows[0]?.records.flatMap(({ changes }) => changes.map(({ label, from, to }) => [label, from, to])),
    ).toEqual([
      ['Tình trạng thiết bị', 'Đang sử dụng', 'Bị khóa'],
      ['Hiệu lực đến', '', '01/01/2029'],
    ]);
    const moved = plan([row(3, person(3), { devices: { serialNumber: 'TK01' } })], facts);
    expect(moved.rows[0]?.records.at(-1)?.changes[0]).toMatchObject({
      label: 'Người giữ',
      from: samplePerson(1).fullName,
      to: samplePerson(3).fullName,
    });
  });

  it('of somebody else reject the row', () => {
    const made = plan([row(3, person(3), { certificates: { serialNumber: '540A' } })], facts);
    expect(statuses(made)).toEqual(['rejected']);
    expect(made.rows[0]?.problems[0]?.message).toContain(samplePerson(1).fullName);
    expect(written(made).staff).toEqual([]);
  });

  it('without a name go to the record of their number, and are refused where there is none', () => {
    const known = plan([row(3, {}, { certificates: { serialNumber: '540A', status: 'revoked' } })], facts);
    expect(written(known).certificates).toMatchObject([
      { status: 'revoked', subject: { id: held.staff[0]?.id } },
    ]);
    const unknown = plan([row(3, {}, { certificates: { serialNumber: '99' } })], facts);
    expect(unknown.rows[0]?.problems[0]?.message).toContain('của ai');
  });

  it('of another source keep the ids it found, and touch what they replace', () => {
    const [old] = held.certificates;
    const [holder] = held.staff;
    const made = plan(
      [
        row(
          5,
          { fullName: 'Không dùng' },
          {
            findOnly: ['staff'],
            known: { staff: holder?.id ?? '' },
            certificates: { serialNumber: '540B', renewals: 1 },
            replaces: old?.id ?? '',
            touches: [{ store: 'certificates', id: old?.id ?? '', fields: { status: 'expired' } }],
          },
        ),
      ],
      facts,
    );
    expect(written(made).staff).toEqual([]);
    expect(written(made).certificates).toMatchObject([
      { serialNumber: '540B', replaces: old?.id, renewals: 1, subject: { kind: 'person', id: holder?.id } },
      { id: old?.id, status: 'expired' },
    ]);
  });
});

describe('undoing', () => {
  const entries = [
    { id: 'h', at: now, store: 'staff', kind: 'created', source: 'import', recordId: 's1' },
  ] as const;
  const records = { certificates: [], devices: [], requests: [] };
  it('is held up by what has been made since and leans on it', () => {
    expect(leaningOn(entries, records)).toBe(0);
    const certificate = { id: 'c', subject: { kind: 'person', id: 's1' } } as Certificate;
    const request = { id: 'r', staffIds: ['s1'] } as Request;
    expect(leaningOn(entries, { ...records, certificates: [certificate], requests: [request] })).toBe(2);
    expect(
      leaningOn([...entries, { ...entries[0], recordId: 'c', store: 'certificates' }], {
        ...records,
        certificates: [certificate],
      }),
    ).toBe(0);
  });
});

describe('properties of planImport', () => {
  const drawn = fc
    .uniqueArray(
      fc.record({
        n: fc.integer({ min: 1, max: 60 }),
        nameOf: fc.integer({ min: 1, max: 3 }),
        mailOf: fc.integer({ min: 1, max: 60 }),
        position: fc.constantFrom('Giáo viên', 'Kế toán', 'Văn thư'),
      }),
      { selector: ({ n }) => n, maxLength: 30 },
    )
    .map((list) =>
      list.map(({ n, nameOf, mailOf, position }) =>
        row(n, {
          ...person(n),
          fullName: samplePerson(nameOf).fullName,
          officialEmail: samplePerson(mailOf).officialEmail,
          position,
        }),
      ),
    );

  it('the same list again changes nothing', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const staff = imported(...rows);
        const again = plan(rows, { staff });
        expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: rows.length });
      }),
    );
  });

  it('never gives one ID number’s record to another, and writes each record once', () => {
    fc.assert(
      fc.property(drawn, drawn, (first, second) => {
        const staff = imported(...first);
        const made = plan(second, { staff });
        for (const { before, after } of made.rows.flatMap(({ records }) => records))
          if (before) expect((after as Staff).idNumber).toBe((before as Staff).idNumber);
        const ids = written(made).staff.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Object.values(made.counts).reduce((a, b) => a + b, 0)).toBe(second.length);
      }),
    );
  });
});

describe('requests for new certificates', () => {
  const wish = { deviceKind: 'pki-token' as const, portNumber: false };
  const rows = [
    row(1, person(1), { wish }),
    row(2, person(2), { wish: { deviceKind: 'sim-pki', carrier: 'Viettel', portNumber: true } }),
    row(3, person(3), { wish }),
    row(4, person(4), { wish: { portNumber: false } }),
    row(5, person(5), { wish: { deviceKind: 'sim-pki', carrier: 'viettel', portNumber: false } }),
  ];

  it('are one draft for each kind, carrier and porting, addressed to the Bureau', () => {
    const made = plan(rows);
    const { staff } = written(made);
    const wanted = peopleToIssue(made, nothing);
    expect(wanted).toHaveLength(4);
    let count = 0;
    const requests = issueRequests(wanted, {
      certificates: [],
      organisationId: undefined,
      now,
      newId: () => uuid(`r${count++}`),
      person: (id) => staff.find((one) => one.id === id),
    });
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

  it('leave out who is left, has a certificate on that kind, or an open request', () => {
    const staff = imported(...rows);
    const device = { id: 'd', kind: 'pki-token' } as Device;
    const certificate = {
      serialNumber: '54',
      subject: { kind: 'person', id: staff[0]?.id },
      status: 'active',
      deviceId: 'd',
    } as Certificate;
    const request = {
      procedure: 'issue-person',
      state: 'submitted',
      deviceKind: 'pki-token',
      staffIds: [staff[2]?.id],
    } as Request;
    const facts = { ...nothing, staff, devices: [device], certificates: [certificate], requests: [request] };
    expect(peopleToIssue(plan(rows, facts), facts).map(({ staffId }) => staffId)).toEqual([
      staff[1]?.id,
      staff[4]?.id,
    ]);
    const left = plan(rows, facts, chosen(['0:0:2', 'leave']));
    expect(peopleToIssue(left, facts).map(({ staffId }) => staffId)).toEqual([staff[4]?.id]);
  });
});
