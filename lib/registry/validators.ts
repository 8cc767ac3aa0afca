/**
 * Checks of the numbers and addresses that a registry holds; pure, shared by the rules, the
 * registry's forms and the import. They judge a text, they never change what the clerk typed.
 */

/**
 * A certificate's serial number as it is compared: upper-case hexadecimal without the spaces, colons
 * and hyphens it is printed with, and without the leading `00` that some tools put before it.
 *
 * @example normaliseSerial('00:54 03:ab') // '5403AB'
 */
export function normaliseSerial(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s:\-\u200b\ufeff]/g, '')
    .toUpperCase()
    .replace(/^(?:00)+(?=.)/, '');
}

/** Whether the text can be a certificate's serial number: 1 to 40 hexadecimal digits. */
export function isCertificateSerial(text: string): boolean {
  return /^[0-9A-F]{1,40}$/.test(normaliseSerial(text));
}

/**
 * Whether a number given for a device is more likely a certificate's serial number: 16 hexadecimal
 * digits with a letter among them (16 decimal digits may well be a barcode).
 */
export function looksLikeCertificateSerial(text: string): boolean {
  const serial = normaliseSerial(text);
  return /^[0-9A-F]{16}$/.test(serial) && /[A-F]/.test(serial);
}

/** Luhn's check over a row of decimal digits, the last of which is the check digit. */
export function luhn(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The number printed on a SIM without spaces, hyphens and the `F` that fills 19 digits up to 20. */
export function normaliseIccid(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\s.\-\u200b\ufeff]/g, '');
  return /^\d{19}F$/i.test(bare) ? bare.slice(0, 19) : bare;
}

/** Whether the text has the shape of an ICCID: 89 and 19 or 20 digits in all; the check digit may fail. */
export function hasIccidShape(text: string): boolean {
  return /^89\d{17,18}$/.test(normaliseIccid(text));
}

/** Whether the text is an ICCID: its shape, and a check digit that is right (Luhn). */
export function isIccid(text: string): boolean {
  return hasIccidShape(text) && luhn(normaliseIccid(text));
}

/** What is wrong with an identity number; `old-cmnd` is allowed but no longer issued. */
export type IdNumberProblem =
  | 'lost-zero'
  | 'old-cmnd'
  | 'not-twelve-digits'
  | 'century-contradicts'
  | 'year-contradicts';

/**
 * Judges a số định danh cá nhân: 12 digits, of which the fourth tells century and sex (0, 1: born in
 * 19xx; 2, 3: 20xx; 4, 5: 21xx …) and the fifth and sixth the year of birth.
 *
 * @param birthDate ISO date, where it is known
 * @returns the first problem found, or undefined
 */
export function checkIdNumber(text: string, birthDate?: string): IdNumberProblem | undefined {
  const digits = text.normalize('NFKC').replace(/[\s.\u200b\ufeff]/g, '');
  if (/^\d{9}$/.test(digits)) return 'old-cmnd';
  if (/^\d{11}$/.test(digits)) return 'lost-zero';
  if (!/^\d{12}$/.test(digits)) return 'not-twelve-digits';
  const year = Number(/^(\d{4})-/.exec(birthDate ?? '')?.[1]);
  if (Number.isNaN(year)) return undefined;
  if (19 + Math.floor(Number(digits[3]) / 2) !== Math.floor(year / 100)) return 'century-contradicts';
  return Number(digits.slice(4, 6)) === year % 100 ? undefined : 'year-contradicts';
}

/** The part after `@` in lower case; undefined when the text is not one e-mail address. */
export function emailDomain(text: string): string | undefined {
  return /^[^\s@,;]+@((?:[a-z0-9-]+\.)+[a-z]{2,})$/.exec(text.trim().toLowerCase())?.[1];
}

const publicMail =
  /^(?:gmail|googlemail|yahoo|ymail|rocketmail|outlook|hotmail|live|msn|icloud|me|aol|zoho|zohomail|proton|protonmail|mail|yandex|gmx|qq)\.(?:com|net|org|me|vn|fr|ru|com\.vn|co\.uk|co\.jp)$/;

/** Whether a domain belongs to a public mail service, where anybody can have an address. */
export function isPublicMailDomain(domain: string): boolean {
  return publicMail.test(domain);
}

/**
 * Whether an address is an official one (thư điện tử công vụ): under `.gov.vn`, or under the domain
 * of the organisation's own official address.
 *
 * @param ownAddress the organisation's official e-mail address, where it is known
 */
export function isOfficialEmail(text: string, ownAddress?: string): boolean {
  const domain = emailDomain(text);
  if (domain === undefined) return false;
  if (domain.endsWith('.gov.vn')) return true;
  const own = emailDomain(ownAddress ?? '');
  if (own === undefined || isPublicMailDomain(own)) return false;
  return domain === own || domain.endsWith(`.${own}`);
}

/** Whether the text is a mã số thuế: 10 digits, or 10, a hyphen and 3 of a branch. */
export function isTaxCode(text: string): boolean {
  return /^\d{10}(?:-\d{3})?$/.test(text.trim());
}

/** Whether the text is a mã quan hệ ngân sách: 7 digits. */
export function isBudgetCode(text: string): boolean {
  return /^\d{7}$/.test(text.trim());
}
