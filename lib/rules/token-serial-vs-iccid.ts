import type { Device } from '../registry/schema.ts';
import { hasIccidShape, isIccid } from '../registry/validators.ts';
import { letter } from './citations.ts';
import { scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameDevice } from './words.ts';

/** A PKI Token bears a barcode, a SIM PKI an ICCID (letter, mục 4). */
export const tokenSerialVsIccid: Rule = {
  id: 'token-serial-vs-iccid',
  severity: 'error',
  summary: 'Số hiệu thiết bị phải đúng loại: PKI Token ghi số mã vạch, SIM PKI ghi dãy số ICCID.',
  // In the letter a page ends after this "SIM"; the quote ends with the page.
  citation: letter(
    'Mục 4',
    'Riêng “Số hiệu thiết bị lưu khóa bí mật” là số mã vạch được in trên Thiết bị lưu khóa bí mật PKI Token (trước đây gọi là USB Token) hoặc in trên SIM',
  ),
  check(request, facts) {
    const scope = scopeOf(request, facts);
    return scope.devices.flatMap((device) => {
      const wrong = wrongNumber(device);
      if (!wrong) return [];
      return {
        message: `${capital(nameDevice(device, scope))}: ${wrong} Hãy sửa loại thiết bị hoặc số hiệu trong sổ đăng ký.`,
        field: 'deviceIds',
      };
    });
  },
};

function wrongNumber(device: Device): string | undefined {
  const serial = device.serialNumber?.trim() ?? '';
  const iccid = device.iccid?.trim() ?? '';
  if (device.kind === 'pki-token') {
    const number = [serial, iccid].find(isIccid);
    return number && `${number} là số ICCID của SIM PKI, không phải số mã vạch của PKI Token.`;
  }
  if (device.kind !== 'sim-pki') return undefined;
  const number = iccid || serial;
  if (!number || hasIccidShape(number)) return undefined;
  return `${number} không phải số ICCID (19 hoặc 20 chữ số, bắt đầu bằng 89) in trên SIM PKI.`;
}
