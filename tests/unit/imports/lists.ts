/** Reads the kept lists as the import's worker does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportFacts } from '../../../lib/imports/plan/types.ts';
import { ImportSession } from '../../../lib/imports/session/session.ts';

const folder = join(import.meta.dirname, '../../fixtures');

export const fixture = (name: string, kind: 'lists' | 'workbooks' = 'lists') =>
  new Uint8Array(readFileSync(join(folder, kind, name)));

export const now = '2026-11-22T03:00:00.000Z';
export const today = '2026-11-22';

export const nothing: ImportFacts = {
  organisations: [],
  staff: [],
  systems: [],
  devices: [],
  certificates: [],
  requests: [],
};

export function newSession(facts: ImportFacts = nothing): ImportSession {
  let count = 0;
  const session = new ImportSession({
    today,
    now: () => now,
    newId: () => {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
  });
  session.setFacts(facts);
  return session;
}

export async function sessionOf(...names: string[]): Promise<ImportSession> {
  const session = newSession();
  for (const name of names) await session.addFile(name, fixture(name));
  session.makePlan();
  return session;
}

/** A list as text, ready to be added. */
export const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
