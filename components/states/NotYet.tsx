import type { Live } from '../registry.tsx';
import { Failed } from './Failed.tsx';
import { Loading } from './Loading.tsx';

export interface NotYetProps {
  /** A reading that has given nothing so far. */
  live: Pick<Live<unknown>, 'problem' | 'again'>;
  /** The view's title, where the whole view waits. */
  title?: string;
}

/** In the place of what is still being read, or could not be. */
export function NotYet({ live: { problem, again }, title }: NotYetProps) {
  const state = problem === undefined ? <Loading /> : <Failed problem={problem} retry={again} />;
  return title === undefined ? (
    state
  ) : (
    <section class="stack">
      <h1>{title}</h1>
      {state}
    </section>
  );
}
