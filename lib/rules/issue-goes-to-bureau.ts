import { letter } from './citations.ts';
import { misaddressed } from './routing.ts';
import type { Rule } from './types.ts';

/** A new certificate is asked of the Bureau (letter, mục 1, 5). */
export const issueGoesToBureau: Rule = {
  id: 'issue-goes-to-bureau',
  severity: 'error',
  summary: 'Đề nghị cấp mới chứng thư chữ ký số gửi Cục Chứng thực số và Bảo mật thông tin.',
  citation: letter(
    'Mục 1, Mục 5',
    'gửi văn bản đề nghị về Cục Chứng thực số và Bảo mật thông tin (đối với trường hợp cấp mới, thu hồi chứng thư chữ ký số)',
  ),
  check: (request, facts) =>
    request.procedure?.startsWith('issue-') ? misaddressed(request, facts, 'bureau') : [],
};
