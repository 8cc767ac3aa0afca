/** Vietnamese telephone numbers as a clerk's list has them. */

export interface PhoneNumber {
  /** Digits only, with the leading zero: `0912345678`. */
  number: string;
  kind: 'mobile' | 'landline';
  /** The leading zero was missing, as a spreadsheet loses it, and has been put back: tell the clerk. */
  restored: boolean;
}

/**
 * Reads a number with or without `+84`, spaces, dots, hyphens and parentheses.
 *
 * @returns undefined when it is neither a mobile number of today (03, 05, 07, 08, 09 and eight more
 *   digits) nor a landline (02 and nine more). Eleven-digit mobile numbers from before 2018 are not
 *   converted: whose they are now is not known.
 */
export function readPhone(text: string): PhoneNumber | undefined {
  const bare = text.normalize('NFKC').replace(/[\s.\-–()']/g, '');
  const digits = bare.replace(/^(?:\+|00)84(?:0(?=\d{9,10}$))?/, '0').replace(/^84(?=[235789]\d{8,9}$)/, '0');
  if (/^0[35789]\d{8}$/.test(digits)) return { number: digits, kind: 'mobile', restored: false };
  if (/^02\d{9}$/.test(digits)) return { number: digits, kind: 'landline', restored: false };
  if (/^[35789]\d{8}$/.test(digits)) return { number: `0${digits}`, kind: 'mobile', restored: true };
  return undefined;
}
