import { letter } from './citations.ts';
import { deviceKindsOf, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, listed, nameDevice } from './words.ts';

const changeQuote = letter(
  'Mục 6.b',
  'Riêng đối với trường hợp đề nghị thay đổi chứng thư chữ ký số trên SIM PKI thì hệ thống sẽ tự cập nhật, không cần tiến hành cài đặt.',
);

/** A SIM PKI takes the new certificate by itself (letter, mục 6.a, 6.b). */
export const simRenewsItself: Rule = {
  id: 'sim-renews-itself',
  severity: 'info',
  summary: 'Gia hạn, thay đổi chứng thư trên SIM PKI: hệ thống tự cập nhật, không phải cài đặt.',
  citation: letter(
    'Mục 6.a',
    'Riêng đối với trường hợp đề nghị gia hạn chứng thư chữ ký số trên SIM PKI thì hệ thống sẽ tự cập nhật, không cần tiến hành cài đặt.',
  ),
  check(request, facts) {
    if (request.procedure !== 'renew' && request.procedure !== 'change') return [];
    if (!deviceKindsOf(request, facts).has('sim-pki')) return [];
    const scope = scopeOf(request, facts);
    const sims = scope.devices.filter(({ kind }) => kind === 'sim-pki');
    const what = listed(sims.map((device) => nameDevice(device, scope))) || 'SIM PKI';
    return [
      {
        message: `${capital(what)}: chứng thư mới được hệ thống tự cập nhật, không phải cài đặt.`,
        field: 'certificateIds',
        ...(request.procedure === 'change' ? { citation: changeQuote } : {}),
      },
    ];
  },
};
