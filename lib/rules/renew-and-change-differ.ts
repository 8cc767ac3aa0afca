import { changesOf, saysSomethingNew } from './changes.ts';
import { letter } from './citations.ts';
import { differences, tellDifferences } from './differences.ts';
import { scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameCertificate } from './words.ts';

/**
 * Mẫu 04 has a part for renewal and one for changes; a certificate that needs both has both filled
 * (letter, mục 6). Found when a renewal lists changes, or the registry shows that one is due.
 */
export const renewAndChangeDiffer: Rule = {
  id: 'renew-and-change-differ',
  severity: 'warning',
  summary: 'Chứng thư vừa gia hạn vừa thay đổi thông tin: trên Mẫu 04 phải điền đủ cả hai phần.',
  citation: letter(
    'Mục 6',
    'Quy trình, hồ sơ đề nghị gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số',
  ),
  check(request, facts) {
    if (request.procedure !== 'renew') return [];
    if (changesOf(request).some(saysSomethingNew)) {
      return [
        {
          message:
            'Đề nghị gia hạn có kèm nội dung thay đổi. Hãy điền đủ cả phần gia hạn và phần thay đổi nội dung thông tin của Mẫu số 04.',
          field: 'changes',
        },
      ];
    }
    const scope = scopeOf(request, facts);
    return scope.certificates.flatMap((certificate) => {
      const found = differences(certificate, scope, facts);
      if (found.length === 0) return [];
      return {
        message: `${capital(nameCertificate(certificate, scope, facts))} xin gia hạn nhưng thông tin đã khác: ${tellDifferences(found)}. Nếu cần thay đổi, hãy điền cả phần thay đổi nội dung thông tin của Mẫu số 04.`,
        field: 'changes',
      };
    });
  },
};
