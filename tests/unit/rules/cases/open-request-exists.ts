import { correct, request } from '../records.ts';
import type { Case } from './case.ts';

export const openRequestExists: readonly Case[] = [
  {
    rule: 'open-request-exists',
    when: 'another renewal on its way',
    request: request('renew'),
    facts: { requests: [request('renew', { id: 'other', state: 'submitted', portalCode: 'HS-01' })] },
    finds: 1,
    severity: 'warning',
    says: ['Nguyễn Văn An', 'HS-01', 'đã gửi'],
  },
  {
    rule: 'open-request-exists',
    when: 'a change on its way',
    request: request('renew'),
    facts: { requests: [request('change', { state: 'received' })] },
    finds: 1,
  },
  {
    rule: 'open-request-exists',
    when: 'by its device alone',
    request: request('recover-device', { certificateIds: undefined }),
    facts: { requests: [request('revoke')] },
    finds: 1,
  },
  {
    rule: 'open-request-exists',
    when: 'one that is done',
    request: request('renew'),
    facts: { requests: [request('renew', { id: 'other', state: 'done' })] },
    finds: 0,
  },
  {
    rule: 'open-request-exists',
    when: 'the request itself',
    request: request('renew'),
    facts: { requests: [correct.renew] },
    finds: 0,
  },
  {
    rule: 'open-request-exists',
    when: 'for another certificate',
    request: request('renew'),
    facts: { requests: [request('renew', { id: 'other', certificateIds: ['simcert'], deviceIds: ['sim'] })] },
    finds: 0,
  },
  {
    rule: 'open-request-exists',
    when: 'deleted',
    request: request('renew'),
    facts: { requests: [request('renew', { id: 'other', deletedAt: '2026-11-01T00:00:00Z' })] },
    finds: 0,
  },
  {
    rule: 'open-request-exists',
    when: 'the loss record that a revocation calls for',
    request: request('revoke', { reason: 'device-lost' }),
    facts: { requests: [correct['device-loss']] },
    finds: 0,
  },
];
