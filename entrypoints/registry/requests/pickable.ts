/** Which records the subject of a request may be picked from. */
import type { ProcedureId } from '../../../lib/registry/schema.ts';
import type { SearchStore } from '../../../lib/registry/search.ts';

const certified: readonly SearchStore[] = ['staff', 'certificates', 'organisations', 'systems', 'devices'];
const onDevices: readonly SearchStore[] = ['staff', 'devices', 'certificates'];

export const pickable: Readonly<Record<ProcedureId, readonly SearchStore[]>> = {
  'issue-person': ['staff'],
  'issue-organisation': ['organisations'],
  'issue-system': ['systems'],
  renew: certified,
  change: certified,
  revoke: certified,
  'recover-device': onDevices,
  'confirm-handover': onDevices,
  'device-handover': onDevices,
  'device-loss': onDevices,
};
