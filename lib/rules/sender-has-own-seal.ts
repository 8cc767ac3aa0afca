import { letter } from './citations.ts';
import type { Rule } from './types.ts';

/** Only a legal person with its own seal sends requests (letter, mục 1; Decree 68, khoản 6 Điều 3). */
export const senderHasOwnSeal: Rule = {
  id: 'sender-has-own-seal',
  severity: 'error',
  summary:
    'Cơ quan gửi đề nghị phải có tư cách pháp nhân, có con dấu riêng (cơ quan, tổ chức quản lý trực tiếp).',
  citation: letter(
    'Mục 1; khoản 6 Điều 3 Nghị định 68/2024/NĐ-CP',
    'Theo quy định tại khoản 6 Điều 3 Nghị định 68: Cơ quan, tổ chức quản lý trực tiếp là cơ quan, tổ chức có tư cách pháp nhân, có con dấu riêng trực tiếp quản lý thuê bao sử dụng dịch vụ chứng thực chữ ký số chuyên dùng công vụ.',
  ),
  check(_request, { organisation }) {
    if (organisation?.hasOwnSeal !== false) return [];
    return [
      {
        message: `${organisation.name || 'Đơn vị'} không có con dấu riêng nên không gửi được đề nghị. Hãy gửi qua cơ quan cấp trên có tư cách pháp nhân, có con dấu riêng.`,
        field: 'organisationId',
      },
    ];
  },
};
