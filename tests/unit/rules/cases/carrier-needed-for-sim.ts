import { request } from '../records.ts';
import type { Case } from './case.ts';

export const carrierNeededForSim: readonly Case[] = [
  {
    rule: 'carrier-needed-for-sim',
    when: 'no carrier',
    request: request('issue-person', { carrier: '' }),
    finds: 1,
    severity: 'error',
    field: 'carrier',
  },
  {
    rule: 'carrier-needed-for-sim',
    when: 'a number kept without the number',
    request: request('issue-person', { portNumber: true }),
    finds: 1,
    field: 'phoneNumber',
    says: ['Nguyễn Văn An'],
  },
  {
    rule: 'carrier-needed-for-sim',
    when: 'neither',
    request: request('issue-person', { carrier: undefined, portNumber: true }),
    finds: 2,
  },
  {
    rule: 'carrier-needed-for-sim',
    when: 'a number kept',
    request: request('issue-person', { portNumber: true, phoneNumber: '0912345678' }),
    finds: 0,
  },
  {
    rule: 'carrier-needed-for-sim',
    when: 'a PKI Token',
    request: request('issue-person', { deviceKind: 'pki-token', carrier: undefined }),
    finds: 0,
  },
  {
    rule: 'carrier-needed-for-sim',
    when: 'a SIM PKI unlocked',
    request: request('recover-device', { deviceKind: 'sim-pki', carrier: undefined }),
    finds: 0,
  },
];
