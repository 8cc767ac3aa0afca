/** What the page is told of an import: counts, tables, and one page of rows at a time. */

import { type LegacyEncoding, legacyNames } from '../../vietnamese/legacy.ts';
import type { CertificateView } from '../certificates/book.ts';
import type { ListField, TableKind } from '../mapping/fields.ts';
import { showValue } from '../plan/compare.ts';
import { isTaken } from '../plan/index.ts';
import {
  type Candidate,
  type FieldChange,
  type PlannedRow,
  proposalKey,
  type RecordChange,
  type RowStatus,
} from '../plan/types.ts';
import { cellText } from '../rows/reading.ts';
import {
  type DraftStore,
  type Proposal,
  type ProposalKind,
  proposalKinds,
  type RowProblem,
  type RowSource,
} from '../rowTypes.ts';
import { type ImportSession, problemOf } from './session.ts';
import type { ListTable } from './table.ts';

export interface TableView {
  key: string;
  file: string;
  name: string;
  kind: TableKind;
  included: boolean;
  problem?: string;
  recalled: boolean;
  /** Numbers of the header's rows. */
  headerRows: readonly number[];
  rows: number;
  encoding?: LegacyEncoding;
  repairs: number;
  hidden: boolean;
  columns: readonly { letter: string; header: string; field?: ListField; samples: readonly string[] }[];
  /** The first rows as they stand, where a header has to be pointed out. */
  top: readonly { row: number; text: string }[];
}

export interface SessionView {
  files: readonly { id: number; name: string; problem?: string }[];
  tables: readonly TableView[];
  certificates: readonly CertificateView[];
  counts: Readonly<Record<RowStatus, number>>;
  /** Rows that change something and are taken, and how many of them are about people. */
  taken: number;
  people: number;
  proposals: readonly { kind: ProposalKind; count: number; taken: number }[];
  problems: Readonly<Record<RowProblem['severity'], number>>;
  repairs: number;
  /** Rows that the clerk may want to merge with someone, decided or not. */
  alike: number;
  /** People for whom a request for a new certificate can be made out. */
  wanted: number;
}

export function viewOf(session: ImportSession): SessionView {
  const { plan, choices } = session;
  const problems = { error: 0, warning: 0, info: 0 };
  const proposals = new Map(proposalKinds.map((kind) => [kind, { kind, count: 0, taken: 0 }]));
  let people = 0;
  for (const row of plan.rows) {
    if (row.taken && row.staffId !== undefined && row.records.some(({ store }) => store === 'staff'))
      people += 1;
    for (const { severity } of row.problems) problems[severity] += 1;
    for (const proposal of row.proposals) {
      const of = proposals.get(proposal.kind);
      if (!of) continue;
      of.count += 1;
      if (isTaken(row.key, proposal, choices)) of.taken += 1;
    }
  }
  const tables = session.tables();
  return {
    files: session.files.map((file) => {
      const problem = problemOf(file);
      return { id: file.id, name: file.name, ...(problem === undefined ? {} : { problem }) };
    }),
    tables: tables.map(tableView),
    certificates: session.certificates.view(),
    counts: plan.counts,
    taken: plan.taken,
    people,
    proposals: [...proposals.values()].filter(({ count }) => count > 0),
    problems,
    repairs: tables.reduce((sum, { included, repairs }) => sum + (included ? repairs.length : 0), 0),
    alike: rowsOf(session, 'alike').length,
    wanted: session.wanted.length,
  };
}

function tableView(table: ListTable): TableView {
  const { mapping } = table;
  const first = (mapping.headerRows.at(-1) ?? -1) + 1;
  const data = table.table.rows.slice(first, first + 60);
  return {
    key: table.key,
    file: table.file,
    name: table.given.name,
    kind: mapping.kind,
    included: table.included,
    ...(table.problem === undefined ? {} : { problem: table.problem }),
    recalled: table.recalled,
    headerRows: mapping.headerRows.map((index) => table.table.numbers[index] ?? 0),
    rows: table.rows.length,
    ...(table.encoding === undefined ? {} : { encoding: table.encoding }),
    repairs: table.repairs.length,
    hidden: table.given.hidden,
    columns: mapping.columns.map(({ letter, header, field }, index) => ({
      letter,
      header,
      ...(field === undefined ? {} : { field }),
      samples: samplesOf(data, index),
    })),
    top: table.table.rows.slice(0, 15).map((row, index) => ({
      row: table.table.numbers[index] ?? 0,
      text: row.map(cellText).filter(Boolean).slice(0, 8).join(' · ').slice(0, 160),
    })),
  };
}

/** Two different values, so that the clerk sees what a column holds. */
function samplesOf(rows: ListTable['table']['rows'], column: number): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const text = cellText(row[column]).slice(0, 60);
    if (text !== '') found.add(text);
    if (found.size === 2) break;
  }
  return [...found];
}

/** One line of a preview table. */
export interface RowView {
  key: string;
  source: RowSource;
  name: string;
  taken: boolean;
  records: readonly { store: DraftStore; isNew: boolean; title: string; changes: readonly FieldChange[] }[];
  /** Of new people: what tells them. */
  facts: Readonly<Record<string, string>>;
  candidates: readonly (Omit<Candidate, 'staff'> & {
    id: string;
    name: string;
    facts: Readonly<Record<string, string>>;
  })[];
  /** What the clerk chose of a possible duplicate. */
  choice?: 'separate' | 'leave' | { merge: string };
  problems: readonly RowProblem[];
}

