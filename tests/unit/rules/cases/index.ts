import type { Case } from './case.ts';
import { data } from './data.ts';
import { issuing, numbers, revocation } from './devices.ts';
import { recovery, registry, renewal } from './renewal.ts';
import { routing, sending } from './routing.ts';

export type { Case } from './case.ts';

/** All cases, by the families of the table of rules. */
export const cases: readonly Case[] = [
  ...routing,
  ...sending,
  ...renewal,
  ...registry,
  ...recovery,
  ...revocation,
  ...issuing,
  ...numbers,
  ...data,
];
