import { isCertificateSerial } from '../registry/validators.ts';
import { letter } from './citations.ts';
import { scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameCertificate } from './words.ts';

/** A certificate's serial number is 1 to 40 hexadecimal digits (letter, mục 4). */
export const certificateSerialFormat: Rule = {
  id: 'certificate-serial-format',
  severity: 'error',
  summary: 'Số hiệu chứng thư gồm 1 đến 40 chữ số hệ 16 (0–9, A–F).',
  citation: letter('Mục 4', 'Các thông tin chi tiết về chứng thư chữ ký số như: Số hiệu chứng thư chữ ký số'),
  check(request, facts) {
    const scope = scopeOf(request, facts);
    return scope.certificates
      .filter(({ serialNumber }) => serialNumber?.trim() && !isCertificateSerial(serialNumber))
      .map((certificate) => ({
        message: `${capital(nameCertificate(certificate, scope, facts))}: số hiệu phải gồm 1 đến 40 ký tự 0–9, A–F. Hãy xem lại số hiệu trong thông tin chứng thư và sửa trong sổ đăng ký.`,
        field: 'certificateIds',
      }));
  },
};
