/**
 * The backup file: 8 bytes by which it is known, the length of its header, the header (JSON), the SHA-256 of
 * the header, and the chunks one after another. A chunk is a list of values of one store, packed, gzipped
 * and, where a passphrase was given, encrypted; it is bound to the header and to its place.
 */
import { databaseVersion } from '../migrations.ts';
import { type Bytes, mostRounds, utf8 } from '../vault/cipher.ts';
import { z } from '../zod.ts';
import { BackupError } from './errors.ts';
import { backupStores } from './stores.ts';

const magic = utf8('TLCTSAO\n');
const format = 'tro-ly-chung-thuc/backup';
export const formatVersion = 1;
/** A header of more than this is none of ours. */
const mostHeader = 16 * 1024 * 1024;
export const hashLength = 32;

const count = z.int().check(z.gte(0));
const hex = z.string().check(z.regex(/^[0-9a-f]*$/));
const headerSchema = z.object({
  format: z.literal(format),
  version: z.int(),
  /** Version of the database that the values are of. */
  schema: z.int(),
  createdAt: z.string(),
  /** Store → how many values. */
  counts: z.record(z.enum(backupStores), count),
  /** Store, values, and bytes in the file of each chunk, in order. */
  chunks: z.array(z.tuple([z.enum(backupStores), count, count])),
  /** SHA-256 of the SHA-256s of all chunks before encryption. */
  checksum: hex.check(z.length(2 * hashLength)),
  encryption: z.optional(
    z.object({
      cipher: z.literal('AES-256-GCM'),
      kdf: z.literal('PBKDF2-SHA-256'),
      iterations: z.int().check(z.gte(1), z.lte(mostRounds)),
      salt: hex,
      /** A known text under the key: tells a wrong passphrase from a damaged file. */
      check: hex,
    }),
  ),
});
export type BackupHeader = z.output<typeof headerSchema>;
/** Tells of versions to come, whose header may look otherwise. */
const anyVersion = z.object({ format: z.literal(format), version: z.int(), schema: z.int() });

export interface OpenedHeader {
  header: BackupHeader;
  /** SHA-256 of the header's bytes, to which every chunk is bound. */
  hash: Bytes;
  /** Where the chunks begin. */
  start: number;
}

/** The beginning of a file, and the hash to which its chunks are bound. */
export async function writeHeader(header: BackupHeader): Promise<{ bytes: Bytes; hash: Bytes }> {
  const json = utf8(JSON.stringify(header));
  const hash = await sha256(json);
  const bytes = new Uint8Array(magic.length + 4 + json.length + hash.length);
  bytes.set(magic);
  new DataView(bytes.buffer).setUint32(magic.length, json.length);
  bytes.set(json, magic.length + 4);
  bytes.set(hash, magic.length + 4 + json.length);
  return { bytes, hash };
}

export const newHeader = (rest: Omit<BackupHeader, 'format' | 'version' | 'schema'>): BackupHeader => ({
  format,
  version: formatVersion,
  schema: databaseVersion,
  ...rest,
});

/** @throws BackupError when the file is not ours, not whole, altered, or of a newer build */
export async function readHeader(file: Blob): Promise<OpenedHeader> {
  const front = await bytesOf(file, 0, magic.length + 4);
  const known = front.subarray(0, magic.length);
  if (known.length === 0 || known.some((byte, at) => byte !== magic[at])) throw new BackupError('not-ours');
  if (front.length < magic.length + 4) throw new BackupError('truncated');
  const length = new DataView(front.buffer).getUint32(magic.length);
  if (length > mostHeader) throw new BackupError('altered');
  const start = magic.length + 4 + length + hashLength;
  if (file.size < start) throw new BackupError('truncated');
  const json = await bytesOf(file, magic.length + 4, length);
  const hash = await bytesOf(file, start - hashLength, hashLength);
  if (toHex(await sha256(json)) !== toHex(hash)) throw new BackupError('altered');
  const value = parse(json);
  const known2 = anyVersion.safeParse(value);
  if (!known2.success) throw new BackupError('altered');
  if (known2.data.version > formatVersion || known2.data.schema > databaseVersion) {
    throw new BackupError('newer');
  }
  const header = headerSchema.safeParse(value);
  if (!header.success) throw new BackupError('invalid');
  const size = header.data.chunks.reduce((sum, [, , bytes]) => sum + bytes, start);
  if (file.size < size) throw new BackupError('truncated');
  if (file.size > size) throw new BackupError('altered');
  return { header: header.data, hash, start };
}

function parse(json: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(json));
  } catch (cause) {
    throw new BackupError('altered', { cause });
  }
}

export async function bytesOf(file: Blob, from: number, length: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** What a chunk is encrypted for: this file, and this place in it. */
export function contextOf(hash: Bytes, place: number): Bytes {
  const context = new Uint8Array(hash.length + 4);
  context.set(hash);
  new DataView(context.buffer).setUint32(hash.length, place);
  return context;
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const fromHex = (text: string): Bytes =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