export interface ProblemView extends RowProblem {
  source: RowSource;
}
export interface ProposalView extends Pick<Proposal, 'kind' | 'label' | 'from' | 'to'> {
  key: string;
  source: RowSource;
  name: string;
  taken: boolean;
}
export interface RepairView {
  source: RowSource;
  letter: string;
  encoding: string;
  from: string;
  to: string;
}

export interface Page<T> {
  items: readonly T[];
  total: number;
}

export type RowSection = RowStatus | 'alike';

/** Rows of a status; `alike` are those that the clerk may want to merge, decided or not. */
export function rowsOf(session: ImportSession, section: RowSection): PlannedRow[] {
  return session.plan.rows.filter((row) =>
    section === 'alike'
      ? row.status !== 'rejected' && row.candidates.length > 0
      : row.status === section && !row.repeated,
  );
}

export function pageOfRows(
  session: ImportSession,
  section: RowSection,
  from: number,
  count: number,
): Page<RowView> {
  const rows = rowsOf(session, section);
  return { items: rows.slice(from, from + count).map((row) => rowView(session, row)), total: rows.length };
}

function rowView(session: ImportSession, row: PlannedRow): RowView {
  const choice = session.choices.rows.get(row.key);
  return {
    key: row.key,
    source: row.source,
    name: row.name,
    taken: row.taken,
    records: row.records.map((change) => ({
      store: change.store,
      isNew: change.before === undefined && change.changes.length === 0,
      title: titleOf(change),
      changes: change.changes,
    })),
    facts: factsOf(row.records.find(({ store }) => store === 'staff')?.after ?? draftOf(session, row)),
    candidates: row.candidates.map(({ staff, ...candidate }) => ({
      ...candidate,
      id: staff.id,
      name: staff.fullName,
      facts: factsOf(staff),
    })),
    ...(choice && choice !== 'take' ? { choice } : {}),
    problems: row.problems,
  };
}

/** What a row that is not decided yet says of its person. */
function draftOf(session: ImportSession, row: PlannedRow): object {
  for (const table of session.tables()) {
    if (!row.key.startsWith(`${table.key}:`)) continue;
    return table.rows.find(({ key }) => key === row.key)?.staff ?? {};
  }
  return {};
}

const told = ['fullName', 'birthDate', 'idNumber', 'officialEmail', 'mobile', 'position', 'unit'] as const;
const asIs = (id: string) => id;

function factsOf(person: object): Record<string, string> {
  const values = person as Record<string, unknown>;
  return Object.fromEntries(
    told
      .map((field) => [field, showValue('staff', field, values[field], asIs)] as const)
      .filter(([, text]) => text !== ''),
  );
}

function titleOf({ store, after }: RecordChange): string {
  const values = after as unknown as Record<string, unknown>;
  const text = (...fields: string[]) =>
    fields.map((field) => showValue(store, field, values[field], asIs)).find((value) => value !== '') ?? '';
  switch (store) {
    case 'staff':
      return text('fullName');
    case 'certificates':
      return text('serialNumber');
    case 'devices':
      return text('serialNumber', 'iccid');
    default:
      return text('name');
  }
}

export function pageOfProblems(
  session: ImportSession,
  severity: RowProblem['severity'] | undefined,
  from: number,
  count: number,
): Page<ProblemView> {
  const items: ProblemView[] = [];
  let total = 0;
  for (const { source, problems } of session.plan.rows)
    for (const problem of problems) {
      if (severity !== undefined && problem.severity !== severity) continue;
      if (total >= from && items.length < count) items.push({ ...problem, source });
      total += 1;
    }
  return { items, total };
}

export function pageOfProposals(
  session: ImportSession,
  kind: ProposalKind | undefined,
  from: number,
  count: number,
): Page<ProposalView> {
  const items: ProposalView[] = [];
  let total = 0;
  for (const { key, source, name, proposals } of session.plan.rows)
    for (const proposal of proposals) {
      if (kind !== undefined && proposal.kind !== kind) continue;
      if (total >= from && items.length < count)
        items.push({
          kind: proposal.kind,
          label: proposal.label,
          from: proposal.from,
          to: proposal.to,
          key: proposalKey(key, proposal),
          source,
          name,
          taken: isTaken(key, proposal, session.choices),
        });
      total += 1;
    }
  return { items, total };
}

export function pageOfRepairs(session: ImportSession, from: number, count: number): Page<RepairView> {
  const items: RepairView[] = [];
  let total = 0;
  for (const table of session.tables()) {
    if (!table.included || table.encoding === undefined) continue;
    const { repairs, file } = table;
    const encoding = legacyNames[table.encoding];
    for (const { row, column, from: before, to } of repairs.slice(
      Math.max(0, from - total),
      Math.max(0, from - total) + count - items.length,
    )) {
      const letter = table.mapping.columns[column]?.letter ?? '';
      const source = { file, ...(table.given.name === '' ? {} : { table: table.given.name }), row };
      items.push({ source, letter, encoding, from: before, to });
    }
    total += repairs.length;
  }
  return { items, total };
}
