import { portalTemplate } from './citations.ts';
import { applicantsOf } from './subjects.ts';
import type { Rule, RuleFinding } from './types.ts';
import { listed } from './words.ts';

const carrierQuote = portalTemplate('Cột 17', 'Nhà mạng (bắt buộc nếu đăng ký SIM)');
const portQuote = portalTemplate(
  'Cột 18',
  'Là chuyển số (đánh dấu X nếu muốn chuyển số đang dùng sang SIM ký số)',
);

/** A SIM PKI is asked for with its carrier, and with the number where one is kept (the portal's template). */
export const carrierNeededForSim: Rule = {
  id: 'carrier-needed-for-sim',
  severity: 'error',
  summary: 'Đề nghị cấp SIM PKI phải ghi nhà mạng; nếu chuyển số đang dùng thì phải ghi số đó.',
  citation: carrierQuote,
  check(request, facts) {
    if (!request.procedure?.startsWith('issue-') || request.deviceKind !== 'sim-pki') return [];
    const findings: RuleFinding[] = [];
    if (!request.carrier?.trim()) {
      findings.push({
        message: 'Đề nghị cấp SIM PKI chưa ghi nhà mạng. Hãy chọn nhà mạng.',
        field: 'carrier',
      });
    }
    if (request.portNumber && !request.phoneNumber?.trim()) {
      // A request for several people has one number field: each one's own number is in the registry.
      const people = applicantsOf(request, facts);
      const lacking = people.length > 1 ? people.filter(({ mobile }) => !mobile?.trim()) : people;
      if (people.length <= 1 || lacking.length > 0) {
        const whose = listed(lacking.map(({ fullName }) => fullName));
        findings.push({
          message: `Muốn chuyển số đang dùng sang SIM ký số nhưng chưa ghi số điện thoại${whose ? ` của ${whose}` : ''}. Hãy ghi số cần chuyển.`,
          field: 'phoneNumber',
          citation: portQuote,
        });
      }
    }
    return findings;
  },
};
