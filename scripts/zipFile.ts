/** ZIP archives for fixtures and tests, stored or deflated, the same bytes every time. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../lib/imports/files/zip.ts';

export interface ZipOptions {
  deflate?: boolean;
  /** Says 1 January 1980, the first day a ZIP can name; otherwise no day at all. */
  dated?: boolean;
  /** Another size than the true one in the directory: what a reader must not trust. */
  sizeOf?(path: string, size: number): number;
}

export function storeZip(
  files: ReadonlyMap<string, Uint8Array>,
  { deflate = false, dated = false, sizeOf = (_, size) => size }: ZipOptions = {},
): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, content]) => ({
    path: new TextEncoder().encode(path),
    crc: crc32(content),
    size: sizeOf(path, content.length),
    packed: deflate ? new Uint8Array(deflateRawSync(content)) : content,
  }));
  const size = entries.reduce((sum, { path, packed }) => sum + 76 + 2 * path.length + packed.length, 22);
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  let at = 0;
  const offsets: number[] = [];
  for (const { path, crc, size: length, packed } of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, 20, true);
    // Names are UTF-8.
    view.setUint16(at + 6, dated ? 0x800 : 0, true);
    view.setUint16(at + 8, deflate ? 8 : 0, true);
    view.setUint16(at + 12, dated ? 0x21 : 0, true);
    view.setUint32(at + 14, crc, true);
    view.setUint32(at + 18, packed.length, true);
    view.setUint32(at + 22, length, true);
    view.setUint16(at + 26, path.length, true);
    zip.set(path, at + 30);
    zip.set(packed, at + 30 + path.length);
    at += 30 + path.length + packed.length;
  }
  const directoryAt = at;
  for (const [index, { path, crc, size: length, packed }] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 6, 20, true);
    view.setUint16(at + 8, dated ? 0x800 : 0, true);
    view.setUint16(at + 10, deflate ? 8 : 0, true);
    view.setUint16(at + 14, dated ? 0x21 : 0, true);
    view.setUint32(at + 16, crc, true);
    view.setUint32(at + 20, packed.length, true);
    view.setUint32(at + 24, length, true);
    view.setUint16(at + 28, path.length, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    zip.set(path, at + 46);
    at += 46 + path.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return zip;
}
