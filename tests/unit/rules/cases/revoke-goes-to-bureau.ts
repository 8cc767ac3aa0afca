import { request } from '../records.ts';
import type { Case } from './case.ts';
import { ninhBinh } from './shared.ts';

export const revokeGoesToBureau: readonly Case[] = [
  {
    rule: 'revoke-goes-to-bureau',
    when: 'to the Department',
    request: request('revoke', { addressee: 'department' }),
    finds: 1,
    severity: 'error',
    fix: { addressee: 'bureau' },
  },
  {
    rule: 'revoke-goes-to-bureau',
    when: 'to the Department of Ninh Bình',
    request: request('revoke', { addressee: 'department' }),
    facts: ninhBinh,
    finds: 1,
  },
  { rule: 'revoke-goes-to-bureau', when: 'to the Bureau', request: request('revoke'), finds: 0 },
];
