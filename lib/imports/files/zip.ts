/**
 * The little of the ZIP format that office files need, read with suspicion: nothing is inflated before
 * the directory has been checked, and never more than it declared.
 */
import { ImportError } from '../errors.ts';

export interface ZipEntry {
  path: string;
  method: number;
  compressedSize: number;
  size: number;
  crc: number;
  /** Where its local header starts. */
  offset: number;
}

export const maxFileSize = 20 * 1024 * 1024;
const maxInflatedSize = 200 * 1024 * 1024;
const maxEntries = 2000;
/** Sheets of repeated cells reach some 50; a bomb goes to 1000. Small entries may reach anything. */
const maxRatio = 200;
const ratioMattersFrom = 10 * 1024 * 1024;

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;
const encryptedFlag = 1;
/** A field of 32 bits that says "see the 64-bit record". */
const elsewhere = 0xffffffff;

/**
 * Reads the central directory.
 *
 * @throws ImportError `empty`, `too-big`, `not-workbook`, `truncated`, `damaged`, `bomb`, `password`,
 *   `suspicious` (paths that lead out of the archive, two entries of one name, entries that overlap).
 */
export function readDirectory(file: Uint8Array<ArrayBuffer>): ZipEntry[] {
  if (file.length === 0) throw new ImportError('empty');
  if (file.length > maxFileSize) throw new ImportError('too-big');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || view.getUint32(0) !== 0x504b0304) throw new ImportError('not-workbook');

  const directory = findDirectory(view);
  if (directory.count > maxEntries) throw new ImportError('bomb');
  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  let at = directory.at;
  let total = 0;
  for (let i = 0; i < directory.count; i += 1) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== entrySignature)
      throw new ImportError('damaged');
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > directory.end) throw new ImportError('damaged');
    const entry = readEntryHeader(file, view, at);
    checkPath(entry.path, paths);
    total += entry.size;
    if (entry.size > ratioMattersFrom && entry.size > entry.compressedSize * maxRatio)
      throw new ImportError('bomb');
    entries.push(entry);
    at = next;
  }
  if (total > maxInflatedSize) throw new ImportError('too-big');
  checkOverlap(entries, directory.at);
  return entries;
}

interface Directory {
  count: number;
  at: number;
  /** Where it ends at the latest. */
  end: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  if (end === undefined) throw new ImportError('truncated');
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const directory = count === 0xffff || at === elsewhere ? findDirectory64(view, end) : { count, at, end };
  if (directory.at > directory.end) throw new ImportError('truncated');
  return directory;
}

/** Some writers use the 64-bit records for small files too; what they say has to fit the file. */
function findDirectory64(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) throw new ImportError('damaged');
  const record = size64(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== end64Signature)
    throw new ImportError('damaged');
  return { count: size64(view, record + 32), at: size64(view, record + 48), end: record };
}

/** A size of 64 bits; one that no file of ours can have makes it a bomb. */
function size64(view: DataView, at: number): number {
  const size = view.getBigUint64(at, true);
  if (size > BigInt(elsewhere)) throw new ImportError('bomb');
  return Number(size);
}

/** The end record is 22 bytes and a comment of at most 65,535 before the end of the file. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

function readEntryHeader(file: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint16(at + 8, true) & encryptedFlag) throw new ImportError('password');
  const nameLength = view.getUint16(at + 28, true);
  const entry: ZipEntry = {
    path: new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const fields = (['size', 'compressedSize', 'offset'] as const).filter(
    (field) => entry[field] === elsewhere,
  );
  if (fields.length === 0) return entry;
  let extra = at + 46 + nameLength;
  const extraEnd = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= extraEnd) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      if (length < fields.length * 8 || extra + 4 + length > extraEnd) throw new ImportError('damaged');
      for (const [index, field] of fields.entries()) entry[field] = size64(view, extra + 4 + index * 8);
      return entry;
    }
    extra += 4 + length;
  }
  throw new ImportError('damaged');
}

function checkPath(path: string, seen: Set<string>): void {
  const name = path.toLowerCase();
  if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name) || seen.has(name))
    throw new ImportError('suspicious');
  seen.add(name);
}

/** Entries that share their bytes make a small file inflate to anything. */
function checkOverlap(entries: readonly ZipEntry[], directoryAt: number): void {
  let free = 0;
  for (const { offset, compressedSize } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) throw new ImportError('suspicious');
    // The name in the local header may be encoded otherwise, so its length is not counted on.
    free = offset + 30 + compressedSize;
    if (free > directoryAt) throw new ImportError('damaged');
  }
}

/**
 * The content of one entry.
 *
 * @throws ImportError `damaged` when it is not what the directory says, in place, size or checksum.
 */
export async function readEntry(
  file: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
): Promise<Uint8Array<ArrayBuffer>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (entry.offset + 30 > file.length || view.getUint32(entry.offset, true) !== localSignature)
    throw new ImportError('damaged');
  if (view.getUint16(entry.offset + 6, true) & encryptedFlag) throw new ImportError('password');
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = file.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) throw new ImportError('damaged');
  const content = await unpack(packed, entry);
  if (crc32(content) !== entry.crc) throw new ImportError('damaged');
  return content;
}

async function unpack(packed: Uint8Array<ArrayBuffer>, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.method === stored) {
    if (packed.length !== entry.size) throw new ImportError('damaged');
    return packed;
  }
  if (entry.method !== deflated) throw new ImportError('damaged');
  return inflate(packed, entry.size);
}

async function inflate(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Uint8Array(size);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > size) throw new ImportError('damaged');
      content.set(value, length);
      length += value.length;
    }
  } catch (cause) {
    throw new ImportError('damaged', { cause });
  } finally {
    reader.cancel().catch(() => {});
  }
  if (length !== size) throw new ImportError('damaged');
  return content;
}

/** Four tables, so that four bytes are taken at a time. */
const crcTables = makeCrcTables();

function makeCrcTables(): Uint32Array[] {
  const tables = Array.from({ length: 4 }, () => new Uint32Array(256));
  for (let n = 0; n < 256; n += 1) {
    let value = n;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    (tables[0] as Uint32Array)[n] = value;
  }
  // The later tables look up the first, which has to be whole.
  for (let index = 1; index < 4; index += 1)
    for (let n = 0; n < 256; n += 1) {
      const before = tables[index - 1]?.[n] ?? 0;
      (tables[index] as Uint32Array)[n] = (before >>> 8) ^ (tables[0]?.[before & 0xff] ?? 0);
    }
  return tables;
}

/** CRC-32 as ZIP counts it. */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = crcTables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = 0xffffffff;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (four[crc & 0xff] as number) ^
      (three[(crc >>> 8) & 0xff] as number) ^
      (two[(crc >>> 16) & 0xff] as number) ^
      (one[crc >>> 24] as number);
  }
  for (; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ (one[(crc ^ (bytes[at] as number)) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
