import { alreadyHasCertificate } from './already-has-certificate.ts';
import { carrierNeededForSim } from './carrier-needed-for-sim.ts';
import type { Case } from './case.ts';
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
import { tokenRecoveryGoesToDepartment } from './token-recovery-goes-to-department.ts';
import { tokenSerialVsIccid } from './token-serial-vs-iccid.ts';
import { unsignedNeedsPaper } from './unsigned-needs-paper.ts';

export type { Case } from './case.ts';

/** All cases; those of a rule lie in a file named after it. */
export const cases: readonly Case[] = [
  ...alreadyHasCertificate,
  ...carrierNeededForSim,
  ...centralSigningHasNoDevice,
  ...certificateReceiverNeeded,
  ...certificateSerialFormat,
  ...changeGoesToDepartment,
  ...changeKeepsValidity,
  ...changeMustChangeSomething,
  ...changeReasonAllowed,
  ...changeThirtyDaysLeft,
  ...confirmHandoverDue,
  ...datesInOrder,
  ...documentNumberAndDate,
  ...duplicateInRequest,
  ...firstCertificateCannotBeSigned,
  ...formFitsSubject,
  ...handoverGoesToBureau,
  ...handoverNeedsRecord,
  ...iccidCheckDigit,
  ...idNumberFormat,
  ...issueGoesToBureau,
  ...leavingTheProvinceIsRevocation,
  ...lostDeviceNeedsLossRecord,
  ...mixedRecovery,
  ...mustRevoke,
  ...officialEmail,
  ...openRequestExists,
  ...recallWithinFiveWorkingDays,
  ...recoveryCoordinatorNeeded,
  ...recoveryNeedsDeviceSerial,
  ...recoveryOnlyWhenLocked,
  ...registryDiffersFromCertificate,
  ...renewAndChangeDiffer,
  ...renewDeadlineNear,
  ...renewGoesToDepartment,
  ...renewOnce,
  ...renewThirtyDaysLeft,
  ...requiredFields,
  ...returnOnExpiry,
  ...revokeGoesToBureau,
  ...revokeReasonAllowed,
  ...senderHasOwnSeal,
  ...signedNeedsNoPaper,
  ...simRecoveryGoesToBureau,
  ...simRenewsItself,
  ...tokenRecoveryGoesToDepartment,
  ...tokenSerialVsIccid,
  ...unsignedNeedsPaper,
];
