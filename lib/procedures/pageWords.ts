/** Only the page words of the ten procedures: small enough for a content script. */
import type { ProcedureId } from '../registry/schema.ts';
import { pageWords as change } from './change.ts';
import { pageWords as confirmHandover } from './confirm-handover.ts';
import { pageWords as deviceHandover } from './device-handover.ts';
import { pageWords as deviceLoss } from './device-loss.ts';
import { pageWords as issueOrganisation } from './issue-organisation.ts';
import { pageWords as issuePerson } from './issue-person.ts';
import { pageWords as issueSystem } from './issue-system.ts';
import { pageWords as recoverDevice } from './recover-device.ts';
import { pageWords as renew } from './renew.ts';
import { pageWords as revoke } from './revoke.ts';
import type { PageWords } from './types.ts';

export const pageWords: Readonly<Record<ProcedureId, PageWords>> = {
  'issue-person': issuePerson,
  'issue-organisation': issueOrganisation,
  'issue-system': issueSystem,
  renew,
  change,
  revoke,
  'recover-device': recoverDevice,
  'confirm-handover': confirmHandover,
  'device-handover': deviceHandover,
  'device-loss': deviceLoss,
};
