import { letter } from './citations.ts';
import { tooFewDaysLeft } from './tooFewDaysLeft.ts';
import type { Rule } from './types.ts';

/** At least 30 days must be left when renewal is asked for (letter, mục 6.a, Lưu ý; Decree 68, Điều 12). */
export const renewThirtyDaysLeft: Rule = {
  id: 'renew-thirty-days-left',
  severity: 'error',
  summary: 'Chỉ gia hạn được khi chứng thư còn thời hạn sử dụng ít nhất 30 ngày tính đến ngày gửi.',
  citation: letter(
    'Mục 6.a, Lưu ý',
    'Chứng thư chữ ký số chuyên dùng công vụ chỉ được đề nghị gia hạn 01 lần và phải đảm bảo còn thời hạn sử dụng ít nhất 30 ngày.',
  ),
  check: (request, facts) => (request.procedure === 'renew' ? tooFewDaysLeft(request, facts, 'gia hạn') : []),
};
