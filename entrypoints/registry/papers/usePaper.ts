/** One paper of a request: its template, its text, what is missing. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { documentData, type FilledDocument } from '../../../lib/documents/data.ts';
import { fillTemplate } from '../../../lib/documents/fill.ts';
import { inspectTemplate } from '../../../lib/documents/inspect.ts';
import type { PaperSettings } from '../../../lib/documents/settings.ts';
import type { DocumentForm } from '../../../lib/documents/types.ts';
import type { Template } from '../../../lib/registry/store.ts';
import { type PaperSources, paperKey, readPaperSettings, shippedTemplate } from './load.ts';

interface LoadedTemplate {
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
  keys: readonly string[];
}

export interface Paper {
  filled: FilledDocument;
  own: PaperSettings;
  /** Those of the form, the clerk's own. */
  templates: readonly Template[];
  /** Id of the one in use; empty for ours. */
  templateId: string;
  change(next: PaperSettings): void;
  /** The .docx as it stands; to be looked at, with its first rows only. */
  make(rows?: number): Uint8Array<ArrayBuffer>;
}

/** Undefined until everything is read. */
export function usePaper(sources: PaperSources, form: DocumentForm): Paper | undefined {
  const registry = useRegistry();
  const tellError = useTellError();
  const key = paperKey(sources.request.id, form.number);
  const [own, setOwn] = useState<{ key: string; settings: PaperSettings }>();
  useEffect(() => {
    let gone = false;
    readPaperSettings(registry, key).then((settings) => {
      if (!gone) setOwn({ key, settings });
    }, tellError);
    return () => {
      gone = true;
    };
  }, [registry, key, tellError]);

  const templates = sources.templates.filter(({ formId }) => formId === form.number);
  const settings = own?.key === key ? own.settings : undefined;
  const wanted = settings?.templateId ?? sources.kept.templates?.[form.number] ?? '';
  const chosen = templates.find(({ id }) => id === wanted);
  const template = useTemplate(form, chosen);
  const { request, facts, organisations, kept } = sources;
  const filled = useMemo(
    () =>
      settings &&
      template &&
      documentData({
        form,
        request,
        facts,
        organisations,
        own: settings,
        kept: kept.lasting,
        keys: template.keys,
      }),
    [form, request, facts, organisations, kept, settings, template],
  );
  if (!settings || !template || !filled) return undefined;
  return {
    filled,
    own: settings,
    templates,
    templateId: template.id,
    change(next) {
      setOwn({ key, settings: next });
      registry.saveDraft(key, next, nowMoment()).catch(tellError);
    },
    make(rows) {
      const { data } = filled;
      return fillTemplate(template.bytes, { ...data, danh_sach: data.danh_sach?.slice(0, rows) ?? [] });
    },
  };
}

function useTemplate(form: DocumentForm, own: Template | undefined): LoadedTemplate | undefined {
  const tellError = useTellError();
  const [loaded, setLoaded] = useState<LoadedTemplate & { form: string }>();
  const id = own?.id ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a template never changes under its id.
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const bytes = own?.bytes ?? (await shippedTemplate(`mau-${form.number}`));
      const { keys } = await inspectTemplate(bytes, form);
      if (!gone) setLoaded({ id, bytes, keys, form: form.number });
    };
    read().catch(tellError);
    return () => {
      gone = true;
    };
  }, [form, id, tellError]);
  return loaded && loaded.id === id && loaded.form === form.number ? loaded : undefined;
}
