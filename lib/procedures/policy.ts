/**
 * What an administrator may set for all clerks by the browser's managed policy. Each part stands for
 * itself: one that does not fit is left out, and the others hold.
 */
import { z } from '../registry/zod.ts';
import { profileSchema } from './profileSchema.ts';
import type { Profile } from './types.ts';

export interface Policy {
  /** Where requests go in the province: in place of the clerk's choice. */
  profile?: Profile;
  /** Id of a built-in profile: in place of the clerk's choice, where no whole `profile` is given. */
  profileId?: string;
  /** What the set-up begins with. */
  organisation?: Readonly<Partial<Record<(typeof organisationFields)[number], string>>>;
  /** Calendar days before a certificate's end: in place of the clerk's choice. */
  renewalDays?: readonly number[];
  /** Calendar days after which a new backup is due: in place of the clerk's choice. */
  backupEvery?: number;
  /** Personal fields have to be encrypted on this machine. */
  vaultRequired?: boolean;
}

export const organisationFields = [
  'name',
  'shortName',
  'taxCode',
  'budgetCode',
  'electronicId',
  'address',
  'province',
  'officialEmail',
  'phone',
] as const;

const short = z.string().check(z.minLength(1), z.maxLength(500));
const parts = {
  profile: profileSchema,
  profileId: short,
  organisation: z.partial(
    z.object({
      name: short,
      shortName: short,
      taxCode: short,
      budgetCode: short,
      electronicId: short,
      address: short,
      province: short,
      officialEmail: short,
      phone: short,
    }),
  ),
  renewalDays: z.array(z.int().check(z.gte(30), z.lte(365))).check(z.minLength(1), z.maxLength(6)),
  backupEvery: z.int().check(z.gte(1), z.lte(365)),
  vaultRequired: z.boolean(),
} as const;

/** @returns what could be read, and the names of the parts that could not */
export function parsePolicy(value: unknown): { policy: Policy; refused: string[] } {
  const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const policy: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [name, part] of given) {
    const parsed = Object.hasOwn(parts, name) ? parts[name as keyof typeof parts].safeParse(part) : undefined;
    if (parsed?.success) policy[name] = parsed.data;
    else refused.push(name);
  }
  return { policy: policy as Policy, refused };
}
