import { addWorkingDays, coverYears } from '../calendar/index.ts';
import type { Device, DeviceKind, Request } from '../registry/schema.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { letter } from './citations.ts';
import { eventDay, hasEvent } from './days.ts';
import { deviceKindsOf, hasFailed, namesDevice, type Scope, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { listed, nameDevice } from './words.ts';

const DAYS = 5;
const WARN_FROM_DAY = 3;
/** The letter recalls PKI Tokens; an account, a file or a SIM is not handed back in this way. */
const notRecalled: ReadonlySet<DeviceKind> = new Set(['sim-pki', 'central', 'soft']);

/** The device is with the Bureau within 5 working days of the notice (letter, mục 7; Decree 68, Điều 20). */
export const recallWithinFiveWorkingDays: Rule = {
  id: 'recall-within-five-working-days',
  severity: 'error',
  summary:
    'Trong 05 ngày làm việc kể từ ngày nhận thông báo thu hồi chứng thư phải thu hồi thiết bị và bàn giao cho Cục; nhắc từ ngày thứ 3.',
  followsUp: true,
  citation: letter(
    'Mục 7',
    'Trong thời hạn 05 ngày làm việc, kể từ ngày nhận được thông báo thu hồi chứng thư chữ ký số, Cơ quan, tổ chức quản lý trực tiếp có trách nhiệm thu hồi thiết bị lưu khóa bí mật của Thuê bao, bàn giao cho Cục Chứng thực số và Bảo mật thông tin theo hướng dẫn tại văn bản thông báo thu hồi.',
  ),
  check(request, facts) {
    if (request.procedure !== 'revoke' || hasFailed(request)) return [];
    const notified = eventDay(request, 'revocation-notified');
    if (!notified) return [];
    if (hasEvent(request, 'device-returned', 'handed-over', 'loss-recorded')) return [];
    const scope = scopeOf(request, facts);
    const outstanding = scope.devices.filter((device) => isOutstanding(device, scope));
    const kinds = [...deviceKindsOf(request, facts)];
    if (scope.devices.length > 0 ? outstanding.length === 0 : kinds.some((kind) => notRecalled.has(kind))) {
      return [];
    }
    const year = Number(notified.slice(0, 4));
    const holidays = coverYears(facts.holidays, year, year + 1);
    const due = addWorkingDays(notified, DAYS, holidays);
    if (facts.today < addWorkingDays(notified, WARN_FROM_DAY, holidays)) return [];
    const late = facts.today > due;
    const what = listed(outstanding.map((device) => nameDevice(device, scope))) || 'thiết bị lưu khóa bí mật';
    return [
      {
        severity: late ? 'error' : 'warning',
        message: `${late ? 'Đã quá hạn' : 'Sắp đến hạn'} bàn giao ${what} cho Cục: hạn là ${formatDate(due)} (05 ngày làm việc từ ngày nhận thông báo thu hồi ${formatDate(notified)}). Hãy thu hồi thiết bị và bàn giao kèm biên bản Mẫu số 08; nếu thất lạc thì lập Mẫu số 09.`,
        field: 'timeline',
      },
    ];
  },
};

function isOutstanding(device: Device, scope: Scope): boolean {
  if (notRecalled.has(device.kind) || device.status === 'returned' || device.status === 'lost') return false;
  return !scope.others.some((other) => wasHandedOver(other) && namesDevice(other, device, scope));
}

/** Whether a Mẫu 08 has been carried out, or a Mẫu 09 taken its place. */
function wasHandedOver(request: Request): boolean {
  if (hasFailed(request)) return false;
  if (request.procedure === 'device-loss') return true;
  return (
    request.procedure === 'device-handover' &&
    (request.state === 'done' || hasEvent(request, 'done', 'device-returned', 'handed-over'))
  );
}
