import { hsm, request, simRecovery } from '../records.ts';
import type { Case } from './case.ts';
import { dongThap, undelegated } from './shared.ts';

export const tokenRecoveryGoesToDepartment: readonly Case[] = [
  {
    rule: 'token-recovery-goes-to-department',
    when: 'a PKI Token to the Bureau',
    request: request('recover-device', { addressee: 'bureau' }),
    finds: 1,
    severity: 'error',
    says: ['PKI Token'],
    fix: { addressee: 'department' },
  },
  {
    rule: 'token-recovery-goes-to-department',
    when: 'a PKI Token to the Department',
    request: request('recover-device'),
    finds: 0,
  },
  {
    rule: 'token-recovery-goes-to-department',
    when: 'a SIM PKI to the Bureau',
    request: simRecovery(),
    finds: 0,
  },
  {
    rule: 'token-recovery-goes-to-department',
    when: 'a PKI Token known only by its certificate',
    request: request('recover-device', { addressee: 'bureau', deviceIds: undefined }),
    finds: 1,
  },
  {
    rule: 'token-recovery-goes-to-department',
    when: 'a PKI Token known only by the kind asked for',
    request: request('recover-device', {
      addressee: 'bureau',
      deviceIds: undefined,
      certificateIds: undefined,
      deviceKind: 'pki-token',
    }),
    finds: 1,
  },
  {
    rule: 'token-recovery-goes-to-department',
    when: 'no kind known',
    request: request('recover-device', {
      addressee: 'bureau',
      deviceIds: ['gone'],
      certificateIds: undefined,
    }),
    finds: 0,
  },
  {
    rule: 'token-recovery-goes-to-department',
    when: 'a PKI Token to the Department, where nothing is delegated',
    request: request('recover-device'),
    facts: undelegated,
    finds: 1,
    fix: { addressee: 'bureau' },
  },
  {
    rule: 'token-recovery-goes-to-department',
    when: 'a PKI Token to the Bureau, Đồng Tháp',
    request: request('recover-device', { addressee: 'bureau' }),
    facts: dongThap,
    finds: 1,
  },
  {
    rule: 'token-recovery-goes-to-department',
    when: 'a HSM, which only the Bureau handles, to the Department',
    request: request('recover-device', { certificateIds: [], deviceIds: ['hsm'] }),
    facts: { devices: [hsm()] },
    finds: 1,
    fix: { addressee: 'bureau' },
  },
];
