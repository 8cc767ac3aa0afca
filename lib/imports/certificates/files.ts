/** A file as it was chosen to the certificates in it: DER or PEM, one or several, alone or in a PKCS #7. */
import { contextSpecific, DerError, type DerNode, isUniversal, readDer, readOid, tags } from './der.ts';
import { findKind, judgeCertificate } from './judge.ts';
import type { CertificateBatch, ReadCertificate, RefusedCertificate } from './types.ts';
import { readCertificate } from './x509.ts';

export interface CertificateFile {
  name: string;
  bytes: Uint8Array;
}

/** A certificate has some 2 kB, a chain some 10. */
export const maxCertificateFile = 5_000_000;
const mostInOneFile = 5_000;

const remedies = {
  askAgain: 'Hãy xin lại tệp chứng thư (.cer, .crt) từ nơi gửi, hoặc chép lại tệp cho trọn rồi chọn lại.',
  otherFile: 'Hãy chọn tệp chứng thư đuôi .cer, .crt, .pem, .der hoặc .p7b.',
  keepKey:
    'Hãy cất tệp này ở nơi an toàn, không gửi cho ai; chỉ chọn tệp chứng thư (.cer, .crt) không có khóa bí mật.',
};

const refusals = {
  empty: ['Tệp trống.', remedies.askAgain],
  'too-big': ['Tệp quá lớn, không phải tệp chứng thư.', remedies.otherFile],
  'too-many': ['Tệp có hơn 5.000 chứng thư.', 'Hãy chia thành nhiều tệp rồi chọn lại.'],
  'private-key': [
    'Tệp có khóa bí mật nên không được mở và không được lưu gì. Trợ lý không bao giờ nhận khóa bí mật.',
    remedies.keepKey,
  ],
  request: [
    'Đây là tệp yêu cầu cấp chứng thư (CSR), chưa phải chứng thư.',
    'Hãy chờ nơi cấp gửi tệp chứng thư (.cer, .crt) rồi chọn tệp đó.',
  ],
  revocations: ['Đây là danh sách chứng thư bị thu hồi (CRL), không phải chứng thư.', remedies.otherFile],
  archive: ['Đây là tệp nén.', 'Hãy giải nén rồi chọn các tệp chứng thư bên trong.'],
  'signed-data': [
    'Tệp PKCS #7 này không kèm chứng thư nào.',
    'Hãy xuất lại và chọn “kèm mọi chứng thư trong chuỗi”, hoặc chọn tệp .cer.',
  ],
  'other-file': ['Tệp này không phải tệp chứng thư.', remedies.otherFile],
  broken: ['Nội dung chứng thư bị hỏng hoặc bị cụt nên không đọc được.', remedies.askAgain],
} as const satisfies Record<string, readonly [string, string]>;
type Refusal = keyof typeof refusals;

class FileRefusal extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** How the files that clerks and tools write say what stands between the dashes. */
const certificateLabels = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'];
const signedLabels = ['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA'];

/** What the name of a file says of a private key, should its content be unreadable. */
const keyFile = /\.(?:p12|pfx|key|jks|keystore|pvk|ppk)$/i;

/**
 * Reads every certificate of a file; never throws. A file with a private key in it is refused whole.
 *
 * @param today ISO day, for what has expired
 */
export function readCertificateFile({ name, bytes }: CertificateFile, today: string): CertificateBatch {
  const refuse = (refusal: Refusal, position?: number): RefusedCertificate => {
    const [message, remedy] = refusals[refusal];
    return { file: name, ...(position === undefined ? {} : { position }), message, remedy };
  };
  try {
    if (keyFile.test(name)) throw new FileRefusal('private-key');
    const pieces = split(bytes);
    const batch: CertificateBatch = { certificates: [], refused: [] };
    for (const [index, piece] of pieces.entries()) {
      const position = index + 1;
      const read = piece && readOne(piece, name, position, today);
      if (read) batch.certificates.push(read);
      else batch.refused.push(refuse('broken', pieces.length > 1 ? position : undefined));
    }
    return batch;
  } catch (error) {
    const known = error instanceof FileRefusal ? error.refusal : 'broken';
    return { certificates: [], refused: [refuse(known)] };
  }
}

function readOne(
  raw: Uint8Array,
  file: string,
  position: number,
  today: string,
): ReadCertificate | undefined {
  try {
    const certificate = readCertificate(raw);
    const kind = findKind(certificate);
    return {
      file,
      position,
      certificate,
      ...(kind ? { kind } : {}),
      notes: judgeCertificate(certificate, today),
    };
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

/** The DER of each certificate; undefined in the place of one that cannot be made out. */
function split(bytes: Uint8Array): (Uint8Array | undefined)[] {
  if (bytes.length === 0) throw new FileRefusal('empty');
  if (bytes.length > maxCertificateFile) throw new FileRefusal('too-big');
  const pieces = bytes[0] === 0x30 && !looksLikeText(bytes) ? splitDer(bytes) : splitText(bytes);
  if (pieces.length > mostInOneFile) throw new FileRefusal('too-many');
  return pieces;
}

/** A file of base64 may begin with `0` too, which is the byte that begins DER. */
function looksLikeText(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, 64)
    .every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d);
}

