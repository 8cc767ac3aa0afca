import { letter } from './citations.ts';
import { hasEvent } from './days.ts';
import { hasFailed, namesCertificate, namesDevice, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { listed, nameCertificate, nameDevice } from './words.ts';

/** A lost device is recorded in Mẫu 09, sent to the Bureau (letter, mục 7; Decree 68, Điều 20). */
export const lostDeviceNeedsLossRecord: Rule = {
  id: 'lost-device-needs-loss-record',
  severity: 'error',
  summary: 'Thu hồi chứng thư do mất thiết bị thì phải lập biên bản xác nhận thất lạc (Mẫu 09) gửi Cục.',
  followsUp: true,
  citation: letter(
    'Mục 7',
    'Trường hợp thiết bị lưu khóa bí mật bị thất lạc, Cơ quan, tổ chức quản lý trực tiếp phải lập Biên bản xác nhận theo Mẫu số 09 kèm theo Nghị định 68, gửi về Cục Chứng thực số và Bảo mật thông tin.',
  ),
  check(request, facts) {
    if (request.procedure !== 'revoke' || hasFailed(request) || hasEvent(request, 'loss-recorded')) return [];
    const scope = scopeOf(request, facts);
    const byReason = request.reason === 'device-lost';
    const lost = scope.devices.filter(({ status }) => byReason || status === 'lost');
    if (lost.length === 0 && !byReason) return [];
    const records = scope.others.filter((other) => other.procedure === 'device-loss' && !hasFailed(other));
    const unrecorded = lost.filter((device) => !records.some((record) => namesDevice(record, device, scope)));
    // A device that the registry does not know is told by its certificate.
    const certificates = scope.certificates.filter(
      (certificate) =>
        byReason &&
        !scope.device(certificate.deviceId) &&
        !records.some((record) => namesCertificate(record, certificate)),
    );
    const nothingNamed = scope.devices.length + scope.certificates.length === 0;
    const what = [
      ...unrecorded.map((device) => nameDevice(device, scope)),
      ...certificates.map((certificate) => `thiết bị mang ${nameCertificate(certificate, scope, facts)}`),
    ];
    if (what.length === 0 && !(nothingNamed && records.length === 0)) return [];
    return [
      {
        message: `Chưa có biên bản xác nhận thất lạc cho ${listed(what) || 'thiết bị bị mất'}. Hãy lập biên bản Mẫu số 09 và gửi về Cục.`,
        field: 'deviceIds',
      },
    ];
  },
};
