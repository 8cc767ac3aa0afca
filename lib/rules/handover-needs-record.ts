import { letter } from './citations.ts';
import { hasEvent } from './days.ts';
import { hasFailed, namesDevice, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { listed, nameDevice } from './words.ts';

/** A device handed back to the Bureau comes with Mẫu 08 (letter, mục 7). */
export const handoverNeedsRecord: Rule = {
  id: 'handover-needs-record',
  severity: 'warning',
  summary: 'Thiết bị đã bàn giao lại cho Cục phải có biên bản giao, nhận (Mẫu 08).',
  followsUp: true,
  citation: letter(
    'Mục 7',
    'Biên bản giao, nhận thiết bị lưu khóa bí mật theo Mẫu số 08 kèm theo Nghị định 68.',
  ),
  check(request, facts) {
    if (request.procedure === 'device-handover' || hasFailed(request)) return [];
    const scope = scopeOf(request, facts);
    const byEvent = hasEvent(request, 'device-returned');
    const records = scope.others.filter(
      (other) => other.procedure === 'device-handover' && !hasFailed(other),
    );
    const returned = scope.devices.filter(({ status }) => byEvent || status === 'returned');
    const unrecorded = returned.filter(
      (device) => !records.some((record) => namesDevice(record, device, scope)),
    );
    const unnamed = byEvent && scope.devices.length === 0 && records.length === 0;
    if (unrecorded.length === 0 && !unnamed) return [];
    const what = listed(unrecorded.map((device) => nameDevice(device, scope))) || 'Thiết bị';
    return [
      {
        message: `${what} đã bàn giao cho Cục nhưng chưa có biên bản giao, nhận. Hãy lập biên bản Mẫu số 08 và lưu hồ sơ.`,
        field: 'deviceIds',
      },
    ];
  },
};
