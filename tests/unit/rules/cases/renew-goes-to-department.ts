import { request } from '../records.ts';
import type { Case } from './case.ts';
import { dongThap, undelegated } from './shared.ts';

export const renewGoesToDepartment: readonly Case[] = [
  {
    rule: 'renew-goes-to-department',
    when: 'to the Bureau',
    request: request('renew', { addressee: 'bureau' }),
    finds: 1,
    severity: 'error',
    fix: { addressee: 'department' },
  },
  { rule: 'renew-goes-to-department', when: 'to the Department', request: request('renew'), finds: 0 },
  {
    rule: 'renew-goes-to-department',
    when: 'to the Bureau, where nothing is delegated',
    request: request('renew', { addressee: 'bureau' }),
    facts: undelegated,
    finds: 0,
  },
  {
    rule: 'renew-goes-to-department',
    when: 'to the Department, where nothing is delegated',
    request: request('renew'),
    facts: undelegated,
    finds: 1,
    severity: 'error',
    says: ['phải gửi Cục Chứng thực số'],
    fix: { addressee: 'bureau' },
  },
  {
    rule: 'renew-goes-to-department',
    when: 'to the Department of Đồng Tháp, which does not renew',
    request: request('renew'),
    facts: dongThap,
    finds: 1,
    fix: { addressee: 'bureau' },
  },
];
