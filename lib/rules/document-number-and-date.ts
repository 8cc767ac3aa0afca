import { letter } from './citations.ts';
import { dayOf, tellDate } from './days.ts';
import type { Rule, RuleFinding } from './types.ts';

/** A letter has a number and a date that is not in the future (letter, mục 3: công tác văn thư). */
export const documentNumberAndDate: Rule = {
  id: 'document-number-and-date',
  severity: 'warning',
  summary: 'Văn bản đề nghị phải có số, ngày; ngày văn bản không ở tương lai.',
  citation: letter(
    'Mục 3',
    'được thực hiện bằng văn bản điện tử đã ký số theo quy định của pháp luật về công tác văn thư',
  ),
  check(request, { today }) {
    const number = request.document?.number?.trim();
    const date = request.document?.date;
    const findings: RuleFinding[] = [];
    if (!number || !date) {
      const missing = [number ? '' : 'số', date ? '' : 'ngày'].filter(Boolean).join(' và ');
      findings.push({
        message: `Văn bản đề nghị chưa có ${missing}. Hãy ghi ${missing} khi văn thư đã cấp số.`,
        field: number ? 'document.date' : 'document.number',
      });
    }
    if (date && (dayOf(date) ?? '') > today) {
      findings.push({
        message: `Ngày văn bản ${tellDate(date)} ở sau ngày gửi ${tellDate(today)}. Hãy kiểm tra lại ngày văn bản.`,
        field: 'document.date',
      });
    }
    return findings;
  },
};
