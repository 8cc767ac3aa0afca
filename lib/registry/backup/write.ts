/** Makes a backup file out of what the registry gives, chunk by chunk. */
import { encrypt, keyFromPassphrase, randomBytes, rounds, utf8 } from '../vault/cipher.ts';
import { pack } from '../vault/pack.ts';
import { BackupError } from './errors.ts';
import { type BackupHeader, contextOf, hashLength, newHeader, sha256, toHex, writeHeader } from './format.ts';
import { type BackupStore, backupStores } from './stores.ts';

/** A list of values of one store. */
export interface Chunk {
  store: BackupStore;
  values: readonly unknown[];
}

export interface BackupSource {
  /** Everything, in chunks; settings as `[name, value]`. */
  read(): AsyncIterable<Chunk>;
  /** A mark that is another one after every write. */
  mark(): Promise<unknown>;
  /** How many values there are in all. */
  size(): Promise<number>;
}

export const checkText = 'tro-ly-chung-thuc';
/** A registry that others write to all the time is read again so often. */
const mostReadings = 5;
/** Bytes that AES-GCM adds: the IV and the tag. */
export const sealing = 28;

/**
 * @param createdAt ISO moment
 * @param passphrase without one the file can be read by whoever has it
 * @param progress values done, values in all
 * @throws BackupError `restless`; RegistryError
 */
export async function writeBackup(
  source: BackupSource,
  createdAt: string,
  passphrase: string | undefined,
  progress: (done: number, all: number) => void,
): Promise<{ file: Blob; header: BackupHeader }> {
  const packed = await readAtRest(source, progress);
  const counts = Object.fromEntries(backupStores.map((store) => [store, 0])) as Record<BackupStore, number>;
  const hashes = new Uint8Array(packed.length * hashLength);
  for (const [place, { store, count, bytes }] of packed.entries()) {
    counts[store] += count;
    hashes.set(await sha256(bytes), place * hashLength);
  }
  const secret = passphrase === undefined ? undefined : await newSecret(passphrase);
  const header = newHeader({
    createdAt,
    counts,
    chunks: packed.map(({ store, count, bytes }) => [store, count, bytes.length + (secret ? sealing : 0)]),
    checksum: toHex(await sha256(hashes)),
    ...(secret ? { encryption: secret.encryption } : {}),
  });
  const { bytes, hash } = await writeHeader(header);
  const parts = [bytes];
  for (const [place, chunk] of packed.entries()) {
    parts.push(secret ? await encrypt(secret.key, chunk.bytes, contextOf(hash, place)) : chunk.bytes);
  }
  return { file: new Blob(parts, { type: 'application/octet-stream' }), header };
}

async function readAtRest(source: BackupSource, progress: (done: number, all: number) => void) {
  for (let reading = 0; reading < mostReadings; reading++) {
    const mark = await source.mark();
    const all = await source.size();
    const packed: { store: BackupStore; count: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
    let done = 0;
    for await (const { store, values } of source.read()) {
      packed.push({ store, count: values.length, bytes: await gzip(pack(values)) });
      done += values.length;
      progress(done, all);
    }
    // What was read in many transactions is one state only when nothing was written meanwhile.
    if ((await source.mark()) === mark) return packed;
  }
  throw new BackupError('restless');
}

async function newSecret(passphrase: string) {
  const salt = randomBytes(16);
  const key = await keyFromPassphrase(passphrase, salt, rounds);
  const check = await encrypt(key, utf8(checkText), utf8(checkText));
  const encryption: BackupHeader['encryption'] = {
    cipher: 'AES-256-GCM',
    kdf: 'PBKDF2-SHA-256',
    iterations: rounds,
    salt: toHex(salt),
    check: toHex(check),
  };
  return { key, encryption };
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
