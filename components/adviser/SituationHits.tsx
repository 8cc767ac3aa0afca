import { useEffect, useState } from 'preact/hooks';
import type { Situation } from '../../lib/requests/advise.ts';
import { adviserLink } from './link.ts';

/** Fewer letters than these begin too many words. */
const shortest = 3;
const mostShown = 3;

/**
 * The way from the popup to the adviser: what has happened, where the query tells it ("khóa token"),
 * else the question.
 */
export function SituationHits({ query }: { query: string }) {
  const typed = query.trim();
  const [found, setFound] = useState<readonly Situation[]>([]);
  useEffect(() => {
    let gone = false;
    setFound([]);
    if (typed.length < shortest) return;
    // Read only now: opening the popup waits for nothing that looking people up does not need.
    import('../../lib/requests/advise.ts').then(
      ({ findSituations }) => {
        if (!gone) setFound(findSituations(typed).slice(0, mostShown));
      },
      // An update has taken the file away; the link below leads to the same place.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [typed]);
  if (typed === '') {
    return (
      <p>
        <a href={adviserLink(undefined, undefined)} target="_blank" rel="noreferrer">
          Chuyện gì đã xảy ra? Xem phải làm gì
        </a>
      </p>
    );
  }
  if (found.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="situation-hits">
      <h2 id="situation-hits" class="lookup-heading">
        Chuyện gì đã xảy ra?
      </h2>
      <ul class="lookup-rows">
        {found.map(({ id, label }) => (
          <li key={id}>
            <a href={adviserLink(id, undefined)} target="_blank" rel="noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
