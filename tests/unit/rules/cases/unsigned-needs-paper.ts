import { request } from '../records.ts';
import type { Case } from './case.ts';

export const unsignedNeedsPaper: readonly Case[] = [
  {
    rule: 'unsigned-needs-paper',
    when: 'portal, not signed',
    request: request('renew', { digitallySigned: false }),
    finds: 1,
    severity: 'error',
    says: ['bản chính văn bản giấy', 'Sở Khoa học và Công nghệ tỉnh Long An'],
  },
  {
    rule: 'unsigned-needs-paper',
    when: 'axis, not signed',
    request: request('revoke', { channel: 'axis', digitallySigned: false }),
    finds: 1,
  },
  { rule: 'unsigned-needs-paper', when: 'portal, signed', request: request('renew'), finds: 0 },
  {
    rule: 'unsigned-needs-paper',
    when: 'paper, not signed',
    request: request('renew', { channel: 'paper', digitallySigned: false }),
    finds: 0,
  },
  {
    rule: 'unsigned-needs-paper',
    when: 'not known yet',
    request: request('renew', { digitallySigned: undefined }),
    finds: 0,
  },
];
