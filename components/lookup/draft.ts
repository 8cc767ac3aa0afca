/** What outlives a popup closed by accident: the query, for the session; the records last opened, for longer. */
import { browser } from 'wxt/browser';
import { searchStores } from '../../lib/registry/search.ts';
import { z } from '../../lib/registry/zod.ts';
import type { Ref } from './summaries.ts';

const queryKey = 'lookup-query';
const recentKey = 'lookup-recent';
/** As many as fit without scrolling. */
const mostRecent = 6;

const refs = z.array(z.object({ store: z.enum(searchStores), id: z.string() }));

const keptSchema = z.object({ query: z.string(), refs });

/** A query and what it found, so that the rows are there again before the index is. */
export interface Kept {
  query: string;
  refs: readonly Ref[];
}

export async function readKept(): Promise<Kept | undefined> {
  const parsed = keptSchema.safeParse((await browser.storage.session.get(queryKey))[queryKey]);
  return parsed.success ? parsed.data : undefined;
}

export async function saveKept(kept: Kept): Promise<void> {
  await browser.storage.session.set({ [queryKey]: kept });
}

/** Ids only: what is known of them stays in the registry. */
export async function readRecent(): Promise<Ref[]> {
  const parsed = refs.safeParse((await browser.storage.local.get(recentKey))[recentKey]);
  return parsed.success ? parsed.data : [];
}

export async function addRecent(ref: Ref): Promise<void> {
  const before = await readRecent();
  const others = before.filter(({ id }) => id !== ref.id);
  await browser.storage.local.set({
    [recentKey]: [{ store: ref.store, id: ref.id }, ...others].slice(0, mostRecent),
  });
}
