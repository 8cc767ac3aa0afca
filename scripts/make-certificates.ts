/**
 * Certificates made of thin air for the tests, the same bytes every time: nobody's key, nobody's
 * signature. `node scripts/make-certificates.ts` writes those of tests/fixtures/certificates.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Bytes = Uint8Array<ArrayBuffer>;

export function tlv(tag: number, ...content: (Uint8Array | number[])[]): Bytes {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  const size: number[] =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...size, ...content.flatMap((part) => [...part])]);
}

export const sequence = (...items: Uint8Array[]) => tlv(0x30, ...items);
export const integer = (hex: string) => {
  const bytes = fromHex(hex);
  return tlv(0x02, (bytes[0] ?? 0) >= 0x80 ? [0, ...bytes] : [...bytes]);
};

export function oid(text: string): Bytes {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const base128 = (n: number): number[] => {
    const digits = [n & 0x7f];
    for (let left = Math.floor(n / 128); left > 0; left = Math.floor(left / 128))
      digits.unshift((left & 0x7f) | 0x80);
    return digits;
  };
  return tlv(0x06, [first * 40 + second, ...rest.flatMap(base128)]);
}

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const utf8 = (text: string) => new TextEncoder().encode(text);

const stringTypes = {
  utf8: (text: string) => tlv(0x0c, utf8(text)),
  printable: (text: string) => tlv(0x13, utf8(text)),
  ia5: (text: string) => tlv(0x16, utf8(text)),
  bmp: (text: string) =>
    tlv(
      0x1e,
      Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff])),
    ),
  t61: (text: string) =>
    tlv(
      0x14,
      Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff),
    ),
};

const nameOids = {
  C: '2.5.4.6',
  ST: '2.5.4.8',
  L: '2.5.4.7',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  CN: '2.5.4.3',
  E: '1.2.840.113549.1.9.1',
} as const;

export type NamePart = readonly [
  type: keyof typeof nameOids,
  text: string,
  stringType?: keyof typeof stringTypes,
];

const distinguishedName = (parts: readonly NamePart[]) =>
  sequence(
    ...parts.map(([type, text, as]) =>
      tlv(0x31, sequence(oid(nameOids[type]), stringTypes[as ?? (type === 'E' ? 'ia5' : 'utf8')](text))),
    ),
  );

export interface CertificateOptions {
  serial?: string;
  subject: readonly NamePart[];
  issuer?: readonly NamePart[];
  /** `YYYYMMDDhhmmssZ`; years before 2050 are written with two digits, as RFC 5280 wants. */
  notBefore?: string;
  notAfter?: string;
  sanEmails?: readonly string[];
  dnsNames?: readonly string[];
  authority?: boolean;
}

export const governmentIssuer: readonly NamePart[] = [
  ['C', 'VN'],
  ['O', 'Ban Cơ yếu Chính phủ'],
  ['CN', 'CA phục vụ các cơ quan Nhà nước G2'],
];

/** Bytes that look like chance and are the same every time. */
function noise(length: number, seed: number): Bytes {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) & 0xff;
  });
}

const time = (moment: string) =>
  Number(moment.slice(0, 4)) < 2050 ? tlv(0x17, utf8(moment.slice(2))) : tlv(0x18, utf8(moment));
const bits = (bytes: Uint8Array) => tlv(0x03, [0], bytes);
const sha256WithRsa = sequence(oid('1.2.840.113549.1.1.11'), tlv(0x05));
const rsa = sequence(oid('1.2.840.113549.1.1.1'), tlv(0x05));

/** DER of a certificate of version 3 with a made-up key of 2,048 bits and a made-up signature. */
export function makeCertificate(options: CertificateOptions): Bytes {
  const { subject, issuer = governmentIssuer, sanEmails = [], dnsNames = [] } = options;
  const extension = (type: string, ...value: Uint8Array[]) => sequence(oid(type), ...value);
  const names = [
    ...sanEmails.map((email) => tlv(0x81, utf8(email))),
    ...dnsNames.map((name) => tlv(0x82, utf8(name))),
  ];
  const extensions = [
    ...(names.length > 0 ? [extension('2.5.29.17', tlv(0x04, sequence(...names)))] : []),
    ...(options.authority
      ? [extension('2.5.29.19', tlv(0x01, [0xff]), tlv(0x04, sequence(tlv(0x01, [0xff]))))]
      : []),
  ];
  const serial = options.serial ?? '540A1B2C3D4E5F60';
  const key = sequence(integer(`7F${'ab'.repeat(255)}`), integer('010001'));
  const toBeSigned = sequence(
    tlv(0xa0, integer('02')),
    integer(serial),
    sha256WithRsa,
    distinguishedName(issuer),
    sequence(time(options.notBefore ?? '20240115000000Z'), time(options.notAfter ?? '20290115000000Z')),
    distinguishedName(subject),
    sequence(rsa, bits(key)),
    ...(extensions.length > 0 ? [tlv(0xa3, sequence(...extensions))] : []),
  );
  return sequence(toBeSigned, sha256WithRsa, bits(noise(256, serial.length)));
}

