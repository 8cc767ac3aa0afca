import { describe, expect, it } from 'vitest';
import { readCertificateFile } from '../../../../lib/imports/certificates/files.ts';
import {
  type CertificateFacts,
  matchCertificates,
  predecessorsOf,
  surePredecessor,
} from '../../../../lib/imports/certificates/match.ts';
import {
  type CertificateChoice,
  certificateRows,
  decide,
  isOpen,
} from '../../../../lib/imports/certificates/rows.ts';
import type { Certificate, Organisation, Staff, System } from '../../../../lib/registry/schema.ts';
import {
  type CertificateOptions,
  makeCertificate,
  personName,
} from '../../../../scripts/make-certificates.ts';

const today = '2026-11-22';
const base = { createdAt: '2026-01-01', updatedAt: '2026-01-01' };
const id = (n: number) => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const person = (n: number, fullName: string, officialEmail?: string): Staff => ({
  ...base,
  id: id(n),
  fullName,
  status: 'active',
  ...(officialEmail ? { officialEmail } : {}),
});
const held = (n: number, over: Partial<Certificate> = {}): Certificate => ({
  ...base,
  id: id(100 + n),
  subject: { kind: 'person', id: id(n) },
  serialNumber: `AA${n}`,
  validFrom: '2022-01-15',
  validTo: '2027-01-14',
  email: 'nvan@longan.gov.vn',
  renewals: 0,
  status: 'active',
  ...over,
});
const facts = (over: Partial<CertificateFacts> = {}): CertificateFacts => ({
  staff: [],
  organisations: [],
  systems: [],
  certificates: [],
  ...over,
});
const anName = personName('Nguyễn Văn An', 'nvan@longan.gov.vn');
const renewing = { subject: anName, notBefore: '20261120000000Z', notAfter: '20291120000000Z' };
const read = (...all: CertificateOptions[]) =>
  all.flatMap((options, n) => {
    const file = { name: `${n}.cer`, bytes: makeCertificate(options) };
    return readCertificateFile(file, today).certificates;
  });
const match = (known: CertificateFacts, ...all: CertificateOptions[]) =>
  matchCertificates(read(...all), known);

describe('whose a certificate is', () => {
  it('is known by e-mail and name together, in whatever capitals and accents', () => {
    const known = facts({ staff: [person(1, 'NGUYỄN VĂN AN', 'NVAN@longan.gov.vn')] });
    expect(match(known, { subject: anName })[0]).toMatchObject({
      subject: { kind: 'person', id: id(1) },
      proposals: [],
    });
  });

  it('is never known by the name alone: the clerk is asked', () => {
    const known = facts({
      staff: [person(1, 'Nguyễn Văn An', 'nvan2@longan.gov.vn'), person(2, 'Nguyễn Văn An')],
    });
    const [found] = match(known, { subject: anName });
    expect(found?.subject).toBeUndefined();
    expect(found?.proposals.map(({ id: who, why }) => [who, why])).toEqual([
      [id(1), 'Trùng tên, nhưng thư điện tử trong sổ là nvan2@longan.gov.vn.'],
      [id(2), 'Trùng tên, nhưng sổ chưa ghi thư điện tử.'],
    ]);
  });

  it('nor by the e-mail alone', () => {
    const [found] = match(facts({ staff: [person(1, 'Lê Thị Hoa', 'nvan@longan.gov.vn')] }), {
      subject: anName,
    });
    expect(found).toMatchObject({
      proposals: [{ id: id(1), why: 'Trùng thư điện tử, nhưng tên trong sổ là Lê Thị Hoa.' }],
    });
    expect(found?.subject).toBeUndefined();
  });

  it('nor when two people share both', () => {
    const two = [1, 2].map((n) => person(n, 'Nguyễn Văn An', 'nvan@longan.gov.vn'));
    const [found] = match(facts({ staff: two }), { subject: anName });
    expect(found?.subject).toBeUndefined();
    expect(found?.proposals).toHaveLength(2);
  });

  it('passes over who is hidden', () => {
    const gone = { ...person(1, 'Nguyễn Văn An', 'nvan@longan.gov.vn'), deletedAt: '2026-02-02' };
    expect(match(facts({ staff: [gone] }), { subject: anName })[0]).toMatchObject({ proposals: [] });
  });

  it('may be a body or a system of the registry', () => {
    const school: Organisation = {
      ...base,
      id: id(5),
      name: 'Trường THPT Tân An',
      officialEmail: 'c3tanan@longan.gov.vn',
    };
    const system: System = { ...base, id: id(6), kind: 'software', name: 'Cổng tuyển sinh' };
    const found = match(
      facts({ organisations: [school], systems: [system] }),
      { subject: [['CN', 'TRƯỜNG THPT TÂN AN']], sanEmails: ['c3tanan@longan.gov.vn'] },
      { subject: [['CN', 'Cổng tuyển sinh']], serial: '0B' },
    );
    expect(found[0]?.subject).toEqual({ kind: 'organisation', id: id(5) });
    expect(found[1]).toMatchObject({ proposals: [{ kind: 'system', id: id(6) }] });
  });

  it('is that of the same serial where the registry has it, however it is written', () => {
    const known = facts({
      staff: [person(1, 'Nguyễn Thị An')],
      certificates: [held(1, { serialNumber: '00:54:0a:1b:2c:3d:4e:5f:60' })],
    });
    expect(match(known, { subject: anName })[0]).toMatchObject({
      subject: { id: id(1) },
      existing: { id: id(101) },
    });
  });
});

