/**
 * The little of the ZIP format that a workbook needs, read with suspicion: nothing is inflated before
 * the directory has been checked, and never more than it declared.
 */
import { ImportError } from './errors.ts';

export interface ZipEntry {
  path: string;
  method: number;
  compressedSize: number;
  size: number;
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
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

/**
 * Reads the central directory.
 *
 * @throws ImportError `empty`, `too-big`, `old-format`, `not-workbook`, `truncated`, `damaged`, `bomb`.
 */
export function readDirectory(file: Uint8Array<ArrayBuffer>): ZipEntry[] {
  if (file.length === 0) throw new ImportError('empty');
  if (file.length > maxFileSize) throw new ImportError('too-big');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const magic = file.length < 4 ? 0 : view.getUint32(0);
  if (magic === 0xd0cf11e0) throw new ImportError('old-format');
  if (magic !== 0x504b0304) throw new ImportError('not-workbook');

  const end = findEnd(view);
  if (end === undefined) throw new ImportError('truncated');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > maxEntries) throw new ImportError('bomb');

  const entries: ZipEntry[] = [];
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw new ImportError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const entry: ZipEntry = {
      path: new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    total += entry.size;
    if (entry.size > ratioMattersFrom && entry.size > entry.compressedSize * maxRatio)
      throw new ImportError('bomb');
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (total > maxInflatedSize) throw new ImportError('too-big');
  return entries;
}

/** The end record is 22 bytes and a comment of at most 65,535 before the end of the file. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

/**
 * The content of one entry.
 *
 * @throws ImportError `damaged` when it is not what the directory says, in place or in size.
 */
export async function readEntry(
  file: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
): Promise<Uint8Array<ArrayBuffer>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (entry.offset + 30 > file.length || view.getUint32(entry.offset, true) !== localSignature)
    throw new ImportError('damaged');
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = file.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) throw new ImportError('damaged');
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

/**
 * A ZIP archive of the given files, uncompressed. The workbook library starts a worker from a blob
 * for large compressed entries, which the CSP of an extension forbids; stored ones it reads in place.
 */
export function storeZip(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const encoded = [...files].map(([path, content]) => ({ path: new TextEncoder().encode(path), content }));
  const size = encoded.reduce(
    (sum, { path, content }) => sum + 30 + 46 + 2 * path.length + content.length,
    22,
  );
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  const directory: { path: Uint8Array; size: number; offset: number }[] = [];
  let at = 0;
  for (const { path, content } of encoded) {
    directory.push({ path, size: content.length, offset: at });
    view.setUint32(at, localSignature, true);
    view.setUint16(at + 4, 20, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint32(at + 22, content.length, true);
    view.setUint16(at + 26, path.length, true);
    zip.set(path, at + 30);
    zip.set(content, at + 30 + path.length);
    at += 30 + path.length + content.length;
  }
  const directoryAt = at;
  for (const { path, size: length, offset } of directory) {
    view.setUint32(at, entrySignature, true);
    view.setUint16(at + 6, 20, true);
    view.setUint32(at + 20, length, true);
    view.setUint32(at + 24, length, true);
    view.setUint16(at + 28, path.length, true);
    view.setUint32(at + 42, offset, true);
    zip.set(path, at + 46);
    at += 46 + path.length;
  }
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, directory.length, true);
  view.setUint16(at + 10, directory.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return zip.buffer;
}
