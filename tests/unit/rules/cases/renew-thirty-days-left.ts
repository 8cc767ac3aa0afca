import { request } from '../records.ts';
import type { Case } from './case.ts';
import { in29, in30, one } from './shared.ts';

export const renewThirtyDaysLeft: readonly Case[] = [
  {
    rule: 'renew-thirty-days-left',
    when: '29 days left',
    request: request('renew'),
    facts: one({ validTo: in29 }),
    finds: 1,
    severity: 'error',
    says: ['29 ngày', '21/12/2026', 'cấp mới'],
    fix: { procedure: 'issue-person' },
  },
  {
    rule: 'renew-thirty-days-left',
    when: '30 days left',
    request: request('renew'),
    facts: one({ validTo: in30 }),
    finds: 0,
  },
  {
    rule: 'renew-thirty-days-left',
    when: 'expired',
    request: request('renew'),
    facts: one({ validTo: '2026-10-01', status: 'expired' }),
    finds: 1,
    says: ['đã hết hạn'],
  },
  {
    rule: 'renew-thirty-days-left',
    when: 'last day unknown, recorded as expired',
    request: request('renew'),
    facts: one({ validTo: undefined, status: 'expired' }),
    finds: 1,
  },
  {
    rule: 'renew-thirty-days-left',
    when: 'last day unknown',
    request: request('renew'),
    facts: one({ validTo: undefined }),
    finds: 0,
  },
  {
    rule: 'renew-thirty-days-left',
    when: 'a change with 29 days left',
    request: request('change'),
    facts: one({ validTo: in29 }),
    finds: 0,
  },
  {
    rule: 'renew-thirty-days-left',
    when: 'sent in time, looked at later',
    request: request('renew', {
      state: 'received',
      timeline: [{ at: '2026-11-20T03:00:00Z', event: 'submitted', source: 'clerk' }],
    }),
    facts: one({ validTo: '2026-12-20' }),
    finds: 0,
  },
  {
    rule: 'renew-thirty-days-left',
    when: 'sent a day too late',
    request: request('renew', {
      state: 'received',
      timeline: [{ at: '2026-11-21T03:00:00Z', event: 'submitted', source: 'clerk' }],
    }),
    facts: one({ validTo: '2026-12-20' }),
    finds: 1,
  },
];
