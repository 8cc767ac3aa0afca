/** Runs inside the bench's page: the filler's own steps, one after the other. */
import { Filler } from '../../lib/portal/fill/index.ts';
import { matchPage } from '../../lib/portal/match/index.ts';
import { buildPlan } from '../../lib/portal/plan/index.ts';
import { spot } from '../../lib/portal/spot.ts';
import type { FieldType, RequestValues } from '../../lib/procedures/fieldTypes.ts';

/** Milliseconds; what the fill waits for the page to settle is left out. */
export interface FillTimes {
  read: number;
  /** Spotting, matching and planning. */
  match: number;
  fill: number;
}

async function readMatchFill(values: RequestValues, required: readonly FieldType[]): Promise<FillTimes> {
  const started = performance.now();
  const filler = new Filler(document);
  const reading = await filler.read();
  const read = performance.now() - started;
  const spotted = spot(reading);
  const wanted = new Set(
    [values.single, ...values.rows].flatMap((known) => Object.keys(known) as FieldType[]),
  );
  const matching = matchPage(reading, spotted.procedure, wanted);
  const plan = buildPlan(reading, spotted, matching, values, spotted.procedure, { required });
  const planned = performance.now() - started;
  const report = await filler.fill(plan.url, plan.steps);
  return { read, match: planned - read, fill: report.ms };
}

const bench = { readMatchFill };
export type BenchFiller = typeof bench;
Object.assign(globalThis, { bench });
