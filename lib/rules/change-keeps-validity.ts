import { changesOf, comparableDate, isAboutValidity } from './changes.ts';
import { letter } from './citations.ts';
import { scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';

/** A change leaves the validity as it is (letter, mục 6.b, Lưu ý; Decree 68, Điều 14). */
export const changeKeepsValidity: Rule = {
  id: 'change-keeps-validity',
  severity: 'error',
  summary: 'Thay đổi nội dung thông tin không làm thay đổi thời hạn sử dụng của chứng thư.',
  citation: letter(
    'Mục 6.b, Lưu ý',
    'Việc thay đổi nội dung thông tin chứng thư chữ ký số không làm thay đổi thời hạn sử dụng của chứng thư chữ ký số đó.',
  ),
  check(request, facts) {
    if (request.procedure !== 'change') return [];
    const { certificates } = scopeOf(request, facts);
    const setsAnother = changesOf(request).filter((change) => {
      const to = comparableDate(change.to);
      if (!isAboutValidity(change) || to === '' || to === comparableDate(change.from)) return false;
      // Naming the dates that the certificate has anyway changes nothing.
      return !certificates.some(({ validFrom, validTo }) => to === validFrom || to === validTo);
    });
    return setsAnother.map((change) => ({
      message: `Nội dung thay đổi "${change.field}" đặt thời hạn khác (${change.to}). Thay đổi thông tin không kéo dài thời hạn: hãy bỏ nội dung này; muốn dùng tiếp thì đề nghị gia hạn.`,
      field: 'changes',
      fix: { changes: changesOf(request).filter((other) => !setsAnother.includes(other)) },
    }));
  },
};
