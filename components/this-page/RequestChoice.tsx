import { useContext } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { procedureLabels } from '../../lib/procedures/labels.ts';
import { today } from '../clock.ts';
import { useLive } from '../registry.tsx';
import { readSubjects, tellSubjects } from '../requests/subjects.ts';
import { useKept } from './place.tsx';
import { RehearsalContext } from './rehearsal.ts';
import { SubjectPicker } from './SubjectPicker.tsx';
import type { PageState } from './usePage.ts';

/** The request that the page is filled from: one there is, or a new one. */
export function RequestChoice({ page }: { page: PageState }) {
  const { open, request, assessment } = page;
  const rehearsing = useContext(RehearsalContext) !== undefined;
  const [isNew, setNew] = useKept('new-request', false);
  const ids = open.map(({ id }) => id).join();
  const { value: subjects } = useLive(
    (registry) => readSubjects(registry, open, today()),
    ['requests', 'staff', 'certificates', 'devices'],
    `choice:${ids}`,
  );
  const procedure = assessment?.spotted.procedure ?? assessment?.procedure;
  const offered = request && !open.some(({ id }) => id === request.id) ? [request, ...open] : open;
  return (
    <div class="stack">
      <label for="request-choice">Điền từ hồ sơ</label>
      <div class="row">
        <select
          id="request-choice"
          data-testid="request-choice"
          data-known={page.openKnown}
          value={request?.id ?? ''}
          onChange={(event) => page.choose(event.currentTarget.value || undefined)}
        >
          <option value="">Chọn hồ sơ…</option>
          {offered.map((each) => (
            <option key={each.id} value={each.id}>
              {procedureLabels[each.procedure]}: {tellSubjects(subjects?.get(each.id) ?? [])}
            </option>
          ))}
        </select>
        <button type="button" aria-expanded={isNew} onClick={() => setNew((before) => !before)}>
          Hồ sơ mới
        </button>
        {request && !rehearsing && (
          <a
            href={browser.runtime.getURL(`/registry.html#/requests/${request.id}`)}
            target="_blank"
            rel="noreferrer"
          >
            Sửa hồ sơ này
          </a>
        )}
      </div>
      {(isNew || offered.length === 0) && procedure && (
        <SubjectPicker
          procedure={procedure}
          onPrepared={(id) => {
            setNew(() => false);
            page.choose(id);
          }}
        />
      )}
    </div>
  );
}
