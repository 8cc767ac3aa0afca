/** The search index of this window: kept in the database, built anew when a record has changed. */
import {
  createIndexBuilder,
  type SearchIndex,
  type SearchStore,
  searchIndexVersion,
  searchStores,
} from '../../lib/registry/search.ts';
import { searchIndexKey, searchStampKey } from '../../lib/registry/searchIndex.ts';
import type { Registry } from '../../lib/registry/store.ts';
import { nowMoment } from '../clock.ts';

const indexes = new WeakMap<Registry, Promise<SearchIndex>>();
const watched = new WeakSet<Registry>();
const stores: ReadonlySet<string> = new Set(searchStores);

/** The index of the registry as it is now; the same promise until a record changes. */
export function searchIndexOf(registry: Registry): Promise<SearchIndex> {
  if (!watched.has(registry)) {
    watched.add(registry);
    registry.onChange((changed) => {
      if (changed.some((name) => stores.has(name) || name === 'vault')) indexes.delete(registry);
    });
  }
  let index = indexes.get(registry);
  if (index === undefined) {
    index = load(registry);
    indexes.set(registry, index);
    index.catch(() => indexes.delete(registry));
  }
  return index;
}

async function load(registry: Registry): Promise<SearchIndex> {
  // Read before the records: a write in between renews it, and what is kept then counts as old.
  const stamp = (await registry.getDraft(searchStampKey))?.value;
  const kept = (await registry.getDraft(searchIndexKey))?.value;
  if (isKept(kept) && kept.stamp === stamp) return kept.index;
  const index = await build(registry);
  // Without room for it the index is only built again next time.
  registry.saveDraft(searchIndexKey, { stamp, index } satisfies Kept, nowMoment()).catch(() => {});
  return index;
}

interface Kept {
  stamp: unknown;
  index: SearchIndex;
}

/** Only this file writes under the key; another build may have written another version. */
function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'index' in value &&
    (value.index as Partial<SearchIndex> | null)?.version === searchIndexVersion
  );
}

/** Milliseconds of work between two chances to draw and to take a key. */
const slice = 8;

async function build(registry: Registry): Promise<SearchIndex> {
  const builder = createIndexBuilder();
  for (const store of searchStores) await addStore(builder.add, registry, store);
  return builder.finish();
}

async function addStore(
  add: ReturnType<typeof createIndexBuilder>['add'],
  registry: Registry,
  store: SearchStore,
): Promise<void> {
  const records = await registry.all(store);
  let since = performance.now();
  for (let from = 0; from < records.length; from += 200) {
    add(store, records.slice(from, from + 200) as never);
    if (performance.now() - since < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
