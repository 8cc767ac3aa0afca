/** Compares the rows on the screen with the registry, and writes what the clerk decides. */
import { useEffect, useMemo } from 'preact/hooks';
import type { PortalRow } from '../../lib/portal/progress/types.ts';
import type { ProcedureId, Request, RequestState } from '../../lib/registry/schema.ts';
import { nowMoment, today } from '../clock.ts';
import { parseSeen } from '../portal-memory/seen.ts';
import { parseStatuses, withStatus } from '../portal-memory/statuses.ts';
import { useLive, useRegistry } from '../registry.tsx';
import { sendingOrganisation } from '../requests/facts.ts';
import { readSubjects, tellSubjects } from '../requests/subjects.ts';
import { followPortal, requestFrom, withKept, withSeen } from './apply.ts';
import { type Comparison, compareProgress, type Paired, type Told } from './compare.ts';

export interface ProgressActions {
  follow(pairs: readonly (Paired & { state: RequestState })[], said: string): void;
  keep(pair: Paired): void;
  /** The clerk says that a line is a request of the registry: its code is kept, and its state followed. */
  pair(pair: Paired, said: string): void;
  add(line: Told, procedure: ProcedureId, said: string): void;
  teach(words: string, state: RequestState): void;
}

/** @param run shows how a change of the registry ended, with what to say when it is done */
export function useComparison(
  rows: readonly PortalRow[],
  run: (work: Promise<unknown>, said: string) => void,
): { comparison?: Comparison; names: ReadonlyMap<string, string>; actions: ProgressActions } {
  const registry = useRegistry();
  const { value: known } = useLive(
    async (from) => {
      const requests = await from.all('requests');
      const [subjects, statuses, seen] = await Promise.all([
        readSubjects(from, requests, today()),
        from.getSetting('portalStatuses'),
        from.getSetting('portalSeen'),
      ]);
      return { requests, subjects, statuses: parseStatuses(statuses), seen: parseSeen(seen), today: today() };
    },
    ['requests', 'staff', 'organisations', 'systems', 'settings'],
    'progress',
  );
  const comparison = useMemo(() => {
    if (!known) return undefined;
    const names = new Map([...known.subjects].map(([id, list]) => [id, list.map(({ title }) => title)]));
    return compareProgress(rows, { ...known, names });
  }, [rows, known]);
  const names = useMemo(
    () => new Map([...(known?.subjects ?? [])].map(([id, list]) => [id, tellSubjects(list)])),
    [known],
  );

  // What the portal says, and when it was seen, is kept by itself: it changes no request.
  useEffect(() => {
    if (!comparison || !known) return;
    const { same, moves, differences, kept, unclear } = comparison;
    const fresh = withSeen(known.seen, [...same, ...moves, ...differences, ...kept, ...unclear], nowMoment());
    if (fresh) void registry.setSetting('portalSeen', fresh).catch(() => {});
  }, [registry, comparison, known]);

  const saveAll = (requests: readonly Request[]) =>
    registry.write([{ store: 'requests', put: requests }], nowMoment(), {
      source: 'portal',
      // A request that was changed meanwhile is not written over.
      expected: Object.fromEntries(requests.map(({ id, updatedAt }) => [id, updatedAt])),
    });

  const actions: ProgressActions = {
    follow: (pairs, said) => run(saveAll(pairs.map((pair) => followPortal(pair, pair.state))), said),
    keep: (pair) =>
      run(
        registry
          .getSetting('portalSeen')
          .then((seen) => registry.setSetting('portalSeen', withKept(parseSeen(seen), pair, nowMoment()))),
        'Đã giữ như trong sổ.',
      ),
    pair: (pair, said) => {
      const { request, code, state } = pair;
      // With its code the line is from now on the request's own; without one only its state can be taken over.
      run(saveAll([code || !state ? { ...request, portalCode: code } : followPortal(pair, state)]), said);
    },
    add: (line, procedure, said) => {
      const create = async () => {
        const organisation = await sendingOrganisation(registry);
        const now = nowMoment();
        const made = requestFrom(line, {
          id: crypto.randomUUID(),
          now,
          procedure,
          organisationId: procedure === 'issue-organisation' ? undefined : organisation?.id,
        });
        await registry.write([{ store: 'requests', put: [made] }], now, { source: 'portal' });
      };
      run(create(), said);
    },
    teach: (words, state) =>
      run(
        registry
          .getSetting('portalStatuses')
          .then((own) =>
            registry.setSetting('portalStatuses', withStatus(parseStatuses(own), { words, state })),
          ),
        `Đã nhớ nghĩa của “${words}”. Sửa trong Cài đặt.`,
      ),
  };
  return { comparison, names, actions };
}
