/** Writes rows into the portal's import workbook: ours, or the copy that the clerk took from the portal. */
import PizZip from 'pizzip';
import { ImportError, toImportError } from '../../imports/errors.ts';
import { columnLetter } from '../../imports/files/table.ts';
import { readRelations } from '../../imports/files/workbook.ts';
import { readDirectory, readEntry } from '../../imports/files/zip.ts';
import { fold } from '../../vietnamese/fold.ts';
import { type Differences, matchHeader } from './header.ts';
import type { Cells, ColumnKey } from './rows.ts';
import {
  addressed,
  clearRows,
  indexOfLetters,
  readRows,
  removeMerges,
  rowWriter,
  type SheetRow,
} from './sheet.ts';
import { textStyles } from './styles.ts';
import { below, type Document, parseXml, serializeXml } from './xml.ts';

/** A workbook that is about to be filled. */
export interface PortalCopy {
  differences: Differences;
  /** Rows below the header that hold something already. */
  occupied: number;
  /**
   * A filled copy; everything else in the workbook stays as it is.
   *
   * @param occupied what becomes of the rows that are there: `keep` writes below them
   */
  fill(rows: readonly Cells[], occupied: 'keep' | 'replace'): Uint8Array<ArrayBuffer>;
}

/**
 * Opens a workbook and finds the portal's columns in its first sheet by their headers.
 *
 * @throws ImportError whose message is fit to be shown: no workbook, damaged, no such header row
 */
export async function openPortalCopy(file: Uint8Array<ArrayBuffer>): Promise<PortalCopy> {
  try {
    return await open(file);
  } catch (error) {
    throw toImportError(error);
  }
}

const usualPath = 'xl/workbook.xml';

async function open(file: Uint8Array<ArrayBuffer>): Promise<PortalCopy> {
  const entries = new Map(readDirectory(file).map((entry) => [entry.path, entry]));
  const read = async (path: string): Promise<string | undefined> => {
    const entry = entries.get(path);
    return entry && new TextDecoder().decode(await readEntry(file, entry));
  };
  const packageRelations = await read('_rels/.rels');
  const main = packageRelations === undefined ? [] : [...readRelations(packageRelations, '').values()];
  const workbookPath = main.find(({ type }) => type.endsWith('/officeDocument'))?.path ?? usualPath;
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const relationsPath = `${folder}_rels/${workbookPath.slice(folder.length)}.rels`;
  const workbook = await read(workbookPath);
  const relationsXml = await read(relationsPath);
  if (workbook === undefined || relationsXml === undefined) throw new ImportError('not-workbook');
  const relations = readRelations(relationsXml, folder);
  const partOf = (kind: string) =>
    [...relations.values()].find(({ type }) => type.endsWith(`/${kind}`))?.path;
  const sheetPath = relations.get(firstSheet(workbook))?.path;
  const sheetXml = sheetPath === undefined ? undefined : await read(sheetPath);
  if (sheetPath === undefined || sheetXml === undefined) throw new ImportError('damaged');
  const stringsPath = partOf('sharedStrings');
  const stylesPath = partOf('styles');
  const stringsXml = stringsPath === undefined ? undefined : await read(stringsPath);
  const stylesXml = stylesPath === undefined ? undefined : await read(stylesPath);

  const strings = stringsXml === undefined ? [] : sharedStrings(parseXml(stringsXml));
  const rows = readRows(parseXml(sheetXml), strings);
  const header = matchHeader(rows);
  const occupied = occupiedRows(rows, header.row, header.columns);
  return {
    differences: header.differences,
    occupied: occupied.length,
    fill(cells, mode) {
      const sheet = addressed(parseXml(sheetXml));
      const styles = stylesXml === undefined ? undefined : parseXml(stylesXml);
      const columns = [...header.columns];
      const first = firstFreeRow(header.row, occupied, mode);
      if (mode === 'replace') clearRows(sheet, occupied, new Set(columns.map(([, index]) => index)));
      const style = textStyles(sheet, styles, header.row + 1);
      removeMerges(sheet, first);
      const write = rowWriter(sheet);
      const already = mode === 'keep' ? occupied.length : 0;
      for (const [index, row] of cells.entries()) {
        const numbered: Cells = { ...row, order: String(already + index + 1) };
        write(
          first + index,
          columns.map(([key, column]) => ({ column, text: numbered[key] ?? '', style: style(column) })),
        );
      }
      growDimension(sheet, first + cells.length - 1, Math.max(0, ...columns.map(([, index]) => index)));
      const zip = new PizZip(file);
      zip.file(sheetPath, serializeXml(sheet), { createFolders: false });
      if (styles && stylesPath) zip.file(stylesPath, serializeXml(styles), { createFolders: false });
      dropCalculationChain(zip, partOf('calcChain'), { path: relationsPath, xml: relationsXml });
      return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
    },
  };
}

