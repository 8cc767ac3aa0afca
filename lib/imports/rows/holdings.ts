/** The certificate and the device that a row speaks of, whosoever they are. */
import type { DraftFields } from '../rowTypes.ts';
import * as cells from './cells.ts';
import { findDates, readDate } from './dates.ts';
import { present } from './person.ts';
import type { RowReader, TableReader } from './rowReader.ts';

/** @returns undefined where the row names no certificate */
export function readCertificate(
  row: RowReader,
  of: TableReader,
  today: string,
): DraftFields<'certificates'> | undefined {
  if (!of.has('certificateSerial')) return undefined;
  const serialNumber = row.read('certificateSerial', 'certificates', 'serialNumber', (cell, trouble) =>
    cells.readSerial(cell, false, trouble),
  );
  const validity = readValidity(row, of);
  const validFrom =
    row.read('validFrom', 'certificates', 'validFrom', (cell, trouble) =>
      readDate(cell, 'validity', today, trouble),
    ) ?? validity[0];
  const validTo =
    row.read('validTo', 'certificates', 'validTo', (cell, trouble) =>
      readDate(cell, 'validity', today, trouble),
    ) ?? validity[1];
  const status = row.read('certificateStatus', 'certificates', 'status', cells.readCertificateStatus);
  if (validFrom && validTo && validTo < validFrom) {
    row.note(of.has('validTo') ? 'validTo' : 'validity', {
      severity: 'error',
      message: 'Chứng thư hết hiệu lực trước khi bắt đầu.',
      remedy: 'Đối chiếu hai ngày với chứng thư.',
    });
  }
  if (serialNumber === undefined) return undefined;
  return present({
    serialNumber,
    commonName: row.optional('commonName'),
    issuer: row.optional('issuer'),
    validFrom,
    validTo,
    status: status ?? (validTo !== undefined && validTo < today ? ('expired' as const) : undefined),
  });
}

/** `01/01/2023 - 01/01/2028`, `từ ngày … đến ngày …`. */
function readValidity(row: RowReader, of: TableReader): (string | undefined)[] {
  if (!of.has('validity') || row.isAbsent('validity')) return [];
  const cell = row.cell('validity');
  const { dates } = findDates(row.text('validity'));
  if (dates.length === 2) return dates;
  // One date alone is when it ends: a list tells how long a certificate holds.
  if (cell instanceof Date || dates.length === 1) return [undefined, dates[0]];
  row.note('validity', {
    severity: 'error',
    message: 'Thời gian hiệu lực không đọc được.',
    remedy: 'Ghi ngày bắt đầu và ngày hết hạn, ví dụ 05/09/2023 - 05/09/2028.',
  });
  return [];
}

/** @returns undefined where the row names no device */
export function readDevice(row: RowReader, of: TableReader): DraftFields<'devices'> | undefined {
  if (!of.has('deviceSerial') || row.isAbsent('deviceSerial')) return undefined;
  const number = row.read('deviceSerial', 'devices', 'serialNumber', cells.readDeviceNumber);
  const kind = row.read('deviceKind', 'devices', 'kind', (cell) => cells.readDeviceKind(cell));
  const status = row.read('deviceStatus', 'devices', 'status', cells.readDeviceStatus);
  const phoneNumber = row.read('simPhone', 'devices', 'phoneNumber', cells.readMobile);
  if (!number) return undefined;
  return present({
    ...number,
    kind: kind ?? (number.iccid === undefined ? undefined : ('sim-pki' as const)),
    carrier: row.optional('carrier'),
    phoneNumber,
    status,
  });
}
