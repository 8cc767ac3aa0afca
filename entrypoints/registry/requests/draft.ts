/** A request as it was left on the screen, kept until it is saved. */
import { requestSchema } from '../../../lib/registry/schema.ts';
import type { Draft } from '../../../lib/registry/store.ts';
import { z } from '../../../lib/registry/zod.ts';

const draftSchema = z.object({
  request: requestSchema,
  /** `updatedAt` of the request that the draft was begun on. */
  basedOn: z.string(),
});
export type RequestDraft = z.output<typeof draftSchema>;
export type KeptDraft = RequestDraft & { savedAt: string };

export const draftKeyOf = (id: string): string => `requests:${id}`;

/** A stored draft, or nothing when it is of another shape. */
export function readDraft({ value, savedAt }: Draft): KeptDraft | undefined {
  const parsed = draftSchema.safeParse(value);
  return parsed.success ? { ...parsed.data, savedAt } : undefined;
}
