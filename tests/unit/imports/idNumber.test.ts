import { describe, expect, it } from 'vitest';
import { contradictsBirth, readIdNumber } from '../../../lib/imports/idNumber.ts';

describe('readIdNumber', () => {
  it.each([
    ['080185000123', { number: '080185000123', kind: 'cccd', restoredZeros: 0 }],
    ["'080 185 000 123", { number: '080185000123', kind: 'cccd', restoredZeros: 0 }],
    ['80185000123', { number: '080185000123', kind: 'cccd', restoredZeros: 1 }],
    ['300123456', { number: '300123456', kind: 'cmnd', restoredZeros: 0 }],
  ])('reads %s', (text, expected) => {
    expect(readIdNumber(text)).toEqual(expected);
  });

  it('puts two zeros back only when the year of birth then agrees', () => {
    expect(readIdNumber('1185000123', '1985-09-05')).toMatchObject({
      number: '001185000123',
      restoredZeros: 2,
    });
    expect(readIdNumber('1185000123', '1986-09-05')).toBeUndefined();
    expect(readIdNumber('1185000123')).toBeUndefined();
  });

  it.each(['', '12345678', '01234567890', '0801850001234', 'C1234567', '08018500012a'])(
    'does not guess at "%s"',
    (text) => {
      expect(readIdNumber(text, '1985-01-01')).toBeUndefined();
    },
  );

  it('knows centuries', () => {
    expect(contradictsBirth('080185000123', '1985-01-01')).toBe(false);
    expect(contradictsBirth('080305000123', '2005-01-01')).toBe(false);
    expect(contradictsBirth('080105000123', '2005-01-01')).toBe(true);
    expect(contradictsBirth('300123456', '2005-01-01')).toBe(false);
  });
});
