import { letter } from './citations.ts';
import { deviceKindsOf, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, listed, nameDevice } from './words.ts';

/** The new file for a PKI Token is mailed to the receiver of the certificate (letter, mục 6.a, 6.b). */
export const certificateReceiverNeeded: Rule = {
  id: 'certificate-receiver-needed',
  severity: 'error',
  summary:
    'Gia hạn, thay đổi chứng thư trên PKI Token phải có thư điện tử công vụ của người tiếp nhận chứng thư để nhận tệp .cer/.crt.',
  citation: letter(
    'Mục 6.a, Mục 6.b',
    'đến hộp thư điện tử của “người tiếp nhận chứng thư chữ ký số” của đơn vị, thì đơn vị tiến hành cài đặt chứng thư chữ ký số mới vào thiết bị PKI Token đã cấp',
  ),
  check(request, facts) {
    if (request.procedure !== 'renew' && request.procedure !== 'change') return [];
    if (!deviceKindsOf(request, facts).has('pki-token')) return [];
    if (request.certificateReceiver?.officialEmail?.trim()) return [];
    const scope = scopeOf(request, facts);
    const tokens = scope.devices.filter(({ kind }) => kind === 'pki-token');
    const what = listed(tokens.map((device) => nameDevice(device, scope))) || 'PKI Token';
    return [
      {
        message: `${capital(what)}: tệp chứng thư mới được gửi qua thư điện tử. Hãy ghi địa chỉ thư điện tử công vụ của người tiếp nhận chứng thư chữ ký số.`,
        field: 'certificateReceiver.officialEmail',
      },
    ];
  },
};
