import { letter } from './citations.ts';
import { goDifferentWays, misaddressed, recoveryKinds } from './routing.ts';
import type { Rule } from './types.ts';

/** A SIM PKI is unlocked by the Bureau unless the profile delegates it (letter, mục 6.c, Lưu ý). */
export const simRecoveryGoesToBureau: Rule = {
  id: 'sim-recovery-goes-to-bureau',
  severity: 'error',
  summary:
    'Đề nghị khôi phục (mở khóa) SIM PKI gửi Cục Chứng thực số và Bảo mật thông tin, trừ nơi Sở được chuyển giao cả việc này.',
  citation: letter(
    'Mục 6.c, Lưu ý',
    'Riêng trường hợp mở khóa đối với SIM PKI thì các đơn vị lập đề nghị theo hướng dẫn như trên, gửi Cục Chứng thực số và Bảo mật thông tin để được hỗ trợ.',
  ),
  check(request, facts) {
    if (request.procedure !== 'recover-device') return [];
    if (goDifferentWays(request, facts) || !recoveryKinds(request, facts).has('sim-pki')) return [];
    return misaddressed(request, facts, 'bureau', {
      deviceKind: 'sim-pki',
      what: 'Khôi phục SIM PKI (Mẫu số 06)',
    });
  },
};
