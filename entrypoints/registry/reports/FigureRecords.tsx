import { useMemo, useState } from 'preact/hooks';
import { dutyNames } from '../../../lib/requests/dutyNames.ts';
import type { Figure } from '../../../lib/requests/report.ts';
import { wholeScope } from '../../../lib/rules/subjects.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { capital } from '../../../lib/rules/words.ts';
import { recordLink } from '../views.ts';

/** More than these are shown only when asked for. */
const mostShown = 200;

/** The records behind one figure of a report. */
export function FigureRecords({ figure, facts, back }: { figure: Figure; facts: Facts; back: string }) {
  const [shown, setShown] = useState(mostShown);
  const rows = useMemo(() => rowsOf(figure, facts), [figure, facts]);
  return (
    <section class="stack reports">
      <p>
        <a href={back}>← Báo cáo</a>
      </p>
      <h1>
        {figure.label}: {figure.value.toLocaleString('vi-VN')}
      </h1>
      <ul class="plain stack tight" aria-label={figure.label}>
        {rows.slice(0, shown).map(({ id, text, link }) => (
          <li key={id}>
            <a href={link}>{text}</a>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + mostShown)}>
            Xem thêm ({rows.length - shown} mục nữa)
          </button>
        </p>
      )}
    </section>
  );
}

function rowsOf({ store, ids }: Figure, facts: Facts): { id: string; text: string; link: string }[] {
  const scope = wholeScope(facts);
  const name = dutyNames(scope, facts);
  const counted = new Set(ids);
  const tell = <T extends { id: string }>(
    records: readonly T[],
    text: (record: T) => string,
    link: (id: string) => string,
  ) =>
    records
      .filter(({ id }) => counted.has(id))
      .map((record) => ({ id: record.id, text: capital(text(record)), link: link(record.id) }))
      .sort((a, b) => a.text.localeCompare(b.text, 'vi'));
  if (store === 'certificates')
    return tell(scope.certificates, name.certificate, (id) => recordLink('certificates', id));
  if (store === 'devices') return tell(scope.devices, name.device, (id) => recordLink('devices', id));
  return tell(scope.others, name.request, (id) => `#/requests/${id}`);
}
