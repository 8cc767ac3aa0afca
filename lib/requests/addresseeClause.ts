/** Where it is written who gets a request. */
import { letter } from '../procedures/clauses.ts';
import { addresseeOf, type Citation, LETTER, type Profile, procedureById } from '../procedures/index.ts';
import type { DeviceKind, ProcedureId } from '../registry/schema.ts';

const byLetter: Readonly<Record<ProcedureId, Citation>> = {
  'issue-person': letter.issuePerson,
  'issue-organisation': letter.issueOrganisation,
  'issue-system': letter.issueSystem,
  renew: letter.renewByForm,
  change: letter.changeByForm,
  revoke: letter.revokeByForm,
  'recover-device': letter.recoverToken,
  'confirm-handover': letter.confirmHandover,
  'device-handover': letter.recallInFiveDays,
  'device-loss': letter.lossRecord,
};

/**
 * The statement that decides the addressee: the letter's clause where it agrees with the profile,
 * else a summary of the profile's own document, which could not be quoted.
 */
export function addresseeClause(profile: Profile, procedure: ProcedureId, deviceKind?: DeviceKind): Citation {
  const addressee = addresseeOf(profile, procedure, deviceKind);
  if (profile.source.document === LETTER || (addressee === 'bureau' && isAlwaysBureau(procedure))) {
    return procedure === 'recover-device' && deviceKind === 'sim-pki'
      ? letter.recoverSim
      : byLetter[procedure];
  }
  const office = addressee === 'department' ? profile.department.name : profile.bureau.name;
  return {
    document: profile.source.document,
    clause: 'phân cấp giải quyết',
    quote: `Tóm tắt: ${lowerFirst(procedureById(procedure).title)} gửi ${office}.`,
    paraphrase: true,
  };
}

/** No known profile delegates these, and the letter gives them to the Bureau. */
function isAlwaysBureau(procedure: ProcedureId): boolean {
  return procedure !== 'renew' && procedure !== 'change' && procedure !== 'recover-device';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
