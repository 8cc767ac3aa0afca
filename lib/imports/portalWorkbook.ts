/** The rows of the portal's 19-column workbook to people, with everything that is wrong, cell by cell. */
import { sameProvince } from '../vietnamese/provinces.ts';
import * as read from './cells.ts';
import {
  type ColumnKey,
  columnLetter,
  findHeader,
  type HeaderRow,
  portalColumns,
  shortHeader,
} from './columns.ts';
import { ImportError } from './errors.ts';
import { type CellTrouble, maxRows } from './sheetXml.ts';
import type { ImportedPerson, Problem, RejectedRow } from './types.ts';
import type { CellValue } from './workbookFile.ts';

export interface PortalList {
  people: ImportedPerson[];
  rejected: RejectedRow[];
  /** In the order of rows, and of columns within a row. */
  problems: Problem[];
  /** Where each column of the file is. */
  columns: Partial<Record<ColumnKey, Problem['column']>>;
}

const headers = new Map(portalColumns.map(({ key, header }) => [key, shortHeader(header)]));
const requiredKeys = portalColumns.filter(({ required }) => required).map(({ key }) => key);
const noTroubles: ReadonlyMap<string, CellTrouble> = new Map();

/**
 * Reads the list. A row that lacks a required cell, or has one that cannot be read, is rejected with
 * a problem of severity `error`; nothing in it is guessed. Blank rows are passed over.
 *
 * @param troubles cells whose emptiness hides a formula or an error (`findCellTroubles`).
 * @throws ImportError `no-header`, `missing-columns`, `no-rows`, `too-many-rows`.
 */
export function readPortalWorkbook(
  rows: readonly (readonly CellValue[])[],
  troubles: ReadonlyMap<string, CellTrouble> = noTroubles,
): PortalList {
  const header = findHeader(rows);
  const columns = Object.fromEntries([...header.columns].map(([key, at]) => [key, columnAt(key, at)]));
  const list: PortalList = { people: [], rejected: [], problems: [], columns };
  for (let index = header.index + 1; index < rows.length; index += 1) {
    const reader = new RowReader(rows[index] ?? [], index + 1, header, troubles);
    if (reader.isBlank()) continue;
    if (list.people.length + list.rejected.length >= maxRows) throw new ImportError('too-many-rows');
    const person = readPerson(reader);
    const rejected = person === undefined || reader.problems.some(({ severity }) => severity === 'error');
    if (rejected) list.rejected.push({ row: index + 1, name: reader.text('fullName') });
    else list.people.push(person);
    list.problems.push(...reader.inOrder());
  }
  if (list.people.length + list.rejected.length === 0) throw new ImportError('no-rows');
  return list;
}

function columnAt(key: ColumnKey, index: number): Problem['column'] {
  return { letter: columnLetter(index), header: headerOf(key) };
}

function headerOf(key: ColumnKey): string {
  return headers.get(key) ?? key;
}

/** The person of a row, or undefined when something required is not there or not readable. */
function readPerson(row: RowReader): ImportedPerson | undefined {
  for (const key of requiredKeys) row.require(key);
  const name = row.read('fullName', read.readName);
  const birthDate = row.read('birthDate', read.readDate);
  const idNumber = row.read('idNumber', (cell) => read.readId(cell, birthDate));
  const idIssuedOn = row.read('idIssuedOn', read.readDate);
  const place = row.read('idIssuedBy', read.readIssuingPlace);
  const officialEmail = row.read('officialEmail', read.readEmail);
  const province = readProvinces(row);
  const mobile = row.read('mobile', read.readMobile);
  const oldSerial = row.read('oldSerial', read.readSerial);
  const carrier = row.text('carrier') || undefined;
  const portNumber = row.read('portNumber', read.readMark) ?? false;
  const deviceKind = row.isAbsent('deviceKind') ? 'pki-token' : row.read('deviceKind', read.readDeviceKind);

  if (row.isAbsent('idIssuedBy')) {
    row.note('idIssuedBy', {
      severity: 'warning',
      message: 'Thiếu nơi cấp; để trống.',
      remedy: 'Ghi CCSQLHCVTTXH hoặc CCSĐKQLCTVDLQGVDC theo thẻ.',
    });
  }
  if (birthDate && idIssuedOn && idIssuedOn <= birthDate) {
    row.note('idIssuedOn', {
      severity: 'error',
      message: 'Ngày cấp không sau ngày sinh.',
      remedy: 'Đối chiếu cả hai ngày với thẻ.',
    });
  }
  if (deviceKind === 'sim-pki' && !carrier) {
    row.note('carrier', {
      severity: 'warning',
      message: 'Đăng ký SIM nhưng thiếu nhà mạng.',
      remedy: 'Ghi tên nhà mạng, ví dụ Viettel.',
    });
  }
  if (portNumber && !mobile) {
    row.note('mobile', {
      severity: 'warning',
      message: 'Muốn chuyển số nhưng thiếu số điện thoại.',
      remedy: 'Ghi số di động đang dùng.',
    });
  }
  if (!name || !birthDate || !idNumber || !idIssuedOn || !officialEmail || !province) return undefined;
  return {
    row: row.number,
    fullName: name.name,
    nameProposal: name.proposal,
    birthDate,
    idNumber,
    idIssuedOn,
    idIssuedBy: place?.text,
    issuedByMinistry: place?.ministry ?? false,
    officialEmail,
    mobile,
    position: row.text('position'),
    levels: readLevels(row),
    province,
    deviceKind,
    carrier,
    portNumber,
    oldSerial,
  };
}