export function toPem(der: Uint8Array, label = 'CERTIFICATE', newline = '\n'): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join(newline);
}

/** SignedData without a signer, as `.p7b` files are. */
export function makePkcs7(certificates: readonly Uint8Array[]): Bytes {
  return sequence(
    oid('1.2.840.113549.1.7.2'),
    tlv(
      0xa0,
      sequence(
        integer('01'),
        tlv(0x31),
        sequence(oid('1.2.840.113549.1.7.1')),
        ...(certificates.length > 0 ? [tlv(0xa0, ...certificates)] : []),
        tlv(0x31),
      ),
    ),
  );
}

/** A PKCS #12 as far as anybody may look into it. */
export const makePkcs12 = (): Bytes =>
  sequence(
    integer('03'),
    sequence(oid('1.2.840.113549.1.7.1'), tlv(0xa0, tlv(0x04, noise(300, 7)))),
    sequence(tlv(0x04, noise(16, 3))),
  );

export const makePrivateKey = (): Bytes => sequence(integer('00'), rsa, tlv(0x04, noise(400, 9)));

const levels: readonly NamePart[] = [
  ['O', 'Ủy ban nhân dân tỉnh Long An'],
  ['OU', 'Sở Giáo dục và Đào tạo'],
  ['OU', 'Trường THPT Tân An'],
];

/** The same name from the narrowest part to the widest, as some tools write it. */
export function personName(name: string, email?: string): NamePart[] {
  return [['C', 'VN'], ['L', 'Long An'], ...levels, ['CN', name], ...(email ? [['E', email] as const] : [])];
}

/** Every file that is kept, by name. */
export function certificateFixtures(): Record<string, Uint8Array> {
  const an = personName('Nguyễn Văn An', 'nvan@longan.gov.vn');
  const old = makeCertificate({ subject: an, serial: '540A000000000001' });
  const renewed = makeCertificate({
    subject: an,
    serial: '540A000000000002',
    notBefore: '20281201000000Z',
    notAfter: '20311201000000Z',
  });
  const school = makeCertificate({
    subject: [
      ['C', 'VN'],
      ['L', 'Long An'],
      ['O', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
      ['CN', 'TRƯỜNG THPT TÂN AN'],
    ],
    serial: '540A000000000003',
    sanEmails: ['c3tanan@longan.gov.vn'],
  });
  const server = makeCertificate({
    subject: [
      ['C', 'VN'],
      ['O', 'Sở Giáo dục và Đào tạo'],
      ['CN', 'tuyensinh.longan.edu.vn'],
    ],
    serial: '540A000000000004',
    dnsNames: ['tuyensinh.longan.edu.vn'],
  });
  const expired = makeCertificate({
    subject: personName('Trần Thị Bình', 'ttbinh@longan.gov.vn'),
    serial: '540A000000000005',
    notBefore: '20190301000000Z',
    notAfter: '20240301000000Z',
  });
  const foreign = makeCertificate({
    subject: personName('Lê Hoàng Châu', 'lhchau@longan.gov.vn'),
    issuer: [
      ['C', 'VN'],
      ['O', 'VIETNAM POSTS AND TELECOMMUNICATIONS GROUP'],
      ['CN', 'VNPT Certification Authority'],
    ],
    serial: '540A000000000006',
  });
  const authority = makeCertificate({
    subject: governmentIssuer,
    issuer: [
      ['C', 'VN'],
      ['O', 'Ban Cơ yếu Chính phủ'],
      ['CN', 'RootCA chuyên dùng Chính phủ G2'],
    ],
    serial: '02',
    authority: true,
  });
  const text = (content: string) => utf8(content);
  return {
    'an.cer': old,
    'an-gia-han.crt': text(toPem(renewed)),
    'truong.pem': text(toPem(school, 'CERTIFICATE', '\r\n')),
    'may-chu.der': server,
    'het-han.cer': expired,
    'noi-khac.cer': foreign,
    'nhieu.pem': text(`Danh sách\n${toPem(old)}\n${toPem(school)}${toPem(expired)}`),
    'chuoi.p7b': makePkcs7([authority, old]),
    'chuoi-base64.p7b': text(toPem(makePkcs7([school, authority]), 'PKCS7')),
    'cut.cer': old.subarray(0, 500),
    'hong.crt': text(toPem(old).replace(/\n(.{20})/, '\n*$1')),
    'khoa.p12': makePkcs12(),
    'khoa.cer': text(`${toPem(makePrivateKey(), 'PRIVATE KEY')}${toPem(old)}`),
    'thu.cer': text('Kính gửi: Quý cơ quan\n'),
    'trong.cer': new Uint8Array(0),
  };
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../tests/fixtures/certificates');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(certificateFixtures())) writeFileSync(join(folder, name), bytes);
}
