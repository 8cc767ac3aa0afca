/** One table of a file on its way to rows: its encoding, its columns, and whether it is taken. */
import type { LegacyEncoding } from '../../vietnamese/legacy.ts';
import { ImportError } from '../errors.ts';
import type { Table } from '../files/table.ts';
import { fieldsOfKind, type ListField, type TableKind } from '../mapping/fields.ts';
import {
  findMapping,
  type Mapping,
  mappingOf,
  type RememberedMapping,
  type RememberedMappings,
  recallMapping,
  remember,
  signatureOf,
} from '../mapping/header.ts';
import { encodingOf, type Repair, repairTable } from '../mapping/prepare.ts';
import { portalColumns } from '../portalColumns.ts';
import { readRows } from '../rows/readRows.ts';
import type { ImportRow } from '../rowTypes.ts';

export class ListTable {
  readonly key: string;
  readonly file: string;
  readonly given: Table;
  encoding: LegacyEncoding | undefined;
  mapping: Mapping;
  included: boolean;
  /** Vietnamese; why the table is not taken as it is. */
  problem: string | undefined;
  /** The mapping is one that the clerk made for a header of these words. */
  recalled = false;
  rows: readonly ImportRow[] = [];
  repairs: readonly Repair[] = [];
  private repaired: Table;
  private readonly today: string;

  constructor(key: string, file: string, given: Table, remembered: RememberedMappings, today: string) {
    this.key = key;
    this.file = file;
    this.given = given;
    this.today = today;
    this.encoding = encodingOf(given);
    ({ table: this.repaired, repairs: this.repairs } = repairTable(given, this.encoding));
    const recalled = recallMapping(this.repaired, remembered);
    const found = recalled ?? findMapping(this.repaired);
    this.recalled = recalled !== undefined;
    this.mapping = found ?? mappingOf(this.repaired, []);
    this.problem = found && !recalled ? missingColumns(this.mapping) : undefined;
    this.included = found !== undefined && !given.hidden && this.problem === undefined;
    if (!found) this.problem = new ImportError('no-header').message;
    this.readRows();
  }

  get recognised(): boolean {
    return this.mapping.headerRows.length > 0;
  }

  get table(): Table {
    return this.repaired;
  }

  /** The mapping of the table before, for one that goes on without a header of its own. */
  continue(before: ListTable): void {
    this.mapping = { ...before.mapping, headerRows: [] };
    this.problem = undefined;
    this.included = before.included;
    this.readRows();
  }

  setEncoding(encoding: LegacyEncoding | undefined, remembered: RememberedMappings): void {
    this.encoding = encoding;
    ({ table: this.repaired, repairs: this.repairs } = repairTable(this.given, encoding));
    const { headerRows } = this.mapping;
    const recalled = recallMapping(this.repaired, remembered);
    this.recalled = recalled !== undefined;
    this.mapping = recalled ?? findMapping(this.repaired) ?? mappingOf(this.repaired, headerRows);
    this.readRows();
  }

  /** @param row number of the header's row, as Excel counts; 0 for a table without one */
  setHeader(row: number): void {
    const index = this.repaired.numbers.indexOf(row);
    this.mapping = mappingOf(this.repaired, index === -1 ? [] : [index]);
    this.recalled = false;
    this.problem = undefined;
    this.included = true;
    this.readRows();
  }

  /** A field stands in one column only: where it stood before, nothing stands. */
  setField(column: number, field: ListField | undefined): void {
    const columns = this.mapping.columns.map((one, index) => {
      if (index === column) return { ...one, field };
      return field !== undefined && one.field === field ? { ...one, field: undefined } : one;
    });
    this.mapping = { ...this.mapping, columns };
    this.takeUp();
  }

  setKind(kind: TableKind): void {
    const allowed = new Set(fieldsOfKind[kind]);
    const columns = this.mapping.columns.map((one) =>
      one.field !== undefined && !allowed.has(one.field) ? { ...one, field: undefined } : one,
    );
    this.mapping = { ...this.mapping, kind, columns };
    this.takeUp();
  }

  setIncluded(included: boolean): void {
    this.included = included;
    if (included) this.problem = undefined;
  }

  /** What to keep for the next list with this header. */
  remembered(): [signature: string, mapping: RememberedMapping] {
    return [signatureOf(this.mapping), remember(this.mapping)];
  }

  private takeUp(): void {
    this.recalled = false;
    this.problem = undefined;
    this.included = this.mapping.columns.some(({ field }) => field !== undefined);
    this.readRows();
  }

  private readRows(): void {
    const { key, file, today } = this;
    const any = this.mapping.columns.some(({ field }) => field !== undefined && field !== 'order');
    this.rows = any ? readRows(this.repaired, this.mapping, { key, file, today }) : [];
  }
}

/**
 * The portal's own workbook, known by how it words its headers, has columns that may not be missing.
 *
 * @returns one sentence that names those that are
 */
function missingColumns({ columns }: Mapping): string | undefined {
  const fields = new Set(columns.map(({ field }) => field));
  const worded = columns.filter(({ header }) =>
    portalColumns.some((known) => known.header === header),
  ).length;
  if (worded < 8) return undefined;
  const missing = portalColumns.filter(({ key, required }) => required && !fields.has(key));
  if (missing.length === 0) return undefined;
  const names = missing.map(({ header }) => `“${header}”`).join(', ');
  return `Sổ thiếu cột bắt buộc ${names}. Hãy thêm cột này vào dòng tiêu đề theo mẫu của Cổng rồi chọn lại tệp; hoặc chọn “Lấy bảng này” để nhập không có các cột đó.`;
}
