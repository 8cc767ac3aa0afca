import { binh, certificate, request, simCertificate, staff, token } from '../records.ts';
import type { Case } from './case.ts';

export const mustRevoke: readonly Case[] = [
  ...(['retired', 'left', 'deceased'] as const).map(
    (status): Case => ({
      rule: 'must-revoke',
      when: `a request about someone ${status}`,
      request: request('recover-device'),
      facts: { staff: [staff({ status })] },
      finds: 1,
      severity: 'warning',
      says: ['Nguyễn Văn An', 'Mẫu số 05'],
    }),
  ),
  {
    rule: 'must-revoke',
    when: 'a lost device',
    request: request('device-loss'),
    facts: { devices: [token({ status: 'lost' })] },
    finds: 1,
    says: ['VN0012345'],
  },
  {
    rule: 'must-revoke',
    when: 'another certificate of the same person',
    request: request('renew'),
    facts: {
      staff: [staff({ status: 'left' })],
      certificates: [certificate(), simCertificate({ subject: { kind: 'person', id: 'an' } })],
    },
    finds: 2,
  },
  {
    rule: 'must-revoke',
    when: 'the request is the revocation',
    request: request('revoke', { reason: 'retired' }),
    facts: { staff: [staff({ status: 'retired' })] },
    finds: 0,
  },
  {
    rule: 'must-revoke',
    when: 'the revocation was asked for',
    request: request('device-handover'),
    facts: { staff: [staff({ status: 'retired' })], requests: [request('revoke', { state: 'submitted' })] },
    finds: 0,
  },
  {
    rule: 'must-revoke',
    when: 'the revocation was refused',
    request: request('device-handover'),
    facts: { staff: [staff({ status: 'retired' })], requests: [request('revoke', { state: 'refused' })] },
    finds: 1,
  },
  {
    rule: 'must-revoke',
    when: 'already revoked',
    request: request('device-handover'),
    facts: { staff: [staff({ status: 'retired' })], certificates: [certificate({ status: 'revoked' })] },
    finds: 0,
  },
  {
    rule: 'must-revoke',
    when: 'expired by itself',
    request: request('device-handover'),
    facts: { staff: [staff({ status: 'retired' })], certificates: [certificate({ validTo: '2026-11-21' })] },
    finds: 0,
  },
  {
    rule: 'must-revoke',
    when: 'someone else retired',
    request: request('recover-device'),
    facts: { staff: [staff(), binh({ status: 'retired' })] },
    finds: 0,
  },
  {
    rule: 'must-revoke',
    when: 'moved within the province',
    request: request('change', { reason: 'moved-within-province' }),
    facts: { staff: [staff({ status: 'moved' })] },
    finds: 0,
  },
];
