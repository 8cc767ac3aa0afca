/**
 * The catalogue of procedures and of the provinces' profiles. Light on purpose: the schema of a
 * profile, which needs zod, is in `profileSchema.ts`, and the page words alone in `pageWords.ts`.
 */
import type { Addressee, DeviceKind, ProcedureId } from '../registry/schema.ts';
import { change } from './change.ts';
import { confirmHandover } from './confirm-handover.ts';
import { deviceHandover } from './device-handover.ts';
import { deviceLoss } from './device-loss.ts';
import type { FieldType } from './fieldTypes.ts';
import { issueOrganisation } from './issue-organisation.ts';
import { issuePerson } from './issue-person.ts';
import { issueSystem } from './issue-system.ts';
import { dongThap } from './profiles/dongThap.ts';
import { longAn } from './profiles/longAn.ts';
import { ninhBinh } from './profiles/ninhBinh.ts';
import { undelegated } from './profiles/undelegated.ts';
import { recoverDevice } from './recover-device.ts';
import { renew } from './renew.ts';
import { revoke } from './revoke.ts';
import type { Procedure, Profile } from './types.ts';

export * from './documents.ts';
export * from './fieldTypes.ts';
export * from './types.ts';

const byId: Readonly<Record<ProcedureId, Procedure>> = {
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

/** All ten, in the order of their forms. */
export const procedures: readonly Procedure[] = Object.values(byId);

export function procedureById(id: ProcedureId): Procedure {
  return byId[id];
}

/** The built-in profiles; the first is the default. */
export const profiles: readonly Profile[] = [longAn, ninhBinh, dongThap, undelegated];

/**
 * To whom a request goes under a profile (letter, mục 1, 5, 6, 7).
 *
 * @param deviceKind the kind of device the request is about, where it is known
 * @returns undefined only when the answer depends on a kind of device that is not known
 */
export function addresseeOf(
  profile: Profile,
  procedure: ProcedureId,
  deviceKind?: DeviceKind,
): Addressee | undefined {
  const entries = profile.departmentHandles.filter((entry) => entry.procedure === procedure);
  if (entries.length === 0) return 'bureau';
  if (entries.some((entry) => entry.deviceKinds === undefined)) return 'department';
  if (deviceKind === undefined) return undefined;
  return entries.some((entry) => entry.deviceKinds?.includes(deviceKind)) ? 'department' : 'bureau';
}

/**
 * The fields without which a dossier comes back.
 *
 * @param deviceKind not known: as for a PKI Token, which the portal also takes for granted
 */
export function requiredFieldsOf(
  procedure: Procedure,
  deviceKind: DeviceKind = 'pki-token',
): readonly FieldType[] {
  const notNeeded = new Set(
    (procedure.requiredOnlyFor ?? [])
      .filter((condition) => !condition.deviceKinds.includes(deviceKind))
      .flatMap((condition) => condition.fields),
  );
  return procedure.requiredFields.filter((field) => !notNeeded.has(field));
}
