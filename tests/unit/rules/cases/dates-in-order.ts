import { certificate, request } from '../records.ts';
import type { Case } from './case.ts';
import { person } from './shared.ts';

export const datesInOrder: readonly Case[] = [
  {
    rule: 'dates-in-order',
    when: 'born after the card was issued',
    request: request('issue-person'),
    facts: person({ birthDate: '2021-04-21', idNumber: undefined }),
    finds: 1,
    severity: 'error',
    says: ['Nguyễn Văn An', '21/04/2021', '20/04/2021'],
  },
  {
    rule: 'dates-in-order',
    when: 'born tomorrow',
    request: request('issue-person'),
    facts: person({ birthDate: '2026-11-23', idIssuedOn: undefined }),
    finds: 1,
    says: ['tương lai'],
  },
  {
    rule: 'dates-in-order',
    when: 'a card issued tomorrow',
    request: request('issue-person'),
    facts: person({ idIssuedOn: '2026-11-23' }),
    finds: 1,
  },
  {
    rule: 'dates-in-order',
    when: 'a card issued today',
    request: request('issue-person'),
    facts: person({ idIssuedOn: '2026-11-22' }),
    finds: 0,
  },
  {
    rule: 'dates-in-order',
    when: 'validity that ends before it starts',
    request: request('renew'),
    facts: { certificates: [certificate({ validFrom: '2027-06-02' })] },
    finds: 1,
    says: ['54 03 96 AB'],
  },
  {
    rule: 'dates-in-order',
    when: 'lost tomorrow',
    request: request('device-loss', { loss: { date: '2026-11-23', circumstances: 'Mất' } }),
    finds: 1,
    field: 'loss.date',
  },
  { rule: 'dates-in-order', when: 'in order', request: request('issue-person'), finds: 0 },
];
