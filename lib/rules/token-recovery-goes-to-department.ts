import { letter } from './citations.ts';
import { goDifferentWays, misaddressed, recoveryKinds } from './routing.ts';
import type { Rule } from './types.ts';

/**
 * A PKI Token is unlocked by the Department where the profile delegates it (letter, mục 6.c). Other
 * devices that are no SIM PKI, and requests that do not say which device, go where the profile says.
 */
export const tokenRecoveryGoesToDepartment: Rule = {
  id: 'token-recovery-goes-to-department',
  severity: 'error',
  summary:
    'Đề nghị khôi phục (mở khóa) PKI Token gửi Sở Khoa học và Công nghệ, nơi Sở được chuyển giao việc này; nơi khác gửi Cục.',
  citation: letter(
    'Mục 6.c',
    'Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 06 kèm theo Nghị định 68, gửi Sở Khoa học và Công nghệ.',
  ),
  check(request, facts) {
    if (request.procedure !== 'recover-device') return [];
    if (goDifferentWays(request, facts)) return [];
    const kinds = recoveryKinds(request, facts);
    if (kinds.size === 0) return misaddressed(request, facts, 'department');
    const deviceKind = [...kinds].find((kind) => kind !== 'central');
    if (!deviceKind || kinds.has('sim-pki')) return [];
    return misaddressed(request, facts, deviceKind === 'pki-token' ? 'department' : 'bureau', {
      deviceKind,
      what: deviceKind === 'pki-token' ? 'Khôi phục PKI Token (Mẫu số 06)' : undefined,
    });
  },
};
