import { request, staff } from '../records.ts';
import type { Case } from './case.ts';

export const renewAndChangeDiffer: readonly Case[] = [
  {
    rule: 'renew-and-change-differ',
    when: 'a renewal that lists a change',
    request: request('renew', { changes: [{ field: 'unit', from: 'A', to: 'B' }] }),
    finds: 1,
    severity: 'warning',
    says: ['Mẫu số 04'],
  },
  {
    rule: 'renew-and-change-differ',
    when: 'the e-mail address has changed',
    request: request('renew'),
    facts: { staff: [staff({ officialEmail: 'annv@longan.gov.vn' })] },
    finds: 1,
    says: ['annv@longan.gov.vn'],
  },
  { rule: 'renew-and-change-differ', when: 'nothing has changed', request: request('renew'), finds: 0 },
  { rule: 'renew-and-change-differ', when: 'a change', request: request('change'), finds: 0 },
];
