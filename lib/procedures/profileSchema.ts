/** A profile as it is exported, imported and pushed by an administrator (JSON). Kept apart: it needs zod. */
import { deviceKinds, procedureIds } from '../registry/schema.ts';
import { z } from '../registry/zod.ts';
import type { Profile } from './types.ts';

const text = z.string().check(z.maxLength(500));
const named = text.check(z.minLength(1));

const office = z.object({
  name: named,
  address: text,
  phones: z.array(text).check(z.maxLength(10)),
  electronicId: z.optional(text),
  phoneOwners: z.optional(z.array(text).check(z.maxLength(10))),
  note: z.optional(text),
});

/** Parses a profile made by a clerk or an administrator; a missing rule for moves is the letter's. */
export const profileSchema = z.object({
  id: z
    .string()
    .check(
      z.regex(
        /^[a-z0-9][a-z0-9-]{0,59}$/,
        'Mã bộ quy định chỉ gồm chữ thường không dấu, chữ số và dấu gạch.',
      ),
    ),
  name: named,
  source: z.object({ document: named, date: text }),
  departmentHandles: z.array(
    z.object({
      procedure: z.enum(procedureIds),
      deviceKinds: z.optional(z.array(z.enum(deviceKinds))),
      workingDays: z.optional(z.int().check(z.gte(1), z.lte(365))),
    }),
  ),
  moves: z._default(
    z.object({
      changeWithin: z.enum(['province', 'state-sector']),
      filedBy: z.enum(['any', 'receiving-body']),
    }),
    { changeWithin: 'province', filedBy: 'any' },
  ),
  bureau: office,
  department: office,
});

/** Fails to compile when schema and type part ways. */
export const parseProfile = (value: unknown): Profile => profileSchema.parse(value);
