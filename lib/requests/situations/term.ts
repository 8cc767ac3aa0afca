/** How much of its term a certificate has left, and what that allows (letter, mục 6.a, 6.b). */
import { letter } from '../../procedures/clauses.ts';
import type { SubjectKind } from '../../registry/schema.ts';
import { daysLeft, hasExpired, LEAST_DAYS_LEFT } from '../../rules/days.ts';
import { addDays, formatDate } from '../../vietnamese/dates.ts';
import { isRecallable } from '../steps/revoking.ts';
import type { AdviceLine, Filing, Matter, Plan } from './types.ts';

/** A new certificate of the same kind, on the same kind of device. */
export function issueAgain({ subjectKind, device }: Matter): Filing {
  const procedures = {
    person: 'issue-person',
    organisation: 'issue-organisation',
    system: 'issue-system',
  } as const satisfies Record<SubjectKind, Filing['procedure']>;
  return { procedure: procedures[subjectKind ?? 'person'], deviceKind: device?.kind };
}

const issueClauses = {
  person: letter.issuePerson,
  organisation: letter.issueOrganisation,
  system: letter.issueSystem,
} as const;

export const issueClause = ({ subjectKind }: Matter) => issueClauses[subjectKind ?? 'person'];

/** A further line: ask for a new certificate besides. */
export function alsoIssue(matter: Matter, text: string) {
  return { text, citation: issueClause(matter), filing: issueAgain(matter) };
}

/** Last day on which a renewal or change can be asked for; none when the end is not known. */
export function lastFilingDay({ certificate }: Matter): string | undefined {
  return certificate?.validTo === undefined ? undefined : addDays(certificate.validTo, -LEAST_DAYS_LEFT);
}

/** The holder of a certificate that ran out gives the token back (letter, mục 7). */
export function returnOnExpiry(matter: Matter, text: string): AdviceLine[] {
  return matter.device && isRecallable(matter.device.kind)
    ? [{ text, citation: letter.returnDevice, who: 'subscriber' }]
    : [];
}

/** The five working days of a revocation, unless there is no token to take back. */
export function recallDeadline({ devices }: Matter): AdviceLine[] {
  return devices.length > 0 && !devices.some(({ kind }) => isRecallable(kind))
    ? []
    : [
        {
          text: 'Thu hồi thiết bị và bàn giao cho Cục trong 05 ngày làm việc kể từ ngày nhận thông báo thu hồi',
          citation: letter.recallInFiveDays,
          who: 'organisation',
        },
      ];
}

/**
 * Why a certificate can neither be renewed nor changed, as a plan to ask for a new one; undefined when
 * its term allows it or is not known.
 *
 * @param doing such as `gia hạn`
 */
export function termForbids(matter: Matter, doing: 'gia hạn' | 'thay đổi thông tin'): Plan | undefined {
  const { certificate, facts, name } = matter;
  if (!certificate) return undefined;
  const citation = doing === 'gia hạn' ? letter.renewOnce : letter.changeThirtyDays;
  const filing = issueAgain(matter);
  const left = daysLeft(certificate, facts.today);
  const until = certificate.validTo ? ` ngày ${formatDate(certificate.validTo)}` : '';
  if (certificate.status === 'revoked') {
    return {
      headline: `Chứng thư của ${name} đã bị thu hồi, không ${doing} được: đề nghị cấp mới.`,
      citation: issueClause(matter),
      filing,
    };
  }
  if (hasExpired(certificate, facts.today)) {
    return {
      headline: `Chứng thư của ${name} đã hết hạn${until}, không ${doing} được: đề nghị cấp mới.`,
      citation,
      filing,
      before: returnOnExpiry(matter, 'Nhận lại thiết bị cũ từ thuê bao: chứng thư đã hết hạn sử dụng'),
    };
  }
  if (left !== undefined && left < LEAST_DAYS_LEFT) {
    return {
      headline: `Chứng thư của ${name} chỉ còn ${left} ngày, dưới 30 ngày nên không ${doing} được: đề nghị cấp mới.`,
      citation,
      filing,
      after: returnOnExpiry(matter, `Nhận lại thiết bị cũ từ thuê bao khi chứng thư hết hạn${until}`),
    };
  }
  return undefined;
}
