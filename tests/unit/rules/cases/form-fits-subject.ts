import { request } from '../records.ts';
import type { Case } from './case.ts';

export const formFitsSubject: readonly Case[] = [
  {
    rule: 'form-fits-subject',
    when: 'a system on Mẫu 01',
    request: request('issue-person', { staffIds: [], systemIds: ['sys'] }),
    finds: 1,
    severity: 'error',
    says: ['Mẫu số 03'],
    fix: { procedure: 'issue-system' },
  },
  {
    rule: 'form-fits-subject',
    when: 'a person on Mẫu 02',
    request: request('issue-organisation', { staffIds: ['an'] }),
    finds: 1,
    fix: { procedure: 'issue-person' },
  },
  {
    rule: 'form-fits-subject',
    when: 'a person on Mẫu 03',
    request: request('issue-system', { systemIds: undefined, staffIds: ['an'] }),
    finds: 1,
    fix: { procedure: 'issue-person' },
  },
  {
    rule: 'form-fits-subject',
    when: 'another body on Mẫu 01',
    request: request('issue-person', { staffIds: [], organisationId: 'below' }),
    finds: 1,
    fix: { procedure: 'issue-organisation' },
  },
  {
    rule: 'form-fits-subject',
    when: 'a person and a system on Mẫu 01',
    request: request('issue-person', { systemIds: ['sys'] }),
    finds: 1,
    says: ['tách'],
  },
  {
    rule: 'form-fits-subject',
    when: 'a person on Mẫu 01, sent by the organisation',
    request: request('issue-person', { organisationId: 'org' }),
    finds: 0,
  },
  {
    rule: 'form-fits-subject',
    when: 'nobody yet',
    request: request('issue-person', { staffIds: [], organisationId: 'org' }),
    finds: 0,
  },
  {
    rule: 'form-fits-subject',
    when: 'the organisation on Mẫu 02',
    request: request('issue-organisation'),
    finds: 0,
  },
  { rule: 'form-fits-subject', when: 'a system on Mẫu 03', request: request('issue-system'), finds: 0 },
];
