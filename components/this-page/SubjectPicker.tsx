import { useState } from 'preact/hooks';
import { toRegistryError } from '../../lib/registry/errors.ts';
import type { ProcedureId } from '../../lib/registry/schema.ts';
import type { SearchStore } from '../../lib/registry/search.ts';
import { today } from '../clock.ts';
import { type Ref, readSummaries } from '../lookup/summaries.ts';
import { useSearch } from '../lookup/useSearch.ts';
import { Notice } from '../Notice.tsx';
import { useLive, useRegistry } from '../registry.tsx';
import { startAbout } from '../requests/prepareAbout.ts';
import { useKept } from './place.tsx';

const mostShown = 6;
/** Whom or what a procedure may be started for. */
const storesFor: Partial<Record<ProcedureId, readonly SearchStore[]>> = {
  'issue-person': ['staff'],
  'issue-organisation': ['organisations'],
  'issue-system': ['systems'],
};
const everyone: readonly SearchStore[] = ['staff', 'certificates', 'devices', 'systems', 'organisations'];

export interface SubjectPickerProps {
  procedure: ProcedureId;
  onPrepared(requestId: string): void;
}

/** Finds a person, a certificate or a device, and starts a request of this procedure for it. */
export function SubjectPicker({ procedure, onPrepared }: SubjectPickerProps) {
  const registry = useRegistry();
  const [query, setQuery] = useKept('subject-query', '');
  const [problem, setProblem] = useState<string>();
  const { hits } = useSearch(query, mostShown, storesFor[procedure] ?? everyone);
  const { value: rows } = useLive(
    (opened) => readSummaries(opened, hits, today()),
    ['staff', 'certificates', 'devices', 'systems', 'organisations'],
    `pick:${hits.map(({ id }) => id).join()}`,
  );
  const start = (ref: Ref) => {
    startAbout(registry, procedure, ref).then(
      (id) => {
        setQuery(() => '');
        onPrepared(id);
      },
      (error: unknown) => setProblem(toRegistryError(error).message),
    );
  };
  return (
    <div class="stack">
      <label for="subject-query">Lập hồ sơ mới cho ai, chứng thư hay thiết bị nào?</label>
      <input
        id="subject-query"
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder="Gõ tên, số chứng thư, mã vạch… (không cần dấu)"
        value={query}
        onInput={(event) => setQuery(() => event.currentTarget.value)}
      />
      <ul class="subject-hits">
        {query.trim() !== '' &&
          (rows ?? []).map((row) => (
            <li key={row.id}>
              <button type="button" data-testid="subject-hit" onClick={() => start(row)}>
                <strong>{row.title}</strong> <span class="quiet-text">{row.detail}</span>
                {row.told[0] && <span class="quiet-text"> · {row.told[0].text}</span>}
              </button>
            </li>
          ))}
      </ul>
      {query.trim() !== '' && rows?.length === 0 && hits.length === 0 && (
        <p class="quiet-text" role="status">
          Không tìm thấy. Hãy thử tên khác, hoặc thêm vào sổ đăng ký trước.
        </p>
      )}
      {problem && <Notice tone="error">{problem}</Notice>}
    </div>
  );
}
