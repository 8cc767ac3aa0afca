import { request } from '../records.ts';
import type { Case } from './case.ts';
import { ninhBinh, undelegated } from './shared.ts';

export const changeGoesToDepartment: readonly Case[] = [
  {
    rule: 'change-goes-to-department',
    when: 'to the Bureau',
    request: request('change', { addressee: 'bureau' }),
    finds: 1,
    severity: 'error',
    fix: { addressee: 'department' },
  },
  { rule: 'change-goes-to-department', when: 'to the Department', request: request('change'), finds: 0 },
  {
    rule: 'change-goes-to-department',
    when: 'to the Department, where nothing is delegated',
    request: request('change'),
    facts: undelegated,
    finds: 1,
    fix: { addressee: 'bureau' },
  },
  {
    rule: 'change-goes-to-department',
    when: 'to the Bureau, Ninh Bình',
    request: request('change', { addressee: 'bureau' }),
    facts: ninhBinh,
    finds: 1,
    fix: { addressee: 'department' },
  },
];
