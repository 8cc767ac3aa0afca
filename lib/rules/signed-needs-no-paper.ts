import { letter } from './citations.ts';
import type { Rule } from './types.ts';

/** A digitally signed letter needs no paper (letter, mục 3). */
export const signedNeedsNoPaper: Rule = {
  id: 'signed-needs-no-paper',
  severity: 'info',
  summary:
    'Văn bản đã ký số thì không cần gửi bản giấy; nên gửi qua Cổng dịch vụ công để xử lý nhanh hơn và theo dõi được.',
  citation: letter(
    'Mục 3',
    'Đề nghị các đơn vị ưu tiên đăng ký tài khoản dịch vụ công và gửi đề nghị trên “Hệ thống thông tin đăng ký, quản lý yêu cầu chứng thực” để xử lý nhanh hơn và có thể chủ động theo dõi tiến độ xử lý hồ sơ đề nghị của cơ quan mình',
  ),
  check(request) {
    if (request.channel !== 'paper' || request.digitallySigned !== true) return [];
    return [
      {
        message:
          'Văn bản đã được ký số nên không cần gửi bản giấy. Nên gửi trên dichvucong.ca.gov.vn để xử lý nhanh hơn và theo dõi được tiến độ.',
        field: 'channel',
        fix: { channel: 'portal' },
      },
    ];
  },
};
