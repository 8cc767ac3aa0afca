import { request, token } from '../records.ts';
import type { Case } from './case.ts';

export const centralSigningHasNoDevice: readonly Case[] = [
  {
    rule: 'central-signing-has-no-device',
    when: 'an account',
    request: request('recover-device', { certificateIds: [], deviceIds: ['account'] }),
    facts: { devices: [token({ id: 'account', kind: 'central', serialNumber: undefined })] },
    finds: 1,
    severity: 'error',
    says: ['Nguyễn Văn An'],
  },
  {
    rule: 'central-signing-has-no-device',
    when: 'asked for by its kind',
    request: request('recover-device', { certificateIds: [], deviceIds: [], deviceKind: 'central' }),
    finds: 1,
  },
  {
    rule: 'central-signing-has-no-device',
    when: 'a PKI Token',
    request: request('recover-device'),
    finds: 0,
  },
  {
    rule: 'central-signing-has-no-device',
    when: 'an account revoked',
    request: request('revoke', { deviceKind: 'central' }),
    finds: 0,
  },
];
