/** Writes the registry as a workbook beside the page, so that thousands of rows do not freeze it. */
import writeExcelFile from 'write-excel-file/universal';
import { type TypedCell, typedCells } from '../../../lib/imports/export/cells.ts';
import type { ExportRecords } from '../../../lib/imports/export/holdings.ts';
import { certificateSheets, registrySheets } from '../../../lib/imports/export/sheets.ts';
import { tellExpiry } from '../../../lib/registry/display.ts';

export interface ExportOrder {
  what: 'registry' | 'certificates';
  records: ExportRecords;
  /** ISO day. */
  today: string;
}

export type ExportAnswer =
  | { type: 'progress'; done: number; all: number }
  | { type: 'done'; file: Blob; rows: number }
  | { type: 'failed' };

addEventListener('message', async ({ data: { what, records, today } }: MessageEvent<ExportOrder>) => {
  try {
    const sheets =
      what === 'registry'
        ? registrySheets(records)
        : certificateSheets(records, (certificate) => tellExpiry(certificate, today).text);
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    // The cells are the smaller part of the work; the last step, which cannot be watched, is as much again.
    const all = Math.max(1, 2 * rows);
    let done = 0;
    const written: {
      data: (TypedCell | null)[][];
      sheet: string;
      columns: { width: number }[];
      stickyRowsCount: 1;
    }[] = [];
    for (const sheet of sheets) {
      const columns = sheet.columns.map(({ width }) => ({ width }));
      written.push({ data: typedCells(sheet), sheet: sheet.name, columns, stickyRowsCount: 1 });
      done += sheet.rows.length;
      answer({ type: 'progress', done, all });
    }
    answer({ type: 'done', file: await writeExcelFile(written).toBlob(), rows });
  } catch {
    answer({ type: 'failed' });
  }
});

function answer(message: ExportAnswer): void {
  postMessage(message);
}
