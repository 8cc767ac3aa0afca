import { request } from '../records.ts';
import type { Case } from './case.ts';

export const simRenewsItself: readonly Case[] = [
  {
    rule: 'sim-renews-itself',
    when: 'renewal on a SIM PKI',
    request: request('renew', { certificateIds: ['simcert'], deviceIds: [] }),
    finds: 1,
    severity: 'info',
    says: ['8984048000123456783'],
  },
  {
    rule: 'sim-renews-itself',
    when: 'change on a SIM PKI',
    request: request('change', { certificateIds: ['simcert'] }),
    finds: 1,
  },
  { rule: 'sim-renews-itself', when: 'renewal on a PKI Token', request: request('renew'), finds: 0 },
  {
    rule: 'sim-renews-itself',
    when: 'revocation on a SIM PKI',
    request: request('revoke', { certificateIds: ['simcert'] }),
    finds: 0,
  },
];
