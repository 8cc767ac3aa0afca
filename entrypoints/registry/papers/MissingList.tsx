import type { Missing, Place } from '../../../lib/documents/collector.ts';
import { recordLink } from '../views.ts';

/** More than these are shown only when asked for. */
const mostShown = 12;

export interface MissingListProps {
  missing: readonly Missing[];
  requestId: string;
  /** Leads to the box of the paper in which it can be filled in. */
  onBox(field: string): void;
}

/** What the paper still lacks, each with the way to where it is filled in. */
export function MissingList({ missing, requestId, onBox }: MissingListProps) {
  if (missing.length === 0) {
    return (
      <p role="status" class="notice success">
        Đủ thông tin.
      </p>
    );
  }
  const rows = merged(missing);
  const item = ({ what, place, key }: Row) => (
    <li key={key}>
      {place.at === 'paper' ? (
        <button type="button" class="quiet" onClick={() => onBox(place.field)}>
          {what}
        </button>
      ) : (
        <a href={linkOf(place, requestId)}>{what}</a>
      )}
    </li>
  );
  return (
    <section class="notice warning stack tight" aria-labelledby="missing-title" data-testid="paper-missing">
      <h2 id="missing-title">Còn thiếu {missing.length} chỗ</h2>
      <p>Trong văn bản, mỗi chỗ thiếu được ghi [cần bổ sung: …]. Bấm vào từng mục để bổ sung.</p>
      <ul class="missing-list">{rows.slice(0, mostShown).map(item)}</ul>
      {rows.length > mostShown && (
        <details>
          <summary>Xem {rows.length - mostShown} mục nữa</summary>
          <ul class="missing-list">{rows.slice(mostShown).map(item)}</ul>
        </details>
      )}
    </section>
  );
}

interface Row {
  key: string;
  what: string;
  place: Place;
}

/** One line for each place, with all that it lacks. */
function merged(missing: readonly Missing[]): Row[] {
  const byPlace = new Map<string, { who: string | undefined; place: Place; labels: Set<string> }>();
  for (const { who, place, label } of missing) {
    const key = place.at === 'request' ? 'request' : JSON.stringify(place);
    const known = byPlace.get(key);
    if (known) known.labels.add(label);
    else byPlace.set(key, { who: place.at === 'record' ? who : undefined, place, labels: new Set([label]) });
  }
  return [...byPlace].map(([key, { who, place, labels }]) => {
    const list = [...labels].join(', ');
    const of = place.at === 'request' ? 'Hồ sơ' : place.at === 'paper' ? 'Văn bản này' : who;
    return { key, place, what: of ? `${of}: ${list}` : list };
  });
}

function linkOf(place: Exclude<Place, { at: 'paper' }>, requestId: string): string {
  return place.at === 'request' ? `#/requests/${requestId}` : recordLink(place.store, place.id);
}
