import { certificate, correct, request } from '../records.ts';
import type { Case } from './case.ts';

export const alreadyHasCertificate: readonly Case[] = [
  {
    rule: 'already-has-certificate',
    when: 'on the same kind of device',
    request: request('issue-person', { deviceKind: 'pki-token' }),
    finds: 1,
    severity: 'warning',
    says: ['Nguyễn Văn An'],
  },
  {
    rule: 'already-has-certificate',
    when: 'no kind given, which the portal takes as PKI Token',
    request: request('issue-person', { deviceKind: undefined }),
    finds: 1,
  },
  {
    rule: 'already-has-certificate',
    when: 'on another kind of device',
    request: request('issue-person', { deviceKind: 'sim-pki' }),
    finds: 0,
  },
  {
    rule: 'already-has-certificate',
    when: 'expired',
    request: request('issue-person', { deviceKind: 'pki-token' }),
    facts: { certificates: [certificate({ validTo: '2026-11-21' })] },
    finds: 0,
  },
  {
    rule: 'already-has-certificate',
    when: 'named as the old certificate',
    request: request('issue-person', { deviceKind: 'pki-token', certificateIds: ['cert'] }),
    finds: 0,
  },
  {
    rule: 'already-has-certificate',
    when: 'being revoked',
    request: request('issue-person', { deviceKind: 'pki-token' }),
    facts: { requests: [correct.revoke] },
    finds: 0,
  },
  {
    rule: 'already-has-certificate',
    when: 'of someone else',
    request: request('issue-person', { deviceKind: 'pki-token', staffIds: ['binh'] }),
    finds: 0,
  },
];
