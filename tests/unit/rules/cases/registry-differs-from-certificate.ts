import { organisation, request, staff } from '../records.ts';
import type { Case } from './case.ts';
import { one } from './shared.ts';

export const registryDiffersFromCertificate: readonly Case[] = [
  {
    rule: 'registry-differs-from-certificate',
    when: 'another e-mail address',
    request: request('recover-device'),
    facts: { staff: [staff({ officialEmail: 'annv@longan.gov.vn' })] },
    finds: 1,
    severity: 'info',
    says: ['an.nv@longan.gov.vn', 'annv@longan.gov.vn'],
  },
  {
    rule: 'registry-differs-from-certificate',
    when: 'another name',
    request: request('renew'),
    facts: one({ commonName: 'Nguyễn Văn Ánh Dương' }),
    finds: 1,
    says: ['họ tên'],
  },
  {
    rule: 'registry-differs-from-certificate',
    when: 'the organisation was renamed',
    request: request('renew', { certificateIds: ['orgcert'] }),
    facts: { organisation: { ...organisation, name: 'Trường THPT chuyên Tân An' } },
    finds: 1,
  },
  {
    rule: 'registry-differs-from-certificate',
    when: 'capitals, accents and case of letters',
    request: request('renew'),
    facts: one({ commonName: 'NGUYEN VAN AN', email: 'An.NV@LONGAN.gov.vn' }),
    finds: 0,
  },
  {
    rule: 'registry-differs-from-certificate',
    when: 'the change is on its way',
    request: request('renew'),
    facts: {
      staff: [staff({ officialEmail: 'annv@longan.gov.vn' })],
      requests: [request('change', { state: 'submitted' })],
    },
    finds: 0,
  },
  {
    rule: 'registry-differs-from-certificate',
    when: 'the request is the change',
    request: request('change'),
    facts: { staff: [staff({ officialEmail: 'annv@longan.gov.vn' })] },
    finds: 0,
  },
  {
    rule: 'registry-differs-from-certificate',
    when: 'the certificate tells nothing',
    request: request('renew'),
    facts: one({ commonName: undefined, email: undefined }),
    finds: 0,
  },
];
