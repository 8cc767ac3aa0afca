/** Loaded only when the clerk asks for the workbook. */
import writeExcelFile from 'write-excel-file/browser';
import { reportSheet } from '../../../lib/documents/reportSheet.ts';
import type { Report } from '../../../lib/requests/report.ts';

/** A report as a workbook; texts are typed as texts, so that none is taken for a formula. */
export async function reportWorkbook(report: Report, issuer: string): Promise<Blob> {
  const rows = reportSheet(report, issuer).map(({ strong, cells }) =>
    cells.map((value) => ({
      value,
      type: typeof value === 'number' ? Number : String,
      ...(strong ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  return writeExcelFile(rows, {
    columns: [{ width: 60 }, { width: 12 }, { width: 24 }],
    sheet: 'Báo cáo',
  }).toBlob();
}
