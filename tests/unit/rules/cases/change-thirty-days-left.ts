import { request } from '../records.ts';
import type { Case } from './case.ts';
import { in29, in30, one } from './shared.ts';

export const changeThirtyDaysLeft: readonly Case[] = [
  {
    rule: 'change-thirty-days-left',
    when: '29 days left',
    request: request('change'),
    facts: one({ validTo: in29 }),
    finds: 1,
    severity: 'error',
    fix: { procedure: 'issue-person' },
  },
  {
    rule: 'change-thirty-days-left',
    when: '30 days left',
    request: request('change'),
    facts: one({ validTo: in30 }),
    finds: 0,
  },
  {
    rule: 'change-thirty-days-left',
    when: 'a renewal',
    request: request('renew'),
    facts: one({ validTo: in29 }),
    finds: 0,
  },
];
