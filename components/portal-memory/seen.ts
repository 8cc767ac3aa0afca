/** What the portal last said of each request, and when it was seen, as the setting keeps it. Pure. */
import { z } from '../../lib/registry/zod.ts';

export interface PortalSaid {
  /** As it stands on the portal. */
  status: string;
  /** When the portal says that it will be done, as it stands there. */
  dueOn?: string;
  /** ISO moment at which the clerk last had it on the screen. */
  seenAt: string;
  /** The difference to the registry that the clerk chose to leave: told again only when the portal says something else. */
  kept?: string;
}

export type Seen = Readonly<Record<string, PortalSaid>>;

const text = z.string().check(z.maxLength(400));
const seen = z.record(
  z.string(),
  z.object({ status: text, dueOn: z.optional(text), seenAt: text, kept: z.optional(text) }),
);

/** By the request's id; of another shape it counts as none. */
export function parseSeen(value: unknown): Seen {
  const parsed = seen.safeParse(value);
  return parsed.success ? parsed.data : {};
}
