/** Addresses of the adviser in the registry page. */
import { type SearchStore, searchStores } from '../../lib/registry/search.ts';
import type { SubjectRef } from '../../lib/requests/situations/types.ts';
import type { Ref } from '../lookup/summaries.ts';

/** `registry.html#/adviser/token-locked?subject=staff:<id>`; either part may be absent. */
export function adviserLink(situation: string | undefined, subject: Ref | undefined): string {
  const path = situation === undefined ? '' : `/${encodeURIComponent(situation)}`;
  const query = subject ? `?subject=${subject.store}:${encodeURIComponent(subject.id)}` : '';
  return `registry.html#/adviser${path}${query}`;
}

/** The record that an address names; nothing for one that cannot be read. */
export function subjectIn(params: URLSearchParams): Ref | undefined {
  const [name, id] = (params.get('subject') ?? '').split(':');
  const store = searchStores.find((one) => one === name);
  return store && id ? { store, id } : undefined;
}

const kinds = {
  staff: 'person',
  organisations: 'organisation',
  systems: 'system',
  certificates: 'certificate',
  devices: 'device',
} as const satisfies Record<SearchStore, SubjectRef['kind']>;

export function toSubject({ store, id }: Ref): SubjectRef {
  return { kind: kinds[store], id };
}

/** The stores in which the subjects of these kinds lie. */
export function storesOf(about: readonly SubjectRef['kind'][]): readonly SearchStore[] {
  return searchStores.filter((store) => about.includes(kinds[store]));
}
