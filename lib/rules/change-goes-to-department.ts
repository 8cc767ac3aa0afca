import { letter } from './citations.ts';
import { misaddressed } from './routing.ts';
import { soleDeviceKind } from './subjects.ts';
import type { Rule } from './types.ts';

/** A change goes to the Department where the profile delegates it, else to the Bureau (letter, mục 6.b). */
export const changeGoesToDepartment: Rule = {
  id: 'change-goes-to-department',
  severity: 'error',
  summary:
    'Đề nghị thay đổi nội dung thông tin gửi Sở Khoa học và Công nghệ, nơi Sở được chuyển giao việc này; nơi khác gửi Cục.',
  citation: letter(
    'Mục 6.b',
    'Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 04 kèm theo Nghị định 68, gửi Sở Khoa học và Công nghệ.',
  ),
  check: (request, facts) =>
    request.procedure === 'change'
      ? misaddressed(request, facts, 'department', { deviceKind: soleDeviceKind(request, facts) })
      : [],
};
