import { request, sim, token } from '../records.ts';
import type { Case } from './case.ts';
import { ninhBinh, undelegated } from './shared.ts';

export const mixedRecovery: readonly Case[] = [
  {
    rule: 'mixed-recovery',
    when: 'a PKI Token and a SIM PKI',
    request: request('recover-device', { certificateIds: ['cert', 'simcert'], deviceIds: [] }),
    finds: 1,
    severity: 'error',
    says: ['VN0012345', '8984048000123456783', 'tách'],
  },
  {
    rule: 'mixed-recovery',
    when: 'two PKI Tokens',
    request: request('recover-device', { certificateIds: [], deviceIds: ['token', 'second'] }),
    facts: { devices: [token(), token({ id: 'second', serialNumber: 'VN2' })] },
    finds: 0,
  },
  {
    rule: 'mixed-recovery',
    when: 'both, where one office unlocks them',
    request: request('recover-device', { certificateIds: [], deviceIds: ['token', 'sim'] }),
    facts: ninhBinh,
    finds: 0,
  },
  {
    rule: 'mixed-recovery',
    when: 'both, where nothing is delegated',
    request: request('recover-device', {
      addressee: 'bureau',
      certificateIds: [],
      deviceIds: ['token', 'sim'],
    }),
    facts: undelegated,
    finds: 0,
  },
  {
    rule: 'mixed-recovery',
    when: 'both revoked together',
    request: request('revoke', { certificateIds: ['cert', 'simcert'] }),
    finds: 0,
  },
  {
    rule: 'mixed-recovery',
    when: 'a PKI Token and a deleted SIM PKI',
    request: request('recover-device', { certificateIds: [], deviceIds: ['token', 'sim'] }),
    facts: { devices: [token(), sim({ deletedAt: '2026-11-01T00:00:00Z' })] },
    finds: 0,
  },
];
