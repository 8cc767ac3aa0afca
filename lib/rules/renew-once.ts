import { letter } from './citations.ts';
import { toIssue } from './conversions.ts';
import { scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameCertificate } from './words.ts';

/** A certificate is renewed once only (letter, mục 6.a, Lưu ý; Decree 68, Điều 12). */
export const renewOnce: Rule = {
  id: 'renew-once',
  severity: 'error',
  summary: 'Mỗi chứng thư chỉ được gia hạn 01 lần.',
  citation: letter(
    'Mục 6.a, Lưu ý',
    'Chứng thư chữ ký số chuyên dùng công vụ chỉ được đề nghị gia hạn 01 lần và phải đảm bảo còn thời hạn sử dụng ít nhất 30 ngày.',
  ),
  check(request, facts) {
    if (request.procedure !== 'renew') return [];
    const scope = scopeOf(request, facts);
    const unfit = scope.certificates.filter(({ renewals }) => renewals >= 1);
    return unfit.map((certificate) => ({
      message: `${capital(nameCertificate(certificate, scope, facts))} đã được gia hạn ${certificate.renewals} lần, không gia hạn thêm được. Hãy đề nghị cấp mới, và đề nghị thu hồi chứng thư này.`,
      field: 'certificateIds',
      fix: toIssue(certificate, unfit, request, facts),
    }));
  },
};
