/** What an import writes: every record once, as the last row that the clerk takes leaves it. */
import type { Request } from '../../registry/schema.ts';
import type { StoreChange } from '../../registry/store.ts';
import type { AnyStored, ImportPlan } from '../plan/types.ts';
import type { DraftStore } from '../rowTypes.ts';

export interface ImportWrite {
  changes: StoreChange[];
  /** Record id → the `updatedAt` at which the plan saw it. */
  expected: Record<string, string>;
  /** Records by what becomes of them. */
  created: Record<DraftStore, number>;
  changed: Record<DraftStore, number>;
}

const none = (): Record<DraftStore, number> => ({
  organisations: 0,
  staff: 0,
  systems: 0,
  devices: 0,
  certificates: 0,
});

/** @param now ISO moment at which what is new came to be */
export function changesOf(plan: ImportPlan, requests: readonly Request[], now: string): ImportWrite {
  const records = new Map<string, { store: DraftStore; before: AnyStored | undefined; after: AnyStored }>();
  for (const row of plan.rows) {
    if (!row.taken) continue;
    for (const { store, before, after } of row.records)
      records.set(after.id, { store, before: records.get(after.id)?.before ?? before, after });
  }
  const puts = new Map<DraftStore, AnyStored[]>();
  const expected: Record<string, string> = Object.create(null);
  const created = none();
  const changed = none();
  for (const { store, before, after } of records.values()) {
    const list = puts.get(store);
    const record = before ? after : { ...after, createdAt: now };
    if (list) list.push(record);
    else puts.set(store, [record]);
    if (before) {
      expected[after.id] = before.updatedAt;
      changed[store] += 1;
    } else created[store] += 1;
  }
  const changes = [...puts].map(([store, put]) => ({ store, put }) as unknown as StoreChange);
  if (requests.length > 0) changes.push({ store: 'requests', put: requests });
  return { changes, expected, created, changed };
}
