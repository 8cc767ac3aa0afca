/** Looks in the page for what maps speak of. */
import type { Handles } from '../read/index.ts';
import { findAll } from './selectors.ts';
import type { MapFound, MapSearch } from './types.ts';

/** Which boxes of a reading the selectors of the maps find. */
export function findMapped(page: Document, handles: Handles, maps: readonly MapSearch[]): MapFound[] {
  const refs = new Map<Element, number>();
  for (const [ref, group] of handles) for (const element of group) refs.set(element, ref);
  return maps.map(({ id, fields }) => ({
    id,
    fields: fields.map(({ selectors }) =>
      selectors.map((selector) => {
        const found = findAll(page, selector);
        const known = found.flatMap((element) => refs.get(element) ?? []);
        return { count: found.length, refs: [...new Set(known)] };
      }),
    ),
  }));
}
