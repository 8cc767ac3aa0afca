import type { ProcedureId, Request } from '../../lib/registry/schema.ts';
import type { SearchStore } from '../../lib/registry/search.ts';
import type { Registry } from '../../lib/registry/store.ts';
import { type Choice, prepareRequest } from '../../lib/requests/prepare.ts';
import type { SubjectList } from '../../lib/requests/subjects.ts';
import { nowMoment, today } from '../clock.ts';
import type { Ref } from '../lookup/summaries.ts';
import { loadFacts } from './facts.ts';

/** The field of a request that points at the records of a store. */
export const listOfStore: Readonly<Record<SearchStore, SubjectList>> = {
  staff: 'staffIds',
  certificates: 'certificateIds',
  devices: 'deviceIds',
  systems: 'systemIds',
  organisations: 'organisationId',
};

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

/**
 * Makes such a draft about one record and saves it.
 *
 * @returns its id
 * @throws RegistryError
 */
export async function startAbout(registry: Registry, procedure: ProcedureId, ref: Ref): Promise<string> {
  const request = await prepareAbout(registry, procedure, [ref]);
  await registry.put('requests', request, nowMoment());
  return request.id;
}
