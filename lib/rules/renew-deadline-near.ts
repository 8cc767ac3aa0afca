import { addDays, formatDate } from '../vietnamese/dates.ts';
import { letter } from './citations.ts';
import { daysLeft, isUnsent, LEAST_DAYS_LEFT } from './days.ts';
import { scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameCertificate } from './words.ts';

/** From here on, in calendar days, the clerk is told that the time for renewal runs out. */
const NEAR = 45;

/** 30 to 45 days left and not sent yet: the last days for a renewal (letter, mục 6.a). */
export const renewDeadlineNear: Rule = {
  id: 'renew-deadline-near',
  severity: 'warning',
  summary: 'Chứng thư còn từ 30 đến 45 ngày: sắp hết thời gian được đề nghị gia hạn.',
  citation: letter('Mục 6.a', 'Lập đề nghị gia hạn đối với các chứng thư chữ ký số sắp hết hạn'),
  check(request, facts) {
    if (request.procedure !== 'renew' || !isUnsent(request)) return [];
    const scope = scopeOf(request, facts);
    return scope.certificates.flatMap((certificate) => {
      const { validTo } = certificate;
      const left = daysLeft(certificate, facts.today);
      if (!validTo || left === undefined || left < LEAST_DAYS_LEFT || left > NEAR) return [];
      // One that was renewed before has no time to lose any more: `renew-once` says so.
      if (certificate.renewals >= 1) return [];
      return {
        message: `${capital(nameCertificate(certificate, scope, facts))} còn hạn ${left} ngày (đến ${formatDate(validTo)}). Phải gửi đề nghị gia hạn chậm nhất ngày ${formatDate(addDays(validTo, -LEAST_DAYS_LEFT))}.`,
        field: 'certificateIds',
      };
    });
  },
};
