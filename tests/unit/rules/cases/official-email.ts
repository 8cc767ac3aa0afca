import { organisation, receiver, request } from '../records.ts';
import type { Case } from './case.ts';
import { person } from './shared.ts';

export const officialEmail: readonly Case[] = [
  {
    rule: 'official-email',
    when: 'a private address of the subscriber',
    request: request('issue-person'),
    facts: person({ officialEmail: 'an@gmail.com' }),
    finds: 1,
    severity: 'warning',
    says: ['an@gmail.com', 'Nguyễn Văn An'],
  },
  {
    rule: 'official-email',
    when: 'a private address of the receiver',
    request: request('renew', { certificateReceiver: { ...receiver, officialEmail: 'binh@yahoo.com.vn' } }),
    finds: 1,
    field: 'certificateReceiver.officialEmail',
  },
  {
    rule: 'official-email',
    when: 'a private new address',
    request: request('change', {
      changes: [{ field: 'Địa chỉ thư điện tử', from: 'an.nv@longan.gov.vn', to: 'an@gmail.com' }],
    }),
    finds: 1,
    field: 'changes',
  },
  {
    rule: 'official-email',
    when: 'no address at all',
    request: request('renew', { certificateReceiver: { ...receiver, officialEmail: 'binh' } }),
    finds: 1,
  },
  {
    rule: 'official-email',
    when: 'the organisation’s own domain',
    request: request('issue-person'),
    facts: {
      ...person({ officialEmail: 'an@thpttanan.edu.vn' }),
      organisation: { ...organisation, officialEmail: 'vanthu@thpttanan.edu.vn' },
    },
    finds: 0,
  },
  {
    rule: 'official-email',
    when: 'a private address of the organisation',
    request: request('issue-organisation'),
    facts: { organisation: { ...organisation, officialEmail: 'thpttanan@gmail.com' } },
    finds: 1,
  },
  {
    rule: 'official-email',
    when: 'a private address that the form does not carry',
    request: request('revoke'),
    facts: person({ officialEmail: 'an@gmail.com' }),
    finds: 0,
  },
  { rule: 'official-email', when: 'gov.vn', request: request('issue-person'), finds: 0 },
];