function splitText(bytes: Uint8Array): (Uint8Array | undefined)[] {
  const text = asText(bytes);
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('Rar!') || text.startsWith('7z'))
    throw new FileRefusal('archive');
  // Java's and Microsoft's key stores.
  if (bytes[0] === 0xfe && bytes[1] === 0xed && bytes[2] === 0xfe) throw new FileRefusal('private-key');
  if (/-{2,}\s*BEGIN [A-Z0-9 ]*PRIVATE KEY/i.test(text) || /PuTTY-User-Key-File/.test(text))
    throw new FileRefusal('private-key');
  if (!/-{2,}\s*BEGIN /i.test(text)) {
    const whole = fromBase64(text);
    if (!whole || whole.length < 16) throw new FileRefusal('other-file');
    return splitDer(whole);
  }
  const pieces: (Uint8Array | undefined)[] = [];
  const begins = [...text.matchAll(/-{5}BEGIN ([A-Z0-9 #]+)-{5}/gi)];
  // Dashes that a mail program has eaten: the block is there, but cannot be told from its surroundings.
  if (begins.length === 0) return [undefined];
  let others: Refusal | undefined;
  for (const [index, begin] of begins.entries()) {
    const label = (begin[1] ?? '').trim().toUpperCase();
    const until = begins[index + 1]?.index ?? text.length;
    const block = text.slice(begin.index + begin[0].length, until);
    const isCertificate = certificateLabels.includes(label);
    if (!isCertificate && !signedLabels.includes(label)) {
      others ??= /REQUEST/.test(label) ? 'request' : /CRL/.test(label) ? 'revocations' : 'other-file';
      continue;
    }
    const end = block.search(/-{5}END /i);
    const content = end < 0 ? undefined : fromBase64(block.slice(0, end));
    if (!content) pieces.push(undefined);
    else if (isCertificate) pieces.push(firstOf(content, label));
    else pieces.push(...splitDer(content));
  }
  if (pieces.length === 0) throw new FileRefusal(others ?? 'other-file');
  return pieces;
}

/** OpenSSL's `TRUSTED CERTIFICATE` has something of its own after the certificate. */
function firstOf(content: Uint8Array, label: string): Uint8Array | undefined {
  if (!label.startsWith('TRUSTED')) return content;
  try {
    return content.subarray(0, readDer(content).length);
  } catch {
    return undefined;
  }
}

/** Notepad's "Unicode" is UTF-16. */
function asText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('latin1').decode(bytes).replace(/^ï»¿/, '');
}

function fromBase64(text: string): Uint8Array | undefined {
  const compact = text.replace(/[\s\0]+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 === 1) return undefined;
  try {
    return Uint8Array.from(atob(compact), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** DER one after the other, each a certificate or a PKCS #7. */
function splitDer(bytes: Uint8Array): (Uint8Array | undefined)[] {
  const pieces: (Uint8Array | undefined)[] = [];
  let at = 0;
  while (at < bytes.length && pieces.length <= mostInOneFile) {
    // What some tools fill up with after the last one.
    if (bytes.subarray(at).every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d)) break;
    let read: ReturnType<typeof readDer>;
    try {
      read = readDer(bytes.subarray(at));
    } catch {
      pieces.push(undefined);
      break;
    }
    const raw = bytes.subarray(at, at + read.length);
    pieces.push(...openContainer(read.node, raw));
    at += read.length;
  }
  return pieces;
}

const signedData = '1.2.840.113549.1.7.2';
const anyPkcs7 = /^1\.2\.840\.113549\.1\.7\./;

/** @throws FileRefusal for what is known not to be a certificate */
function openContainer(node: DerNode, raw: Uint8Array): (Uint8Array | undefined)[] {
  if (!isUniversal(node, tags.sequence)) throw new FileRefusal('other-file');
  const [first, second, third] = node.children;
  if (isUniversal(first, tags.oid)) {
    const type = readOid(first);
    if (type === signedData) return certificatesOf(second);
    // Without a signer nothing else of PKCS #7 holds certificates; encrypted content may hold a key.
    throw new FileRefusal(anyPkcs7.test(type) ? 'signed-data' : 'other-file');
  }
  // PKCS #12, PKCS #8 and the older key formats all begin with their version, certificates never do.
  if (isUniversal(first, tags.integer)) throw new FileRefusal('private-key');
  if (isEncryptedKey(node)) throw new FileRefusal('private-key');
  const inner = (isUniversal(first, tags.sequence) ? first?.children : undefined) ?? [];
  if (isUniversal(third, tags.bitString) && isUniversal(second, tags.sequence)) {
    if (isUniversal(inner[0], tags.integer) && isUniversal(inner[1], tags.sequence)) {
      // A request: version, subject, key. A certificate of version 1: serial, algorithm, issuer, times.
      if (isUniversal(inner[2], tags.sequence) && isContext(inner[3], 0)) throw new FileRefusal('request');
      if (inner.length <= 4 && !isUniversal(inner[3], tags.sequence)) throw new FileRefusal('request');
      if (isTime(inner[3])) throw new FileRefusal('revocations');
    }
  }
  return [raw];
}

const isContext = (node: DerNode | undefined, tag: number): boolean =>
  node?.tagClass === contextSpecific && node.tag === tag;
const isTime = (node: DerNode | undefined): boolean =>
  isUniversal(node, tags.utcTime) || isUniversal(node, tags.generalizedTime);

/** EncryptedPrivateKeyInfo: an algorithm, then a string of bytes. */
function isEncryptedKey({ children }: DerNode): boolean {
  return (
    children.length === 2 &&
    isUniversal(children[0], tags.sequence) &&
    isUniversal(children[1], tags.octetString)
  );
}

/** SignedData: version, digests, content, then `[0]` with the certificates. */
function certificatesOf(explicit: DerNode | undefined): (Uint8Array | undefined)[] {
  const parts = explicit?.children[0]?.children ?? [];
  const certificates = parts.find((part) => isContext(part, 0))?.children ?? [];
  if (certificates.length === 0) throw new FileRefusal('signed-data');
  return certificates.map((certificate) =>
    isUniversal(certificate, tags.sequence) ? certificate.raw : undefined,
  );
}
