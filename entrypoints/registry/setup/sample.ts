/** Putting the sample into the registry, and taking every trace of it out. */
import { nowMoment, today } from '../../../components/clock.ts';
import { profiles } from '../../../lib/procedures/index.ts';
import { isSampleId, type Records, sampleRecords, sampleRemoval } from '../../../lib/registry/sample.ts';
import type { StoreName } from '../../../lib/registry/schema.ts';
import type { Registry, StoreChange } from '../../../lib/registry/store.ts';
import { readAll } from '../readAll.ts';

/** One change per store that saves all of `records`. */
export function putAll(records: Records): StoreChange[] {
  return (Object.keys(records) as StoreName[]).map(
    (store) => ({ store, put: records[store] }) as StoreChange,
  );
}

/** Loads the sample; a body that the clerk has already set up stays their own. */
export async function loadSample(registry: Registry): Promise<void> {
  const now = nowMoment();
  const records = sampleRecords(today(), now);
  const own = await registry.getSetting('organisationId');
  await registry.write(putAll(records), now, {
    source: 'import',
    settings: {
      setupDoneAt: (await registry.getSetting('setupDoneAt')) ?? now,
      organisationId: own ?? records.organisations[0]?.id,
      profileId: (await registry.getSetting('profileId')) ?? profiles[0]?.id,
    },
  });
}

export async function hasSample(registry: Registry): Promise<boolean> {
  // By their ids: every page asks this after every change, of a registry of any size.
  const { organisations, staff } = sampleRecords(today(), nowMoment());
  const found = await Promise.all([
    registry.getMany(
      'organisations',
      organisations.map(({ id }) => id),
    ),
    registry.getMany(
      'staff',
      staff.map(({ id }) => id),
    ),
  ]);
  return found.flat().some(({ deletedAt }) => deletedAt === undefined);
}

export interface SampleRemoval {
  /** Records that go. */
  count: number;
  /** Of the sample's own, those that were changed since they were loaded: somebody may have typed something real. */
  changed: number;
  remove(): Promise<void>;
}

/** How many records go with the sample, and the removal of them all in one step. */
export async function planSampleRemoval(registry: Registry): Promise<SampleRemoval> {
  const all = await readAll(registry);
  const ids = sampleRemoval(all);
  const stores = Object.keys(ids) as StoreName[];
  const own = await registry.getSetting('organisationId');
  return {
    count: stores.reduce((sum, store) => sum + ids[store].length, 0),
    changed: Object.values(all)
      .flat()
      .filter(({ id, createdAt, updatedAt }) => isSampleId(id) && createdAt !== updatedAt).length,
    async remove() {
      const papers = await Promise.all(ids.requests.map((id) => registry.archives.ofRequest(id)));
      for (const { id } of papers.flat()) await registry.archives.erase(id);
      await registry.write(
        stores.map((store) => ({ store, erase: ids[store] })),
        nowMoment(),
        // Without a body of their own the clerk is asked for one again.
        {
          forget: true,
          ...(own !== undefined && isSampleId(own)
            ? { settings: { organisationId: undefined, setupDoneAt: undefined } }
            : {}),
        },
      );
    },
  };
}
