import { useEffect, useRef, useState } from 'preact/hooks';
import { nowMoment, today } from '../../../components/clock.ts';
import { useRegistry } from '../../../components/registry.tsx';
import type { SessionView } from '../../../lib/imports/session/view.ts';
import { type ImportClient, startImport } from './client.ts';
import type { Act, CallName, Calls, Progress } from './protocol.ts';

export interface ImportHandle {
  /** Absent until the first file has been read. */
  view: SessionView | undefined;
  /** Grows whenever what the pages show may be another. */
  version: number;
  /** What takes long at the moment. */
  busy: Progress | { doing: 'starting' } | undefined;
  /** Vietnamese; why the last thing asked for was not done. */
  problem: string | undefined;
  add(files: readonly File[]): void;
  act(given: Act): void;
  /** Undefined when it was not done; `problem` says why. */
  ask<K extends CallName>(name: K, given: Calls[K][0]): Promise<Calls[K][1] | undefined>;
  /** Throws away all that was read and stops what is being done; nothing of it is written. */
  end(): void;
}

/** One import in a worker of its own, begun with its first file. */
export function useImport(): ImportHandle {
  const registry = useRegistry();
  const client = useRef<Promise<ImportClient>>(undefined);
  const ending = useRef<() => void>(() => {});
  const [view, setView] = useState<SessionView>();
  const [version, setVersion] = useState(0);
  const [busy, setBusy] = useState<ImportHandle['busy']>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => () => ending.current(), []);

  function take(next: SessionView): void {
    setView(next);
    setVersion((before) => before + 1);
  }

  function started(): Promise<ImportClient> {
    client.current ??= (async () => {
      const made = startImport({ onView: take, onProgress: setBusy });
      ending.current = made.end;
      await made.ask('start', { today: today(), now: nowMoment(), keys: await registry.vault.keys() });
      return made;
    })();
    return client.current;
  }

  async function ask<K extends CallName>(name: K, given: Calls[K][0]): Promise<Calls[K][1] | undefined> {
    // A page of a list comes at once and is no work to speak of.
    const quiet = name === 'page';
    if (!quiet) {
      setProblem(undefined);
      setBusy((now) => now ?? { doing: 'starting' });
    }
    const asked = started();
    try {
      return await (await asked).ask(name, given);
    } catch (error) {
      // Of an import that was ended meanwhile nothing is heard any more.
      if (client.current === asked) setProblem((error as Error).message);
      return undefined;
    } finally {
      if (client.current === asked && !quiet) setBusy(undefined);
    }
  }

  const look = (answer: SessionView | undefined) => answer && take(answer);
  return {
    view,
    version,
    busy,
    problem,
    add: (files) => ask('add', { files }).then(look),
    act: (given) => ask('act', given).then(look),
    ask,
    end() {
      ending.current();
      client.current = undefined;
      setView(undefined);
      setBusy(undefined);
      setProblem(undefined);
    },
  };
}
