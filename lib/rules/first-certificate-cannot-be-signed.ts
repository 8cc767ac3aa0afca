import { isValidOn } from '../registry/display.ts';
import { letter } from './citations.ts';
import { alive } from './lookup.ts';
import type { Rule } from './types.ts';

/**
 * An organisation without a digital signature cannot sign the request for its first one (letter, mục 3).
 * An active certificate of it in the registry speaks louder than the box that says it has none.
 */
export const firstCertificateCannotBeSigned: Rule = {
  id: 'first-certificate-cannot-be-signed',
  severity: 'error',
  summary: 'Cơ quan chưa có chữ ký số thì đề nghị cấp chứng thư lần đầu không thể ký số: phải gửi bản giấy.',
  citation: letter(
    'Mục 3, Lưu ý',
    'Trường hợp văn bản điện tử không được ký số thì Cơ quan, tổ chức quản lý trực tiếp gửi bản chính văn bản giấy cho Cục Chứng thực số và Bảo mật thông tin/Sở Khoa học và Công nghệ.',
  ),
  check(request, { organisation, certificates, today }) {
    if (request.procedure !== 'issue-organisation' || request.digitallySigned !== true) return [];
    if (organisation?.hasDigitalSignature !== false) return [];
    // The request of a unit below is signed by the body above it, of which the facts tell.
    if (request.organisationId && request.organisationId !== organisation.id) return [];
    const signs = alive(certificates).some(
      (certificate) => certificate.subject?.id === organisation.id && isValidOn(certificate, today),
    );
    if (signs) return [];
    return [
      {
        message: `${organisation.name || 'Cơ quan'} chưa có chữ ký số nên đề nghị này không thể đã được ký số. Hãy bỏ đánh dấu "đã ký số" và gửi bản chính văn bản giấy.`,
        field: 'digitallySigned',
        fix: { digitallySigned: false },
      },
    ];
  },
};
