const combiningMarks = /[\u0300-\u036f]/g;

/**
 * Text as it is compared: no diacritics, lower case, single spaces, nothing but letters and digits.
 * `đ` does not decompose under NFD, so it has a rule of its own; tone placement (hoà, hòa) and
 * NFC or NFD make no difference to the result.
 *
 * @example fold('Nguyễn Thị  Đào') // 'nguyen thi dao'
 */
export function fold(text: string): string {
  const bare = stripDiacritics(text).toLowerCase();
  return bare.replace(notPlain.test(bare) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ').trim();
}

/** A character beyond those of a plain keyboard. A table of all the world's letters takes a while to make: only for such. */
const notPlain = /[^ -~]/;

export function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || (notPlain.test(text) && /\p{L}/u.test(text));
}

/** Without Vietnamese diacritics; case, spaces and punctuation stay. */
export function stripDiacritics(text: string): string {
  return text.normalize('NFD').replace(combiningMarks, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** The text in NFC, with no-break and repeated spaces made one and none at the ends. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}
