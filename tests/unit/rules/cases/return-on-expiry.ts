import { certificate, request, simCertificate, token } from '../records.ts';
import type { Case } from './case.ts';

export const returnOnExpiry: readonly Case[] = [
  {
    rule: 'return-on-expiry',
    when: 'expired yesterday',
    request: request('recover-device'),
    facts: { certificates: [certificate({ validTo: '2026-11-21' })] },
    finds: 1,
    severity: 'warning',
    says: ['VN0012345', 'Nguyễn Văn An', '21/11/2026'],
  },
  {
    rule: 'return-on-expiry',
    when: 'two expired certificates on one device',
    request: request('recover-device'),
    facts: {
      certificates: [
        certificate({ validTo: '2026-11-21' }),
        certificate({ id: 'older', validTo: '2021-11-21' }),
      ],
    },
    finds: 1,
  },
  {
    rule: 'return-on-expiry',
    when: 'expires today',
    request: request('recover-device'),
    facts: { certificates: [certificate({ validTo: '2026-11-22' })] },
    finds: 0,
  },
  {
    rule: 'return-on-expiry',
    when: 'another certificate on the device is in force',
    request: request('recover-device'),
    facts: { certificates: [certificate({ id: 'old', validTo: '2026-01-01' }), certificate()] },
    finds: 0,
  },
  {
    rule: 'return-on-expiry',
    when: 'the request hands it over',
    request: request('device-handover', { reason: 'expired' }),
    facts: { certificates: [certificate({ validTo: '2026-11-21' })] },
    finds: 0,
  },
  {
    rule: 'return-on-expiry',
    when: 'already returned',
    request: request('recover-device'),
    facts: {
      certificates: [certificate({ validTo: '2026-11-21' })],
      devices: [token({ status: 'returned' })],
    },
    finds: 0,
  },
  {
    rule: 'return-on-expiry',
    when: 'a SIM PKI',
    request: request('recover-device', { certificateIds: ['simcert'], deviceIds: [] }),
    facts: { certificates: [simCertificate({ validTo: '2026-11-21' })] },
    finds: 0,
  },
];
