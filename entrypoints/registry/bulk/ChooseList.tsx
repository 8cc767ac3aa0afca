import { useId, useState } from 'preact/hooks';
import { Empty } from '../../../components/states/Empty.tsx';
import { haystackOf, matcherOf } from '../../../lib/registry/filter.ts';

export interface Choosable {
  id: string;
  title: string;
  detail: string;
  /** A unit, by which the list is narrowed. */
  unit?: string;
}

export interface ChooseListProps {
  /** Of the list, for screen readers. */
  label: string;
  rows: readonly Choosable[];
  chosen: ReadonlySet<string>;
  onChange(chosen: ReadonlySet<string>): void;
  empty: string;
}

/** More rows than these are reached by the search; what is chosen stays chosen. */
const mostShown = 300;

/** A list with a box to tick on each row, narrowed by words and by unit. */
export function ChooseList({ label, rows, chosen, onChange, empty }: ChooseListProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [unit, setUnit] = useState('');
  const units = [...new Set(rows.flatMap((row) => row.unit ?? []))].sort((a, b) => a.localeCompare(b, 'vi'));
  const matches = matcherOf(query);
  const found = rows.filter(
    (row) =>
      (unit === '' || row.unit === unit) &&
      (matches?.(haystackOf([row.title, row.detail, row.unit])) ?? true),
  );
  if (rows.length === 0) return <Empty title={empty} />;
  const all = found.length > 0 && found.every((row) => chosen.has(row.id));
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const one of ids) {
      if (on) next.add(one);
      else next.delete(one);
    }
    onChange(next);
  };
  return (
    <div class="stack tight">
      <div class="request-grid">
        <div class="field">
          <label for={`${id}-query`}>Tìm trong danh sách</label>
          <input
            id={`${id}-query`}
            type="search"
            autocomplete="off"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        {units.length > 1 && (
          <div class="field">
            <label for={`${id}-unit`}>Đơn vị</label>
            <select id={`${id}-unit`} value={unit} onChange={(event) => setUnit(event.currentTarget.value)}>
              <option value="">Tất cả</option>
              {units.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={all}
          disabled={found.length === 0}
          onChange={(event) =>
            toggle(
              found.map((row) => row.id),
              event.currentTarget.checked,
            )
          }
        />
        Chọn cả {found.length} dòng đang hiện
      </label>
      <ul class="plain bulk-list" aria-label={label}>
        {found.slice(0, mostShown).map((row) => (
          <li key={row.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.has(row.id)}
                onChange={(event) => toggle([row.id], event.currentTarget.checked)}
              />
              <span>
                {row.title} <span class="quiet-text">{row.detail}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > mostShown && (
        <p class="quiet-text">Còn {found.length - mostShown} dòng nữa: hãy tìm hoặc chọn đơn vị để thấy.</p>
      )}
      <p role="status">Đã chọn {chosen.size}.</p>
    </div>
  );
}
