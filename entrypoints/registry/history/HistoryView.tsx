import './history.css';
import { useMemo, useState } from 'preact/hooks';
import { today } from '../../../components/clock.ts';
import { useLive } from '../../../components/registry.tsx';
import { Empty } from '../../../components/states/Empty.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { haystackOf, matcherOf } from '../../../lib/registry/filter.ts';
import { type ChangeSource, changeSources, type HistoryEntry, idsOf } from '../../../lib/registry/history.ts';
import { recordSchemas, type StoreName } from '../../../lib/registry/schema.ts';
import {
  changeLabels,
  type NameOf,
  sourceLabels,
  storeLabels,
  tellChanges,
} from '../../../lib/requests/historyWords.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';
import { ChoiceField, DateField, TextField } from '../requests/fields.tsx';
import { EntryItem } from './EntryItem.tsx';
import { readNames } from './names.ts';

const stores = Object.keys(recordSchemas) as StoreName[];
const mostShown = 100;
/** Calendar days looked back at first. */
const LOOK_BACK = 90;

/** Every change of the registry since a day, found by name, field, value, kind or source. */
export function HistoryView() {
  const [since, setSince] = useState(() => addDays(today(), -LOOK_BACK));
  const [query, setQuery] = useState<string>();
  const [store, setStore] = useState<StoreName>();
  const [source, setSource] = useState<ChangeSource>();
  const live = useLive(
    async (registry) => {
      const [entries, names] = await Promise.all([
        registry.historySince(new Date(`${since}T00:00:00+07:00`).toISOString()),
        readNames(registry),
      ]);
      return { rows: entries.reverse().map((entry) => ({ entry, haystack: haystack(entry, names) })), names };
    },
    stores,
    `history:${since}`,
  );
  const { value, problem } = live;
  const found = useMemo(() => {
    const matches = matcherOf(query ?? '');
    return (value?.rows ?? []).filter(
      ({ entry, haystack: text }) =>
        (store === undefined || entry.store === store) &&
        (source === undefined || entry.source === source) &&
        (matches?.(text) ?? true),
    );
  }, [value, query, store, source]);
  return (
    <section class="stack">
      <h1>Lịch sử thay đổi</h1>
      <div class="request-grid">
        <TextField label="Tìm theo tên, nội dung" value={query} onChange={setQuery} />
        <ChoiceField<StoreName>
          label="Loại"
          value={store}
          absent="Tất cả"
          options={stores.map((one) => [one, storeLabels[one]] as const)}
          onChange={setStore}
        />
        <ChoiceField<ChangeSource>
          label="Nguồn"
          value={source}
          absent="Tất cả"
          options={changeSources.map((one) => [one, sourceLabels[one]] as const)}
          onChange={setSource}
        />
        <DateField label="Từ ngày" value={since} onChange={(day) => day && setSince(day)} />
      </div>
      {(!value || problem) && <NotYet live={live} />}
      {value && (
        <p role="status" class="quiet-text">
          {found.length > mostShown
            ? `${found.length} thay đổi; đang hiện ${mostShown} thay đổi mới nhất.`
            : `${found.length} thay đổi.`}
        </p>
      )}
      {value && found.length === 0 && (
        <Empty
          title={
            value.rows.length === 0
              ? 'Chưa có thay đổi nào trong thời gian này.'
              : 'Không có thay đổi nào như vậy.'
          }
        >
          <p>{value.rows.length === 0 ? 'Hãy chọn ngày bắt đầu sớm hơn.' : 'Hãy bỏ bớt điều kiện tìm.'}</p>
        </Empty>
      )}
      {found.length > 0 && value && (
        <ol class="plain stack tight" aria-label="Các thay đổi">
          {found.slice(0, mostShown).map(({ entry }) => (
            <EntryItem key={entry.id} entry={entry} names={value.names} named />
          ))}
        </ol>
      )}
    </section>
  );
}

function haystack(entry: HistoryEntry, names: NameOf): string {
  return haystackOf([
    ...idsOf(entry).map(names),
    changeLabels[entry.kind],
    ...tellChanges(entry, names).flatMap(({ label, from, to }) => [label, from, to]),
  ]);
}
