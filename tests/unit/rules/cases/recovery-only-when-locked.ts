import { request, token } from '../records.ts';
import type { Case } from './case.ts';

export const recoveryOnlyWhenLocked: readonly Case[] = [
  {
    rule: 'recovery-only-when-locked',
    when: 'lost',
    request: request('recover-device'),
    facts: { devices: [token({ status: 'lost' })] },
    finds: 1,
    severity: 'error',
    says: ['VN0012345', 'bị thất lạc', 'thu hồi'],
    fix: { procedure: 'revoke', reason: 'device-lost', addressee: 'bureau', certificateIds: ['cert'] },
  },
  {
    rule: 'recovery-only-when-locked',
    when: 'damaged, by its device alone',
    request: request('recover-device', { certificateIds: undefined }),
    facts: { devices: [token({ status: 'damaged' })] },
    finds: 1,
    fix: { procedure: 'revoke', reason: 'device-damaged', certificateIds: ['cert'] },
  },
  {
    rule: 'recovery-only-when-locked',
    when: 'recalled',
    request: request('recover-device'),
    facts: { devices: [token({ status: 'recalled' })] },
    finds: 1,
    fix: { procedure: 'revoke' },
  },
  {
    rule: 'recovery-only-when-locked',
    when: 'one of two lost',
    request: request('recover-device', { certificateIds: [], deviceIds: ['token', 'second'] }),
    facts: { devices: [token(), token({ id: 'second', status: 'lost' })] },
    finds: 1,
    fix: { deviceIds: ['token'] },
  },
  {
    rule: 'recovery-only-when-locked',
    when: 'locked',
    request: request('recover-device'),
    facts: { devices: [token({ status: 'locked' })] },
    finds: 0,
  },
  {
    rule: 'recovery-only-when-locked',
    when: 'a lost one revoked',
    request: request('revoke', { reason: 'device-lost' }),
    facts: { devices: [token({ status: 'lost' })] },
    finds: 0,
  },
];
