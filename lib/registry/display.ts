/** How a certificate, a device and a person are told in one line. Pure: today is passed in. */
import { daysBetween } from '../vietnamese/dates.ts';
import { deviceKindLabels, deviceStatusLabels, staffStatusLabels } from './labels.ts';
import type { Certificate, Device, DeviceStatus, Staff } from './schema.ts';

/** A name of a class in `theme.css`; the words always say the same. */
export type Tone = 'success' | 'warning' | 'error' | 'neutral';

export interface Told {
  text: string;
  tone: Tone;
}

/** From here on a renewal has to be filed soon, in days. */
const soon = 60;
/** Renewal and change need at least this many days (letter, mục 6.a, 6.b). */
const leastDays = 30;

/**
 * How long a certificate still holds, in calendar days.
 *
 * @param today ISO date
 * @example tellExpiry({ ...certificate, validTo: '2027-01-02' }, '2026-11-22').text // 'còn 41 ngày'
 */
export function tellExpiry(certificate: Pick<Certificate, 'status' | 'validTo'>, today: string): Told {
  if (certificate.status === 'revoked') return { text: 'đã thu hồi', tone: 'error' };
  if (certificate.validTo === undefined) {
    return certificate.status === 'expired'
      ? { text: 'hết hạn', tone: 'error' }
      : { text: 'chưa ghi ngày hết hạn', tone: 'neutral' };
  }
  const left = daysBetween(today, certificate.validTo);
  // Another one has taken its place before its time was up.
  if (certificate.status === 'expired' && left >= 0) return { text: 'không còn dùng', tone: 'neutral' };
  if (left < 0) return { text: `hết hạn ${-left} ngày trước`, tone: 'error' };
  if (left === 0) return { text: 'hết hạn hôm nay', tone: 'error' };
  return {
    text: `còn ${left} ngày`,
    tone: left < leastDays ? 'error' : left <= soon ? 'warning' : 'success',
  };
}

/** Whether a certificate is good on a day: not revoked, and its last day not past. */
export function isValidOn(certificate: Pick<Certificate, 'status' | 'validTo'>, today: string): boolean {
  return (
    certificate.status === 'active' &&
    (certificate.validTo === undefined || daysBetween(today, certificate.validTo) >= 0)
  );
}

const deviceTones: Readonly<Record<DeviceStatus, Tone>> = {
  'in-use': 'success',
  locked: 'warning',
  damaged: 'error',
  lost: 'error',
  recalled: 'neutral',
  returned: 'neutral',
};

/** @example tellDevice(device).text // 'Thiết bị PKI Token, bị khóa' */
export function tellDevice(device: Pick<Device, 'kind' | 'status'>): Told & { state: string } {
  const state = lowerFirst(deviceStatusLabels[device.status]);
  return { text: `${deviceKindLabels[device.kind]}, ${state}`, tone: deviceTones[device.status], state };
}

/** The number that the forms call "số hiệu thiết bị": barcode or ICCID (letter, mục 4). */
export function deviceNumber(device: Pick<Device, 'kind' | 'serialNumber' | 'iccid'>): string | undefined {
  return device.kind === 'sim-pki' ? device.iccid : device.serialNumber;
}

export function tellStaffStatus(person: Pick<Staff, 'status'>): Told {
  return { text: staffStatusLabels[person.status], tone: person.status === 'active' ? 'success' : 'warning' };
}

/** Position and unit, as far as they are known. */
export function tellPost(person: Pick<Staff, 'position' | 'unit'>): string {
  return [person.position, person.unit].filter(Boolean).join(' · ');
}

/** Only the last three characters: enough to tell two people apart. */
export function maskIdNumber(idNumber: string): string {
  return '•'.repeat(Math.max(0, idNumber.length - 3)) + idNumber.slice(-3);
}

/** In groups of four, as it is easiest to compare with a paper; unchanged when not hexadecimal. */
export function groupSerial(serialNumber: string): string {
  const compact = serialNumber.replace(/[\s:.-]/g, '').toUpperCase();
  return /^[0-9A-F]+$/.test(compact) ? (compact.match(/.{1,4}/g) ?? []).join(' ') : serialNumber;
}

/**
 * The certificate that speaks for its holder: one in force before any other, then the one that lasts
 * longest.
 *
 * @param today ISO date
 */
export function mainCertificate(
  certificates: readonly Certificate[],
  today: string,
): Certificate | undefined {
  return [...certificates].sort(
    (a, b) =>
      Number(isValidOn(b, today)) - Number(isValidOn(a, today)) ||
      (b.validTo ?? '').localeCompare(a.validTo ?? ''),
  )[0];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
