import { request } from '../records.ts';
import type { Case } from './case.ts';

export const documentNumberAndDate: readonly Case[] = [
  {
    rule: 'document-number-and-date',
    when: 'no document',
    request: request('renew', { document: undefined }),
    finds: 1,
    severity: 'warning',
    says: ['số và ngày'],
  },
  {
    rule: 'document-number-and-date',
    when: 'no number',
    request: request('renew', { document: { number: ' ', date: '2026-11-20' } }),
    finds: 1,
    field: 'document.number',
  },
  {
    rule: 'document-number-and-date',
    when: 'no date',
    request: request('renew', { document: { number: '123/CV' } }),
    finds: 1,
    field: 'document.date',
  },
  {
    rule: 'document-number-and-date',
    when: 'dated tomorrow',
    request: request('renew', { document: { number: '123/CV', date: '2026-11-23' } }),
    finds: 1,
    says: ['23/11/2026'],
  },
  {
    rule: 'document-number-and-date',
    when: 'dated today',
    request: request('renew', { document: { number: '123/CV', date: '2026-11-22' } }),
    finds: 0,
  },
];
