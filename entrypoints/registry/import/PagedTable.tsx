import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Pager } from '../lists/Pager.tsx';

export interface PagedTableProps<T> {
  caption: string;
  columns: readonly string[];
  items: readonly T[];
  /** The cells of one row, each a `<td>`. */
  cells(item: T): ComponentChildren;
  pageSize?: number;
}

/** A table of which only one page is in the document, however long the list. */
export function PagedTable<T>({ caption, columns, items, cells, pageSize = 20 }: PagedTableProps<T>) {
  const [chosen, setChosen] = useState(0);
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  const page = Math.min(chosen, pages - 1);
  return (
    <div class="stack">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
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
            {items.slice(page * pageSize, (page + 1) * pageSize).map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are never reordered within a page.
              <tr key={`${page}-${index}`}>{cells(item)}</tr>
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && <Pager page={page} pages={pages} onPage={setChosen} />}
    </div>
  );
}
