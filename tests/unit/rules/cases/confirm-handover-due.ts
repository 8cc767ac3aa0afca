import { correct, request } from '../records.ts';
import type { Case } from './case.ts';
import { events } from './shared.ts';

export const confirmHandoverDue: readonly Case[] = [
  {
    rule: 'confirm-handover-due',
    when: 'handed over',
    request: request('issue-person', {
      state: 'done',
      timeline: events(['2026-11-18', 'device-received'], ['2026-11-19', 'handed-over']),
    }),
    finds: 1,
    severity: 'warning',
    says: ['Nguyễn Văn An', 'Mẫu số 07', '19/11/2026'],
  },
  {
    rule: 'confirm-handover-due',
    when: 'only received',
    request: request('issue-person', { state: 'done', timeline: events(['2026-11-18', 'device-received']) }),
    finds: 0,
  },
  {
    rule: 'confirm-handover-due',
    when: 'confirmed',
    request: request('issue-person', {
      state: 'done',
      timeline: events(['2026-11-19', 'handed-over'], ['2026-11-20', 'handover-confirmed']),
    }),
    finds: 0,
  },
  {
    rule: 'confirm-handover-due',
    when: 'a Mẫu 07 for the person',
    request: request('issue-person', { timeline: events(['2026-11-19', 'handed-over']) }),
    facts: {
      requests: [request('confirm-handover', { certificateIds: [], deviceIds: [], staffIds: ['an'] })],
    },
    finds: 0,
  },
  {
    rule: 'confirm-handover-due',
    when: 'a Mẫu 07 for the certificate',
    request: request('issue-person', { timeline: events(['2026-11-19', 'handed-over']) }),
    facts: { requests: [correct['confirm-handover']] },
    finds: 0,
  },
  {
    rule: 'confirm-handover-due',
    when: 'a Mẫu 07 of five years ago',
    request: request('issue-person', { timeline: events(['2026-11-19', 'handed-over']) }),
    facts: {
      requests: [
        request('confirm-handover', {
          document: { number: '1', date: '2021-11-19' },
          handover: { date: '2021-11-18' },
          updatedAt: '2021-11-19T00:00:00Z',
        }),
      ],
    },
    finds: 1,
  },
  {
    rule: 'confirm-handover-due',
    when: 'a Mẫu 07 for someone else',
    request: request('issue-person', { timeline: events(['2026-11-19', 'handed-over']) }),
    facts: { requests: [request('confirm-handover', { certificateIds: ['simcert'], deviceIds: ['sim'] })] },
    finds: 1,
  },
];
