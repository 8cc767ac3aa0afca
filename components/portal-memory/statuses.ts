/** The clerk's own words for how far a request is, as the setting keeps them. Pure. */
import { foldStatus, type OwnStatus } from '../../lib/portal/progress/tell.ts';
import { requestStates } from '../../lib/registry/schema.ts';
import { z } from '../../lib/registry/zod.ts';

const own = z.array(
  z.object({ words: z.string().check(z.minLength(1), z.maxLength(200)), state: z.enum(requestStates) }),
);

/** The setting's value; of another shape it counts as none. */
export function parseStatuses(value: unknown): OwnStatus[] {
  const parsed = own.safeParse(value);
  return parsed.success ? parsed.data : [];
}

/** With one more; the same words said again mean what was said last. */
export function withStatus(kept: readonly OwnStatus[], added: OwnStatus): OwnStatus[] {
  const words = foldStatus(added.words);
  return [...kept.filter((one) => foldStatus(one.words) !== words), added];
}
