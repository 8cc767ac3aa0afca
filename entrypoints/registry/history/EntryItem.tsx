import { Chip } from '../../../components/Chip.tsx';
import { tellMoment } from '../../../components/clock.ts';
import { type HistoryEntry, idsOf } from '../../../lib/registry/history.ts';
import {
  changeLabels,
  type NameOf,
  sourceLabels,
  storeLabels,
  tellChanges,
} from '../../../lib/requests/historyWords.ts';
import { recordLink } from '../views.ts';

const tones = {
  created: 'success',
  changed: 'neutral',
  deleted: 'warning',
  restored: 'success',
  erased: 'error',
} as const;

export interface EntryItemProps {
  entry: HistoryEntry;
  names: NameOf;
  /** Says which record it is about; not needed among the entries of one record. */
  named?: boolean;
}

/** One change: when, from where, and each field before and after. */
export function EntryItem({ entry, names, named }: EntryItemProps) {
  const { at, kind, source, store, recordId } = entry;
  const changes = kind === 'erased' ? [] : tellChanges(entry, names);
  const count = idsOf(entry).length;
  return (
    <li class="card stack tight" data-history={kind}>
      <p class="row">
        <Chip text={changeLabels[kind]} tone={tones[kind]} />
        {named &&
          (recordId === undefined ? (
            <span>
              {count} mục, {storeLabels[store]}
            </span>
          ) : (
            <a href={recordLink(store, recordId)}>{names(recordId) ?? 'mục không còn trong sổ'}</a>
          ))}
        <span class="quiet-text small">
          {tellMoment(at)}, {sourceLabels[source]}
        </span>
      </p>
      {changes.length > 0 && (
        <dl class="history-changes">
          {changes.map(({ label, from, to }) => (
            <div key={`${label} ${to}`}>
              <dt>{label}</dt>
              <dd>
                {from !== '' && (
                  <>
                    <del>{from}</del> <span aria-hidden="true">→</span>{' '}
                  </>
                )}
                {to === '' ? <span class="quiet-text">(để trống)</span> : <ins>{to}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
