import { letter } from './citations.ts';
import { deviceKindsOf, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, listed, nameDevice } from './words.ts';

/** Central signing gives the subscriber an account, no device that could be recovered (letter, mục 5, 6.c). */
export const centralSigningHasNoDevice: Rule = {
  id: 'central-signing-has-no-device',
  severity: 'error',
  summary: 'Ký số tập trung không có thiết bị lưu khóa bí mật nên không đề nghị khôi phục thiết bị.',
  citation: letter(
    'Mục 6.c',
    'Trường hợp cần khôi phục thiết bị lưu khóa bí mật (chỉ đối với thiết bị PKI Token (USB)) do nhập sai mật khẩu quá số lần quy định thì lập đề nghị như sau',
  ),
  check(request, facts) {
    if (request.procedure !== 'recover-device' || !deviceKindsOf(request, facts).has('central')) return [];
    const scope = scopeOf(request, facts);
    const accounts = scope.devices.filter(({ kind }) => kind === 'central');
    const what = listed(accounts.map((device) => nameDevice(device, scope))) || 'tài khoản ký số tập trung';
    return [
      {
        message: `${capital(what)}: ký số tập trung không có thiết bị để khôi phục. Hãy bỏ khỏi đề nghị và liên hệ nơi cấp tài khoản để lấy lại mật khẩu.`,
        field: 'deviceIds',
      },
    ];
  },
};
