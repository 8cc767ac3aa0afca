import { reasonLabels, subjectKindLabels } from '../procedures/labels.ts';
import type { SubjectKind } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { toRevoke } from './conversions.ts';
import { allowedFor, changeReasonsOf, isAllowed, revocationReasonsOf } from './reasons.ts';
import { subjectKindsOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { listed } from './words.ts';

const quotes: Readonly<Record<SubjectKind, Rule['citation']>> = {
  person: letter(
    'Mục 6.b',
    'Đối với chứng thư chữ ký số của cá nhân: (i) Thay đổi cơ quan, tổ chức công tác mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số (Lưu ý: áp dụng với trường hợp chuyển công tác đến cơ quan khác nhưng vẫn thuộc phạm vi quản lý của UBND tỉnh); (ii) Thay đổi thông tin về địa chỉ thư điện tử công vụ.',
  ),
  organisation: letter(
    'Mục 6.b',
    'Đối với chứng thư chữ ký số của cơ quan, tổ chức: Cơ quan, tổ chức đổi tên hoặc địa chỉ hoạt động mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số.',
  ),
  system: letter(
    'Mục 6.b',
    'Đối với chứng thư chữ ký số của thiết bị, dịch vụ, phần mềm: Thiết bị, dịch vụ, phần mềm đổi tên hoặc được nâng cấp phiên bản, bổ sung tính năng mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số.',
  ),
};

/** A change gives one of the reasons listed for its subject (letter, mục 6.b; Decree 68, Điều 15). */
export const changeReasonAllowed: Rule = {
  id: 'change-reason-allowed',
  severity: 'error',
  summary:
    'Lý do thay đổi phải thuộc trường hợp được phép: cá nhân đổi nơi công tác trong phạm vi UBND tỉnh quản lý hoặc đổi thư điện tử; cơ quan đổi tên, địa chỉ; thiết bị, dịch vụ, phần mềm đổi tên, nâng cấp, bổ sung tính năng.',
  citation: quotes.person,
  check(request, facts) {
    const { reason } = request;
    if (request.procedure !== 'change' || !reason) return [];
    const subjects = subjectKindsOf(request, facts);
    if (isAllowed(reason, changeReasonsOf, subjects)) return [];
    const kinds = [...subjects];
    const allowed = allowedFor(changeReasonsOf, subjects).map((other) => reasonLabels[other]);
    const of = kinds.map((kind) => subjectKindLabels[kind].toLowerCase()).join('; ');
    const isRevocation = isAllowed(reason, revocationReasonsOf, subjects);
    const remedy = isRevocation
      ? 'Trường hợp này phải đề nghị thu hồi chứng thư (Mẫu số 05).'
      : allowed.length > 0
        ? `Chọn một trong các lý do: ${listed(allowed)}.`
        : 'Hãy tách riêng đề nghị cho từng loại chủ thể.';
    return [
      {
        message: `Lý do "${reasonLabels[reason] ?? reason}" không thuộc các trường hợp thay đổi nội dung thông tin${of ? ` của chứng thư ${of}` : ''}. ${remedy}`,
        field: 'reason',
        citation: kinds.length === 1 && kinds[0] ? quotes[kinds[0]] : quotes.person,
        ...(isRevocation ? { fix: toRevoke(request, facts) } : {}),
      },
    ];
  },
};
