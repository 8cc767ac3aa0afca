import { correct, request, token } from '../records.ts';
import type { Case } from './case.ts';
import { events } from './shared.ts';

export const handoverNeedsRecord: readonly Case[] = [
  {
    rule: 'handover-needs-record',
    when: 'returned by its timeline',
    request: request('revoke', { state: 'done', timeline: events(['2026-11-21', 'device-returned']) }),
    finds: 1,
    severity: 'warning',
    says: ['VN0012345', 'Mẫu số 08'],
  },
  {
    rule: 'handover-needs-record',
    when: 'returned by its status',
    request: request('revoke'),
    facts: { devices: [token({ status: 'returned' })] },
    finds: 1,
  },
  {
    rule: 'handover-needs-record',
    when: 'a Mẫu 08 for it',
    request: request('revoke'),
    facts: { devices: [token({ status: 'returned' })], requests: [correct['device-handover']] },
    finds: 0,
  },
  {
    rule: 'handover-needs-record',
    when: 'the request is the Mẫu 08',
    request: request('device-handover', { timeline: events(['2026-11-21', 'device-returned']) }),
    finds: 0,
  },
  {
    rule: 'handover-needs-record',
    when: 'only recalled',
    request: request('revoke'),
    facts: { devices: [token({ status: 'recalled' })] },
    finds: 0,
  },
];
