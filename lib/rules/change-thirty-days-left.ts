import { letter } from './citations.ts';
import { tooFewDaysLeft } from './tooFewDaysLeft.ts';
import type { Rule } from './types.ts';

/** At least 30 days must be left when a change is asked for (letter, mục 6.b, Lưu ý; Decree 68, Điều 14). */
export const changeThirtyDaysLeft: Rule = {
  id: 'change-thirty-days-left',
  severity: 'error',
  summary:
    'Chỉ thay đổi nội dung thông tin được khi chứng thư còn thời hạn sử dụng ít nhất 30 ngày tính đến ngày gửi.',
  citation: letter(
    'Mục 6.b, Lưu ý',
    'Chứng thư chữ ký số chuyên dùng công vụ yêu cầu thay đổi nội dung thông tin phải đảm bảo còn thời hạn sử dụng ít nhất 30 ngày.',
  ),
  check: (request, facts) =>
    request.procedure === 'change' ? tooFewDaysLeft(request, facts, 'thay đổi nội dung thông tin') : [],
};
