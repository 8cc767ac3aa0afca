import { isValidOn } from '../registry/display.ts';
import { deviceKindLabels } from '../registry/labels.ts';
import type { DeviceKind } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { applicantsOf, hasFailed, namesCertificate, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameCertificate } from './words.ts';

/** What the portal takes for granted where no kind of device is given (its template, column 19). */
const defaultKind: DeviceKind = 'pki-token';

/**
 * A person who has a certificate in force on the same kind of device hardly needs another (letter, mục 5).
 * One that the request names as the old certificate, or whose revocation is asked for, does not count.
 */
export const alreadyHasCertificate: Rule = {
  id: 'already-has-certificate',
  severity: 'warning',
  summary: 'Người được đề nghị cấp mới đã có chứng thư còn hiệu lực trên cùng loại thiết bị.',
  citation: letter(
    'Mục 5',
    'Đối với Chứng thư chữ ký số cho cá nhân: Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 01 kèm theo Nghị định 68',
  ),
  check(request, facts) {
    if (request.procedure !== 'issue-person') return [];
    const scope = scopeOf(request, facts);
    const kind = request.deviceKind ?? scope.devices[0]?.kind ?? defaultKind;
    const revocations = scope.others.filter((other) => other.procedure === 'revoke' && !hasFailed(other));
    return applicantsOf(request, facts).flatMap((person) =>
      scope
        .certificatesOf(person.id)
        .filter(
          (certificate) =>
            isValidOn(certificate, facts.today) &&
            scope.device(certificate.deviceId)?.kind === kind &&
            !request.certificateIds?.includes(certificate.id) &&
            !revocations.some((other) => namesCertificate(other, certificate)),
        )
        .map((certificate) => ({
          message: `${capital(nameCertificate(certificate, scope, facts))} còn hiệu lực trên cùng loại thiết bị (${deviceKindLabels[kind]}). Hãy kiểm tra có cần cấp mới không; nếu thay thế thì đề nghị thu hồi chứng thư cũ.`,
          field: 'staffIds',
        })),
    );
  },
};
