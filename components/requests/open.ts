import { nextSteps } from '../../lib/procedures/labels.ts';
import type { Request } from '../../lib/registry/schema.ts';

/** Whether a request is still on its way. */
export function isOpen({ state }: Pick<Request, 'state'>): boolean {
  return nextSteps[state] !== undefined;
}
