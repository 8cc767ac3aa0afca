import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { draftKey, type FormDraft, readDraft } from '../../../lib/registry/drafts.ts';
import { toRegistryError } from '../../../lib/registry/errors.ts';
import type { FormValues } from '../../../lib/registry/forms/types.ts';
import type { FormStore } from '../../../lib/registry/records.ts';
import type { RecordTypes } from '../../../lib/registry/schema.ts';
import type { StoreView } from '../views.ts';
import { RecordEditor } from './RecordEditor.tsx';

export interface FormViewProps<S extends FormStore> {
  view: StoreView & { store: S };
  /** Absent for a new record. */
  id?: string;
  /** Boxes that the address fills in for a new record. */
  given?: FormValues;
}

interface Opened<S extends FormStore> {
  record?: RecordTypes[S];
  draft?: FormDraft & { savedAt: string };
  /** Counted up when the record is read again, so that the editor starts afresh. */
  turn: number;
}

/** Reads a record and the draft of its form, then hands both to the editor. */
export function FormView<S extends FormStore>({ view, id, given }: FormViewProps<S>) {
  const registry = useRegistry();
  const { store } = view;
  const about = given && Object.values(given).join(':');
  const key = draftKey(store, id ?? (about ? `new:${about}` : undefined));
  const [opened, setOpened] = useState<Opened<S>>();
  const [problem, setProblem] = useState<string>();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let gone = false;
    Promise.all([id === undefined ? undefined : registry.get(store, id), registry.getDraft(key)]).then(
      ([record, stored]) => {
        if (gone) return;
        if (id !== undefined && !record) {
          setProblem('Không có bản ghi này trong sổ. Có thể địa chỉ đã cũ; hãy quay lại danh sách.');
          return;
        }
        const draft = readDraft(stored?.value);
        setOpened({ record, turn, draft: draft && stored && { ...draft, savedAt: stored.savedAt } });
      },
      (error: unknown) => {
        if (!gone) setProblem(toRegistryError(error).message);
      },
    );
    return () => {
      gone = true;
    };
  }, [registry, store, id, key, turn]);

  if (problem !== undefined) {
    return (
      <section class="stack">
        <h1>{view.title}</h1>
        <Notice tone="error">
          <p>{problem}</p>
        </Notice>
        <p>
          <a href={`#/${view.view}`}>Về danh sách</a>
        </p>
      </section>
    );
  }
  return (
    opened && (
      <RecordEditor
        key={`${key}:${opened.turn}`}
        view={view}
        record={opened.record}
        draft={opened.draft}
        draftKey={key}
        given={given}
        onReread={() => setTurn(opened.turn + 1)}
      />
    )
  );
}
