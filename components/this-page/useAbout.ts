import { useEffect, useState } from 'preact/hooks';
import { toRegistryError } from '../../lib/registry/errors.ts';
import type { Request } from '../../lib/registry/schema.ts';
import type { Ref } from '../lookup/summaries.ts';
import { useRegistry } from '../registry.tsx';
import { listOfStore, startAbout } from '../requests/prepareAbout.ts';
import type { PageState } from './usePage.ts';

/**
 * Chooses a request about the record that the clerk has just looked up: the one there is, or a new one.
 * Where there are several, the choice is the clerk's.
 *
 * @returns why it could not be done, in Vietnamese
 */
export function useAbout(about: Ref | undefined, page: PageState): string | undefined {
  const registry = useRegistry();
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { assessment, open, openKnown, choose } = page;
  const procedure = assessment?.spotted.procedure;
  useEffect(() => {
    if (!about || done || !procedure || !openKnown) return;
    setDone(true);
    const [first, ...others] = open.filter((request) => isAbout(request, about));
    if (first && others.length === 0) choose(first.id);
    else if (!first) {
      startAbout(registry, procedure, about).then(choose, (error: unknown) =>
        setProblem(toRegistryError(error).message),
      );
    }
  }, [about, done, procedure, open, openKnown, choose, registry]);
  return problem;
}

/** A request names a body also as the sender of what is asked for its people and systems. */
function isAbout(request: Request, { store, id }: Ref): boolean {
  const list = listOfStore[store];
  return list === 'organisationId'
    ? request.organisationId === id && !request.staffIds?.length && !request.systemIds?.length
    : Boolean(request[list]?.includes(id));
}
