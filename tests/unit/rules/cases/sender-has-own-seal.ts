import { organisation, request } from '../records.ts';
import type { Case } from './case.ts';

export const senderHasOwnSeal: readonly Case[] = [
  {
    rule: 'sender-has-own-seal',
    when: 'a unit without a seal',
    request: request('revoke'),
    facts: { organisation: { ...organisation, hasOwnSeal: false } },
    finds: 1,
    severity: 'error',
    says: [organisation.name],
  },
  { rule: 'sender-has-own-seal', when: 'a body with its own seal', request: request('revoke'), finds: 0 },
  {
    rule: 'sender-has-own-seal',
    when: 'not known',
    request: request('revoke'),
    facts: { organisation: { ...organisation, hasOwnSeal: undefined } },
    finds: 0,
  },
  {
    rule: 'sender-has-own-seal',
    when: 'no organisation',
    request: request('revoke'),
    facts: { organisation: undefined },
    finds: 0,
  },
];
