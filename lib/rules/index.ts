/** The rules: what is wrong, doubtful or worth knowing about a request, by which clause. */
import { longAn as defaultProfile } from '../procedures/profiles/longAn.ts';
import type { Request } from '../registry/schema.ts';
import { tidy } from '../vietnamese/fold.ts';
import { alreadyHasCertificate } from './already-has-certificate.ts';
import { carrierNeededForSim } from './carrier-needed-for-sim.ts';
import { centralSigningHasNoDevice } from './central-signing-has-no-device.ts';
import { certificateReceiverNeeded } from './certificate-receiver-needed.ts';
import { certificateSerialFormat } from './certificate-serial-format.ts';
import { changeGoesToDepartment } from './change-goes-to-department.ts';
import { changeKeepsValidity } from './change-keeps-validity.ts';
import { changeMustChangeSomething } from './change-must-change-something.ts';
import { changeReasonAllowed } from './change-reason-allowed.ts';
import { changeThirtyDaysLeft } from './change-thirty-days-left.ts';
import { confirmHandoverDue } from './confirm-handover-due.ts';
import { datesInOrder } from './dates-in-order.ts';
import { documentNumberAndDate } from './document-number-and-date.ts';
import { duplicateInRequest } from './duplicate-in-request.ts';
import { firstCertificateCannotBeSigned } from './first-certificate-cannot-be-signed.ts';
import { formFitsSubject } from './form-fits-subject.ts';
import { handoverGoesToBureau } from './handover-goes-to-bureau.ts';
import { handoverNeedsRecord } from './handover-needs-record.ts';
import { iccidCheckDigit } from './iccid-check-digit.ts';
import { idNumberFormat } from './id-number-format.ts';
import { issueGoesToBureau } from './issue-goes-to-bureau.ts';
import { leavingTheProvinceIsRevocation } from './leaving-the-province-is-revocation.ts';
import { alive, mapLookup } from './lookup.ts';
import { lostDeviceNeedsLossRecord } from './lost-device-needs-loss-record.ts';
import { mixedRecovery } from './mixed-recovery.ts';
import { mustRevoke } from './must-revoke.ts';
import { officialEmail } from './official-email.ts';
import { openRequestExists } from './open-request-exists.ts';
import { recallWithinFiveWorkingDays } from './recall-within-five-working-days.ts';
import { recoveryCoordinatorNeeded } from './recovery-coordinator-needed.ts';
import { recoveryNeedsDeviceSerial } from './recovery-needs-device-serial.ts';
import { recoveryOnlyWhenLocked } from './recovery-only-when-locked.ts';
import { registryDiffersFromCertificate } from './registry-differs-from-certificate.ts';
import { renewAndChangeDiffer } from './renew-and-change-differ.ts';
import { renewDeadlineNear } from './renew-deadline-near.ts';
import { renewGoesToDepartment } from './renew-goes-to-department.ts';
import { renewOnce } from './renew-once.ts';
import { renewThirtyDaysLeft } from './renew-thirty-days-left.ts';
import { requiredFields } from './required-fields.ts';
import { returnOnExpiry } from './return-on-expiry.ts';
import { revokeGoesToBureau } from './revoke-goes-to-bureau.ts';
import { revokeReasonAllowed } from './revoke-reason-allowed.ts';
import { senderHasOwnSeal } from './sender-has-own-seal.ts';
import { signedNeedsNoPaper } from './signed-needs-no-paper.ts';
import { simRecoveryGoesToBureau } from './sim-recovery-goes-to-bureau.ts';
import { simRenewsItself } from './sim-renews-itself.ts';
import { hasEnded, prepare } from './subjects.ts';
import { tokenRecoveryGoesToDepartment } from './token-recovery-goes-to-department.ts';
import { tokenSerialVsIccid } from './token-serial-vs-iccid.ts';
import type { Facts, Finding, Rule, RuleFinding, Severity } from './types.ts';
import { unsignedNeedsPaper } from './unsigned-needs-paper.ts';

export type { Facts, Finding, Rule, RuleFinding, Severity } from './types.ts';

/** Rules on one matter, as the page "Quy định" shows them together. */
export interface RuleGroup {
  id: string;
  /** Vietnamese heading. */
  title: string;
  rules: readonly Rule[];
}

