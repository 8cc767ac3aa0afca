import { contacts, letter, organisation, rest, system } from './others.ts';
import { certificate, device, subscriber } from './subjects.ts';
import type { Wordings } from './types.ts';

export { strangers } from './strangers.ts';

export const wordings: readonly Wordings[] = [
  ...subscriber,
  ...certificate,
  ...device,
  ...organisation,
  ...system,
  ...letter,
  ...rest,
  ...contacts,
];