/** Id of the relation to the first sheet. */
function firstSheet(workbook: string): string {
  const sheet = below(parseXml(workbook), 'sheet')[0];
  const found = [...(sheet?.attributes ?? [])].find(({ localName, prefix }) => localName === 'id' && prefix);
  if (!found) throw new ImportError('damaged');
  return found.value;
}

function sharedStrings(document: Document): string[] {
  return below(document, 'si').map((item) =>
    below(item, 't')
      // How a word is read aloud, in East Asian workbooks.
      .filter((text) => (text.parentNode as { localName?: string } | null)?.localName !== 'rPh')
      .map((text) => text.textContent ?? '')
      .join(''),
  );
}

/** Numbers of the rows below the header that hold something in a column of ours but the running number. */
function occupiedRows(
  rows: readonly SheetRow[],
  header: number,
  columns: ReadonlyMap<ColumnKey, number>,
): number[] {
  const ours = new Set([...columns].flatMap(([key, index]) => (key === 'order' ? [] : [index])));
  return rows
    .filter(
      ({ number, cells }) =>
        number > header && [...cells].some(([index, text]) => ours.has(index) && fold(text) !== ''),
    )
    .map(({ number }) => number);
}

function firstFreeRow(header: number, occupied: readonly number[], mode: 'keep' | 'replace'): number {
  return mode === 'keep' ? Math.max(header, ...occupied) + 1 : header + 1;
}

/** The range that the sheet says it fills. */
function growDimension(sheet: Document, lastRow: number, lastColumn: number): void {
  const dimension = below(sheet, 'dimension')[0];
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(dimension?.getAttribute('ref') ?? '');
  if (!dimension || !found) return;
  const [, fromLetters = 'A', fromRow = '1', toLetters = fromLetters, toRow = fromRow] = found;
  const to = Math.max(indexOfLetters(toLetters), lastColumn);
  dimension.setAttribute(
    'ref',
    `${fromLetters}${fromRow}:${columnLetter(to)}${Math.max(Number(toRow), lastRow)}`,
  );
}

/** It lists cells with formulas; where one is gone Excel would call the file damaged, and it makes it anew. */
function dropCalculationChain(
  zip: PizZip,
  path: string | undefined,
  relations: { path: string; xml: string },
): void {
  if (path === undefined || !zip.file(path)) return;
  zip.remove(path);
  const without = (xml: string, attribute: string, value: string) => {
    const document = parseXml(xml);
    for (const name of ['Relationship', 'Override']) {
      for (const element of below(document, name)) {
        if (element.getAttribute(attribute)?.endsWith(value)) element.parentNode?.removeChild(element);
      }
    }
    return serializeXml(document);
  };
  zip.file(relations.path, without(relations.xml, 'Type', '/calcChain'));
  const types = zip.file('[Content_Types].xml')?.asText();
  if (types) zip.file('[Content_Types].xml', without(types, 'PartName', `/${path}`));
}
