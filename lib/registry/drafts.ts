/** What a form was filled with before it was saved, kept so that nothing typed is ever lost. */
import type { FormValues } from './forms/types.ts';
import type { StoreName } from './schema.ts';
import { z } from './zod.ts';

const draftSchema = z.object({
  values: z.record(z.string(), z.string()),
  /** `updatedAt` of the record that was being edited; absent for a new one. */
  basedOn: z.optional(z.string()),
});
export type FormDraft = z.output<typeof draftSchema>;

/** The key of a form's draft: one per record, and one for a new record of each store. */
export function draftKey(store: StoreName, id: string | undefined): string {
  return `${store}:${id ?? 'new'}`;
}

/** A stored draft, or nothing when it is of another shape. */
export function readDraft(value: unknown): FormDraft | undefined {
  const result = draftSchema.safeParse(value);
  return result.success ? result.data : undefined;
}

/** Whether two fillings of a form are the same; a box never touched is an empty one. */
export function sameValues(a: FormValues, b: FormValues): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => (a[name] ?? '') === (b[name] ?? ''),
  );
}
