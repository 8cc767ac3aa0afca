import { request } from '../records.ts';
import type { Case } from './case.ts';

export const issueGoesToBureau: readonly Case[] = [
  ...(['issue-person', 'issue-organisation', 'issue-system'] as const).flatMap((id): Case[] => [
    {
      rule: 'issue-goes-to-bureau',
      when: `${id} to the Department`,
      request: request(id, { addressee: 'department' }),
      finds: 1,
      severity: 'error',
      field: 'addressee',
      says: ['Cục Chứng thực số', 'Sở Khoa học và Công nghệ tỉnh Long An'],
      fix: { addressee: 'bureau' },
    },
    { rule: 'issue-goes-to-bureau', when: `${id} to the Bureau`, request: request(id), finds: 0 },
  ]),
  {
    rule: 'issue-goes-to-bureau',
    when: 'no addressee yet',
    request: request('issue-person', { addressee: undefined }),
    finds: 0,
  },
  { rule: 'issue-goes-to-bureau', when: 'a renewal to the Department', request: request('renew'), finds: 0 },
];
