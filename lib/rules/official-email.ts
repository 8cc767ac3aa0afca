import { emailDomain, isOfficialEmail, isPublicMailDomain } from '../registry/validators.ts';
import { letter } from './citations.ts';
import { addressesOf } from './emails.ts';
import type { Rule } from './types.ts';

/** Addresses given in a request are official ones (letter, mục 4, 6). */
export const officialEmail: Rule = {
  id: 'official-email',
  severity: 'warning',
  summary: 'Địa chỉ thư điện tử phải là thư điện tử công vụ (.gov.vn hoặc tên miền riêng của cơ quan).',
  citation: letter('Mục 6.b', 'Thay đổi thông tin về địa chỉ thư điện tử công vụ.'),
  check(request, facts) {
    const own = facts.organisation?.officialEmail;
    return addressesOf(request, facts)
      .filter(({ address }) => !isOfficialEmail(address, own))
      .map(({ address, whose, field }) => {
        const domain = emailDomain(address);
        const why = !domain
          ? 'không phải một địa chỉ thư điện tử'
          : isPublicMailDomain(domain)
            ? 'là thư cá nhân'
            : 'không thuộc .gov.vn hoặc tên miền của cơ quan';
        return {
          message: `Địa chỉ ${address} của ${whose} ${why}. Hãy dùng địa chỉ thư điện tử công vụ.`,
          field,
        };
      });
  },
};
