import { receiver, request } from '../records.ts';
import type { Case } from './case.ts';
import { person } from './shared.ts';

export const idNumberFormat: readonly Case[] = [
  {
    rule: 'id-number-format',
    when: 'a zero lost',
    request: request('issue-person'),
    facts: person({ idNumber: '80085001234' }),
    finds: 1,
    severity: 'error',
    says: ['Nguyễn Văn An', '11 chữ số'],
  },
  {
    rule: 'id-number-format',
    when: 'an old CMND',
    request: request('issue-person'),
    facts: person({ idNumber: '300123456' }),
    finds: 1,
    severity: 'warning',
  },
  {
    rule: 'id-number-format',
    when: 'another birth year',
    request: request('issue-person'),
    facts: person({ birthDate: '1986-03-09' }),
    finds: 1,
    severity: 'error',
    says: ['09/03/1986'],
  },
  {
    rule: 'id-number-format',
    when: 'another century',
    request: request('issue-person'),
    facts: person({ idNumber: '080285001234' }),
    finds: 1,
    severity: 'error',
  },
  {
    rule: 'id-number-format',
    when: 'the receiver’s number',
    request: request('issue-person', { deviceReceiver: { ...receiver, idNumber: '12345' } }),
    finds: 1,
    field: 'deviceReceiver.idNumber',
  },
  {
    rule: 'id-number-format',
    when: 'right',
    request: request('issue-person', { staffIds: ['an', 'binh'] }),
    finds: 0,
  },
  {
    rule: 'id-number-format',
    when: 'none',
    request: request('issue-person'),
    facts: person({ idNumber: '' }),
    finds: 0,
  },
  {
    rule: 'id-number-format',
    when: 'a form that does not carry it',
    request: request('renew'),
    facts: person({ idNumber: '1' }),
    finds: 0,
  },
];
