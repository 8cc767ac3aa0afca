import type { ProcedureId } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { differences, tellDifferences } from './differences.ts';
import { hasFailed, namesCertificate, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameCertificate } from './words.ts';

/** Procedures after which the old content of the certificate still matters, and which do not change it. */
const watched: ReadonlySet<ProcedureId> = new Set(['renew', 'recover-device', 'confirm-handover']);

/** What the registry knows better than the certificate may have to be changed in it (letter, mục 6.b, 9). */
export const registryDiffersFromCertificate: Rule = {
  id: 'registry-differs-from-certificate',
  severity: 'info',
  summary:
    'Tên, thư điện tử trong sổ đăng ký khác với trong chứng thư: có thể phải đề nghị thay đổi nội dung thông tin.',
  citation: letter(
    'Mục 6.b',
    'Thay đổi cơ quan, tổ chức công tác mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số',
  ),
  check(request, facts) {
    if (!watched.has(request.procedure)) return [];
    const scope = scopeOf(request, facts);
    const own = scope.devices
      .flatMap(({ id }) => scope.certificatesOn(id))
      .filter(({ status }) => status === 'active');
    const changes = scope.others.filter((other) => other.procedure === 'change' && !hasFailed(other));
    return [...new Set([...scope.certificates, ...own])].flatMap((certificate) => {
      const found = differences(certificate, scope, facts);
      if (found.length === 0 || changes.some((other) => namesCertificate(other, certificate))) return [];
      return {
        message: `${capital(nameCertificate(certificate, scope, facts))}: ${tellDifferences(found)}. Nếu sổ đăng ký đúng, có thể phải đề nghị thay đổi nội dung thông tin (Mẫu số 04).`,
        field: 'certificateIds',
      };
    });
  },
};
