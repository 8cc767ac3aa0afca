import { request, sim, token } from '../records.ts';
import type { Case } from './case.ts';

export const tokenSerialVsIccid: readonly Case[] = [
  {
    rule: 'token-serial-vs-iccid',
    when: 'an ICCID for a PKI Token',
    request: request('recover-device'),
    facts: { devices: [token({ serialNumber: '8984 0480 0012 3456 783' })] },
    finds: 1,
    severity: 'error',
    says: ['Nguyễn Văn An', 'ICCID'],
  },
  {
    rule: 'token-serial-vs-iccid',
    when: 'a barcode for a SIM PKI',
    request: request('recover-device', { certificateIds: [], deviceIds: ['sim'] }),
    facts: { devices: [sim({ iccid: 'VN0012345' })] },
    finds: 1,
    says: ['VN0012345'],
  },
  {
    rule: 'token-serial-vs-iccid',
    when: '19 digits that fail Luhn, for a PKI Token',
    request: request('recover-device'),
    facts: { devices: [token({ serialNumber: '8984048000123456784' })] },
    finds: 0,
  },
  {
    rule: 'token-serial-vs-iccid',
    when: '18 digits for a SIM PKI',
    request: request('renew', { certificateIds: ['simcert'], deviceIds: [] }),
    facts: { devices: [sim({ iccid: '898404800012345678' })] },
    finds: 1,
  },
  {
    rule: 'token-serial-vs-iccid',
    when: 'each its own',
    request: request('recover-device', { certificateIds: [], deviceIds: ['token', 'sim'] }),
    finds: 0,
  },
];
