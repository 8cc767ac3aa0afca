import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkIdNumber,
  emailDomain,
  hasIccidShape,
  isBudgetCode,
  isCertificateSerial,
  isIccid,
  isOfficialEmail,
  isTaxCode,
  looksLikeCertificateSerial,
  luhn,
  normaliseIccid,
  normaliseSerial,
} from '../../../lib/registry/validators.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((d) => d.join(''));
const hex = fc
  .array(fc.constantFrom(...'0123456789abcdefABCDEF'), { minLength: 1, maxLength: 40 })
  .map((d) => d.join(''));

describe('serial numbers of certificates', () => {
  test.each([
    ['54:03:ab', '5403AB'],
    ['00 54 03 AB', '5403AB'],
    ['5403-ab', '5403AB'],
    ['0A1B', '0A1B'],
    ['00', '00'],
  ])('%s is compared as %s', (text, expected) => expect(normaliseSerial(text)).toBe(expected));

  test('normalising twice changes nothing, and how it was printed makes no difference', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom('', ' ', ':'), (serial, separator) => {
        const once = normaliseSerial(serial);
        expect(normaliseSerial(once)).toBe(once);
        expect(normaliseSerial([...serial.toLowerCase()].join(separator))).toBe(once);
        expect(normaliseSerial(`00${serial}`)).toBe(once);
        expect(isCertificateSerial(serial)).toBe(true);
      }),
    );
  });

  test('41 digits, other letters and nothing at all are no serial number', () => {
    expect(isCertificateSerial('1'.repeat(40))).toBe(true);
    expect(isCertificateSerial(`00${'1'.repeat(40)}`)).toBe(true);
    expect(isCertificateSerial('1'.repeat(41))).toBe(false);
    expect(isCertificateSerial('5403G')).toBe(false);
    expect(isCertificateSerial('')).toBe(false);
  });

  test('a certificate serial is told from a barcode', () => {
    expect(looksLikeCertificateSerial('5403 96AB 11C0 77DE')).toBe(true);
    expect(looksLikeCertificateSerial('1234567890123456')).toBe(false);
    expect(looksLikeCertificateSerial('VN-0012345')).toBe(false);
  });
});

describe('ICCID', () => {
  test('the published example of Luhn', () => {
    expect(luhn('79927398713')).toBe(true);
    expect(luhn('79927398710')).toBe(false);
    expect(luhn('7992739871a')).toBe(false);
  });

  test('exactly one last digit makes a row of digits right, and changing any digit makes it wrong', () => {
    fc.assert(
      fc.property(digits(18), fc.nat(18), fc.integer({ min: 1, max: 9 }), (body, place, step) => {
        const right = [...'0123456789'].map((d) => body + d).filter(luhn);
        expect(right).toHaveLength(1);
        const number = right[0] ?? '';
        const changed = (Number(number[place]) + step) % 10;
        expect(luhn(number.slice(0, place) + changed + number.slice(place + 1))).toBe(false);
      }),
    );
  });

  test('19 or 20 digits from 89, spaces and the filling F aside', () => {
    expect(isIccid('8984 0480 0012 3456 789')).toBe(luhn('8984048000123456789'));
    expect(hasIccidShape('8984048000123456789')).toBe(true);
    expect(hasIccidShape('89840480001234567890')).toBe(true);
    expect(normaliseIccid('8984048000123456789F')).toBe('8984048000123456789');
    expect(hasIccidShape('898404800012345678')).toBe(false);
    expect(hasIccidShape('898404800012345678901')).toBe(false);
    expect(hasIccidShape('8884048000123456789')).toBe(false);
    expect(hasIccidShape('VN0012345')).toBe(false);
  });
});

describe('identity numbers', () => {
  test.each([
    ['079085001234', '1985-03-09', undefined],
    ['079185001234', '1985-03-09', undefined],
    ['079203001234', '2003-03-09', undefined],
    ['079 085 001 234', '1985-03-09', undefined],
    ['079085001234', undefined, undefined],
    ['79085001234', '1985-03-09', 'lost-zero'],
    ['300123456', '1985-03-09', 'old-cmnd'],
    ['B1234567', undefined, 'not-twelve-digits'],
    ['0790850012345', undefined, 'not-twelve-digits'],
    ['079285001234', '1985-03-09', 'century-contradicts'],
    ['079086001234', '1985-03-09', 'year-contradicts'],
    ['079000001234', '2000-01-01', 'century-contradicts'],
    ['079200001234', '2000-01-01', undefined],
    ['079099001234', '1999-12-31', undefined],
  ])('%s, born %s: %s', (number, birthDate, expected) => {
    expect(checkIdNumber(number, birthDate)).toBe(expected);
  });

  test('a number made for a birth year fits that year and no other', () => {
    const year = fc.integer({ min: 1900, max: 2099 });
    fc.assert(
      fc.property(year, year, fc.nat(1), digits(6), (born, other, sex, rest) => {
        const century = (Math.floor(born / 100) - 19) * 2 + sex;
        const number = `079${century}${String(born % 100).padStart(2, '0')}${rest}`;
        expect(checkIdNumber(number, `${born}-06-15`)).toBeUndefined();
        expect(checkIdNumber(number, `${other}-06-15`) === undefined).toBe(other === born);
      }),
    );
  });
});

describe('official e-mail addresses', () => {
  test.each([
    ['an.nv@longan.gov.vn', undefined, true],
    ['An.NV@LongAn.GOV.VN', undefined, true],
    ['an@gov.vn.example.com', undefined, false],
    ['an@notgov.vn', undefined, false],
    ['an@gmail.com', undefined, false],
    ['an@gmail.com', 'truong@gmail.com', false],
    ['an@thptabc.edu.vn', 'vanthu@thptabc.edu.vn', true],
    ['an@mail.thptabc.edu.vn', 'vanthu@thptabc.edu.vn', true],
    ['an@xthptabc.edu.vn', 'vanthu@thptabc.edu.vn', false],
    ['an@thptabc.edu.vn', undefined, false],
    ['an longan.gov.vn', undefined, false],
    ['a@x.gov.vn; b@x.gov.vn', undefined, false],
  ])('%s (own: %s): %s', (address, own, expected) => expect(isOfficialEmail(address, own)).toBe(expected));

  test('the domain is what follows the only @', () => {
    expect(emailDomain(' an@longan.gov.vn ')).toBe('longan.gov.vn');
    expect(emailDomain('an@@longan.gov.vn')).toBeUndefined();
    expect(emailDomain('an@longan')).toBeUndefined();
  });
});

test('tax and budget codes', () => {
  expect(isTaxCode('1100123456')).toBe(true);
  expect(isTaxCode('1100123456-001')).toBe(true);
  expect(isTaxCode('110012345')).toBe(false);
  expect(isBudgetCode('1012345')).toBe(true);
  expect(isBudgetCode('101234')).toBe(false);
});
