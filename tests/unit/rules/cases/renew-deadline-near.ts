import { request } from '../records.ts';
import type { Case } from './case.ts';
import { in29, in30, in45, in46, one } from './shared.ts';

export const renewDeadlineNear: readonly Case[] = [
  {
    rule: 'renew-deadline-near',
    when: '30 days left',
    request: request('renew'),
    facts: one({ validTo: in30 }),
    finds: 1,
    severity: 'warning',
    says: ['30 ngày', 'chậm nhất ngày 22/11/2026'],
  },
  {
    rule: 'renew-deadline-near',
    when: '45 days left',
    request: request('renew'),
    facts: one({ validTo: in45 }),
    finds: 1,
    says: ['chậm nhất ngày 07/12/2026'],
  },
  {
    rule: 'renew-deadline-near',
    when: '46 days left',
    request: request('renew'),
    facts: one({ validTo: in46 }),
    finds: 0,
  },
  {
    rule: 'renew-deadline-near',
    when: '29 days left',
    request: request('renew'),
    facts: one({ validTo: in29 }),
    finds: 0,
  },
  {
    rule: 'renew-deadline-near',
    when: 'sent already',
    request: request('renew', { state: 'submitted' }),
    facts: one({ validTo: in45 }),
    finds: 0,
  },
];
