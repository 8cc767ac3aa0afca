import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCertificateFile } from '../../../../lib/imports/certificates/files.ts';
import {
  certificateFixtures,
  governmentIssuer,
  makeCertificate,
  makePkcs7,
  makePkcs12,
  makePrivateKey,
  type NamePart,
  personName,
  toPem,
} from '../../../../scripts/make-certificates.ts';

const today = '2026-11-22';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = 'a.cer') => readCertificateFile({ name, bytes }, today);
const only = (bytes: Uint8Array, name?: string) => {
  const { certificates, refused } = read(bytes, name);
  expect(refused).toEqual([]);
  expect(certificates).toHaveLength(1);
  const [first] = certificates;
  if (!first) throw new Error('no certificate');
  return first;
};
const refusal = (bytes: Uint8Array, name?: string) => {
  const { certificates, refused } = read(bytes, name);
  expect(certificates).toEqual([]);
  expect(refused).toHaveLength(1);
  return `${refused[0]?.message} ${refused[0]?.remedy}`;
};

const an = makeCertificate({ subject: personName('Nguyễn Văn An', 'nvan@longan.gov.vn') });

describe('one certificate', () => {
  it('gives serial, name, levels, e-mail, validity and issuer', () => {
    const { certificate, kind, notes } = only(an);
    expect(certificate).toMatchObject({
      serialNumber: '540A1B2C3D4E5F60',
      subject: { commonName: 'Nguyễn Văn An', locality: 'Long An', country: 'VN' },
      levels: ['Ủy ban nhân dân tỉnh Long An', 'Sở Giáo dục và Đào tạo', 'Trường THPT Tân An'],
      emails: ['nvan@longan.gov.vn'],
      validFrom: '2024-01-15',
      validTo: '2029-01-15',
      issuer: { commonName: 'CA phục vụ các cơ quan Nhà nước G2', organisations: ['Ban Cơ yếu Chính phủ'] },
      isAuthority: false,
    });
    expect(kind).toBe('person');
    expect(notes).toEqual([]);
  });

  it.each([
    ['20231231170000Z', '2024-01-01'],
    ['20231231165959Z', '2023-12-31'],
    ['20231231235959Z', '2024-01-01'],
  ])('takes %s for the day in Vietnam', (moment, day) => {
    const bytes = makeCertificate({ subject: personName('Nguyễn Văn An'), notBefore: moment });
    expect(only(bytes).certificate.validFrom).toBe(day);
  });

  it('reads a year from 2050 on, which is written with four digits', () => {
    const bytes = makeCertificate({ subject: personName('An'), notAfter: '20510101000000Z' });
    expect(only(bytes).certificate.validTo).toBe('2051-01-01');
  });

  it('drops the zero that only keeps a serial positive', () => {
    const bytes = makeCertificate({ subject: personName('An'), serial: 'F40A1B2C3D4E5F60' });
    expect(only(bytes).certificate.serialNumber).toBe('F40A1B2C3D4E5F60');
  });

  it.each(['utf8', 'bmp'] as const)('reads a name in %s', (as) => {
    const subject: NamePart[] = [
      ['O', 'Sở Nội vụ', as],
      ['CN', 'Trần Thị Ngọc Ánh', as],
    ];
    expect(only(makeCertificate({ subject })).certificate.subject).toMatchObject({
      commonName: 'Trần Thị Ngọc Ánh',
      organisations: ['Sở Nội vụ'],
    });
  });

  it('reads single bytes of an old T61String, and UTF-8 that says it is printable', () => {
    const subject: NamePart[] = [
      ['O', 'Bộ Tài chính', 'printable'],
      ['CN', 'Lê Hà', 't61'],
    ];
    expect(only(makeCertificate({ subject })).certificate.subject).toMatchObject({
      commonName: 'Lê Hà',
      organisations: ['Bộ Tài chính'],
    });
  });

  it('turns a name in TCVN3 into Unicode and shows both', () => {
    const subject: NamePart[] = [
      ['O', 'Së Gi\u00b8o dôc vµ §µo t¹o', 't61'],
      ['CN', 'NguyÔn V¨n An', 't61'],
      ['E', 'nvan@longan.gov.vn'],
    ];
    const { certificate, notes } = only(makeCertificate({ subject }));
    expect(certificate.subject).toMatchObject({
      commonName: 'Nguyễn Văn An',
      organisations: ['Sở Giáo dục và Đào tạo'],
    });
    expect(certificate.emails).toEqual(['nvan@longan.gov.vn']);
    expect(notes.map(({ message }) => message).join()).toContain('NguyÔn V¨n An');
  });

  it('takes a name in NFD as the same name', () => {
    const bytes = makeCertificate({ subject: personName('Nguyễn Văn An'.normalize('NFD')) });
    expect(only(bytes).certificate.subject.commonName).toBe('Nguyễn Văn An');
  });

  it('puts the levels of a name written backwards into order', () => {
    const bytes = makeCertificate({ subject: personName('Nguyễn Văn An').toReversed() });
    expect(only(bytes).certificate).toMatchObject({
      levels: ['Ủy ban nhân dân tỉnh Long An', 'Sở Giáo dục và Đào tạo', 'Trường THPT Tân An'],
    });
  });

  it('prefers the e-mail of the alternative names and says when there are two', () => {
    const { certificate, notes } = only(
      makeCertificate({
        subject: personName('Nguyễn Văn An', 'cu@longan.gov.vn'),
        sanEmails: ['NVAN@longan.gov.vn'],
      }),
    );
    expect(certificate.emails).toEqual(['nvan@longan.gov.vn', 'cu@longan.gov.vn']);
    expect(notes.map(({ message }) => message)).toEqual([expect.stringContaining('2 địa chỉ')]);
  });

  it.each<[string, NamePart[], object, string | undefined]>([
    ['a school', [['CN', 'TRƯỜNG THPT TÂN AN']], {}, 'organisation'],
    ['a surname like a school', [['CN', 'Trương Công Định']], { sanEmails: ['a@b.gov.vn'] }, 'person'],
    ['a tax office', [['CN', 'CỤC THUẾ']], {}, 'organisation'],
    ['a surname like a union', [['CN', 'Đoàn Văn Hậu']], { sanEmails: ['a@b.gov.vn'] }, 'person'],
    ['a host', [['CN', 'mail.longan.gov.vn']], {}, 'system'],
    ['a system', [['CN', 'Hệ thống quản lý văn bản']], {}, 'system'],
    ['a name without an e-mail', [['CN', 'Lê Thị Hoa']], {}, undefined],
    [
      'a school or a surname without accents',
      [['CN', 'TRUONG AN']],
      { sanEmails: ['a@b.gov.vn'] },
      undefined,
    ],
  ])('takes %s for what it is', (_, subject, more, kind) => {
    expect(only(makeCertificate({ subject, ...more })).kind).toBe(kind);
  });
});

