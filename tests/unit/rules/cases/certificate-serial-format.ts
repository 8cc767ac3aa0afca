import { certificate, request } from '../records.ts';
import type { Case } from './case.ts';

export const certificateSerialFormat: readonly Case[] = [
  {
    rule: 'certificate-serial-format',
    when: 'a letter that is no digit',
    request: request('revoke'),
    facts: { certificates: [certificate({ serialNumber: '5403O6AB' })] },
    finds: 1,
    severity: 'error',
    says: ['5403O6AB'],
  },
  {
    rule: 'certificate-serial-format',
    when: '41 digits',
    request: request('revoke'),
    facts: { certificates: [certificate({ serialNumber: '1'.repeat(41) })] },
    finds: 1,
  },
  {
    rule: 'certificate-serial-format',
    when: '40 digits',
    request: request('revoke'),
    facts: { certificates: [certificate({ serialNumber: '1'.repeat(40) })] },
    finds: 0,
  },
  {
    rule: 'certificate-serial-format',
    when: 'colons and a leading 00',
    request: request('revoke'),
    facts: { certificates: [certificate({ serialNumber: '00:54:03:96:ab' })] },
    finds: 0,
  },
  {
    rule: 'certificate-serial-format',
    when: 'no number',
    request: request('revoke'),
    facts: { certificates: [certificate({ serialNumber: '' })] },
    finds: 0,
  },
];
