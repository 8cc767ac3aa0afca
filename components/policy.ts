import { browser } from 'wxt/browser';
import { type Policy, parsePolicy } from '../lib/procedures/policy.ts';

let read: Promise<Policy> | undefined;

/** What the administrator set; nothing where nobody did. Read once: a policy changes with the browser's restart. */
export function readPolicy(): Promise<Policy> {
  // Firefox refuses where no policy is given; Chrome gives an empty one.
  read ??= Promise.resolve(browser.storage.managed.get()).then(
    (value) => parsePolicy(value).policy,
    () => ({}),
  );
  return read;
}

/** The rehearsal follows the province of its sample, whatever the administrator set. */
export function leavePolicyOut(): void {
  read = Promise.resolve({});
}
