import { request } from '../records.ts';
import type { Case } from './case.ts';

export const handoverGoesToBureau: readonly Case[] = [
  ...(['confirm-handover', 'device-handover', 'device-loss'] as const).flatMap((id): Case[] => [
    {
      rule: 'handover-goes-to-bureau',
      when: `${id} to the Department`,
      request: request(id, { addressee: 'department' }),
      finds: 1,
      severity: 'error',
      fix: { addressee: 'bureau' },
    },
    { rule: 'handover-goes-to-bureau', when: `${id} to the Bureau`, request: request(id), finds: 0 },
  ]),
];
