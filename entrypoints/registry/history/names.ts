/** What records are called, those that were deleted too, for the history to name them. */
import { procedureLabels } from '../../../lib/procedures/labels.ts';
import { deviceName } from '../../../lib/registry/records.ts';
import { type RecordTypes, recordSchemas, type StoreName } from '../../../lib/registry/schema.ts';
import type { Registry } from '../../../lib/registry/store.ts';
import type { NameOf } from '../../../lib/requests/historyWords.ts';

const tellers: { [S in StoreName]: (record: RecordTypes[S]) => string } = {
  staff: ({ fullName }) => fullName,
  organisations: ({ name }) => name,
  systems: ({ name }) => name,
  devices: deviceName,
  certificates: ({ commonName, serialNumber }) => [commonName, serialNumber].filter(Boolean).join(', '),
  requests: ({ procedure, portalCode }) =>
    [procedureLabels[procedure], portalCode && `mã ${portalCode}`].filter(Boolean).join(', '),
};

/** @throws RegistryError */
export async function readNames(registry: Registry): Promise<NameOf> {
  const names = new Map<string, string>();
  await Promise.all(
    (Object.keys(recordSchemas) as StoreName[]).map((store) => readInto(names, registry, store)),
  );
  return (id) => names.get(id);
}

async function readInto<S extends StoreName>(
  names: Map<string, string>,
  registry: Registry,
  store: S,
): Promise<void> {
  for (const record of await registry.all(store, { deleted: true }))
    names.set(record.id, tellers[store](record));
}
