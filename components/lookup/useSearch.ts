import { useEffect, useMemo, useState } from 'preact/hooks';
import { type SearchHit, type SearchIndex, type SearchStore, search } from '../../lib/registry/search.ts';
import { useRegistry } from '../registry.tsx';
import { searchIndexOf } from './searchIndexOf.ts';

export interface Searched {
  hits: readonly SearchHit[];
  /** False while the index is being read. */
  ready: boolean;
}

/**
 * Searches while the clerk types. The index is read when the page is at rest, or at the first letter.
 *
 * @param stores only these; all when absent
 */
export function useSearch(query: string, limit: number, stores?: readonly SearchStore[]): Searched {
  const registry = useRegistry();
  const [index, setIndex] = useState<SearchIndex>();
  const [change, setChange] = useState(0);
  const asked = query.trim() !== '';
  useEffect(() => registry.onChange(() => setChange((n) => n + 1)), [registry]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change means that the index is another one.
  useEffect(() => {
    let gone = false;
    const read = () => {
      searchIndexOf(registry).then(
        (found) => {
          if (!gone) setIndex(found);
        },
        // The view that shows the records reports why they cannot be read.
        () => {},
      );
    };
    const timer = asked ? undefined : setTimeout(read, 300);
    if (asked) read();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [registry, asked, change]);
  const wanted = stores?.join();
  const hits = useMemo(() => {
    if (!index || !asked) return [];
    if (wanted === undefined) return search(index, query, limit);
    // Other stores may crowd the top: search deeper, then keep to those asked for.
    return search(index, query, limit * 10)
      .filter(({ store }) => wanted.split(',').includes(store))
      .slice(0, limit);
  }, [index, asked, query, limit, wanted]);
  return { hits, ready: index !== undefined };
}
