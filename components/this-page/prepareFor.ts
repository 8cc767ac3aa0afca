import type { ProcedureId } from '../../lib/registry/schema.ts';
import type { Registry } from '../../lib/registry/store.ts';
import { prepareRequest } from '../../lib/requests/prepare.ts';
import { nowMoment, today } from '../clock.ts';
import type { Ref } from '../lookup/summaries.ts';
import { loadFacts } from '../requests/facts.ts';

/**
 * Starts a request of a procedure for a record.
 *
 * @returns its id
 * @throws RegistryError
 */
export async function prepareFor(
  registry: Registry,
  procedure: ProcedureId,
  { store, id }: Ref,
): Promise<string> {
  const choice = {
    ...(store === 'staff' ? { staffIds: [id] } : {}),
    ...(store === 'certificates' ? { certificateIds: [id] } : {}),
    ...(store === 'devices' ? { deviceIds: [id] } : {}),
    ...(store === 'systems' ? { systemIds: [id] } : {}),
    ...(store === 'organisations' ? { organisationId: id } : {}),
  };
  const facts = await loadFacts(registry, today(), choice);
  const request = prepareRequest({ procedure, ...choice }, facts, {
    id: crypto.randomUUID(),
    now: nowMoment(),
  });
  await registry.put('requests', request, nowMoment());
  return request.id;
}
