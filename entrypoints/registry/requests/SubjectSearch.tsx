import { useId, useState } from 'preact/hooks';
import { today } from '../../../components/clock.ts';
import { type Ref, readSummaries } from '../../../components/lookup/summaries.ts';
import { useSearch } from '../../../components/lookup/useSearch.ts';
import { useLive } from '../../../components/registry.tsx';
import type { SearchStore } from '../../../lib/registry/search.ts';

const mostShown = 8;

export interface SubjectSearchProps {
  label: string;
  hint?: string;
  stores: readonly SearchStore[];
  onPick(ref: Ref): void;
}

/** Finds records by any part of a name or number; each one chosen is handed on and the box is empty again. */
export function SubjectSearch({ label, hint, stores, onPick }: SubjectSearchProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { hits, ready } = useSearch(query, mostShown, stores);
  const { value: rows = [] } = useLive(
    (registry) => readSummaries(registry, hits, today()),
    stores,
    hits.map((hit) => hit.id).join(),
  );
  const open = query.trim() !== '';
  const shown = open ? rows : [];
  const pick = (ref: Ref | undefined) => {
    if (!ref) return;
    onPick({ store: ref.store, id: ref.id });
    setQuery('');
    setActive(0);
  };
  return (
    <div class="request-field subject-search">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder="Gõ tên, số hiệu, mã vạch hoặc ICCID"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={hint ? `${id}-hint` : undefined}
        aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const step = event.key === 'ArrowDown' ? 1 : -1;
            setActive((active + step + shown.length) % Math.max(1, shown.length));
          } else if (event.key === 'Enter') {
            event.preventDefault();
            pick(shown[active]);
          } else if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            setQuery('');
          }
        }}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        class="subject-list"
        hidden={shown.length === 0}
      >
        {shown.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box.
          <div
            key={row.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(row)}
          >
            <strong>{row.title}</strong>
            <span class="quiet-text">
              {[row.detail, ...row.told.map(({ text }) => text)].filter(Boolean).join(' · ')}
            </span>
          </div>
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} class="quiet-text small">
          {hint}
        </p>
      )}
      <p role="status" class="quiet-text small">
        {open &&
          (ready
            ? hits.length === 0 && 'Không tìm thấy. Hãy gõ tên khác, hoặc thêm vào sổ trước.'
            : 'Đang tìm…')}
      </p>
    </div>
  );
}