describe('what is wrong with one is said', () => {
  const messages = (bytes: Uint8Array) =>
    only(bytes).notes.map(({ message, severity }) => `${severity}: ${message}`);

  it('expired, and not yet valid', () => {
    const subject = personName('An', 'a@longan.gov.vn');
    expect(messages(makeCertificate({ subject, notAfter: '20261120000000Z' }))).toEqual([
      'warning: Đã hết hạn ngày 20/11/2026.',
    ]);
    expect(messages(makeCertificate({ subject, notAfter: '20261121170000Z' }))).toEqual([]);
    expect(messages(makeCertificate({ subject, notBefore: '20261123170000Z' }))).toEqual([
      'warning: Chưa có hiệu lực, đến ngày 24/11/2026 mới dùng được.',
    ]);
  });

  it('not of the government', () => {
    const subject = personName('An', 'a@longan.gov.vn');
    expect(messages(makeCertificate({ subject, issuer: [['CN', 'BkavCA SHA256']] }))[0]).toContain(
      'error: Không phải chứng thư chuyên dùng công vụ: nơi cấp là “BkavCA SHA256”',
    );
    expect(messages(makeCertificate({ subject, issuer: subject }))[0]).toContain('(tự ký)');
  });

  it.each([
    ['CA phục vụ các cơ quan Nhà nước G2', 'Ban Cơ yếu Chính phủ'],
    ['CPCA chuyên dùng Chính phủ G3', 'Ban Cơ yếu Chính phủ'],
    ['CA phuc vu cac co quan Dang', 'Ban Co yeu Chinh phu'],
    ['Co quan chung thuc so Chinh phu', undefined],
    ['CA phục vụ các cơ quan Đảng G3', 'Cục Chứng thực số và Bảo mật thông tin'],
  ])('of the government: %s', (commonName, organisation) => {
    const issuer: NamePart[] = [['CN', commonName], ...(organisation ? [['O', organisation] as const] : [])];
    expect(messages(makeCertificate({ subject: personName('An', 'a@longan.gov.vn'), issuer }))).toEqual([]);
  });

  it('of an authority itself', () => {
    expect(messages(makeCertificate({ subject: governmentIssuer, authority: true }))).toEqual([
      expect.stringContaining('chứng thư của nơi cấp (CA)'),
    ]);
  });
});

