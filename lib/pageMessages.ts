/**
 * Messages as the scripts on a page of the portal exchange them. The messenger of `messages.ts` would be a tenth of
 * each script, so its envelope is written here by hand; the other end is the messenger's own.
 */
import { browser } from 'wxt/browser';
import type { Protocol } from './messages.ts';

type Told = 'pageSeen' | 'openPanel';
type Data<Type extends keyof Protocol> = Parameters<Protocol[Type]>[0];

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

type Answers = {
  [Type in keyof Protocol]?: (
    data: Data<Type>,
  ) => ReturnType<Protocol[Type]> | Promise<ReturnType<Protocol[Type]>>;
};

/** Answers what the popup and the panel ask this page; an error goes back to who asked. */
export function answer(answers: Answers): void {
  browser.runtime.onMessage.addListener((message, _sender, reply) => {
    const own = (answers as Record<string, ((data: unknown) => unknown) | undefined>)[message?.type];
    if (!own) return undefined;
    const failed = ({ name, message, stack = '' }: Error) => reply({ err: { name, message, stack } });
    void (async () => own(message.data))().then((res) => reply({ res }), failed);
    return true;
  });
}
