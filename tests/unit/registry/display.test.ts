import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deviceNumber,
  groupSerial,
  isValidOn,
  mainCertificate,
  tellDevice,
  tellExpiry,
  tellPost,
} from '../../../lib/registry/display.ts';
import type { Certificate } from '../../../lib/registry/schema.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';

const today = '2026-11-22';
const certificate = (
  id: string,
  validTo: string | undefined,
  more: Partial<Certificate> = {},
): Certificate => ({
  id,
  createdAt: today,
  updatedAt: today,
  subject: { kind: 'person', id: 'p' },
  serialNumber: '01',
  renewals: 0,
  status: 'active',
  validTo,
  ...more,
});

describe('tellExpiry', () => {
  it.each([
    ['2027-01-02', 'còn 41 ngày', 'warning'],
    ['2026-12-22', 'còn 30 ngày', 'warning'],
    ['2026-12-21', 'còn 29 ngày', 'error'],
    ['2027-11-22', 'còn 365 ngày', 'success'],
    ['2026-11-22', 'hết hạn hôm nay', 'error'],
    ['2026-11-10', 'hết hạn 12 ngày trước', 'error'],
    [undefined, 'chưa ghi ngày hết hạn', 'neutral'],
  ])('%s: %s', (validTo, text, tone) => {
    expect(tellExpiry({ status: 'active', validTo }, today)).toEqual({ text, tone });
  });

  it('says revoked before anything else', () => {
    expect(tellExpiry({ status: 'revoked', validTo: '2030-01-01' }, today).text).toBe('đã thu hồi');
  });

  it('counts the days of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (days) => {
        expect(tellExpiry({ status: 'active', validTo: addDays(today, days) }, today).text).toBe(
          `còn ${days} ngày`,
        );
      }),
    );
  });
});

it('holds on its last day and not on the next', () => {
  expect(isValidOn(certificate('c', today), today)).toBe(true);
  expect(isValidOn(certificate('c', addDays(today, -1)), today)).toBe(false);
  expect(isValidOn(certificate('c', addDays(today, 9), { status: 'revoked' }), today)).toBe(false);
});

it('lets the certificate in force speak, then the one that lasts longest', () => {
  const revoked = certificate('revoked', '2031-01-01', { status: 'revoked' });
  const old = certificate('old', '2025-01-01');
  const short = certificate('short', '2026-12-01');
  const long = certificate('long', '2029-12-01');
  expect(mainCertificate([revoked, old, short, long], today)?.id).toBe('long');
  expect(mainCertificate([old, revoked], today)?.id).toBe('revoked');
  expect(mainCertificate([], today)).toBeUndefined();
});

it('tells devices, numbers and posts', () => {
  expect(tellDevice({ kind: 'pki-token', status: 'locked' })).toEqual({
    text: 'Thiết bị PKI Token, bị khóa',
    tone: 'warning',
    state: 'bị khóa',
  });
  expect(deviceNumber({ kind: 'sim-pki', serialNumber: 'x', iccid: '8984' })).toBe('8984');
  expect(deviceNumber({ kind: 'pki-token', serialNumber: 'x', iccid: '8984' })).toBe('x');
  expect(groupSerial('54:01:ab:cd:0f')).toBe('5401 ABCD 0F');
  expect(groupSerial('TK-01')).toBe('TK-01');
  expect(tellPost({ position: 'Kế toán', unit: '' })).toBe('Kế toán');
});
