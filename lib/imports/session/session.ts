/** One import from its files to what it writes; it lives in a worker and knows nothing of a page. */

import type { LegacyEncoding } from '../../vietnamese/legacy.ts';
import { CertificateBook, isCertificateFile } from '../certificates/book.ts';
import { ImportError, toImportError } from '../errors.ts';
import { readTables } from '../files/readFile.ts';
import { maxRows } from '../files/table.ts';
import { peopleToIssue, type Wanted } from '../issuing.ts';
import type { ListField, TableKind } from '../mapping/fields.ts';
import type { RememberedMapping, RememberedMappings } from '../mapping/header.ts';
import { planImport } from '../plan/index.ts';
import {
  firstChoices,
  type ImportChoices,
  type ImportFacts,
  type ImportPlan,
  type RowChoice,
} from '../plan/types.ts';
import type { ImportRow, ProposalKind } from '../rowTypes.ts';
import { ListTable } from './table.ts';

export interface ListFile {
  id: number;
  name: string;
  tables: readonly ListTable[];
  /** Vietnamese; why nothing of it can be read. */
  problem?: string;
}

const noFacts: ImportFacts = {
  organisations: [],
  staff: [],
  systems: [],
  devices: [],
  certificates: [],
  requests: [],
};

export interface SessionOptions {
  /** ISO day. */
  today: string;
  /** ISO moment. */
  now(): string;
  newId(): string;
}

export class ImportSession {
  files: readonly ListFile[] = [];
  plan: ImportPlan = planImport([], noFacts, { now: '', idFor: () => '' });
  /** People for whom a request can be made out. */
  wanted: readonly Wanted[] = [];
  choices: ImportChoices = firstChoices;
  facts: ImportFacts = noFacts;
  /** Mappings that the clerk has changed in this import, to be kept when it is written. */
  readonly decided = new Map<string, RememberedMapping>();
  private remembered: RememberedMappings = {};
  private readonly others = new Map<string, readonly ImportRow[]>();
  private readonly ids = new Map<string, string>();
  private readonly options: SessionOptions;
  readonly certificates: CertificateBook;
  private fileCount = 0;

  constructor(options: SessionOptions) {
    this.options = options;
    this.certificates = new CertificateBook(options.today);
  }

  /** Mappings of earlier imports, by the words of the header. */
  remember(mappings: RememberedMappings): void {
    this.remembered = mappings;
  }

  /** Reads a file; one that cannot be read is kept with the reason, and hinders no other. */
  async addFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ListFile> {
    const id = this.fileCount;
    this.fileCount += 1;
    let file: ListFile;
    if (isCertificateFile(name, bytes)) {
      const problem = this.certificates.add(id, { name, bytes });
      file = { id, name, tables: [], ...(problem === undefined ? {} : { problem }) };
      this.files = [...this.files, file];
      return file;
    }
    try {
      const found = await readTables(name, bytes);
      const known = this.known();
      const tables = found.map(
        (table, index) => new ListTable(`${id}:${index}`, name, table, known, this.options.today),
      );
      goOn(tables);
      file = { id, name, tables };
    } catch (error) {
      file = { id, name, tables: [], problem: toImportError(error).message };
    }
    this.files = [...this.files, file];
    return file;
  }

  removeFile(id: number): void {
    this.files = this.files.filter((file) => file.id !== id);
    this.certificates.remove(id);
  }

  /** Rows of another source, such as certificate files, in place of those it gave before. */
  setRows(source: string, rows: readonly ImportRow[]): void {
    if (rows.length === 0) this.others.delete(source);
    else this.others.set(source, rows);
  }

  setFacts(facts: ImportFacts): void {
    this.facts = facts;
  }

  setEncoding(key: string, encoding: LegacyEncoding | undefined): void {
    this.table(key)?.setEncoding(encoding, this.known());
  }

  setHeader(key: string, row: number): void {
    this.table(key)?.setHeader(row);
  }

  setField(key: string, column: number, field: ListField | undefined): void {
    this.decide(key, (table) => table.setField(column, field));
  }

  setKind(key: string, kind: TableKind): void {
    this.decide(key, (table) => table.setKind(kind));
  }

  setIncluded(key: string, included: boolean): void {
    this.table(key)?.setIncluded(included);
  }

  setProposals(kind: ProposalKind, taken: boolean): void {
    const single = new Map(this.choices.single);
    // The word for all of a kind stands over what was said of one before.
    for (const row of this.plan.rows)
      for (const proposal of row.proposals)
        if (proposal.kind === kind) single.delete(`${row.key}|${proposal.store}.${proposal.field}`);
    this.choices = { ...this.choices, single, proposals: { ...this.choices.proposals, [kind]: taken } };
  }

  setProposal(key: string, taken: boolean): void {
    this.choices = { ...this.choices, single: new Map(this.choices.single).set(key, taken) };
  }

  setRow(key: string, choice: RowChoice | undefined): void {
    this.setRowsTo([key], choice);
  }

  setRowsTo(keys: readonly string[], choice: RowChoice | undefined): void {
    const rows = new Map(this.choices.rows);
    for (const key of keys) {
      if (choice === undefined) rows.delete(key);
      else rows.set(key, choice);
    }
    this.choices = { ...this.choices, rows };
  }

  /** Holds what has been read against the registry, under the choices made so far. */
  makePlan(): ImportPlan {
    const idFor = (row: string, store: string) => this.idFor(`${row}|${store}`);
    const rows = [
      ...this.tables().flatMap((table) => (table.included ? table.rows : [])),
      ...[...this.others.values()].flat(),
      ...this.certificates.rows(this.facts, idFor),
    ];
    if (rows.length > maxRows) throw new ImportError('too-many-rows');
    this.plan = planImport(rows, this.facts, {
      now: this.options.now(),
      idFor,
      choices: { ...this.choices, rows: new Map([...this.certificates.rowChoices(), ...this.choices.rows]) },
    });
    this.wanted = peopleToIssue(this.plan, this.facts);
    return this.plan;
  }

  tables(): ListTable[] {
    return this.files.flatMap(({ tables }) => tables);
  }

  table(key: string): ListTable | undefined {
    return this.tables().find((table) => table.key === key);
  }

  known(): RememberedMappings {
    return { ...this.remembered, ...Object.fromEntries(this.decided) };
  }

  private decide(key: string, change: (table: ListTable) => void): void {
    const table = this.table(key);
    if (!table) return;
    change(table);
    const [signature, mapping] = table.remembered();
    if (signature !== '') this.decided.set(signature, mapping);
  }

  private idFor(key: string): string {
    const known = this.ids.get(key) ?? this.options.newId();
    this.ids.set(key, known);
    return known;
  }
}

/** A table without a header, of as many columns as the one before it, is the rest of that one. */
function goOn(tables: readonly ListTable[]): void {
  for (const [index, table] of tables.entries()) {
    const before = tables[index - 1];
    if (table.recognised || !before?.included) continue;
    const width = Math.max(0, ...table.table.rows.map((row) => row.length));
    if (width >= 3 && width === before.mapping.columns.length) table.continue(before);
  }
}

/** Why a file is of no use as it is: Vietnamese; nothing when it is of use. */
export function problemOf({ tables, problem: unreadable }: ListFile): string | undefined {
  if (unreadable !== undefined || tables.some(({ included, rows }) => included && rows.length > 0))
    return unreadable;
  if (tables.some(({ included }) => included)) return new ImportError('no-rows').message;
  const [said] = tables.flatMap(({ recognised, problem }) => (recognised && problem ? [problem] : []));
  return said ?? tables.find(({ problem }) => problem)?.problem;
}
