import { request, sim } from '../records.ts';
import type { Case } from './case.ts';

export const iccidCheckDigit: readonly Case[] = [
  {
    rule: 'iccid-check-digit',
    when: 'a digit mistyped',
    request: request('recover-device', { certificateIds: [], deviceIds: ['sim'] }),
    facts: { devices: [sim({ iccid: '8984048000123456784' })] },
    finds: 1,
    severity: 'warning',
    says: ['8984048000123456784', 'Trần Thị Bình'],
  },
  {
    rule: 'iccid-check-digit',
    when: 'right',
    request: request('recover-device', { certificateIds: [], deviceIds: ['sim'] }),
    finds: 0,
  },
  {
    rule: 'iccid-check-digit',
    when: 'no ICCID at all',
    request: request('recover-device', { certificateIds: [], deviceIds: ['sim'] }),
    facts: { devices: [sim({ iccid: 'VN1' })] },
    finds: 0,
  },
];
