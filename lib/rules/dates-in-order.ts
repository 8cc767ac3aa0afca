import { letter } from './citations.ts';
import { dayOf, tellDate } from './days.ts';
import { identitiesOf } from './identities.ts';
import { scopeOf } from './subjects.ts';
import type { Rule, RuleFinding } from './types.ts';
import { capital, nameCertificate } from './words.ts';

/** Dates follow each other, and what has happened is not in the future (letter, mục 4). */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  severity: 'error',
  summary:
    'Các ngày phải hợp lý: sinh trước ngày cấp giấy tờ, hiệu lực từ trước đến sau, việc đã xảy ra không ở tương lai.',
  citation: letter(
    'Mục 4',
    'Các cơ quan, cá nhân phải đảm bảo cung cấp đầy đủ, chính xác thông tin trong các văn bản đề nghị',
  ),
  check(request, facts) {
    const { today } = facts;
    const findings: RuleFinding[] = [];
    const inFuture = (date: string | undefined, what: string, field: string) => {
      const day = dayOf(date);
      if (!date || !day || day <= today) return false;
      findings.push({
        message: `${capital(what)} ${tellDate(date)} ở tương lai. Hãy kiểm tra lại.`,
        field,
      });
      return true;
    };
    for (const { name, birthDate, idIssuedOn, field } of identitiesOf(request, facts)) {
      const born = inFuture(birthDate, `ngày sinh của ${name}`, field);
      const issued = inFuture(idIssuedOn, `ngày cấp giấy tờ của ${name}`, field);
      if (
        birthDate &&
        idIssuedOn &&
        dayOf(birthDate) &&
        dayOf(idIssuedOn) &&
        !born &&
        !issued &&
        birthDate >= idIssuedOn
      ) {
        findings.push({
          message: `${capital(name)}: ngày sinh ${tellDate(birthDate)} không trước ngày cấp giấy tờ ${tellDate(idIssuedOn)}. Hãy kiểm tra lại hai ngày này.`,
          field,
        });
      }
    }
    const scope = scopeOf(request, facts);
    for (const certificate of scope.certificates) {
      const { validFrom, validTo } = certificate;
      const name = nameCertificate(certificate, scope, facts);
      if (validFrom && validTo && dayOf(validFrom) && dayOf(validTo) && validTo < validFrom) {
        findings.push({
          message: `${capital(name)}: hiệu lực đến ${tellDate(validTo)} trước ngày bắt đầu ${tellDate(validFrom)}. Hãy xem lại thời gian hiệu lực trong chứng thư.`,
          field: 'certificateIds',
        });
      } else {
        inFuture(validFrom, `ngày bắt đầu hiệu lực của ${name}`, 'certificateIds');
      }
    }
    inFuture(request.loss?.date, 'ngày thất lạc thiết bị', 'loss.date');
    return findings;
  },
};