describe('which one it replaces', () => {
  const subject = { kind: 'person', id: id(1) } as const;
  const certificate = read(renewing)[0]?.certificate;
  if (!certificate) throw new Error('not read');
  const of = (...certificates: Certificate[]) => predecessorsOf(certificate, subject, certificates);

  it.each([
    ['renewal', held(1)],
    ['change', held(1, { validTo: '2029-11-20' })],
    ['new', held(1, { validTo: '2026-11-01' })],
  ] as const)('%s', (succession, old) => {
    expect(of(old)).toEqual([{ certificate: old, succession }]);
  });

  it('is none that was revoked, replaced already, begun later, hidden, or somebody else’s', () => {
    expect(
      of(
        held(1, { status: 'revoked' }),
        held(2),
        held(1, { id: id(201), validFrom: '2026-11-21', validTo: '2031-01-01' }),
        held(1, { id: id(202), deletedAt: '2026-01-01' }),
      ),
    ).toEqual([]);
    const chain = [held(1), held(1, { id: id(203), validFrom: '2024-01-01', replaces: id(101) })];
    expect(of(...chain).map(({ certificate: old }) => old.id)).toEqual([id(203)]);
  });

  it('stays open between a token and a SIM', () => {
    const two = of(held(1), held(1, { id: id(204), serialNumber: 'BB' }));
    expect(two).toHaveLength(2);
    expect(surePredecessor(two, certificate)).toBeUndefined();
    const oneHasEmail = of(held(1), held(1, { id: id(205), email: 'cu@longan.gov.vn' }));
    expect(surePredecessor(oneHasEmail, certificate)?.certificate.id).toBe(id(101));
  });
});

