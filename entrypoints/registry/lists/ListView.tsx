import { useEffect, useMemo, useState } from 'preact/hooks';
import { useRecords } from '../../../components/registry.tsx';
import { Empty } from '../../../components/states/Empty.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { haystackOf, matcherOf } from '../../../lib/registry/filter.ts';
import { type FormStore, storeNouns } from '../../../lib/registry/records.ts';
import type { RecordTypes } from '../../../lib/registry/schema.ts';
import type { StoreView } from '../views.ts';
import { type ListShape, listShapes, type Related } from './columns.tsx';
import { Pager } from './Pager.tsx';
import { Rows } from './Rows.tsx';
import { useRelated } from './useRelated.ts';

const pageSize = 100;
const number = (n: number) => n.toLocaleString('vi-VN');

export interface Order {
  title: string;
  descending: boolean;
}

interface ListState {
  query: string;
  page: number;
  deleted: boolean;
  order?: Order;
}
/** Where each list was left, for the way back from a form. */
const left = new Map<FormStore, ListState>();

/** All records of one store: search as one types, order, pages of a hundred, delete and bring back. */
export function ListView<S extends FormStore>({ view }: { view: StoreView & { store: S } }) {
  const { store } = view;
  const shape: ListShape<RecordTypes[S]> = listShapes[store];
  const [state, setState] = useState<ListState>(
    () => left.get(store) ?? { query: '', page: 0, deleted: false },
  );
  useEffect(() => {
    left.set(store, state);
  }, [store, state]);
  const update = (change: Partial<ListState>) => setState({ ...state, page: 0, ...change });

  const live = useRecords(store, state.deleted);
  const { value: records, problem } = live;
  const { value: related } = useRelated(shape.needs);
  const order = useMemo(
    () => state.order ?? { title: shape.sortedBy, descending: false },
    [state.order, shape],
  );
  const sorted = useMemo(
    () => (records && related ? sortRecords(records, related, shape, order) : undefined),
    [records, related, shape, order],
  );
  const searching = state.query.trim() !== '';
  const haystacks = useMemo(
    () =>
      searching && related ? sorted?.map((record) => haystackOf(shape.texts(record, related))) : undefined,
    [searching, sorted, related, shape],
  );
  const found = useMemo(() => {
    const matches = matcherOf(state.query);
    if (!sorted || !haystacks || !matches) return sorted;
    return sorted.filter((_, index) => matches(haystacks[index] ?? ''));
  }, [sorted, haystacks, state.query]);

  if (problem !== undefined) return <NotYet live={live} title={view.title} />;
  const pages = Math.max(1, Math.ceil((found?.length ?? 0) / pageSize));
  const page = Math.min(state.page, pages - 1);
  const noun = storeNouns[store];
  return (
    <section class="stack" aria-busy={found === undefined}>
      <div class="row spread">
        <h1>{view.title}</h1>
        <div class="row">
          {view.also && (
            <a class="button" href={view.also.href}>
              {view.also.title}
            </a>
          )}
          <a class="button primary" href={`#/${view.view}/new`}>
            {view.addTitle}
          </a>
        </div>
      </div>
      <div class="row spread">
        <div class="search">
          <label for="list-search">Tìm</label>
          <input
            id="list-search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={view.searchHint}
            value={state.query}
            onInput={(event) => update({ query: event.currentTarget.value })}
          />
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={state.deleted}
            onChange={(event) => update({ deleted: event.currentTarget.checked })}
          />
          Hiện cả mục đã xóa
        </label>
      </div>
      <p role="status" class="quiet-text" data-testid="list-count">
        {found &&
          sorted &&
          (searching
            ? `Tìm thấy ${number(found.length)} trong ${number(sorted.length)} ${noun}.`
            : `${number(sorted.length)} ${noun}.`)}
      </p>
      {found && related && found.length > 0 && (
        <Rows
          store={store}
          shape={shape}
          records={found.slice(page * pageSize, (page + 1) * pageSize)}
          related={related}
          order={order}
          onOrder={(title) =>
            update({ order: { title, descending: order.title === title && !order.descending } })
          }
        />
      )}
      {!found && <NotYet live={live} />}
      {found?.length === 0 &&
        (searching ? (
          <Empty title={`Không có mục nào khớp với “${state.query.trim()}”.`}>
            <p>
              <button type="button" onClick={() => update({ query: '' })}>
                Xóa ô tìm
              </button>
            </p>
          </Empty>
        ) : (
          <Empty title={view.empty}>
            <p class="row">
              <a href={`#/${view.view}/new`}>{view.addTitle}</a>
              {view.also && <a href={view.also.href}>{view.also.title}</a>}
            </p>
          </Empty>
        ))}
      {pages > 1 && <Pager page={page} pages={pages} onPage={(next) => setState({ ...state, page: next })} />}
    </section>
  );
}

const collator = new Intl.Collator('vi', { numeric: true });

function sortRecords<R>(
  records: readonly R[],
  related: Related,
  shape: ListShape<R>,
  { title, descending }: Order,
): R[] {
  const key =
    title === shape.nameTitle
      ? shape.nameSortKey
      : shape.columns.find((column) => column.title === title)?.sortKey;
  if (!key) return [...records];
  const direction = descending ? -1 : 1;
  return records
    .map((record) => ({ record, key: key(record, related) }))
    .sort((a, b) => direction * collator.compare(a.key, b.key))
    .map(({ record }) => record);
}
