/** A workbook file to the rows of its first sheet; slow for a long list, so call it from a worker. */
import { readSheet } from 'read-excel-file/universal';
import { ImportError } from './errors.ts';
import { type CellTrouble, checkSheetSize, findCellTroubles, findParts } from './sheetXml.ts';
import { readDirectory, readEntry, storeZip } from './zip.ts';

/** Dates are midnight UTC of the day the sheet shows. */
export type CellValue = string | number | boolean | Date | null;

export interface SheetRows {
  /** From row 1 on, empty rows included. */
  rows: CellValue[][];
  troubles: ReadonlyMap<string, CellTrouble>;
}

const workbookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';

/**
 * Reads the first sheet of an .xlsx file. Only the five parts that this takes are inflated.
 *
 * @throws ImportError for everything that is not a readable workbook of a reasonable size.
 */
export async function readFirstSheet(file: Uint8Array<ArrayBuffer>): Promise<SheetRows> {
  const entries = new Map(readDirectory(file).map((entry) => [entry.path, entry]));
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  const load = async (path: string): Promise<string | undefined> => {
    const entry = entries.get(path);
    if (!entry) return undefined;
    const content = await readEntry(file, entry);
    parts.set(path, content);
    return new TextDecoder('latin1').decode(content);
  };

  const workbook = await load(workbookPath);
  const relations = await load(relationsPath);
  if (workbook === undefined || relations === undefined) throw new ImportError('not-workbook');
  const found = findParts(workbook, relations);
  const sheet = found && (await load(found.sheet));
  if (found === undefined || sheet === undefined) throw new ImportError('damaged');
  checkSheetSize(sheet);
  for (const path of found.others) await load(path);
  const troubles = findCellTroubles(sheet);

  try {
    // The library's types say `typeof Date` where it gives a Date.
    const rows = (await readSheet(storeZip(parts))) as unknown as CellValue[][];
    return { rows, troubles };
  } catch (cause) {
    throw new ImportError('damaged', { cause });
  }
}
