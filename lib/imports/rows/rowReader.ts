/** One row of a table under its mapping, collecting what is wrong with it. */
import { type CellTrouble, type CellValue, cellKey, type Table } from '../files/table.ts';
import { fields, type ListField } from '../mapping/fields.ts';
import type { Column, Mapping } from '../mapping/header.ts';
import type { DraftStore, Proposal, RowProblem } from '../rowTypes.ts';
import { type CellNote, cellText, type Reading } from './reading.ts';

/** What is the same for all rows of a table. */
export class TableReader {
  readonly mapping: Mapping;
  readonly table: Table;
  private readonly indexes: ReadonlyMap<ListField, number>;
  /** Fields that the header itself calls required, as the portal's workbook does. */
  readonly required: readonly ListField[];

  constructor(table: Table, mapping: Mapping) {
    this.table = table;
    this.mapping = mapping;
    this.indexes = new Map(
      mapping.columns.flatMap(({ field }, index) => (field === undefined ? [] : [[field, index] as const])),
    );
    this.required = mapping.columns.flatMap(({ field, header }) =>
      field !== undefined && /bắt buộc(?!\s+nếu)/i.test(header) ? [field] : [],
    );
  }

  has(field: ListField): boolean {
    return this.indexes.has(field);
  }

  indexOf(field: ListField): number | undefined {
    return this.indexes.get(field);
  }

  column(field: ListField): Column | undefined {
    const index = this.indexes.get(field);
    return index === undefined ? undefined : this.mapping.columns[index];
  }
}

export class RowReader {
  readonly number: number;
  readonly proposals: Proposal[] = [];
  private readonly problems: (RowProblem & { at: number })[] = [];
  private readonly texts = new Map<ListField, string>();
  private readonly of: TableReader;
  private readonly cells: readonly CellValue[];

  constructor(of: TableReader, index: number) {
    this.of = of;
    this.cells = of.table.rows[index] ?? [];
    this.number = of.table.numbers[index] ?? 0;
  }

  cell(field: ListField): CellValue {
    const index = this.of.indexOf(field);
    return index === undefined ? null : (this.cells[index] ?? null);
  }

  text(field: ListField): string {
    const known = this.texts.get(field);
    if (known !== undefined) return known;
    const text = cellText(this.cell(field));
    this.texts.set(field, text);
    return text;
  }

  /** The text, or nothing for an empty cell. */
  optional(field: ListField): string | undefined {
    return this.text(field) || undefined;
  }

  trouble(field: ListField): CellTrouble | undefined {
    const { troubles } = this.of.table;
    const index = this.of.indexOf(field);
    return index === undefined || troubles.size === 0 ? undefined : troubles.get(cellKey(this.number, index));
  }

  /** Empty, and not because of a formula. */
  isAbsent(field: ListField): boolean {
    const trouble = this.trouble(field);
    return this.text(field) === '' && (trouble === undefined || trouble.kind === 'rounded');
  }

  /** How many cells of known columns hold anything, the running number apart. */
  filled(): number {
    let count = 0;
    for (const { field } of this.of.mapping.columns)
      if (field !== undefined && field !== 'order' && !this.isAbsent(field)) count += 1;
    return count;
  }

  /** What `reader` makes of the cell; undefined for an empty one, with a note if a formula left it so. */
  read<T>(
    field: ListField,
    store: DraftStore,
    name: string,
    reader: (cell: CellValue, trouble?: CellTrouble) => Reading<T>,
  ): T | undefined {
    if (this.text(field) === '') {
      const trouble = this.explain(field);
      if (trouble && !this.of.required.includes(field)) this.note(field, { severity: 'warning', ...trouble });
      return undefined;
    }
    const { value, note, proposal } = reader(this.cell(field), this.trouble(field));
    if (note) this.note(field, note);
    if (proposal) {
      const { taken, otherwise, ...given } = proposal;
      this.proposals.push({
        ...given,
        store,
        field: name,
        label: fields[field].label,
        ...(taken ? { taken: this.problem(field, taken) } : {}),
        ...(otherwise ? { otherwise: this.problem(field, otherwise) } : {}),
      });
    }
    return value;
  }

  require(field: ListField): void {
    if (this.text(field) !== '') return;
    const missing = {
      message: `Thiếu dữ liệu bắt buộc ở cột “${this.header(field)}”.`,
      remedy: 'Điền ô này rồi chọn lại tệp.',
    };
    this.note(field, { severity: 'error', ...(this.explain(field) ?? missing) });
  }

  note(field: ListField, note: CellNote): void {
    this.problems.push({ ...this.problem(field, note), at: this.of.indexOf(field) ?? 0 });
  }

  problem(field: ListField, note: CellNote): RowProblem {
    const letter = this.of.column(field)?.letter ?? '';
    return { column: { letter, header: this.header(field) }, value: this.text(field), ...note };
  }

  /** From left to right. */
  inOrder(): RowProblem[] {
    return this.problems.sort((a, b) => a.at - b.at).map(({ at: _, ...problem }) => problem);
  }

  private header(field: ListField): string {
    const header = this.of
      .column(field)
      ?.header.replace(/\s*\(.*$/s, '')
      .trim();
    return header || fields[field].label;
  }

  private explain(field: ListField): Pick<RowProblem, 'message' | 'remedy'> | undefined {
    const found = this.trouble(field);
    if (found?.kind === 'uncomputed')
      return {
        message: 'Ô là công thức chưa có kết quả.',
        remedy: 'Mở tệp bằng Excel, lưu lại; hoặc chép ô rồi dán dạng giá trị (Paste Values).',
      };
    return found?.kind === 'error'
      ? { message: `Ô bị lỗi ${found.text}.`, remedy: 'Sửa công thức, hoặc ghi giá trị vào ô.' }
      : undefined;
  }
}
