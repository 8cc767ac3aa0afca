import { useState } from 'preact/hooks';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { parseStatuses, withStatus } from '../../../components/portal-memory/statuses.ts';
import { useRegistry, useSetting } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { statuses } from '../../../lib/portal/progress/statuses.ts';
import { foldStatus, type OwnStatus, stateOf } from '../../../lib/portal/progress/tell.ts';
import { stateLabels } from '../../../lib/procedures/labels.ts';
import { type RequestState, requestStates } from '../../../lib/registry/schema.ts';

/** The portal's words for how far a request is: those known, and the clerk's own. */
export function StatusWordsView() {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const setting = useSetting('portalStatuses');
  const { ready, value } = setting;
  if (!ready) return <NotYet live={setting} title="Từ chỉ trạng thái trên Cổng" />;
  const own = parseStatuses(value);

  const change = (how: (before: OwnStatus[]) => OwnStatus[], said: string) => {
    const work = async () => {
      const before = parseStatuses(await registry.getSetting('portalStatuses'));
      await registry.setSetting('portalStatuses', how(before));
      notify({ text: said, undo: () => registry.setSetting('portalStatuses', before) });
    };
    work().catch(tellError);
  };

  return (
    <section class="stack">
      <h1>Từ chỉ trạng thái trên Cổng</h1>
      <p>
        Trợ lý chỉ hiểu một trạng thái khi cả câu chữ của nó có trong đây; từ chưa biết được hiện nguyên như
        trên Cổng. Chữ hoa, dấu câu và ngày tháng không làm khác đi.
      </p>
      <section class="card stack" aria-labelledby="own-words">
        <h2 id="own-words">Từ bạn thêm</h2>
        {own.length === 0 && <p>Chưa thêm từ nào.</p>}
        <ul class="plain stack tight">
          {own.map((one) => (
            <li key={one.words} class="row" data-testid="own-status">
              <span>
                “{one.words}” nghĩa là <strong>{stateLabels[one.state]}</strong>
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={`Bỏ từ ${one.words}`}
                onClick={() =>
                  change(
                    (before) => before.filter(({ words }) => foldStatus(words) !== foldStatus(one.words)),
                    `Đã bỏ từ “${one.words}”.`,
                  )
                }
              >
                Bỏ
              </button>
            </li>
          ))}
        </ul>
        <AddWords
          onAdd={(added) => change((before) => withStatus(before, added), `Đã thêm từ “${added.words}”.`)}
        />
      </section>
      <section class="card stack" aria-labelledby="known-words">
        <h2 id="known-words">Từ có sẵn</h2>
        <dl class="stack tight">
          {requestStates.map((state) => (
            <div key={state}>
              <dt>
                <strong>{stateLabels[state]}</strong>
              </dt>
              <dd>{statuses[state].join('; ')}</dd>
            </div>
          ))}
        </dl>
      </section>
    </section>
  );
}

function AddWords({ onAdd }: { onAdd(added: OwnStatus): void }) {
  const [words, setWords] = useState('');
  const [state, setState] = useState<RequestState>();
  const known = words.trim() ? stateOf(words) : undefined;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!foldStatus(words) || !state) return;
        onAdd({ words: words.trim(), state });
        setWords('');
        setState(undefined);
      }}
    >
      <div class="field">
        <label for="status-words">Từ trên Cổng</label>
        <input
          id="status-words"
          type="text"
          maxLength={200}
          autocomplete="off"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="status-state">Nghĩa là</label>
        <select
          id="status-state"
          value={state ?? ''}
          onChange={(event) => setState(requestStates.find((one) => one === event.currentTarget.value))}
        >
          <option value="">Chọn trạng thái…</option>
          {requestStates.map((one) => (
            <option key={one} value={one}>
              {stateLabels[one]}
            </option>
          ))}
        </select>
      </div>
      {known && (
        <p class="quiet-text">
          Từ này có sẵn với nghĩa “{stateLabels[known]}”; từ bạn thêm sẽ được dùng trước.
        </p>
      )}
      <div>
        <button type="submit" disabled={!foldStatus(words) || !state}>
          Thêm từ
        </button>
      </div>
    </form>
  );
}
