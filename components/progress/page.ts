/** Asks the filler in a tab for the list of requests that its page shows. */
import { sendMessage } from '../../lib/messages.ts';
import { checkProgress } from '../../lib/pageChecks.ts';
import type { ProgressReading } from '../../lib/portal/progress/types.ts';
import { seenRows } from '../../lib/portal/progress/watch.ts';

/** @returns undefined when the page is no longer there */
export async function readProgressIn(tabId: number): Promise<ProgressReading | undefined> {
  const answer = await sendMessage('readProgress', undefined, tabId).catch(() => undefined);
  return answer && checkProgress(answer);
}

/** @returns true when the page shows other requests; false when it is gone or somebody else has asked since */
export async function whenProgressChanges(tabId: number, seen: ProgressReading): Promise<boolean> {
  return (await sendMessage('progressChanged', seenRows(seen), tabId).catch(() => false)) === true;
}
