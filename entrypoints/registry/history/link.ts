import type { StoreName } from '../../../lib/registry/schema.ts';
import { recordLink } from '../views.ts';

export function linkTo(store: StoreName, id: string): string {
  return store === 'requests' ? `#/requests/${id}` : recordLink(store, id);
}
