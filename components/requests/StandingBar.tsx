import { type Standing, stations, tellStanding } from '../../lib/requests/standing.ts';

/** The stations of a request, those behind it filled; said in words for screen readers. */
export function StandingBar({ standing }: { standing: Standing }) {
  return (
    <div class="standing" role="img" aria-label={tellStanding(standing)} title={tellStanding(standing)}>
      {stations.map((station, at) => (
        <span
          key={station}
          class={at < standing.reached ? 'past' : at === standing.reached ? 'here' : undefined}
        />
      ))}
    </div>
  );
}
