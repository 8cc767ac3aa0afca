/** Checks of what the filler sends besides a reading: lists of requests, and a page's structure. */
import { controlSchema } from './messageChecks.ts';
import { type ColumnKind, columns } from './portal/progress/columns.ts';
import type { ProgressReading } from './portal/progress/types.ts';
import type { RawStructure } from './portal/structure/types.ts';
import { z } from './registry/zod.ts';

const url = z.string().check(z.startsWith('https://dichvucong.ca.gov.vn/'));
const text = z.string().check(z.maxLength(4000));
const texts = z.array(text).check(z.maxLength(2000));
const count = z.int().check(z.gte(0));

const optional = Object.fromEntries(
  (Object.keys(columns) as ColumnKind[]).map((kind) => [kind, z.optional(text)]),
) as Record<ColumnKind, ReturnType<typeof z.optional<typeof text>>>;
const progressSchema = z.object({
  url,
  rows: z.array(z.object({ ...optional, status: text })).check(z.maxLength(500)),
});

/** @throws ZodError when a page script sends anything but a list of requests on a page of the portal. */
export function checkProgress(value: unknown): ProgressReading {
  return progressSchema.parse(value);
}

const { kind, inputType, labels, sections, required, maxLength, list, cluster } = controlSchema.shape;
const structureSchema = z.object({
  url,
  title: text,
  headings: texts,
  controls: z
    .array(
      z.object({
        kind,
        tag: text,
        role: z.optional(text),
        inputType,
        labels,
        sections,
        identifiers: texts,
        options: z.optional(texts),
        required,
        visible: z.boolean(),
        maxLength,
        list,
        cluster,
        around: texts,
      }),
    )
    .check(z.maxLength(5000)),
  tables: z.array(z.object({ headers: texts, rows: count })),
  buttons: texts,
  libraries: texts,
  frames: count,
  shadowRoots: count,
});

/** @throws ZodError when a page script sends anything but the structure of a page of the portal. */
export function checkStructure(value: unknown): RawStructure {
  return structureSchema.parse(value);
}
