import { useState } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { type FormDraft, sameValues } from '../../../lib/registry/drafts.ts';
import type { FormValues } from '../../../lib/registry/forms/types.ts';

export interface DraftedValues {
  values: FormValues;
  /** Changes the boxes and keeps them as a draft at once. */
  change(values: FormValues): void;
  /** When the draft that the form opened with was kept; absent when it opened without one. */
  restoredAt?: string;
  /**
   * `updatedAt` of the record as it was when these boxes were begun: a draft is saved against the state
   * it was begun on, so that nothing is overwritten unseen.
   */
  basedOn?: string;
  /** Throws the draft away and goes back to `original`. */
  discard(): void;
}

/** The boxes of a form, of which every keystroke is kept until they are saved. */
export function useDraftedValues(
  key: string,
  original: FormValues,
  draft: (FormDraft & { savedAt: string }) | undefined,
  updatedAt?: string,
): DraftedValues {
  const registry = useRegistry();
  const tellError = useTellError();
  const useful = draft && !sameValues(draft.values, original) ? draft : undefined;
  const [values, setValues] = useState(useful?.values ?? original);
  const [restoredAt, setRestoredAt] = useState(useful?.savedAt);
  const basedOn = (restoredAt === undefined ? undefined : draft?.basedOn) ?? updatedAt;
  return {
    values,
    restoredAt,
    basedOn,
    change(next) {
      setValues(next);
      const kept = sameValues(next, original)
        ? registry.clearDraft(key)
        : registry.saveDraft(key, { values: next, ...(basedOn ? { basedOn } : {}) }, nowMoment());
      kept.catch(tellError);
    },
    discard() {
      setValues(original);
      setRestoredAt(undefined);
      registry.clearDraft(key).catch(tellError);
    },
  };
}
