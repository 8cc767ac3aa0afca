import { useId, useState } from 'preact/hooks';
import { findSituations } from '../../../lib/requests/advise.ts';
import type { SubjectRef } from '../../../lib/requests/situations/types.ts';
import { go } from '../route.ts';

export interface SituationChoiceProps {
  /** What the subject is; empty when none is chosen yet. */
  kinds: readonly SubjectRef['kind'][];
  /** How the subject is called. */
  name: string;
  linkTo(situation: string): string;
}

/** What happened, chosen from the list or typed in the clerk's own words. */
export function SituationChoice({ kinds, name, linkTo }: SituationChoiceProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const found = findSituations(query, kinds);
  const first = found[0];
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>Việc gì{name && ` với ${name}`}?</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="khóa token, sắp hết hạn, nghỉ hưu, chuyển công tác…"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && first && query.trim() !== '') go(linkTo(first.id));
          }}
        />
      </div>
      <p role="status" class={found.length > 0 ? 'quiet-text small' : undefined}>
        {found.length > 0
          ? `${found.length} việc.`
          : 'Không có việc nào khớp. Hãy gõ ít chữ hơn, hoặc xóa ô để xem tất cả.'}
      </p>
      <ul class="plain situations" aria-label="Việc đã xảy ra">
        {found.map((situation) => (
          <li key={situation.id}>
            <a class="situation" href={linkTo(situation.id)} data-situation={situation.id}>
              {situation.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
