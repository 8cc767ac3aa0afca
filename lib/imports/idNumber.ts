/** Personal identification numbers as a spreadsheet leaves them. */
import { checkIdNumber } from '../registry/validators.ts';

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
  if (/^[1-9]\d{9}$/.test(digits) && birthDate && !contradictsBirth(`00${digits}`, birthDate))
    return { number: `00${digits}`, kind: 'cccd', restoredZeros: 2 };
  return undefined;
}

/** Whether a number says another century or year of birth than `birthDate` (ISO). */
export function contradictsBirth(idNumber: string, birthDate: string): boolean {
  const problem = checkIdNumber(idNumber, birthDate);
  return problem === 'century-contradicts' || problem === 'year-contradicts';
}
