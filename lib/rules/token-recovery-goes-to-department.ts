import type { DeviceKind } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { goDifferentWays, misaddressed, recoveryKinds } from './routing.ts';
import { deviceKindsOf } from './subjects.ts';
import type { Rule } from './types.ts';

const notThisRule: ReadonlySet<DeviceKind> = new Set(['sim-pki', 'central']);

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
    const ofDevices = deviceKindsOf(request, facts);
    if (goDifferentWays(ofDevices, facts)) return [];
    const kinds = recoveryKinds(request, ofDevices);
    if (kinds.size === 0) return misaddressed(request, facts, 'department');
    const deviceKind = [...kinds].find((kind) => !notThisRule.has(kind));
    if (!deviceKind) return [];
    return misaddressed(request, facts, deviceKind === 'pki-token' ? 'department' : 'bureau', {
      deviceKind,
      what: deviceKind === 'pki-token' ? 'Khôi phục PKI Token (Mẫu số 06)' : undefined,
    });
  },
};