describe('rows for the plan', () => {
  const an = person(1, 'Nguyễn Văn An', 'nvan@longan.gov.vn');
  const rows = (
    known: CertificateFacts,
    choices: [string, CertificateChoice][],
    ...all: CertificateOptions[]
  ) => {
    const decided = decide(
      match(known, ...all),
      new Map(choices),
      known.certificates,
      (key, store) => `${store}:${key}`,
    );
    return { decided, rows: certificateRows(decided, [], today) };
  };

  it('a renewal counts one more, takes the place and the device of the old one, and retires it', () => {
    const old = held(1, { renewals: 0, deviceId: id(300) });
    expect(rows(facts({ staff: [an], certificates: [old] }), [], renewing).rows).toEqual([
      expect.objectContaining({
        findOnly: ['staff'],
        known: { staff: id(1), devices: id(300) },
        replaces: old.id,
        touches: [{ store: 'certificates', id: old.id, fields: { status: 'expired' } }],
        certificates: {
          serialNumber: '540A1B2C3D4E5F60',
          commonName: 'Nguyễn Văn An',
          issuer: 'CA phục vụ các cơ quan Nhà nước G2',
          validFrom: '2026-11-20',
          validTo: '2029-11-20',
          email: 'nvan@longan.gov.vn',
          renewals: 1,
        },
      }),
    ]);
  });

  it('the clerk may say that it replaces none', () => {
    const known = facts({ staff: [an], certificates: [held(1)] });
    const [row] = rows(known, [['0.cer#1', { replaces: null }]], renewing).rows;
    expect(row?.replaces).toBeUndefined();
    expect(row?.touches).toBeUndefined();
    expect(row?.certificates?.renewals).toBeUndefined();
  });

  it('of somebody only resembled there is none before the clerk has spoken', () => {
    const known = facts({ staff: [person(1, 'Nguyễn Văn An')] });
    const open = rows(known, [], { subject: anName });
    expect(open.decided.map(isOpen)).toEqual([true]);
    expect(open.rows).toEqual([]);
    const said = rows(known, [['0.cer#1', { subject: { kind: 'person', id: id(1) } }]], { subject: anName });
    expect(said.rows).toEqual([expect.objectContaining({ known: { staff: id(1) } })]);
    const other = rows(known, [['0.cer#1', { subject: { kind: 'person' } }]], { subject: anName });
    expect(other.rows[0]).toMatchObject({
      staff: {
        fullName: 'Nguyễn Văn An',
        officialEmail: 'nvan@longan.gov.vn',
        unit: 'Trường THPT Tân An',
        province: expect.any(String),
      },
    });
    expect(other.rows[0]?.findOnly).toBeUndefined();
  });

  it('of two of one newcomer in one import the later one replaces the earlier one, in whatever order they come', () => {
    const { decided, rows: made } = rows(facts(), [], renewing, {
      subject: anName,
      serial: '0A',
      notAfter: '20270115000000Z',
    });
    expect(decided.map(({ key }) => key)).toEqual(['1.cer#1', '0.cer#1']);
    expect(made[1]).toMatchObject({
      replaces: 'certificates:1.cer#1',
      touches: [{ store: 'certificates', id: 'certificates:1.cer#1', fields: { status: 'expired' } }],
      certificates: { renewals: 1 },
    });
  });

  it('of a foreign one there is only the reason; of a copy and an authority nothing', () => {
    const issuer = [['CN', 'FPT-CA']] as const;
    const { rows: made } = rows(
      facts({ staff: [an] }),
      [],
      { subject: anName, issuer },
      { subject: anName },
      { subject: anName },
      { subject: [['CN', 'CA']], authority: true },
    );
    expect(made.map(({ key }) => key)).toEqual(['0.cer#1', '1.cer#1']);
    expect(made[0]?.certificates).toBeUndefined();
    expect(made[0]?.problems[0]?.severity).toBe('error');
  });

  it('an expired one is kept as such; a revoked one stays revoked', () => {
    const past = { subject: anName, notBefore: '20190101000000Z', notAfter: '20240101000000Z' };
    expect(rows(facts({ staff: [an] }), [], past).rows[0]?.certificates?.status).toBe('expired');
    const revoked = held(1, { serialNumber: '540A1B2C3D4E5F60', status: 'revoked' });
    const [row] = rows(facts({ staff: [an], certificates: [revoked] }), [], past).rows;
    expect(row?.certificates?.status).toBeUndefined();
    expect(row?.known).toEqual({ staff: id(1), certificates: revoked.id });
  });
});
