import { letter } from './citations.ts';
import { misaddressed } from './routing.ts';
import type { Rule } from './types.ts';

/** A revocation is asked of the Bureau (letter, mục 1, 7). */
export const revokeGoesToBureau: Rule = {
  id: 'revoke-goes-to-bureau',
  severity: 'error',
  summary: 'Đề nghị thu hồi chứng thư chữ ký số gửi Cục Chứng thực số và Bảo mật thông tin.',
  citation: letter(
    'Mục 7',
    'Các cơ quan, tổ chức quản lý trực tiếp lập đề nghị thu hồi chứng thư chữ ký số theo Mẫu số 05 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin trong các trường hợp sau',
  ),
  check: (request, facts) => (request.procedure === 'revoke' ? misaddressed(request, facts, 'bureau') : []),
};
