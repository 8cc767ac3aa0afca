/** The columns of the portal's import workbook, and how a header row is recognised. */
import { fold } from '../vietnamese/fold.ts';
import { ImportError } from './errors.ts';
import type { CellValue } from './workbookFile.ts';

export type ColumnKey =
  | 'order'
  | 'fullName'
  | 'birthDate'
  | 'idNumber'
  | 'idIssuedBy'
  | 'idIssuedOn'
  | 'officialEmail'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'province'
  | 'provinceAgain'
  | 'position'
  | 'mobile'
  | 'oldSerial'
  | 'carrier'
  | 'portNumber'
  | 'deviceKind';

export interface PortalColumn {
  key: ColumnKey;
  /** Word for word as the portal's own workbook has it, slips of typing included. */
  header: string;
  /** A header that starts with one of these, folded, is this column. */
  words: readonly string[];
  required: boolean;
}

function column(key: ColumnKey, header: string, words: readonly string[], required = false): PortalColumn {
  return { key, header, words, required };
}

/** The 19 columns in the portal's order. */
export const portalColumns: readonly PortalColumn[] = [
  column('order', 'STT', ['stt', 'so tt', 'so thu tu', 'tt']),
  column('fullName', 'Họ tên (bắt buộc)', ['ho ten', 'ho va ten'], true),
  column('birthDate', 'Ngày sinh (bắt buộc, để dạng dd/MM/YYYY)', ['ngay sinh', 'ngay thang nam sinh'], true),
  column(
    'idNumber',
    'CCCC (Căn cước công dân, bắt buộc)',
    ['cccc', 'cccd', 'can cuoc', 'cmnd', 'so cccd', 'so can cuoc', 'so dinh danh', 'so cmnd'],
    true,
  ),
  column('idIssuedBy', 'Nơi cấp (Nơi cấp CCCD; để một trong 2 nơi: CCSQLHCVTTXH hoặc CCSĐKQLCTVDLQGVDC)', [
    'noi cap',
  ]),
  column('idIssuedOn', 'Ngày cấp (bắt buộc, để dạng dd/MM/YYYY)', ['ngay cap'], true),
  column(
    'officialEmail',
    'Địa chỉ thư điện tử công vụ (bắt buộc)',
    ['dia chi thu dien tu', 'thu dien tu', 'dia chi email', 'email', 'e mail'],
    true,
  ),
  column('level1', 'Tổ chức cấp 1 (bắt buộc)', ['to chuc cap 1', 'don vi cap 1'], true),
  column('level2', 'Tổ chức cấp 2', ['to chuc cap 2', 'don vi cap 2']),
  column('level3', 'Tổ chức cấp 3', ['to chuc cap 3', 'don vi cap 3']),
  column('level4', 'Tổ chức cấp 4', ['to chuc cap 4', 'don vi cap 4']),
  column('province', 'Tỉnh thành phố (Bắt buộc)', ['tinh thanh pho', 'tinh tp'], true),
  column('provinceAgain', 'Tỉnh/Thành phố', ['tinh thanh pho', 'tinh tp']),
  column('position', 'Chức vụ (Bắt buộc)', ['chuc vu', 'chuc danh'], true),
  column('mobile', 'Điện thoại', ['dien thoai', 'so dien thoai', 'di dong', 'sdt']),
  column('oldSerial', 'Serial CTS cũ', ['serial', 'so serial', 'so hieu chung thu', 'so hieu cts']),
  column('carrier', 'Nhà mạng (bắt buộc nếu đăng ký SIM)', ['nha mang']),
  column('portNumber', 'Là chuyển số (đánh dấu X nếu muốn chuyển số đang dùng sang SIM ký số)', [
    'la chuyen so',
    'chuyen so',
  ]),
  column(
    'deviceKind',
    'Loại thiết bị( nếu không ghi sẽ là token; là một trong các loại sau: (TOKEN, SIM, SOFT, RSSP, HSM); RSSP là ký số tập trung',
    ['loai thiet bi'],
  ),
];

/** A header without what stands in brackets: `CCCC`. */
export function shortHeader(header: string): string {
  return header.replace(/\s*\(.*$/s, '').trim();
}

export interface HeaderRow {
  /** Index into the rows. */
  index: number;
  /** Column index of each column that is there. */
  columns: ReadonlyMap<ColumnKey, number>;
}

/** Title lines above the header that are put up with. */
const searchedRows = 20;
/** Fewer matching headers than this is not a header row. */
const enoughHeaders = 3;

/**
 * Finds the header row by its words, so that small differences pass, in any order of columns.
 *
 * @throws ImportError `no-header`; `missing-columns` with one sentence that names them.
 */
export function findHeader(rows: readonly (readonly CellValue[])[]): HeaderRow {
  let best: HeaderRow | undefined;
  for (const [index, row] of rows.slice(0, searchedRows).entries()) {
    const columns = matchHeaders(row);
    if (columns.size >= enoughHeaders && columns.size > (best?.columns.size ?? 0)) best = { index, columns };
  }
  if (!best) throw new ImportError('no-header');
  const { columns } = best;
  const missing = portalColumns.filter(({ key, required }) => required && !columns.has(key));
  if (missing.length > 0) {
    const names = missing.map(({ header }) => `“${header}”`).join(', ');
    throw new ImportError('missing-columns', {
      message: `Sổ thiếu cột bắt buộc ${names}. Hãy thêm cột này vào dòng tiêu đề theo mẫu của Cổng rồi chọn lại tệp.`,
    });
  }
  return best;
}

function matchHeaders(row: readonly CellValue[]): Map<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  for (const [index, cell] of row.entries()) {
    if (typeof cell !== 'string') continue;
    const header = fold(cell);
    const found = portalColumns.find(
      ({ key, words }) =>
        !columns.has(key) && words.some((word) => header === word || header.startsWith(`${word} `)),
    );
    if (found) columns.set(found.key, index);
  }
  return columns;
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
