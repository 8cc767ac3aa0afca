import { beforeEach, describe, expect, it } from 'vitest';
import { ImportSession } from '../../../../lib/imports/session/session.ts';
import { viewOf } from '../../../../lib/imports/session/view.ts';
import { changesOf } from '../../../../lib/imports/session/write.ts';
import type { Certificate, Staff } from '../../../../lib/registry/schema.ts';
import {
  certificateFixtures,
  makeCertificate,
  personName,
  toPem,
} from '../../../../scripts/make-certificates.ts';

const now = '2028-12-10T03:00:00Z';
const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };
const id = (n: number) => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const an: Staff = {
  ...base,
  id: id(1),
  fullName: 'Nguyễn Văn An',
  officialEmail: 'nvan@longan.gov.vn',
  unit: 'Phòng Tổ chức',
  status: 'active',
};
const old: Certificate = {
  ...base,
  id: id(2),
  subject: { kind: 'person', id: an.id },
  serialNumber: '540A000000000001',
  validFrom: '2024-01-15',
  validTo: '2029-01-15',
  email: 'nvan@longan.gov.vn',
  renewals: 0,
  deviceId: id(3),
  status: 'active',
};
const device = {
  ...base,
  id: id(3),
  kind: 'pki-token' as const,
  serialNumber: 'TK-1',
  holderId: an.id,
  status: 'in-use' as const,
};
const files = certificateFixtures();

let session: ImportSession;
beforeEach(() => {
  let made = 0;
  session = new ImportSession({ today: '2028-12-10', now: () => now, newId: () => id(1000 + made++) });
  session.setFacts({
    organisations: [],
    staff: [an],
    systems: [],
    devices: [device],
    certificates: [old],
    requests: [],
  });
});
const add = (name: string, bytes = files[name] ?? new Uint8Array()) =>
  session.addFile(name, new Uint8Array(bytes));
const written = () => {
  const { changes } = changesOf(session.makePlan(), [], now);
  return Object.fromEntries(changes.map(({ store, put = [] }) => [store, put])) as unknown as {
    certificates?: Certificate[];
    staff?: Staff[];
  };
};
const only = () => {
  const [view] = viewOf(session).certificates;
  if (!view) throw new Error('no certificate');
  return view;
};

describe('certificates among the files of an import', () => {
  it('a renewed one replaces the old one, which stays with its history; nothing of the person changes', async () => {
    await add('an-gia-han.crt');
    const { certificates, staff } = written();
    expect(staff).toBeUndefined();
    expect(certificates?.find(({ serialNumber }) => serialNumber === '540A000000000002')).toMatchObject({
      subject: { kind: 'person', id: an.id },
      replaces: old.id,
      renewals: 1,
      deviceId: device.id,
      status: 'active',
      validTo: '2031-12-01',
    });
    expect(certificates?.find(({ id: one }) => one === old.id)).toMatchObject({
      ...old,
      status: 'expired',
      updatedAt: now,
    });
    expect(only()).toMatchObject({
      state: 'ready',
      matched: true,
      subjectName: 'Nguyễn Văn An',
      replaces: old.id,
    });
  });

  it('the one that is there already changes nothing but what it did not say', async () => {
    await add('an.cer');
    session.makePlan();
    expect(session.plan.counts).toMatchObject({ new: 0, changed: 1 });
    expect(written().certificates).toEqual([
      expect.objectContaining({
        id: old.id,
        commonName: 'Nguyễn Văn An',
        issuer: expect.any(String),
        status: 'active',
        renewals: 0,
      }),
    ]);
  });

  it('one that only shares the name waits; the clerk decides either way', async () => {
    await add(
      'x.cer',
      makeCertificate({
        subject: personName('Nguyễn Văn An', 'khac@longan.gov.vn'),
        serial: '0C',
        notAfter: '20320101000000Z',
      }),
    );
    expect(written()).toEqual({});
    const { key, state, proposals } = only();
    expect([state, proposals.length]).toEqual(['open', 1]);
    session.certificates.choose(key, { subject: { kind: 'person' } });
    expect(written().staff).toEqual([
      expect.objectContaining({ fullName: 'Nguyễn Văn An', officialEmail: 'khac@longan.gov.vn' }),
    ]);
    session.certificates.choose(key, { subject: { kind: 'person', id: an.id } });
    expect(written()).toMatchObject({
      certificates: [{ serialNumber: '0C', subject: { kind: 'person', id: an.id } }, { id: old.id }],
    });
    expect(written().staff).toBeUndefined();
    session.certificates.choose(key, { subject: 'skip' });
    expect(written()).toEqual({});
  });

  it('two of one newcomer make one person and a chain', async () => {
    const name = personName('Lê Thị Hoa', 'lthoa@longan.gov.vn');
    await add(
      'moi.pem',
      new TextEncoder().encode(
        toPem(
          makeCertificate({
            subject: name,
            serial: '0E',
            notBefore: '20281201000000Z',
            notAfter: '20311201000000Z',
          }),
        ) + toPem(makeCertificate({ subject: name, serial: '0D' })),
      ),
    );
    const { staff, certificates } = written();
    expect(staff).toHaveLength(1);
    const first = certificates?.find(({ serialNumber }) => serialNumber === '0D');
    expect(first).toMatchObject({ status: 'expired', subject: { id: staff?.[0]?.id } });
    expect(certificates?.find(({ serialNumber }) => serialNumber === '0E')).toMatchObject({
      replaces: first?.id,
      renewals: 1,
      status: 'active',
    });
  });

  it('a foreign one and a broken one are rejected with the reason; keys and authorities are no files of ours', async () => {
    await add('noi-khac.cer');
    await add(
      'nua.pem',
      new TextEncoder().encode(toPem(files['an.cer'] ?? new Uint8Array()) + toPem(new Uint8Array([1, 2, 3]))),
    );
    session.makePlan();
    expect(
      session.plan.rows
        .filter(({ status }) => status === 'rejected')
        .map(({ problems }) => problems[0]?.message),
    ).toEqual([expect.stringContaining('nơi cấp là “VNPT'), expect.stringContaining('bị hỏng')]);
    for (const name of ['khoa.p12', 'khoa.cer', 'cut.cer', 'thu.cer', 'trong.cer'])
      expect((await add(name)).problem, name).toMatch(/\.\s/);
  });

  it('come together with lists in one import', async () => {
    await add('truong.pem');
    await session.addFile(
      'ds.csv',
      new Uint8Array(
        new TextEncoder().encode(
          'Họ và tên,Ngày sinh,Thư điện tử\nTrần Thị Bình,01/02/1980,ttbinh@longan.gov.vn\n',
        ),
      ),
    );
    session.makePlan();
    expect(session.plan.counts).toMatchObject({ new: 2, rejected: 0 });
  });

  it('are gone with their file', async () => {
    const { id: file } = await add('an-gia-han.crt');
    session.makePlan();
    session.removeFile(file);
    expect(session.makePlan().rows).toEqual([]);
    expect(viewOf(session).certificates).toEqual([]);
  });
});
