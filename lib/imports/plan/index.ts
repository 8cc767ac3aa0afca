/** Rows of drafts against the registry: who is new, what changes, and what has to be looked at first. */
import type { ImportRow, Proposal, RowProblem } from '../rowTypes.ts';
import { planHoldings } from './holdings.ts';
import { planPerson } from './person.ts';
import { ImportState } from './state.ts';
import type { RowPlan, Step } from './step.ts';
import { planOrganisation, planSystem } from './subjects.ts';
import {
  firstChoices,
  type ImportChoices,
  type ImportFacts,
  type ImportPlan,
  type PlannedRow,
  proposalKey,
  type RowStatus,
} from './types.ts';

export interface PlanOptions {
  /** ISO moment for new and changed records. */
  now: string;
  /** The id of the record that a row makes in a store: the same each time, so that choices hold. */
  idFor(rowKey: string, store: string): string;
  choices?: ImportChoices;
}

/**
 * Plans an import; writes nothing. A person of the registry is found by ID number, else by official
 * e-mail and name together; never by name alone, and never across two different ID numbers. Who only
 * resembles someone waits for the clerk. An empty cell never clears what the registry has. Rows count
 * one after the other: what one makes the next one finds.
 */
export function planImport(
  rows: readonly ImportRow[],
  facts: ImportFacts,
  { now, idFor, choices = firstChoices }: PlanOptions,
): ImportPlan {
  const state = new ImportState(facts);
  const counts: Record<RowStatus, number> = { new: 0, changed: 0, unchanged: 0, rejected: 0, duplicate: 0 };
  let taken = 0;
  const planned = rows.map((row) => {
    const step: Step = {
      state,
      now,
      idFor: (store) => idFor(row.key, store),
      choice: choices.rows.get(row.key),
      names: new Map(),
    };
    const made = planRow(row, step, choices);
    if (!made.repeated) counts[made.status] += 1;
    if (made.taken) {
      for (const { store, after } of made.records) state.commit(store, after, row.source);
      if (made.staffId !== undefined && row.staff && !row.findOnly?.includes('staff'))
        state.mention(made.staffId, row.source);
      if (made.records.length > 0) taken += 1;
    }
    return made;
  });
  return { rows: planned, counts, taken };
}

function planRow(given: ImportRow, step: Step, choices: ImportChoices): PlannedRow {
  const { row, problems } = decideProposals(given, choices);
  const plan: RowPlan = {
    records: [],
    candidates: [],
    problems: [...row.problems, ...problems],
    open: false,
    repeated: false,
  };
  const failed = () => plan.problems.some(({ severity }) => severity === 'error');
  if (!failed()) {
    planPerson(row, step, plan);
    planOrganisation(row, step, plan);
    planSystem(row, step, plan);
    if (!failed() && !plan.open) planHoldings(row, step, plan);
  }
  const status = failed() ? 'rejected' : plan.open ? 'duplicate' : statusOf(plan, step);
  const stays = status === 'rejected' || status === 'duplicate' || step.choice === 'leave';
  return {
    key: row.key,
    source: row.source,
    name: nameOf(row),
    status,
    taken: !stays,
    records: status === 'rejected' || status === 'duplicate' ? [] : plan.records,
    repeated: plan.repeated,
    candidates: plan.candidates,
    proposals: row.proposals,
    problems: plan.problems,
    ...(plan.person ? { staffId: plan.person.id } : {}),
    ...(row.wish ? { wish: row.wish } : {}),
  };
}

/** Who is new is new, whatever comes with them; somebody known who gets a new certificate is changed. */
function statusOf({ records, subject }: RowPlan, { state }: Step): RowStatus {
  if (records.length === 0) return 'unchanged';
  if (subject && state.original.has(subject.id)) return 'changed';
  return records.some(({ before }) => before !== undefined) ? 'changed' : 'new';
}

function nameOf({ staff, organisations, systems, certificates, devices }: ImportRow): string {
  return (
    staff?.fullName ??
    organisations?.name ??
    systems?.name ??
    certificates?.commonName ??
    certificates?.serialNumber ??
    devices?.serialNumber ??
    devices?.iccid ??
    ''
  );
}

/** The drafts with what the clerk confirmed put in, and what is to be said of the rest. */
function decideProposals(
  row: ImportRow,
  choices: ImportChoices,
): { row: ImportRow; problems: readonly RowProblem[] } {
  if (row.proposals.length === 0) return { row, problems: [] };
  const problems: RowProblem[] = [];
  const decided: Record<string, Record<string, unknown>> = {};
  for (const proposal of row.proposals) {
    if (isTaken(row.key, proposal, choices)) {
      const { store, field, to, value = to, taken } = proposal;
      decided[store] = { ...(decided[store] ?? row[store]), [field]: value };
      if (taken) problems.push(taken);
    } else if (proposal.otherwise) problems.push(proposal.otherwise);
  }
  return { row: { ...row, ...decided }, problems };
}

export function isTaken(rowKey: string, proposal: Proposal, choices: ImportChoices): boolean {
  return choices.single.get(proposalKey(rowKey, proposal)) ?? choices.proposals[proposal.kind];
}
