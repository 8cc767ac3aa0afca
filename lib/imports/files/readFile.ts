/** Any file that a list may come in, to its tables. What it is, its first bytes say. */
import { ImportError, toImportError } from '../errors.ts';
import type { Table } from './table.ts';
import { decodeText, readSeparated } from './text.ts';
import { readWord } from './word.ts';
import { readRelations, readWorkbook } from './workbook.ts';
import { decodeXml } from './xml.ts';
import { maxFileSize, readDirectory, readEntry, type ZipEntry } from './zip.ts';

/**
 * @param name of the file; its ending decides only where the bytes are plain text
 * @throws ImportError, and nothing else
 */
export async function readTables(name: string, file: Uint8Array<ArrayBuffer>): Promise<Table[]> {
  try {
    const tables = await readAny(name.toLowerCase(), file);
    if (tables.length === 0) throw new ImportError('no-rows');
    return tables;
  } catch (error) {
    throw toImportError(error);
  }
}

async function readAny(name: string, file: Uint8Array<ArrayBuffer>): Promise<Table[]> {
  if (file.length === 0) throw new ImportError('empty');
  if (file.length > maxFileSize) throw new ImportError('too-big');
  const begins = (...bytes: number[]) => bytes.every((byte, index) => file[index] === byte);
  const claimsWorkbook = /\.(?:xlsx|xlsm|xltx)$/.test(name);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return readPackage(name, file, claimsWorkbook);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new ImportError(compoundKind(file));
  // Books of Excel 2 to 4 are a bare stream.
  if (begins(0x09) && [0, 2, 4].includes(file[1] ?? -1) && file[3] === 0) throw new ImportError('old-format');
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new ImportError('pdf');
  if (claimsWorkbook) throw new ImportError('not-workbook');
  const text = decodeText(file);
  if (/^\s*<(?:\?xml|!doctype|html|table|meta|head)/i.test(text)) throw new ImportError('web-page');
  return [readSeparated(text)];
}

async function readPackage(
  name: string,
  file: Uint8Array<ArrayBuffer>,
  claimsWorkbook: boolean,
): Promise<Table[]> {
  const entries = readDirectory(file);
  const has = (path: string) => entries.some((entry) => entry.path.toLowerCase() === path);
  const main = (await mainPart(file, entries)) ?? (has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined);
  if (main === 'xl/workbook.xml' || (main?.endsWith('.xml') && /(?:^|\/)workbook/i.test(main)))
    return readWorkbook(file, entries, main);
  if (has('xl/workbook.bin') || main?.endsWith('.bin')) throw new ImportError('binary');
  if (has('mimetype') || has('content.xml')) throw new ImportError('open-document');
  if (claimsWorkbook) throw new ImportError('not-workbook');
  if (has('word/document.xml')) return readWord(file, entries, 'word/document.xml');
  if (main !== undefined && name.endsWith('.docx')) return readWord(file, entries, main);
  throw new ImportError('not-list');
}

/** The part that the package says is its document. */
async function mainPart(
  file: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<string | undefined> {
  const entry = entries.find(({ path }) => path.toLowerCase() === '_rels/.rels');
  if (!entry) return undefined;
  const relations = readRelations(decodeXml(await readEntry(file, entry)), '');
  return [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'))?.path;
}

/** What an OLE compound file is, by the names of its streams. */
function compoundKind(file: Uint8Array): 'old-format' | 'password' | 'old-word' {
  const names = new TextDecoder('utf-16le').decode(file.subarray(0, file.length - (file.length % 2)));
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) return 'password';
  return names.includes('WordDocument') ? 'old-word' : 'old-format';
}