describe('a file', () => {
  const school = makeCertificate({ subject: [['CN', 'Trường THPT Tân An']], serial: '0B' });
  const serials = (bytes: Uint8Array) =>
    read(bytes).certificates.map(({ certificate }) => certificate.serialNumber);
  const both = ['540A1B2C3D4E5F60', '0B'];

  it.each<[string, Uint8Array]>([
    ['one DER after the other', Buffer.concat([an, school])],
    ['PEM with words between', utf8(`Thư\n${toPem(an)}\nVà:\n${toPem(school, 'X509 CERTIFICATE', '\r\n')}`)],
    ['PKCS #7', makePkcs7([an, school])],
    ['PKCS #7 as PEM', utf8(toPem(makePkcs7([an, school]), 'PKCS7'))],
    ['PKCS #7 that says CERTIFICATE', utf8(toPem(makePkcs7([an, school]), 'CMS'))],
    ['base64 without dashes', utf8(Buffer.from(makePkcs7([an, school])).toString('base64'))],
  ])('with two: %s', (_, bytes) => {
    expect(serials(bytes)).toEqual(both);
  });

  it('whatever the extension says, and as Notepad saves it', () => {
    expect(only(an, 'a.pem').certificate.serialNumber).toBe(both[0]);
    expect(only(utf8(toPem(an)), 'a.der').certificate.serialNumber).toBe(both[0]);
    expect(only(utf8(`\ufeff${toPem(an)}`)).certificate.serialNumber).toBe(both[0]);
    expect(only(Buffer.from(`\ufeff${toPem(an)}`, 'utf16le')).certificate.serialNumber).toBe(both[0]);
    expect(only(Buffer.concat([an, Buffer.from('\r\n\0')])).certificate.serialNumber).toBe(both[0]);
  });

  it('with one good and one bad says which', () => {
    const bad = toPem(school).replace(/\n(.)/, '\n*');
    const { certificates, refused } = read(utf8(toPem(an) + bad));
    expect(certificates).toHaveLength(1);
    expect(refused).toEqual([expect.objectContaining({ file: 'a.cer', position: 2 })]);
  });

  it.each<[string, Uint8Array, string, string?]>([
    ['empty', new Uint8Array(0), 'Tệp trống'],
    ['text', utf8('Kính gửi Sở'), 'không phải tệp chứng thư'],
    ['cut short', an.subarray(0, 700), 'bị hỏng hoặc bị cụt'],
    ['cut short within PEM', utf8(toPem(an).slice(0, 500)), 'bị hỏng hoặc bị cụt'],
    ['a PKCS #12', makePkcs12(), 'khóa bí mật'],
    ['a PKCS #12 that says .cer', makePkcs12(), 'khóa bí mật', 'a.cer'],
    ['anything called .pfx', utf8('x'), 'khóa bí mật', 'A.PFX'],
    ['a private key', makePrivateKey(), 'khóa bí mật'],
    [
      'a key beside its certificate',
      utf8(toPem(an) + toPem(makePrivateKey(), 'RSA PRIVATE KEY')),
      'khóa bí mật',
    ],
    ['a key in base64 alone', utf8(Buffer.from(makePrivateKey()).toString('base64')), 'khóa bí mật'],
    ['a PKCS #7 without certificates', makePkcs7([]), 'không kèm chứng thư nào'],
    ['a request', utf8(toPem(an, 'CERTIFICATE REQUEST')), 'CSR'],
    ['a zip', utf8('PK\u0003\u0004....'), 'tệp nén'],
    ['too big', new Uint8Array(5_000_001), 'quá lớn'],
  ])('refuses %s with the reason', (_, bytes, words, name) => {
    expect(refusal(bytes, name)).toContain(words);
  });

  it('is what the script wrote', () => {
    for (const [name, bytes] of Object.entries(certificateFixtures()))
      expect(readFileSync(join(import.meta.dirname, '../../../fixtures/certificates', name)), name).toEqual(
        Buffer.from(bytes),
      );
  });
});

describe('a file that somebody has tampered with', () => {
  const whole = [
    an,
    makePkcs7([an, an]),
    utf8(toPem(an)),
    utf8(toPem(makePkcs7([an]), 'PKCS7')),
    makePkcs12(),
  ];

  it('is read or refused, never thrown out raw, and never costs long', () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.array(fc.tuple(fc.nat(2_500), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(2_500),
        (which, changes, cut) => {
          const bytes = Uint8Array.from(whole[which] ?? []);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const { certificates, refused } = read(cut % 3 === 0 ? bytes.subarray(0, cut) : bytes);
          for (const { certificate } of certificates) {
            expect(certificate.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
            expect(certificate.serialNumber).toMatch(/^[0-9A-F]+$/);
          }
          for (const { message, remedy } of refused)
            expect(message.length * remedy.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is refused when it nests without end', () => {
    const deep = Uint8Array.from({ length: 60_000 }, (_, i) => (i % 2 === 0 ? 0x30 : 0x80));
    expect(refusal(deep)).toContain('bị hỏng');
  });
});