/** All rules by matter, both in the order of the page "Quy định". */
export const ruleGroups: readonly RuleGroup[] = [
  {
    id: 'addressee',
    title: 'Nơi gửi hồ sơ',
    rules: [
      issueGoesToBureau,
      revokeGoesToBureau,
      renewGoesToDepartment,
      changeGoesToDepartment,
      tokenRecoveryGoesToDepartment,
      simRecoveryGoesToBureau,
      mixedRecovery,
      handoverGoesToBureau,
      senderHasOwnSeal,
    ],
  },
  {
    id: 'sending',
    title: 'Cách gửi hồ sơ',
    rules: [unsignedNeedsPaper, signedNeedsNoPaper, firstCertificateCannotBeSigned, documentNumberAndDate],
  },
  {
    id: 'renewal',
    title: 'Gia hạn, thay đổi nội dung thông tin chứng thư',
    rules: [
      renewOnce,
      renewThirtyDaysLeft,
      renewDeadlineNear,
      changeThirtyDaysLeft,
      changeKeepsValidity,
      changeReasonAllowed,
      leavingTheProvinceIsRevocation,
      changeMustChangeSomething,
      certificateReceiverNeeded,
      simRenewsItself,
      renewAndChangeDiffer,
    ],
  },
  {
    id: 'recovery',
    title: 'Khôi phục thiết bị lưu khóa bí mật',
    rules: [
      recoveryCoordinatorNeeded,
      recoveryOnlyWhenLocked,
      recoveryNeedsDeviceSerial,
      centralSigningHasNoDevice,
    ],
  },
  {
    id: 'revocation',
    title: 'Thu hồi chứng thư và thiết bị',
    rules: [
      revokeReasonAllowed,
      mustRevoke,
      recallWithinFiveWorkingDays,
      lostDeviceNeedsLossRecord,
      handoverNeedsRecord,
      returnOnExpiry,
    ],
  },
  {
    id: 'issue',
    title: 'Cấp mới chứng thư',
    rules: [formFitsSubject, confirmHandoverDue, alreadyHasCertificate, carrierNeededForSim],
  },
  {
    id: 'data',
    title: 'Thông tin trong hồ sơ',
    rules: [
      requiredFields,
      officialEmail,
      certificateSerialFormat,
      tokenSerialVsIccid,
      iccidCheckDigit,
      idNumberFormat,
      datesInOrder,
      registryDiffersFromCertificate,
      duplicateInRequest,
      openRequestExists,
    ],
  },
];

export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * All findings about a request, errors first. Pure; a request may lack anything it does not need yet,
 * name records that are not there, and the lists of facts may be empty.
 *
 * A request that has ended is only looked at for what still has to follow.
 *
 * @param facts `today` is the planned sending date; `requests` the others (the request itself among
 *   them does no harm)
 */
export function checkRequest(request: Request, facts: Facts): Finding[] {
  const own = prepare(request, complete(facts));
  const applicable = hasEnded(request) ? rules.filter(({ followsUp }) => followsUp) : rules;
  return sorted(
    applicable.flatMap((rule) => rule.check(request, own).map((found) => toFinding(rule, found))),
  );
}

/**
 * What the registry as a whole shows to be due, whatever request is at hand: certificates to be
 * revoked, devices to be returned, and what is left to do about each request. Each finding tells the
 * record it is `about`; errors first.
 */
export function checkRegistry(given: Facts): Finding[] {
  const facts = complete(given);
  const lookup = mapLookup(facts);
  const requests = alive(facts.requests);
  const following = rules.filter(({ followsUp }) => followsUp);
  const ofRecords = following.flatMap((rule) =>
    (rule.checkRegistry?.(facts) ?? []).map((found) => toFinding(rule, found)),
  );
  const ofRequests = requests.flatMap((request) => {
    const own = prepare(request, facts, lookup, requests);
    const about = { store: 'requests' as const, id: request.id };
    return following
      .filter((rule) => !rule.checkRegistry)
      .flatMap((rule) => rule.check(request, own).map((found) => toFinding(rule, { about, ...found })));
  });
  return sorted([...ofRecords, ...ofRequests]);
}

/** Facts as callers outside may give them: a list that is missing is empty, a profile the default one. */
function complete(facts: Partial<Facts> & Pick<Facts, 'today'>): Facts {
  const { profile = defaultProfile, holidays } = facts;
  return {
    ...facts,
    profile,
    staff: facts.staff ?? [],
    certificates: facts.certificates ?? [],
    devices: facts.devices ?? [],
    systems: facts.systems ?? [],
    requests: facts.requests ?? [],
    holidays: { off: holidays?.off ?? [], worked: holidays?.worked ?? [] },
  };
}

function toFinding(rule: Rule, found: RuleFinding): Finding {
  return {
    ...found,
    ruleId: rule.id,
    severity: found.severity ?? rule.severity,
    // Names and numbers in it may come from a list in another Unicode form.
    message: tidy(found.message),
    citation: found.citation ?? rule.citation,
  };
}

function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
}
