/** Finds the portal's columns in a workbook by the words of their headers. */
import { ImportError } from '../../imports/errors.ts';
import { portalColumns } from '../../imports/portalColumns.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { ColumnKey } from './rows.ts';
import type { SheetRow } from './sheet.ts';

/** How a copy differs from the workbook as we know it; Vietnamese sentences. */
export type Differences = readonly string[];

export interface MatchedHeader {
  /** Number of the row. */
  row: number;
  columns: ReadonlyMap<ColumnKey, number>;
  differences: Differences;
}

/** Title lines above the header that are put up with. */
const searchedRows = 20;
/** Fewer known headers than this are no header row. */
const enough = 5;

/** A header without what stands in brackets, as it is compared. */
const short = (header: string): string => fold(header.replace(/\(.*$/s, ''));

/** Other words for a column, in the copies that are about. */
const otherWords: Partial<Record<ColumnKey, readonly string[]>> = {
  fullName: ['ho va ten'],
  idNumber: ['cccd', 'can cuoc cong dan', 'so cccd', 'can cuoc'],
  officialEmail: ['email', 'thu dien tu cong vu', 'email cong vu'],
  mobile: ['so dien thoai', 'dien thoai di dong'],
  oldSerial: ['serial cu', 'so serial cts cu'],
};

/** @throws ImportError `no-header`, `missing-columns` (a required column is not there). */
export function matchHeader(rows: readonly SheetRow[]): MatchedHeader {
  let best: { row: SheetRow; columns: Map<ColumnKey, number> } | undefined;
  for (const row of rows.slice(0, searchedRows)) {
    const columns = columnsOf(row);
    if (columns.size >= enough && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  if (!best) {
    throw new ImportError('no-header', {
      message:
        'Không thấy dòng tiêu đề theo mẫu 19 cột của Cổng ở trang tính đầu tiên. Hãy chọn đúng tệp tải từ Cổng, hoặc để Trợ lý lập tệp mới.',
    });
  }
  const { row, columns } = best;
  const missing = portalColumns.filter(({ key }) => !columns.has(key));
  const required = missing.filter((column) => column.required);
  if (required.length > 0) {
    const names = required.map(({ header }) => `“${header}”`).join(', ');
    throw new ImportError('missing-columns', {
      message: `Tệp thiếu cột bắt buộc ${names}. Hãy tải lại mẫu từ Cổng, hoặc để Trợ lý lập tệp mới.`,
    });
  }
  return { row: row.number, columns, differences: differencesOf(row, columns, missing) };
}

function columnsOf({ cells }: SheetRow): Map<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  const taken = new Set<number>();
  const take = (fits: (text: string, column: (typeof portalColumns)[number]) => boolean) => {
    for (const column of portalColumns) {
      if (columns.has(column.key)) continue;
      const found = [...cells].find(([index, text]) => !taken.has(index) && fits(text, column));
      if (!found) continue;
      columns.set(column.key, found[0]);
      taken.add(found[0]);
    }
  };
  // Word for word first: the two columns for the province differ only in what stands in brackets.
  take((text, { header }) => fold(text) !== '' && fold(text) === fold(header));
  take((text, { header }) => short(text) !== '' && short(text) === short(header));
  take((text, { key }) => otherWords[key]?.includes(short(text)) ?? false);
  return columns;
}

function differencesOf(
  { cells }: SheetRow,
  columns: ReadonlyMap<ColumnKey, number>,
  missing: readonly (typeof portalColumns)[number][],
): string[] {
  const differences = missing.map(
    ({ header }) => `Không có cột “${header}”: dữ liệu của cột này không được ghi.`,
  );
  const ours = new Set(columns.values());
  for (const [index, text] of cells) {
    if (!ours.has(index) && fold(text) !== '') {
      differences.push(`Có thêm cột “${text}”: để nguyên, không ghi gì.`);
    }
  }
  for (const { key, header } of portalColumns) {
    const index = columns.get(key);
    const text = index === undefined ? undefined : cells.get(index);
    if (text !== undefined && text.trim() !== header) {
      differences.push(`Tiêu đề “${text}” được hiểu là cột “${header}”.`);
    }
  }
  const order = portalColumns.flatMap(({ key }) => columns.get(key) ?? []);
  if (order.some((index, at) => at > 0 && index < (order[at - 1] ?? 0))) {
    differences.push('Thứ tự các cột khác với mẫu đã biết; Trợ lý ghi theo tiêu đề.');
  }
  return differences;
}
