import { useState } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import type { Request } from '../../../lib/registry/schema.ts';
import { draftKeyOf, type KeptDraft, type RequestDraft } from './draft.ts';

/** A request being edited, of which every keystroke is kept until it is saved. */
export function useRequestDraft(saved: Request, draft: KeptDraft | undefined) {
  const registry = useRegistry();
  const tellError = useTellError();
  const key = draftKeyOf(saved.id);
  const useful = draft && !same(draft.request, saved) ? draft : undefined;
  const [request, setRequest] = useState(useful?.request ?? saved);
  const [restoredAt, setRestoredAt] = useState(useful?.savedAt);
  const basedOn = (restoredAt === undefined ? undefined : useful?.basedOn) ?? saved.updatedAt;
  return {
    request,
    /** `updatedAt` of the request that the draft was begun on. */
    basedOn,
    /** When the draft that the editor opened with was kept; absent when it opened without one. */
    restoredAt,
    changed: !same(request, saved),
    change(next: Request) {
      setRequest(next);
      const kept = same(next, saved)
        ? registry.clearDraft(key)
        : registry.saveDraft(key, { request: next, basedOn } satisfies RequestDraft, nowMoment());
      kept.catch(tellError);
    },
    discard() {
      setRequest(saved);
      setRestoredAt(undefined);
      registry.clearDraft(key).catch(tellError);
    },
  };
}

/** Whether two requests say the same; an absent value and no value are one. */
function same(a: Request, b: Request): boolean {
  return canonical(a) === canonical(b);
}

function canonical(request: Request): string {
  return JSON.stringify(request, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
