import type { Certificate, Device, Staff } from '../../../lib/registry/schema.ts';
import { must } from './controls.ts';
import type { TruthControl } from './types.ts';

/**
 * Name, unit, certificate and device of one subscriber, which Mẫu 04 to 09 all ask for.
 * @param keys the truth keys of the page: name, unit, certificate serial, device serial
 */
export function subjectControls(
  row: number,
  keys: readonly [name: string, unit: string | undefined, serial: string, device: string],
  [staff, certificate, device]: readonly [Staff, Certificate, Device],
): Record<string, TruthControl> {
  const [name, unit, serial, deviceKey] = keys;
  return {
    [name]: must('subscriber.name', 'text', staff.fullName, { row, also: ['certificate.commonName'] }),
    ...(unit && {
      [unit]: must('subscriber.unit', 'text', staff.unit, { row, also: ['organisation.name'] }),
    }),
    [serial]: must('certificate.serialNumber', 'text', certificate.serialNumber, { row }),
    [deviceKey]: must('device.serialNumber', 'text', device.serialNumber ?? device.iccid, { row }),
  };
}
