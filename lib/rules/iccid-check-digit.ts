import { hasIccidShape, luhn, normaliseIccid } from '../registry/validators.ts';
import { letter } from './citations.ts';
import { scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { capital, nameDevice } from './words.ts';

/** The last digit of an ICCID checks the others; a failure is most likely a slip (letter, mục 4). */
export const iccidCheckDigit: Rule = {
  id: 'iccid-check-digit',
  severity: 'warning',
  summary: 'Số ICCID của SIM PKI có chữ số kiểm tra; sai chữ số kiểm tra thường là gõ nhầm.',
  citation: letter('Mục 4', 'PKI (dãy số ICCID).'),
  check(request, facts) {
    const scope = scopeOf(request, facts);
    return scope.devices.flatMap((device) => {
      if (device.kind !== 'sim-pki') return [];
      const number = device.iccid?.trim() || device.serialNumber?.trim() || '';
      if (!hasIccidShape(number) || luhn(normaliseIccid(number))) return [];
      return {
        message: `${capital(nameDevice(device, scope))}: chữ số kiểm tra của số ICCID không đúng, có thể gõ nhầm. Hãy đối chiếu với dãy số in trên SIM.`,
        field: 'deviceIds',
      };
    });
  },
};
