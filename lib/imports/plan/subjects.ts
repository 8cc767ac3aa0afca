/** Organisations and systems of a row. */
import type { Organisation, System } from '../../registry/schema.ts';
import type { ImportRow } from '../rowTypes.ts';
import { changeOf, newRecord, type RowPlan, type Step } from './step.ts';

export function planOrganisation(row: ImportRow, step: Step, plan: RowPlan): void {
  const draft = row.organisations;
  if (!draft) return;
  const found =
    step.state.get<Organisation>('organisations', row.known?.organisations) ??
    step.state.findOrganisation(draft);
  settle('organisations', found, draft, row, step, plan);
}

export function planSystem(row: ImportRow, step: Step, plan: RowPlan): void {
  const draft = row.systems;
  if (!draft) return;
  const found = step.state.get<System>('systems', row.known?.systems) ?? step.state.findSystem(draft);
  settle('systems', found, draft, row, step, plan);
}

function settle<S extends 'organisations' | 'systems'>(
  store: S,
  found: (Organisation & System) | Organisation | System | undefined,
  draft: object,
  row: ImportRow,
  step: Step,
  plan: RowPlan,
): void {
  const kind = store === 'organisations' ? 'organisation' : 'system';
  if (found) {
    plan.subject ??= { kind, id: found.id };
    const change = row.findOnly?.includes(store) ? undefined : changeOf(store, found as never, draft, step);
    if (change) plan.records.push(change);
    return;
  }
  if (row.findOnly?.includes(store)) return;
  const made = newRecord(store, draft, step);
  plan.records.push(made);
  plan.subject ??= { kind, id: made.after.id };
}
