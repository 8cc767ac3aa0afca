import { nowMoment, today } from '../../../components/clock.ts';
import type { Ref } from '../../../components/lookup/summaries.ts';
import { loadFacts } from '../../../components/requests/facts.ts';
import type { ProcedureId, Request } from '../../../lib/registry/schema.ts';
import type { Registry } from '../../../lib/registry/store.ts';
import { type Choice, prepareRequest } from '../../../lib/requests/prepare.ts';
import { listOfStore } from './pickable.ts';

/**
 * A draft request about some records, made from what the registry knows of them now.
 *
 * @throws RegistryError
 */
export async function prepareAbout(
  registry: Registry,
  procedure: ProcedureId,
  refs: readonly Ref[],
): Promise<Request> {
  const choice: Choice = { procedure };
  for (const { store, id } of refs) {
    const list = listOfStore[store];
    if (list === 'organisationId') choice.organisationId = id;
    else choice[list] = [...(choice[list] ?? []), id];
  }
  const { staffIds, certificateIds, deviceIds, systemIds, organisationId } = choice;
  const facts = await loadFacts(registry, today(), {
    staffIds: staffIds && [...staffIds],
    certificateIds: certificateIds && [...certificateIds],
    deviceIds: deviceIds && [...deviceIds],
    systemIds: systemIds && [...systemIds],
    organisationId,
  });
  return prepareRequest(choice, facts, { id: crypto.randomUUID(), now: nowMoment() });
}
