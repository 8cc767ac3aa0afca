/** Numbers as administrative papers write them: in digits, and again in words. */

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const groups = ['', ' nghìn', ' triệu', ' tỷ'];

/**
 * A whole number in words.
 *
 * @param n from 0 to 999,999,999,999
 * @example numberInWords(115) // 'một trăm mười lăm'
 * @throws RangeError for any other number
 */
export function numberInWords(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= 1e12) throw new RangeError(`Not a countable number: ${n}`);
  if (n === 0) return 'không';
  const parts: string[] = [];
  for (let group = 3; group >= 0; group -= 1) {
    const value = Math.floor(n / 1000 ** group) % 1000;
    if (value > 0) parts.push(threeDigits(value, parts.length > 0) + groups[group]);
  }
  return parts.join(' ');
}

/** @param full something stands before it, so that its hundreds are said even when there are none. */
function threeDigits(value: number, full: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(`${digits[hundreds]} trăm`);
  if (tens > 1) words.push(`${digits[tens]} mươi`);
  else if (tens === 1) words.push('mười');
  else if (ones > 0 && words.length > 0) words.push('linh');
  if (ones === 1 && tens > 1) words.push('mốt');
  else if (ones === 5 && tens > 0) words.push('lăm');
  else if (ones > 0) words.push(digits[ones] ?? '');
  return words.join(' ');
}

/**
 * A count as a letter states it: at least two digits, then the words.
 *
 * @example statedNumber(5) // '05 (năm)'
 */
export function statedNumber(n: number): string {
  const inDigits = String(n).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${inDigits.padStart(2, '0')} (${numberInWords(n)})`;
}
