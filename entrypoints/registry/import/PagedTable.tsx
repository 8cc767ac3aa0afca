import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../../components/states/Loading.tsx';
import type { Page } from '../../../lib/imports/session/view.ts';
import { Pager } from '../lists/Pager.tsx';

export interface PagedProps<T> {
  /** Fetches a page; another function means other items. */
  load(from: number, count: number): Promise<Page<T> | undefined>;
  /** Changes when the same page may hold something else. */
  version: number | string;
  pageSize?: number;
  children(items: readonly T[], page: number): ComponentChildren;
}

/** One page of a list that the worker holds: only that is ever in the document, however long the list. */
export function Paged<T>({ load, version, pageSize = 20, children }: PagedProps<T>) {
  const [chosen, setChosen] = useState(0);
  const [shown, setShown] = useState<Page<T> & { page: number }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for `load`.
  useEffect(() => {
    let gone = false;
    load(chosen * pageSize, pageSize).then((page) => {
      if (gone || !page) return;
      // The list has become shorter than the page that was open.
      const last = Math.max(0, Math.ceil(page.total / pageSize) - 1);
      if (chosen > last) setChosen(last);
      else setShown({ ...page, page: chosen });
    });
    return () => {
      gone = true;
    };
  }, [chosen, version, pageSize]);
  if (!shown) return <Loading what="Đang lấy danh sách…" />;
  const pages = Math.max(1, Math.ceil(shown.total / pageSize));
  return (
    <div class="stack">
      {children(shown.items, shown.page)}
      {pages > 1 && <Pager page={shown.page} pages={pages} onPage={setChosen} />}
    </div>
  );
}

export interface PagedTableProps<T> extends Omit<PagedProps<T>, 'children'> {
  caption: string;
  columns: readonly string[];
  keyOf(item: T, index: number): string;
  /** The cells of one row, each a `<td>`. */
  cells(item: T): ComponentChildren;
}

export function PagedTable<T>({ caption, columns, keyOf, cells, ...paged }: PagedTableProps<T>) {
  return (
    <Paged {...paged}>
      {(items, page) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section class="scroll" tabIndex={0} aria-label={caption}>
          <table>
            <caption class="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item, index) => (
                <tr key={`${page}-${keyOf(item, index)}`}>{cells(item)}</tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Paged>
  );
}
