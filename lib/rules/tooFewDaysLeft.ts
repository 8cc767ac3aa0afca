/** Shared by the two thirty-day rules: which certificates of a request have too few days left. */
import type { Request } from '../registry/schema.ts';
import { toIssue } from './conversions.ts';
import { daysLeft, hasExpired, LEAST_DAYS_LEFT, sendingDay, tellDate } from './days.ts';
import { scopeOf } from './subjects.ts';
import type { Facts, RuleFinding } from './types.ts';
import { capital, nameCertificate } from './words.ts';

/**
 * One finding for each certificate with fewer than 30 calendar days left on the sending day; a
 * certificate without a last day on record is judged by its status alone.
 *
 * @param doing what cannot be done any more, such as `gia hạn`
 */
export function tooFewDaysLeft(request: Request, facts: Facts, doing: string): RuleFinding[] {
  const scope = scopeOf(request, facts);
  const day = sendingDay(request, facts);
  const unfit = scope.certificates.filter((certificate) => {
    const left = daysLeft(certificate, day);
    return left === undefined ? hasExpired(certificate, day) : left < LEAST_DAYS_LEFT;
  });
  return unfit.map((certificate) => {
    const left = daysLeft(certificate, day);
    const until = certificate.validTo ? ` (đến ${tellDate(certificate.validTo)})` : '';
    const state =
      left === undefined || left < 0
        ? `đã hết hạn${until}`
        : `chỉ còn hạn ${left} ngày${until}, dưới 30 ngày`;
    return {
      message: `${capital(nameCertificate(certificate, scope, facts))} ${state}, không ${doing} được nữa. Hãy đề nghị cấp mới.`,
      field: 'certificateIds',
      fix: toIssue(certificate, unfit, request, facts),
    };
  });
}
