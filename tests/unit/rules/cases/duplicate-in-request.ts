import { binh, certificate, request, simCertificate, staff } from '../records.ts';
import type { Case } from './case.ts';

export const duplicateInRequest: readonly Case[] = [
  {
    rule: 'duplicate-in-request',
    when: 'a certificate twice',
    request: request('renew', { certificateIds: ['cert', 'simcert', 'cert'] }),
    finds: 1,
    severity: 'error',
    says: ['Nguyễn Văn An'],
    field: 'certificateIds',
    fix: { certificateIds: ['cert', 'simcert'] },
  },
  {
    rule: 'duplicate-in-request',
    when: 'a person twice',
    request: request('issue-person', { staffIds: ['an', 'an'] }),
    finds: 1,
    fix: { staffIds: ['an'] },
  },
  {
    rule: 'duplicate-in-request',
    when: 'a device twice',
    request: request('recover-device', { deviceIds: ['token', 'token'] }),
    finds: 1,
    fix: { deviceIds: ['token'] },
  },
  {
    rule: 'duplicate-in-request',
    when: 'two records of one serial number',
    request: request('revoke', { certificateIds: ['cert', 'copy'] }),
    facts: { certificates: [certificate(), certificate({ id: 'copy', serialNumber: '540396ab11c077de' })] },
    finds: 1,
    fix: { certificateIds: ['cert'] },
  },
  {
    rule: 'duplicate-in-request',
    when: 'two records of one person',
    request: request('issue-person', { staffIds: ['an', 'copy'] }),
    facts: { staff: [staff(), staff({ id: 'copy' })] },
    finds: 1,
  },
  {
    rule: 'duplicate-in-request',
    when: 'two certificates of one person',
    request: request('revoke', { certificateIds: ['cert', 'simcert'] }),
    facts: { certificates: [certificate(), simCertificate({ subject: { kind: 'person', id: 'an' } })] },
    finds: 0,
  },
  {
    rule: 'duplicate-in-request',
    when: 'two people of one name',
    request: request('issue-person', { staffIds: ['an', 'binh'] }),
    facts: { staff: [staff(), binh({ fullName: 'Nguyễn Văn An' })] },
    finds: 0,
  },
];
