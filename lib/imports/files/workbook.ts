/** An .xlsx file to its tables, one for each sheet; slow for a long list, so call it from a worker. */
import { ImportError } from '../errors.ts';
import { readSheetXml, readText, type SharedText } from './sheet.ts';
import { type CellStyle, readStyles } from './styles.ts';
import type { Table } from './table.ts';
import { decodeXml, ended, opened, XmlReader } from './xml.ts';
import { readEntry, type ZipEntry } from './zip.ts';

interface Relation {
  type: string;
  path: string;
}

/**
 * Reads every sheet that holds anything. Parts that hold no cells are never inflated.
 *
 * @param mainPath the workbook's own part, `xl/workbook.xml` as a rule
 * @throws ImportError for everything that is not a readable workbook of a reasonable size.
 */
export async function readWorkbook(
  file: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
  mainPath: string,
): Promise<Table[]> {
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const load = async (path: string): Promise<string | undefined> => {
    const entry = byPath.get(path.toLowerCase());
    return entry && decodeXml(await readEntry(file, entry));
  };
  const workbook = await load(mainPath);
  const folder = mainPath.slice(0, mainPath.lastIndexOf('/') + 1);
  const relationsXml = await load(`${folder}_rels/${mainPath.slice(folder.length)}.rels`);
  if (workbook === undefined) throw new ImportError('not-workbook');
  if (relationsXml === undefined) throw new ImportError('damaged');
  const relations = readRelations(relationsXml, folder);
  const { sheets, since1904 } = readSheetList(workbook);
  const partOf = async (kind: string): Promise<string | undefined> => {
    const found = [...relations.values()].find(({ type }) => type.endsWith(`/${kind}`));
    return found && load(found.path);
  };
  const stringsXml = await partOf('sharedStrings');
  const stylesXml = await partOf('styles');
  const strings: SharedText[] = stringsXml === undefined ? [] : readSharedStrings(stringsXml);
  const styles: CellStyle[] = stylesXml === undefined ? [] : readStyles(stylesXml);

  const tables: Table[] = [];
  for (const { name, relation, hidden } of sheets) {
    const found = relations.get(relation);
    if (!found?.type.endsWith('/worksheet')) continue;
    const xml = await load(found.path);
    if (xml === undefined) throw new ImportError('damaged');
    const sheet = readSheetXml(xml, { strings, styles, since1904 });
    if (sheet.rows.length > 0) {
      const { rows, numbers, merges, troubles, fonts } = sheet;
      tables.push({ name, rows, numbers, merges, troubles, fonts, hidden });
    }
  }
  return tables;
}

/** Relations of a part by their ids, with paths from the root of the archive. */
export function readRelations(xml: string, folder: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  const reader = new XmlReader(xml);
  for (let event = reader.next(); event !== ended; event = reader.next()) {
    if (event !== opened || reader.name !== 'Relationship') continue;
    // A part outside of the archive would be an address on the network.
    if (reader.attribute('TargetMode') === 'External') continue;
    const target = reader.attribute('Target') ?? '';
    relations.set(reader.attribute('Id') ?? '', {
      type: reader.attribute('Type') ?? '',
      path: resolvePath(folder, target),
    });
  }
  return relations;
}

/** `xl/` and `../a/b.xml` → `a/b.xml`. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function readSheetList(xml: string) {
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let since1904 = false;
  const reader = new XmlReader(xml);
  for (let event = reader.next(); event !== ended; event = reader.next()) {
    if (event !== opened) continue;
    if (reader.name === 'workbookPr') since1904 = /^(?:1|true|on)$/.test(reader.attribute('date1904') ?? '');
    if (reader.name !== 'sheet') continue;
    sheets.push({
      name: reader.attribute('name') ?? '',
      relation: reader.attribute('id') ?? '',
      hidden: (reader.attribute('state') ?? 'visible') !== 'visible',
    });
  }
  return { sheets, since1904 };
}

function readSharedStrings(xml: string): SharedText[] {
  const strings: SharedText[] = [];
  const reader = new XmlReader(xml);
  for (let event = reader.next(); event !== ended; event = reader.next())
    if (event === opened && reader.name === 'si') strings.push(readText(reader));
  return strings;
}
