import { request } from '../records.ts';
import type { Case } from './case.ts';

export const signedNeedsNoPaper: readonly Case[] = [
  {
    rule: 'signed-needs-no-paper',
    when: 'paper although signed',
    request: request('renew', { channel: 'paper' }),
    finds: 1,
    severity: 'info',
    fix: { channel: 'portal' },
  },
  {
    rule: 'signed-needs-no-paper',
    when: 'paper, not signed',
    request: request('renew', { channel: 'paper', digitallySigned: false }),
    finds: 0,
  },
  {
    rule: 'signed-needs-no-paper',
    when: 'axis, signed',
    request: request('renew', { channel: 'axis' }),
    finds: 0,
  },
];
