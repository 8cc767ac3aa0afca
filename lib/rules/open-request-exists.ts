import { procedureLabels, stateLabels } from '../procedures/labels.ts';
import type { ProcedureId } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { hasEnded, namesCertificate, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameCertificate } from './words.ts';

/**
 * Procedures that get into each other's way. The letter itself wants Mẫu 07, 08 and 09 beside another
 * request, and a new certificate beside a revocation.
 */
const competing: ReadonlySet<ProcedureId> = new Set(['renew', 'change', 'revoke', 'recover-device']);

/** Another request for the same certificate is still on its way (letter, mục 8). */
export const openRequestExists: Rule = {
  id: 'open-request-exists',
  severity: 'warning',
  summary: 'Đang có đề nghị khác chưa xong cho cùng chứng thư.',
  citation: letter(
    'Mục 8',
    'Cập nhật, quản lý, lưu trữ hồ sơ đề nghị cấp, gia hạn, thay đổi nội dung thông tin, thu hồi chứng thư chữ ký số chuyên dùng công vụ, khôi phục thiết bị lưu khóa bí mật của thuê bao thuộc phạm vi quản lý.',
  ),
  check(request, facts) {
    if (!request.procedure) return [];
    const scope = scopeOf(request, facts);
    const open = scope.others.filter(
      (other) =>
        !hasEnded(other) &&
        (other.procedure === request.procedure ||
          (competing.has(other.procedure) && competing.has(request.procedure))),
    );
    // A request for a new certificate is about a certificate only when it names the old one.
    const isNew = request.procedure.startsWith('issue-');
    const own = isNew
      ? scope.certificates
      : scope.around.filter((certificate) => namesCertificate(request, certificate));
    return own.flatMap((certificate) =>
      open
        .filter((other) => namesCertificate(other, certificate))
        .map((other) => ({
          message: `${capital(nameCertificate(certificate, scope, facts))} đang có đề nghị khác chưa xong: ${procedureLabels[other.procedure]}${other.portalCode ? ` (mã hồ sơ ${other.portalCode})` : ''}, ${(stateLabels[other.state] ?? 'chưa xong').toLowerCase()}. Hãy xử lý xong hoặc rút đề nghị đó trước.`,
          field: 'certificateIds',
        })),
    );
  },
};
