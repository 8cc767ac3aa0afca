/** The last import, as it is remembered so that it can be taken back, and whether it still can. */
import type { HistoryEntry } from '../../registry/history.ts';
import { idsOf } from '../../registry/history.ts';
import type { Certificate, Device, Request } from '../../registry/schema.ts';
import { z } from '../../registry/zod.ts';
import type { RememberedMappings } from '../mapping/header.ts';

const lastImport = z.object({
  batchId: z.string(),
  /** ISO moment. */
  at: z.string(),
  files: z.array(z.string()),
  /** What was done, in one sentence. */
  said: z.string(),
});
export type LastImport = z.output<typeof lastImport>;

/** The setting `lastImport`; nothing where there is none. */
export function parseLastImport(value: unknown): LastImport | undefined {
  const parsed = lastImport.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const mappings = z.record(
  z.string(),
  z.object({ kind: z.enum(['people', 'organisations', 'systems']), fields: z.array(z.string()) }),
);

/** The setting `importMappings`. */
export function parseMappings(value: unknown): RememberedMappings {
  const parsed = mappings.safeParse(value);
  return parsed.success ? parsed.data : {};
}

/** As many headers are remembered; the oldest are forgotten. */
const mostMappings = 200;

export function addMappings(known: RememberedMappings, decided: RememberedMappings): RememberedMappings {
  const kept = Object.entries(known).filter(([signature]) => !Object.hasOwn(decided, signature));
  return Object.fromEntries([...kept, ...Object.entries(decided)].slice(-mostMappings));
}

/**
 * How many records speak of something that the import made, and would speak of nothing if it were
 * taken back.
 */
export function leaningOn(
  entries: readonly HistoryEntry[],
  records: {
    certificates: readonly Certificate[];
    devices: readonly Device[];
    requests: readonly Request[];
  },
): number {
  const made = new Set(entries.flatMap((entry) => (entry.kind === 'created' ? idsOf(entry) : [])));
  const leans = (id: string, ...to: (string | undefined)[]) =>
    !made.has(id) && to.some((one) => one !== undefined && made.has(one));
  return [
    ...records.certificates.filter((one) => leans(one.id, one.subject.id, one.deviceId, one.replaces)),
    ...records.devices.filter((one) => leans(one.id, one.holderId)),
    ...records.requests.filter((one) =>
      leans(
        one.id,
        one.organisationId,
        ...(one.staffIds ?? []),
        ...(one.certificateIds ?? []),
        ...(one.deviceIds ?? []),
        ...(one.systemIds ?? []),
      ),
    ),
  ].length;
}
