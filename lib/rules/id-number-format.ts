import { checkIdNumber, type IdNumberProblem } from '../registry/validators.ts';
import { letter } from './citations.ts';
import { tellDate } from './days.ts';
import { identitiesOf } from './identities.ts';
import type { Rule, Severity } from './types.ts';
import { capital } from './words.ts';

const problems: Readonly<Record<IdNumberProblem, { text: string; severity: Severity }>> = {
  'lost-zero': {
    text: 'chỉ có 11 chữ số, có lẽ mất số 0 ở đầu. Hãy ghi đủ 12 chữ số.',
    severity: 'error',
  },
  'old-cmnd': {
    text: 'là số CMND cũ 9 chữ số. Hãy ghi số định danh cá nhân 12 chữ số.',
    severity: 'warning',
  },
  'not-twelve-digits': { text: 'không đủ 12 chữ số. Hãy kiểm tra lại trên thẻ.', severity: 'error' },
  'century-contradicts': {
    text: 'có chữ số thứ tư (thế kỷ sinh) không khớp với ngày sinh',
    severity: 'error',
  },
  'year-contradicts': {
    text: 'có chữ số thứ năm, thứ sáu (năm sinh) không khớp với ngày sinh',
    severity: 'error',
  },
};

/** A số định danh cá nhân has 12 digits that agree with the date of birth (letter, mục 4). */
export const idNumberFormat: Rule = {
  id: 'id-number-format',
  severity: 'error',
  summary: 'Số định danh cá nhân gồm 12 chữ số, khớp với năm sinh; số CMND 9 chữ số đã cũ.',
  citation: letter(
    'Mục 4',
    'Các cơ quan, cá nhân phải đảm bảo cung cấp đầy đủ, chính xác thông tin trong các văn bản đề nghị',
  ),
  check(request, facts) {
    return identitiesOf(request, facts).flatMap(({ idNumber, birthDate, name, field }) => {
      const problem = idNumber?.trim() ? checkIdNumber(idNumber, birthDate) : undefined;
      if (!idNumber || !problem) return [];
      const contradicts = problem === 'century-contradicts' || problem === 'year-contradicts';
      const birth =
        contradicts && birthDate
          ? ` ${tellDate(birthDate)}. Hãy kiểm tra lại số định danh và ngày sinh.`
          : '';
      return {
        message: `${capital(name)}: số định danh ${idNumber} ${problems[problem].text}${birth}`,
        field: field === 'staffIds' ? field : `${field}.idNumber`,
        severity: problems[problem].severity,
      };
    });
  },
};
