import { request } from '../records.ts';
import type { Case } from './case.ts';

export const changeKeepsValidity: readonly Case[] = [
  {
    rule: 'change-keeps-validity',
    when: 'another last day',
    request: request('change', {
      changes: [
        { field: 'validTo', from: '2027-06-01', to: '2030-06-01' },
        { field: 'email', from: 'a@x.gov.vn', to: 'b@x.gov.vn' },
      ],
    }),
    finds: 1,
    severity: 'error',
    field: 'changes',
    fix: { changes: [{ field: 'email', from: 'a@x.gov.vn', to: 'b@x.gov.vn' }] },
  },
  {
    rule: 'change-keeps-validity',
    when: 'in the words of the form',
    request: request('change', {
      changes: [{ field: 'Thời gian hiệu lực', from: '01/06/2027', to: '01/06/2030' }],
    }),
    finds: 1,
  },
  {
    rule: 'change-keeps-validity',
    when: 'the last day it has',
    request: request('change', { changes: [{ field: 'Ngày hết hạn', to: '01/06/2027' }] }),
    finds: 0,
  },
  { rule: 'change-keeps-validity', when: 'an e-mail address', request: request('change'), finds: 0 },
];
