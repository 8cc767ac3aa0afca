import type { Device } from '../registry/schema.ts';
import { isIccid } from '../registry/validators.ts';
import { letter } from './citations.ts';
import { deviceKindsOf, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameDevice } from './words.ts';

/** The device to be recovered is told by its barcode or its ICCID (letter, mục 4, 6.c). */
export const recoveryNeedsDeviceSerial: Rule = {
  id: 'recovery-needs-device-serial',
  severity: 'error',
  summary: 'Đề nghị khôi phục phải có số hiệu thiết bị: mã vạch trên PKI Token hoặc ICCID trên SIM PKI.',
  // In the letter a page ends after this "SIM"; the quote ends with the page.
  citation: letter(
    'Mục 4',
    'Riêng “Số hiệu thiết bị lưu khóa bí mật” là số mã vạch được in trên Thiết bị lưu khóa bí mật PKI Token (trước đây gọi là USB Token) hoặc in trên SIM',
  ),
  check(request, facts) {
    if (request.procedure !== 'recover-device') return [];
    const scope = scopeOf(request, facts);
    if (scope.devices.length === 0) {
      const [kind] = deviceKindsOf(request, facts);
      if (kind === 'central' || kind === 'soft') return [];
      return [
        {
          message: `Chưa có thiết bị nào cần khôi phục. Hãy chọn thiết bị và ghi ${kind === 'sim-pki' ? 'số ICCID in trên SIM PKI' : 'số mã vạch in trên PKI Token'}.`,
          field: 'deviceIds',
        },
      ];
    }
    return scope.devices.flatMap((device) => {
      const needed = lacks(device);
      if (!needed) return [];
      return {
        message: `${capital(nameDevice(device, scope))}: thiếu ${needed}. Hãy ghi vào sổ đăng ký theo số in trên thiết bị.`,
        field: 'deviceIds',
      };
    });
  },
};

function lacks(device: Device): string | undefined {
  const number = device.serialNumber?.trim() ?? '';
  if (device.kind === 'pki-token') return number ? undefined : 'số mã vạch';
  if (device.kind !== 'sim-pki' || device.iccid?.trim()) return undefined;
  return isIccid(number) ? undefined : 'số ICCID';
}
