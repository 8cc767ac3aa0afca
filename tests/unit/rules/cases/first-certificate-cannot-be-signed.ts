import { organisation, request } from '../records.ts';
import type { Case } from './case.ts';

export const firstCertificateCannotBeSigned: readonly Case[] = [
  {
    rule: 'first-certificate-cannot-be-signed',
    when: 'no signature yet, marked signed',
    request: request('issue-organisation'),
    facts: { organisation: { ...organisation, hasDigitalSignature: false }, certificates: [] },
    finds: 1,
    severity: 'error',
    fix: { digitallySigned: false },
  },
  {
    rule: 'first-certificate-cannot-be-signed',
    when: 'no signature yet, not signed',
    request: request('issue-organisation', { digitallySigned: false, channel: 'paper' }),
    facts: { organisation: { ...organisation, hasDigitalSignature: false }, certificates: [] },
    finds: 0,
  },
  {
    rule: 'first-certificate-cannot-be-signed',
    when: 'it has a signature',
    request: request('issue-organisation'),
    finds: 0,
  },
  {
    rule: 'first-certificate-cannot-be-signed',
    when: 'the registry holds its active certificate',
    request: request('issue-organisation'),
    facts: { organisation: { ...organisation, hasDigitalSignature: false } },
    finds: 0,
  },
  {
    rule: 'first-certificate-cannot-be-signed',
    when: 'the certificate of a person',
    request: request('issue-person'),
    facts: { organisation: { ...organisation, hasDigitalSignature: false }, certificates: [] },
    finds: 0,
  },
];
