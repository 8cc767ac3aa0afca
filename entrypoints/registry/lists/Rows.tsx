import { nowMoment } from '../../../components/clock.ts';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import type { FormStore } from '../../../lib/registry/records.ts';
import { isSampleId } from '../../../lib/registry/sample.ts';
import type { RecordTypes } from '../../../lib/registry/schema.ts';
import { recordLink } from '../views.ts';
import type { ListShape, Related } from './columns.tsx';
import type { Order } from './ListView.tsx';

export interface RowsProps<S extends FormStore> {
  store: S;
  shape: ListShape<RecordTypes[S]>;
  records: readonly RecordTypes[S][];
  related: Related;
  order: Order;
  onOrder(title: string): void;
}

/** One page of a list; on a narrow page each row becomes a card. */
export function Rows<S extends FormStore>({ store, shape, records, related, order, onOrder }: RowsProps<S>) {
  const remove = useRemove(store);
  const restore = useRestore(store);
  const heading = (title: string, sortable: boolean) => {
    const sorted = order.title === title;
    return (
      <th
        key={title}
        scope="col"
        aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}
      >
        {sortable ? (
          <button type="button" class="sort" onClick={() => onOrder(title)}>
            {title}
            <span aria-hidden="true">{sorted ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
          </button>
        ) : (
          title
        )}
      </th>
    );
  };
  return (
    <div class="list">
      <table>
        <thead>
          <tr>
            {heading(shape.nameTitle, shape.nameSortKey !== undefined)}
            {shape.columns.map(({ title, sortKey }) => heading(title, sortKey !== undefined))}
            <th scope="col">
              <span class="visually-hidden">Việc làm</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => {
            const name = shape.name(record, related);
            return (
              <tr key={record.id} class={record.deletedAt ? 'deleted' : undefined}>
                <td class="name">
                  <a href={recordLink(store, record.id)}>{name}</a>{' '}
                  {isSampleId(record.id) && <span class="chip">mẫu</span>}
                  {record.deletedAt && <span class="chip warning">đã xóa</span>}
                </td>
                {shape.columns.map(({ title, cell }) => (
                  <td key={title} data-label={title}>
                    {cell(record, related)}
                  </td>
                ))}
                <td class="actions">
                  {record.deletedAt ? (
                    <button
                      type="button"
                      aria-label={`Khôi phục ${name}`}
                      onClick={() => restore(record.id, name)}
                    >
                      Khôi phục
                    </button>
                  ) : (
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`Xóa ${name}`}
                      onClick={() => remove(record.id, name)}
                    >
                      Xóa
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Hides a record and offers the way back at once. */
export function useRemove(store: FormStore): (id: string, name: string) => Promise<void> {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  return async (id, name) => {
    try {
      await registry.softDelete(store, id, nowMoment());
      notify({ text: `Đã xóa ${name}.`, undo: () => registry.restore(store, id, nowMoment()) });
    } catch (error) {
      tellError(error);
    }
  };
}

function useRestore(store: FormStore): (id: string, name: string) => Promise<void> {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  return async (id, name) => {
    try {
      await registry.restore(store, id, nowMoment());
      notify({ text: `Đã khôi phục ${name}.` });
    } catch (error) {
      tellError(error);
    }
  };
}
