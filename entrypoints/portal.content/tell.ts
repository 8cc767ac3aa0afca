/**
 * What the spotter says to the background. The messenger of `messages.ts` would be a tenth of the spotter, so
 * its envelope is written here by hand; the other end is the messenger's own.
 */
import { browser } from 'wxt/browser';
import type { Protocol } from '../../lib/messages.ts';

type Told = 'pageSeen' | 'openPanel';
type Data<Type extends Told> = Parameters<Protocol[Type]>[0];

/** @returns the background's answer; undefined where it gives none, as after an update of the extension */
export async function tell<Type extends Told>(
  type: Type,
  data: Data<Type>,
): Promise<ReturnType<Protocol[Type]> | undefined> {
  try {
    const answer = await browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
    return answer?.res;
  } catch {
    return undefined;
  }
}
