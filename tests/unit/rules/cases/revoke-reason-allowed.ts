import { request } from '../records.ts';
import type { Case } from './case.ts';

export const revokeReasonAllowed: readonly Case[] = [
  {
    rule: 'revoke-reason-allowed',
    when: 'a person’s certificate, a reason of systems',
    request: request('revoke', { reason: 'stopped' }),
    finds: 1,
    severity: 'error',
    field: 'reason',
    says: ['Nghỉ hưu'],
  },
  {
    rule: 'revoke-reason-allowed',
    when: 'an organisation’s, a reason of people',
    request: request('revoke', { certificateIds: ['orgcert'], reason: 'retired' }),
    finds: 1,
  },
  {
    rule: 'revoke-reason-allowed',
    when: 'a system’s, a reason of organisations',
    request: request('revoke', { certificateIds: ['syscert'], reason: 'merged' }),
    finds: 1,
  },
  ...(
    [
      'retired',
      'left',
      'died',
      'moved-outside',
      'key-exposed',
      'device-damaged',
      'device-lost',
      'other-unsafe',
    ] as const
  ).map(
    (reason): Case => ({
      rule: 'revoke-reason-allowed',
      when: `a person: ${reason}`,
      request: request('revoke', { reason }),
      finds: 0,
    }),
  ),
  ...(['dissolved', 'split', 'merged', 'key-exposed'] as const).map(
    (reason): Case => ({
      rule: 'revoke-reason-allowed',
      when: `an organisation: ${reason}`,
      request: request('revoke', { certificateIds: ['orgcert'], reason }),
      finds: 0,
    }),
  ),
  {
    rule: 'revoke-reason-allowed',
    when: 'locked',
    request: request('revoke', { reason: 'locked' }),
    finds: 1,
    fix: { procedure: 'recover-device', addressee: 'department' },
  },
  {
    rule: 'revoke-reason-allowed',
    when: 'moved within the province',
    request: request('revoke', { reason: 'moved-within-province' }),
    finds: 1,
    fix: { procedure: 'change', addressee: 'department' },
  },
  {
    rule: 'revoke-reason-allowed',
    when: 'expired',
    request: request('revoke', { reason: 'expired' }),
    finds: 1,
    fix: { procedure: 'device-handover' },
  },
  {
    rule: 'revoke-reason-allowed',
    when: 'no reason yet',
    request: request('revoke', { reason: undefined }),
    finds: 0,
  },
  {
    rule: 'revoke-reason-allowed',
    when: 'expired devices handed over',
    request: request('device-handover', { reason: 'expired' }),
    finds: 0,
  },
];
