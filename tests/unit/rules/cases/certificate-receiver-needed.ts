import { request } from '../records.ts';
import type { Case } from './case.ts';

export const certificateReceiverNeeded: readonly Case[] = [
  {
    rule: 'certificate-receiver-needed',
    when: 'renewal on a PKI Token',
    request: request('renew', { certificateReceiver: { fullName: 'Trần Thị Bình' } }),
    finds: 1,
    severity: 'error',
    says: ['VN0012345'],
    field: 'certificateReceiver.officialEmail',
  },
  {
    rule: 'certificate-receiver-needed',
    when: 'change on a PKI Token',
    request: request('change', { certificateReceiver: undefined }),
    finds: 1,
  },
  { rule: 'certificate-receiver-needed', when: 'with an address', request: request('renew'), finds: 0 },
  {
    rule: 'certificate-receiver-needed',
    when: 'on a SIM PKI',
    request: request('renew', { certificateIds: ['simcert'], deviceIds: [], certificateReceiver: undefined }),
    finds: 0,
  },
];
