import { letter } from './citations.ts';
import type { Rule } from './types.ts';
import { nameOffice } from './words.ts';

/** An electronic letter without a digital signature is followed by the signed original (letter, mục 3, Lưu ý). */
export const unsignedNeedsPaper: Rule = {
  id: 'unsigned-needs-paper',
  severity: 'error',
  summary: 'Văn bản điện tử không được ký số thì phải gửi thêm bản chính văn bản giấy.',
  citation: letter(
    'Mục 3, Lưu ý',
    'Trường hợp văn bản điện tử không được ký số thì Cơ quan, tổ chức quản lý trực tiếp gửi bản chính văn bản giấy cho Cục Chứng thực số và Bảo mật thông tin/Sở Khoa học và Công nghệ.',
  ),
  check(request, facts) {
    if (request.channel !== 'portal' && request.channel !== 'axis') return [];
    if (request.digitallySigned !== false) return [];
    const to = request.addressee ? nameOffice(request.addressee, facts) : 'nơi nhận';
    return [
      {
        message: `Văn bản chưa được ký số. Hãy ký số văn bản, hoặc gửi bản chính văn bản giấy (ký tên, đóng dấu) cho ${to}.`,
        field: 'digitallySigned',
      },
    ];
  },
};
