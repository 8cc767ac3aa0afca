import { request, sim, token } from '../records.ts';
import type { Case } from './case.ts';

export const recoveryNeedsDeviceSerial: readonly Case[] = [
  {
    rule: 'recovery-needs-device-serial',
    when: 'a PKI Token without barcode',
    request: request('recover-device'),
    facts: { devices: [token({ serialNumber: ' ' })] },
    finds: 1,
    severity: 'error',
    says: ['Nguyễn Văn An', 'mã vạch'],
  },
  {
    rule: 'recovery-needs-device-serial',
    when: 'a SIM PKI without ICCID',
    request: request('recover-device', { addressee: 'bureau', certificateIds: [], deviceIds: ['sim'] }),
    facts: { devices: [sim({ iccid: undefined })] },
    finds: 1,
    says: ['ICCID'],
  },
  {
    rule: 'recovery-needs-device-serial',
    when: 'no device at all',
    request: request('recover-device', { certificateIds: [], deviceIds: [] }),
    finds: 1,
  },
  { rule: 'recovery-needs-device-serial', when: 'a barcode', request: request('recover-device'), finds: 0 },
  {
    rule: 'recovery-needs-device-serial',
    when: 'an ICCID',
    request: request('recover-device', { certificateIds: ['simcert'], deviceIds: [] }),
    finds: 0,
  },
  {
    rule: 'recovery-needs-device-serial',
    when: 'an account',
    request: request('recover-device', { certificateIds: [], deviceIds: [], deviceKind: 'central' }),
    finds: 0,
  },
];
