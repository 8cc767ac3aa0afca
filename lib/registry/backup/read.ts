/** Reads a backup file and believes nothing of it: sizes, hashes, and every value in it are checked. */
import { changeKinds, changeSources, type HistoryEntry } from '../history.ts';
import { type RecordTypes, recordSchemas, type StoreName } from '../schema.ts';
import type { Archive, Template } from '../store.ts';
import { type Bytes, decrypt, keyFromPassphrase, utf8 } from '../vault/cipher.ts';
import { unpack } from '../vault/pack.ts';
import { z } from '../zod.ts';
import { BackupError } from './errors.ts';
import {
  type BackupHeader,
  bytesOf,
  contextOf,
  fromHex,
  hashLength,
  readHeader,
  sha256,
  toHex,
} from './format.ts';
import type { BackupStore } from './stores.ts';
import { checkText } from './write.ts';

/** All that a backup holds. */
export interface BackupContent {
  records: { [S in StoreName]: RecordTypes[S][] };
  history: HistoryEntry[];
  archives: Archive[];
  templates: Template[];
  settings: ReadonlyMap<string, unknown>;
}

/** One chunk is a few thousand values, or one large file: what swells beyond this is a trap. */
const mostInflated = 256 * 1024 * 1024;

const storeNames = Object.keys(recordSchemas) as [StoreName, ...StoreName[]];
const uuid = z.guid();
const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array);
const fields = z.optional(z.record(z.string(), z.unknown()));
const historySchema = z.object({
  id: uuid,
  at: z.string(),
  store: z.enum(storeNames),
  kind: z.enum(changeKinds),
  source: z.enum(changeSources),
  batchId: z.optional(uuid),
  recordId: z.optional(uuid),
  manyOf: z.optional(z.enum(storeNames)),
  recordIds: z.optional(z.array(uuid)),
  before: fields,
  after: fields,
  erased: z.optional(z.array(z.looseObject({ id: uuid, createdAt: z.string(), updatedAt: z.string() }))),
});
const archiveSchema = z.object({
  id: uuid,
  requestId: z.optional(uuid),
  name: z.string(),
  kind: z.string(),
  mediaType: z.optional(z.string()),
  createdAt: z.string(),
  bytes,
});
const templateSchema = z.object({
  id: uuid,
  formId: z.string(),
  name: z.string(),
  version: z.string(),
  addedAt: z.string(),
  bytes,
});
const settingSchema = z.tuple([z.string(), z.unknown()]);
const schemas: Record<BackupStore, z.core.$ZodType> = {
  ...recordSchemas,
  history: historySchema,
  archives: archiveSchema,
  templates: templateSchema,
  settings: settingSchema,
};

/**
 * @param passphrase needed for an encrypted file only
 * @param progress values checked, values in all
 * @throws BackupError with the reason; then nothing of the file is to be used
 */
export async function readBackup(
  file: Blob,
  passphrase: string | undefined,
  progress: (done: number, all: number) => void,
): Promise<{ header: BackupHeader; content: BackupContent }> {
  const { header, hash, start } = await readHeader(file);
  const key = await keyOf(header, passphrase);
  const lists = new Map<BackupStore, unknown[]>();
  const hashes = new Uint8Array(header.chunks.length * hashLength);
  const all = header.chunks.reduce((sum, [, values]) => sum + values, 0);
  let done = 0;
  let at = start;
  for (const [place, [store, count, length]] of header.chunks.entries()) {
    const stored = await bytesOf(file, at, length);
    at += length;
    const packed = key ? await decryptChunk(key, stored, contextOf(hash, place)) : stored;
    hashes.set(await sha256(packed), place * hashLength);
    const values = await openChunk(packed);
    if (values.length !== count) throw new BackupError('altered');
    const list = lists.get(store) ?? [];
    lists.set(store, list);
    for (const value of values) list.push(check(store, value));
    done += count;
    progress(done, all);
  }
  if (toHex(await sha256(hashes)) !== header.checksum) throw new BackupError('altered');
  const of = <T>(store: BackupStore) => (lists.get(store) ?? []) as T[];
  for (const [store, count] of Object.entries(header.counts)) {
    if (of(store as BackupStore).length !== count) throw new BackupError('altered');
  }
  const records = Object.fromEntries(
    storeNames.map((store) => [store, of(store)]),
  ) as BackupContent['records'];
  return {
    header,
    content: {
      records,
      history: of('history'),
      archives: of('archives'),
      templates: of('templates'),
      settings: new Map(of<[string, unknown]>('settings')),
    },
  };
}

async function keyOf(header: BackupHeader, passphrase: string | undefined): Promise<CryptoKey | undefined> {
  if (!header.encryption) return undefined;
  if (passphrase === undefined) throw new BackupError('passphrase-needed');
  const { salt, iterations, check } = header.encryption;
  const key = await keyFromPassphrase(passphrase, fromHex(salt), iterations);
  try {
    await decrypt(key, fromHex(check), utf8(checkText));
  } catch (cause) {
    throw new BackupError('wrong-passphrase', { cause });
  }
  return key;
}

async function decryptChunk(key: CryptoKey, stored: Bytes, context: Bytes): Promise<Bytes> {
  try {
    return await decrypt(key, stored, context);
  } catch (cause) {
    throw new BackupError('altered', { cause });
  }
}

async function openChunk(packed: Bytes): Promise<readonly unknown[]> {
  try {
    const values = unpack(await gunzip(packed));
    if (Array.isArray(values)) return values;
  } catch (cause) {
    throw new BackupError('altered', { cause });
  }
  throw new BackupError('altered');
}

async function gunzip(packed: Bytes): Promise<Bytes> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostInflated) {
      await reader.cancel();
      throw new BackupError('altered');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function check(store: BackupStore, value: unknown): unknown {
  const result = z.safeParse(schemas[store], value);
  if (!result.success) throw new BackupError('invalid', { cause: result.error });
  return result.data;
}
