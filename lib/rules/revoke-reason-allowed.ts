import { reasonLabels, subjectKindLabels } from '../procedures/labels.ts';
import type { Request, SubjectKind } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { toProcedure } from './conversions.ts';
import { allowedFor, changeReasonsOf, isAllowed, revocationReasonsOf } from './reasons.ts';
import { subjectKindsOf } from './subjects.ts';
import type { Facts, Rule } from './types.ts';
import { listed } from './words.ts';

const anySubject = letter(
  'Mục 7',
  'Đối với mọi loại chứng thư chữ ký số: Khóa bí mật (mật khẩu) bị lộ hoặc nghi bị lộ; thiết bị lưu khóa bí mật bị hỏng, bị thất lạc hoặc các trường hợp mất an toàn khác.',
);
const quotes: Readonly<Record<SubjectKind, Rule['citation']>> = {
  person: letter(
    'Mục 7',
    'Đối với chứng thư chữ ký số của cá nhân: Cá nhân nghỉ hưu, thôi việc, từ trần; cá nhân thay đổi vị trí công tác mà thông tin về vị trí công tác mới không phù hợp với thông tin trong chứng thư chữ ký số',
  ),
  organisation: letter(
    'Mục 7',
    'Đối với chứng thư chữ ký số của cơ quan, tổ chức: Cơ quan, tổ chức giải thể, chia tách, sáp nhập.',
  ),
  system: letter(
    'Mục 7',
    'Đối với chứng thư chữ ký số của thiết bị, dịch vụ, phần mềm: Thiết bị, dịch vụ, phần mềm ngừng hoạt động.',
  ),
};

/** A revocation gives one of the reasons listed for its subject (letter, mục 7; Decree 68, Điều 17). */
export const revokeReasonAllowed: Rule = {
  id: 'revoke-reason-allowed',
  severity: 'error',
  summary: 'Lý do thu hồi phải thuộc các trường hợp thu hồi của loại chứng thư đó.',
  citation: anySubject,
  check(request, facts) {
    const { reason } = request;
    if (request.procedure !== 'revoke' || !reason) return [];
    const subjects = subjectKindsOf(request, facts);
    if (isAllowed(reason, revocationReasonsOf, subjects)) return [];
    const kinds = [...subjects];
    const of = kinds.map((kind) => subjectKindLabels[kind].toLowerCase()).join('; ');
    const allowed = allowedFor(revocationReasonsOf, subjects).map((other) => reasonLabels[other]);
    const fix = otherProcedure(request, facts, subjects);
    return [
      {
        message: `Lý do "${reasonLabels[reason] ?? reason}" không thuộc các trường hợp thu hồi${of ? ` chứng thư của ${of}` : ' chứng thư'}. Chọn một trong các lý do: ${listed(allowed, 8)}.`,
        field: 'reason',
        citation: kinds.length === 1 && kinds[0] ? quotes[kinds[0]] : anySubject,
        ...(fix ? { fix } : {}),
      },
    ];
  },
};

/** The procedure to which the reason belongs, where it belongs to one. */
function otherProcedure(
  request: Request,
  facts: Facts,
  subjects: ReadonlySet<SubjectKind>,
): Partial<Request> | undefined {
  const { reason } = request;
  if (reason === 'locked') return toProcedure('recover-device', request, facts);
  if (reason === 'expired') return toProcedure('device-handover', request, facts);
  if (reason && isAllowed(reason, changeReasonsOf, subjects)) return toProcedure('change', request, facts);
  return undefined;
}
