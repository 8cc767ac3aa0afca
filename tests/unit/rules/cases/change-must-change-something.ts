import { request } from '../records.ts';
import type { Case } from './case.ts';

export const changeMustChangeSomething: readonly Case[] = [
  {
    rule: 'change-must-change-something',
    when: 'nothing listed',
    request: request('change', { changes: undefined }),
    finds: 1,
    severity: 'error',
    field: 'changes',
  },
  {
    rule: 'change-must-change-something',
    when: 'from and to the same, spaces and NFD aside',
    request: request('change', {
      changes: [{ field: 'unit', from: 'Trường THPT  Tân An', to: 'Trường THPT Tân An '.normalize('NFD') }],
    }),
    finds: 1,
    says: ['giống nhau'],
  },
  {
    rule: 'change-must-change-something',
    when: 'one same among others',
    request: request('change', {
      changes: [
        { field: 'unit', from: 'A', to: 'A' },
        { field: 'email', to: 'b@x.gov.vn' },
      ],
    }),
    finds: 1,
    fix: { changes: [{ field: 'email', to: 'b@x.gov.vn' }] },
  },
  {
    rule: 'change-must-change-something',
    when: 'nothing put in',
    request: request('change', { changes: [{ field: 'unit', from: 'A', to: '' }] }),
    finds: 1,
  },
  { rule: 'change-must-change-something', when: 'something new', request: request('change'), finds: 0 },
];
