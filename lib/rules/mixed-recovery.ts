import { addresseeOf } from '../procedures/index.ts';
import type { Addressee } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { goDifferentWays } from './routing.ts';
import { scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { listed, nameDevice, nameOffice } from './words.ts';

/** Devices that different offices unlock cannot be in one letter (letter, mục 6.c). */
export const mixedRecovery: Rule = {
  id: 'mixed-recovery',
  severity: 'error',
  summary: 'Một đề nghị khôi phục không gồm cả PKI Token và SIM PKI khi hai loại gửi hai nơi khác nhau.',
  citation: letter(
    'Mục 6.c',
    'Lưu ý: Riêng trường hợp mở khóa đối với SIM PKI thì các đơn vị lập đề nghị theo hướng dẫn như trên, gửi Cục Chứng thực số và Bảo mật thông tin để được hỗ trợ.',
  ),
  check(request, facts) {
    if (request.procedure !== 'recover-device') return [];
    if (!goDifferentWays(request, facts)) return [];
    const scope = scopeOf(request, facts);
    const goingTo = (addressee: Addressee) =>
      listed(
        scope.devices
          .filter(({ kind }) => addresseeOf(facts.profile, 'recover-device', kind) === addressee)
          .map((device) => nameDevice(device, scope)),
      );
    return [
      {
        message: `Đề nghị gồm thiết bị phải gửi hai nơi. Hãy tách thành hai đề nghị: gửi ${nameOffice('department', facts)}: ${goingTo('department')}; gửi ${nameOffice('bureau', facts)}: ${goingTo('bureau')}.`,
        field: 'deviceIds',
      },
    ];
  },
};
