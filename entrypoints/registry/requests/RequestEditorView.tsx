import { useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { useLive } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { draftKeyOf, readDraft } from './draft.ts';
import { RequestEditor } from './RequestEditor.tsx';

/** Reads a request and the draft kept of it, once; the editor then owns what is on the screen. */
export function RequestEditorView({ id }: { id: string }) {
  const [turn, setTurn] = useState(0);
  const live = useLive(
    async (registry) => {
      const [saved, kept] = await Promise.all([
        registry.get('requests', id),
        registry.getDraft(draftKeyOf(id)),
      ]);
      return { saved, draft: kept && readDraft(kept) };
    },
    [],
    `${id}:${turn}`,
  );
  const { value, problem } = live;
  if (!value || problem) return <NotYet live={live} title="Hồ sơ" />;
  if (!value.saved) {
    return (
      <Notice>
        <p>Không có hồ sơ này trong sổ.</p>
        <p>
          <a href="#/requests">Về danh sách hồ sơ</a>
        </p>
      </Notice>
    );
  }
  return (
    <RequestEditor key={turn} saved={value.saved} draft={value.draft} onReread={() => setTurn(turn + 1)} />
  );
}
