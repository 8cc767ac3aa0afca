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

export async function readQuery(): Promise<string> {
  const stored: unknown = (await browser.storage.session.get(queryKey))[queryKey];
  return typeof stored === 'string' ? stored : '';
}

export async function saveQuery(query: string): Promise<void> {
  await browser.storage.session.set({ [queryKey]: query });
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
