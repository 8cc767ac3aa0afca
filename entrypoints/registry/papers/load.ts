/** Reads all that the papers of a request are made from. */
import { today } from '../../../components/clock.ts';
import { loadFacts } from '../../../components/requests/facts.ts';
import {
  type PaperSettings,
  type PapersSetting,
  paperSettingsSchema,
  parsePapersSetting,
} from '../../../lib/documents/settings.ts';
import type { FormNumber } from '../../../lib/documents/types.ts';
import type { Organisation, Request } from '../../../lib/registry/schema.ts';
import type { Archive, Registry, Template } from '../../../lib/registry/store.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { draftKeyOf, readDraft } from '../requests/draft.ts';

export interface PaperSources {
  /** As it stands in the editor, saved or not. */
  request: Request;
  /** The editor holds changes that are not saved. */
  unsaved: boolean;
  facts: Facts;
  organisations: readonly Organisation[];
  kept: PapersSetting;
  templates: readonly Template[];
  archives: readonly Archive[];
}

/** @returns undefined when there is no such request */
export async function loadSources(registry: Registry, id: string): Promise<PaperSources | undefined> {
  const [saved, draft] = await Promise.all([registry.get('requests', id), registry.getDraft(draftKeyOf(id))]);
  if (!saved) return undefined;
  const edited = draft && readDraft(draft)?.request;
  const request = edited ?? saved;
  const [facts, organisations, kept, templates, archives] = await Promise.all([
    loadFacts(registry, today(), request),
    registry.all('organisations'),
    registry.getSetting('papers'),
    registry.templates.all(),
    registry.archives.ofRequest(id),
  ]);
  return {
    request,
    unsaved: edited !== undefined,
    facts,
    organisations,
    kept: parsePapersSetting(kept),
    templates,
    archives: [...archives].sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
  };
}

/** What the clerk changed on a paper is kept beside the draft of its request. */
export const paperKey = (requestId: string, form: FormNumber): string => `papers:${requestId}:${form}`;

export async function readPaperSettings(registry: Registry, key: string): Promise<PaperSettings> {
  const draft = await registry.getDraft(key);
  const parsed = paperSettingsSchema.safeParse(draft?.value ?? {});
  return parsed.success ? parsed.data : {};
}

/** A template that is shipped with the extension. */
export async function shippedTemplate(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(`/templates/${name}.docx`);
  if (!response.ok) throw new Error(`No template ${name}.`);
  return new Uint8Array(await response.arrayBuffer());
}
