import { addresseeOf } from '../procedures/index.ts';
import { letter } from './citations.ts';
import { soleDeviceKind } from './subjects.ts';
import type { Rule } from './types.ts';
import { nameOffice } from './words.ts';

/** The Department's technician calls the coordinator to unlock the device remotely (letter, mục 6.c). */
export const recoveryCoordinatorNeeded: Rule = {
  id: 'recovery-coordinator-needed',
  severity: 'error',
  summary: 'Đề nghị khôi phục gửi Sở phải có họ tên và số điện thoại của người phối hợp hỗ trợ khôi phục.',
  citation: letter(
    'Mục 6.c',
    'Cán bộ kỹ thuật của Sở Khoa học và Công nghệ sẽ liên hệ với “Người phối hợp hỗ trợ khôi phục” do cơ quan cung cấp để hướng dẫn thực hiện mở khóa từ xa.',
  ),
  check(request, facts) {
    if (request.procedure !== 'recover-device') return [];
    const addressee =
      request.addressee ?? addresseeOf(facts.profile, 'recover-device', soleDeviceKind(request, facts));
    if (addressee !== 'department') return [];
    const { fullName, mobile } = request.recoveryCoordinator ?? {};
    const missing = [fullName?.trim() ? '' : 'họ tên', mobile?.trim() ? '' : 'số điện thoại'].filter(Boolean);
    if (missing.length === 0) return [];
    return [
      {
        message: `Thiếu ${missing.join(' và ')} của người phối hợp hỗ trợ khôi phục. Cán bộ của ${nameOffice('department', facts)} gọi người này để hướng dẫn mở khóa từ xa, hãy ghi đủ.`,
        field: fullName?.trim() ? 'recoveryCoordinator.mobile' : 'recoveryCoordinator.fullName',
      },
    ];
  },
};
