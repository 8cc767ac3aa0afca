/** ASN.1 as the certificate reader needs it: a plain tree over the bytes, with limits for hostile input. */
import { fromBER } from 'asn1js';

export interface DerNode {
  /** 1 universal, 2 application, 3 context-specific, 4 private. */
  tagClass: number;
  tag: number;
  /** Empty for a primitive. */
  children: readonly DerNode[];
  /** What stands between the length and the end; for a constructed node its children. */
  content: Uint8Array;
  /** Tag, length and content. */
  raw: Uint8Array;
}

export const universal = 1;
export const contextSpecific = 3;
export const tags = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  oid: 6,
  utf8: 12,
  sequence: 16,
  set: 17,
  utcTime: 23,
  generalizedTime: 24,
  bmp: 30,
  universalString: 28,
} as const;

/** The bytes are not ASN.1, or not the ASN.1 that was looked for. */
export class DerError extends Error {
  override readonly name = 'DerError';
}

/** A chain of certificates is far below each of these; what is above was made to hurt. */
const limits = { maxDepth: 40, maxNodes: 200_000, parseEmbedded: false } as const;

/**
 * Reads one value from the start of `bytes`.
 *
 * @returns the tree, and how many bytes it took
 * @throws DerError
 */
export function readDer(bytes: Uint8Array): { node: DerNode; length: number } {
  let read: ReturnType<typeof fromBER>;
  try {
    read = fromBER(new Uint8Array(bytes), limits);
  } catch (cause) {
    throw new DerError('not ASN.1', { cause });
  }
  if (read.offset <= 0 || read.result.error) throw new DerError(read.result.error || 'not ASN.1');
  return { node: plain(read.result), length: read.offset };
}

interface LibraryNode {
  idBlock: { tagClass: number; tagNumber: number; isConstructed: boolean; blockLength: number };
  lenBlock: { blockLength: number };
  valueBeforeDecodeView: Uint8Array;
  valueBlock: object;
}

function plain(given: LibraryNode): DerNode {
  const { idBlock, lenBlock, valueBeforeDecodeView: raw, valueBlock } = given;
  const value: unknown = idBlock.isConstructed && 'value' in valueBlock ? valueBlock.value : undefined;
  const inner = Array.isArray(value) ? (value as LibraryNode[]) : [];
  return {
    tagClass: idBlock.tagClass,
    tag: idBlock.tagNumber,
    children: inner.map(plain),
    content: raw.subarray(idBlock.blockLength + lenBlock.blockLength),
    raw,
  };
}

export function isUniversal(node: DerNode | undefined, tag: number): boolean {
  return node?.tagClass === universal && node.tag === tag;
}

/** @throws DerError when there is no such node */
export function expectTag(node: DerNode | undefined, tag: number): DerNode {
  if (!node || !isUniversal(node, tag)) throw new DerError(`expected tag ${tag}`);
  return node;
}

/** @example '2.5.4.3' */
export function readOid(node: DerNode | undefined): string {
  const bytes = expectTag(node, tags.oid).content;
  const parts: number[] = [];
  let part = 0;
  for (const byte of bytes) {
    part = part * 128 + (byte & 0x7f);
    if (part > Number.MAX_SAFE_INTEGER) throw new DerError('object identifier too large');
    if (byte & 0x80) continue;
    if (parts.length === 0) {
      const first = Math.min(2, Math.floor(part / 40));
      parts.push(first, part - 40 * first);
    } else parts.push(part);
    part = 0;
  }
  if (parts.length === 0 || (bytes.at(-1) ?? 0) & 0x80) throw new DerError('object identifier cut off');
  return parts.join('.');
}

/**
 * The text of a string of any type. Old tools write UTF-8 into types that are not for it, and single
 * bytes into T61String: UTF-8 first, then Latin-1 (1252, as Windows writes it).
 *
 * @throws DerError when a string that says it is UTF-8 is not
 */
export function readText(node: DerNode): string {
  const { tag, content } = node;
  if (isUniversal(node, tags.bmp)) {
    if (content.length % 2 !== 0) throw new DerError('odd BMPString');
    return decode('utf-16be', content);
  }
  if (isUniversal(node, tags.universalString)) return readUtf32(content);
  try {
    return decode('utf-8', content);
  } catch (cause) {
    if (node.tagClass === universal && tag === tags.utf8) throw new DerError('not UTF-8', { cause });
    return new TextDecoder('windows-1252').decode(content);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

function readUtf32(bytes: Uint8Array): string {
  if (bytes.length % 4 !== 0) throw new DerError('odd UniversalString');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at);
    if (code > 0x10ffff) throw new DerError('no such character');
    text += String.fromCodePoint(code);
  }
  return text;
}

/**
 * A moment in ms since 1970. `YYMMDDhhmm[ss]` counts years from 50 as 19xx (RFC 5280).
 *
 * @throws DerError for another form, or a day that is not
 */
export function readTime(node: DerNode | undefined): number {
  if (!node || !(isUniversal(node, tags.utcTime) || isUniversal(node, tags.generalizedTime)))
    throw new DerError('expected a time');
  const text = new TextDecoder('latin1').decode(node.content);
  const pattern =
    node.tag === tags.utcTime
      ? /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})$/
      : /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{4})$/;
  const found = pattern.exec(text);
  if (!found) throw new DerError('not a time');
  const [, years = '', month = '', day = '', hour = '', minute = '', second = '00', zone = 'Z'] = found;
  const year = years.length === 4 ? years : `${Number(years) < 50 ? '20' : '19'}${years}`;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // `2026-02-30` is read by some engines as the second of March.
  if (Number.isNaN(moment) || new Date(midnight).getUTCDate() !== Number(day))
    throw new DerError('no such day');
  return moment;
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
