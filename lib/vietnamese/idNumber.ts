/** Personal identification numbers: 12 digits (căn cước), 9 on an old CMND. */

export interface IdNumber {
  number: string;
  kind: 'cccd' | 'cmnd';
  /** Zeros that a spreadsheet had taken off the front and that have been put back: tell the clerk. */
  restoredZeros: number;
}

/**
 * Reads a number with or without spaces, dots, hyphens and a leading apostrophe.
 * A number of 12 digits starts with the code of a province, 001 to 096: as a number cell it loses one
 * zero, or two. One zero is put back always; two only when the digits of the birth year then agree
 * with `birthDate` (ISO), because ten digits may as well be a slip.
 *
 * @returns undefined for anything else.
 */
export function readIdNumber(text: string, birthDate?: string): IdNumber | undefined {
  const digits = text.normalize('NFKC').replace(/[\s.\-–'’]/g, '');
  if (/^\d{12}$/.test(digits)) return { number: digits, kind: 'cccd', restoredZeros: 0 };
  if (/^\d{9}$/.test(digits)) return { number: digits, kind: 'cmnd', restoredZeros: 0 };
  if (/^[1-9]\d{10}$/.test(digits)) return { number: `0${digits}`, kind: 'cccd', restoredZeros: 1 };
  if (/^[1-9]\d{9}$/.test(digits) && birthDate && agreesWithBirth(`00${digits}`, birthDate))
    return { number: `00${digits}`, kind: 'cccd', restoredZeros: 2 };
  return undefined;
}

/**
 * Whether digits 4 to 6 of a 12-digit number (century and sex, then the year's last two digits) fit
 * the birth date; true for a number of another length (Thông tư 59/2021/TT-BCA).
 */
export function agreesWithBirth(idNumber: string, birthDate: string): boolean {
  if (!/^\d{12}$/.test(idNumber)) return true;
  const year = 1900 + 100 * Math.floor(Number(idNumber[3]) / 2) + Number(idNumber.slice(4, 6));
  return year === Number(birthDate.slice(0, 4));
}