/** Both columns take the province; the first one counts, and a difference is reported. */
function readProvinces(row: RowReader): string | undefined {
  const province = row.read('province', read.readProvince);
  const again = row.text('provinceAgain');
  if (
    province &&
    again &&
    again !== row.text('province') &&
    again !== province &&
    !sameProvince(province, again)
  ) {
    row.note('provinceAgain', {
      severity: 'warning',
      message: `Khác với cột “Tỉnh thành phố” trước đó (${province}); dùng cột trước.`,
      remedy: 'Ghi hai cột như nhau.',
    });
  }
  return province;
}

function readLevels(row: RowReader): string[] {
  const levels = (['level1', 'level2', 'level3', 'level4'] as const).map((key) => row.text(key));
  while (levels.at(-1) === '') levels.pop();
  const gap = levels.indexOf('');
  if (gap > 0) {
    row.note((['level1', 'level2', 'level3', 'level4'] as const)[gap] ?? 'level1', {
      severity: 'warning',
      message: `Bỏ trống tổ chức cấp ${gap + 1} nhưng có cấp dưới; giữ nguyên như đã ghi.`,
      remedy: 'Ghi các cấp liền nhau, từ cấp 1.',
    });
  }
  return levels;
}

/** One row with its header, collecting what is wrong with it. */
class RowReader {
  readonly problems: (Problem & { at: number })[] = [];
  private readonly texts = new Map<ColumnKey, string>();

  private readonly cells: readonly CellValue[];
  readonly number: number;
  private readonly header: HeaderRow;
  private readonly troubles: ReadonlyMap<string, CellTrouble>;

  constructor(
    cells: readonly CellValue[],
    number: number,
    header: HeaderRow,
    troubles: ReadonlyMap<string, CellTrouble>,
  ) {
    this.cells = cells;
    this.number = number;
    this.header = header;
    this.troubles = troubles;
  }

  /** Nothing in any known column but perhaps the running number. */
  isBlank(): boolean {
    for (const key of this.header.columns.keys()) if (key !== 'order' && !this.isAbsent(key)) return false;
    return true;
  }

  isEmpty(key: ColumnKey): boolean {
    return this.text(key) === '';
  }

  /** Empty, and not because of a formula. */
  isAbsent(key: ColumnKey): boolean {
    return this.isEmpty(key) && !this.trouble(key);
  }

  text(key: ColumnKey): string {
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = read.cellText(this.cell(key));
    this.texts.set(key, text);
    return text;
  }

  /** What `reader` makes of the cell; undefined for an empty one, with a note if a formula left it so. */
  read<T>(key: ColumnKey, reader: (cell: CellValue) => read.Reading<T>): T | undefined {
    if (this.isEmpty(key)) {
      const trouble = this.trouble(key);
      if (trouble && !requiredKeys.includes(key)) this.note(key, { severity: 'warning', ...trouble });
      return undefined;
    }
    const { value, note } = reader(this.cell(key));
    if (note) this.note(key, note);
    return value;
  }

  require(key: ColumnKey): void {
    if (!this.isEmpty(key)) return;
    const missing = {
      message: `Thiếu dữ liệu bắt buộc ở cột “${headerOf(key)}”.`,
      remedy: 'Điền ô này rồi chọn lại tệp.',
    };
    this.note(key, { severity: 'error', ...(this.trouble(key) ?? missing) });
  }

  note(key: ColumnKey, note: read.CellNote): void {
    const index = this.header.columns.get(key) ?? 0;
    const column = columnAt(key, index);
    this.problems.push({ row: this.number, column, value: this.text(key), ...note, at: index });
  }

  inOrder(): Problem[] {
    return this.problems.sort((a, b) => a.at - b.at).map(({ at: _, ...problem }) => problem);
  }

  private cell(key: ColumnKey): CellValue {
    const index = this.header.columns.get(key);
    return index === undefined ? null : (this.cells[index] ?? null);
  }

  private address(index: number): string {
    return `${columnLetter(index)}${this.number}`;
  }

  private trouble(key: ColumnKey): Pick<Problem, 'message' | 'remedy'> | undefined {
    const index = this.header.columns.get(key);
    const found = index === undefined ? undefined : this.troubles.get(this.address(index));
    if (found?.kind === 'uncomputed')
      return {
        message: 'Ô là công thức chưa có kết quả.',
        remedy: 'Mở tệp bằng Excel, lưu lại; hoặc chép ô rồi dán dạng giá trị (Paste Values).',
      };
    return found && { message: `Ô bị lỗi ${found.text}.`, remedy: 'Sửa công thức, hoặc ghi giá trị vào ô.' };
  }
}
