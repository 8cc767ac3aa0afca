import { request, simRecovery } from '../records.ts';
import type { Case } from './case.ts';
import { ninhBinh } from './shared.ts';

export const simRecoveryGoesToBureau: readonly Case[] = [
  {
    rule: 'sim-recovery-goes-to-bureau',
    when: 'a SIM PKI to the Department',
    request: simRecovery({ addressee: 'department' }),
    finds: 1,
    severity: 'error',
    says: ['SIM PKI', 'Cục Chứng thực số'],
    fix: { addressee: 'bureau' },
  },
  { rule: 'sim-recovery-goes-to-bureau', when: 'a SIM PKI to the Bureau', request: simRecovery(), finds: 0 },
  {
    rule: 'sim-recovery-goes-to-bureau',
    when: 'a PKI Token to the Department',
    request: request('recover-device'),
    finds: 0,
  },
  {
    rule: 'sim-recovery-goes-to-bureau',
    when: 'a SIM PKI known only by the kind on the page',
    request: request('recover-device', { certificateIds: [], deviceIds: [], deviceKind: 'sim-pki' }),
    finds: 1,
  },
  {
    rule: 'sim-recovery-goes-to-bureau',
    when: 'the page says SIM PKI, the registry PKI Token',
    request: request('recover-device', { deviceKind: 'sim-pki' }),
    finds: 1,
  },
  {
    rule: 'sim-recovery-goes-to-bureau',
    when: 'to the Department of Ninh Bình, which unlocks any device',
    request: simRecovery({ addressee: 'department' }),
    facts: ninhBinh,
    finds: 0,
  },
  {
    rule: 'sim-recovery-goes-to-bureau',
    when: 'to the Bureau from Ninh Bình',
    request: simRecovery(),
    facts: ninhBinh,
    finds: 1,
    says: ['phải gửi Sở Khoa học và Công nghệ tỉnh Ninh Bình'],
    fix: { addressee: 'department' },
  },
];
