import { certificate, orgCertificate, request, simCertificate } from '../records.ts';
import type { Case } from './case.ts';
import { one } from './shared.ts';

export const renewOnce: readonly Case[] = [
  {
    rule: 'renew-once',
    when: 'renewed once before',
    request: request('renew'),
    facts: one({ renewals: 1 }),
    finds: 1,
    severity: 'error',
    says: ['Nguyễn Văn An', '54 03 96 AB 11 C0 77 DE', 'cấp mới', 'thu hồi'],
    fix: { procedure: 'issue-person', staffIds: ['an'], addressee: 'bureau', deviceKind: 'pki-token' },
  },
  { rule: 'renew-once', when: 'never renewed', request: request('renew'), finds: 0 },
  {
    rule: 'renew-once',
    when: 'a change of a renewed one',
    request: request('change'),
    facts: one({ renewals: 1 }),
    finds: 0,
  },
  {
    rule: 'renew-once',
    when: 'one of two',
    request: request('renew', { certificateIds: ['cert', 'simcert'] }),
    facts: { certificates: [certificate(), simCertificate({ renewals: 1 })] },
    finds: 1,
    says: ['Trần Thị Bình'],
    fix: { certificateIds: ['cert'] },
  },
  {
    rule: 'renew-once',
    when: 'the organisation’s',
    request: request('renew', { certificateIds: ['orgcert'] }),
    facts: { certificates: [orgCertificate({ renewals: 2 })] },
    finds: 1,
    says: ['Trường THPT Tân An'],
    fix: { procedure: 'issue-organisation', organisationId: 'org' },
  },
  {
    rule: 'renew-once',
    when: 'a renewal that is done',
    request: request('renew', { state: 'done' }),
    facts: one({ renewals: 1 }),
    finds: 0,
  },
];
