/**
 * Vietnamese text that is not Unicode, or was decoded wrongly: told, and made right. Nothing is changed
 * that makes sense as it stands.
 */
import { tcvn3, vni } from './legacyTables.ts';
import { isSyllable } from './syllables.ts';

/**
 * - `tcvn3`: TCVN3 (ABC); `tcvn3-capitals`: the same in a font that shows capitals (`.VnTimeH`)
 * - `vni`: VNI for Windows
 * - `windows-1258`: the Vietnamese code page, taken for the Western one
 * - `utf-8`: UTF-8 taken for the Western code page (`Nguyá»…n`)
 */
export const legacyEncodings = ['tcvn3', 'tcvn3-capitals', 'vni', 'windows-1258', 'utf-8'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** How each is called, for the clerk. */
export const legacyNames: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  'tcvn3-capitals': 'TCVN3 (ABC), phông chữ hoa',
  vni: 'VNI',
  'windows-1258': 'Windows-1258',
  'utf-8': 'UTF-8 bị đọc sai',
};

/** The text in Unicode (NFC); characters that the encoding has not are left as they are. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return decodeTcvn3(text);
    case 'tcvn3-capitals':
      return decodeTcvn3(text).toUpperCase();
    case 'vni':
      return text.replace(vniCodes, (code) => vni.get(code) ?? code);
    case 'windows-1258':
      return reread(text, 'windows-1258') ?? text;
    case 'utf-8':
      return reread(text, 'utf-8') ?? text;
  }
}

/** Two characters before one. */
const vniCodes = new RegExp([...vni.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

const families = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];
/** A capital with a tone has no code: the capital and then the small letter are written for it (`Aµ`). */
const doubled = new RegExp(
  families.map((family) => `${family.charAt(0).toUpperCase()}[${family.slice(1)}]`).join('|'),
  'g',
);

function decodeTcvn3(text: string): string {
  return [...text]
    .map((code) => tcvn3.get(code) ?? code)
    .join('')
    .replace(doubled, (pair) => pair.charAt(1).toUpperCase());
}

/** What Windows-1252 has between 0x80 and 0x9F. */
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The bytes that the text was before it was taken for Windows-1252, read as they should have been. */
function reread(text: string, encoding: 'windows-1258' | 'utf-8'): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const special = code > 0xff ? western.indexOf(text.charAt(at)) : -1;
    if (code > 0xff && special === -1) return undefined;
    bytes[at] = special === -1 ? code : 0x80 + special;
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}

const beyondAscii = /[^\0-\x7f]/;
/** Words as every encoding has them: the marks of the old ones are not letters to Unicode. */
const wordsOf = (text: string) => text.split(/[\0-@[-`{-\x7f\xa0]+/).filter((word) => beyondAscii.test(word));
/** Letters and marks that only Unicode has: text with one of them is not in an old encoding. */
const onlyUnicode =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** Without `tcvn3-capitals`, which only a font can tell. */
const detected = ['tcvn3', 'vni', 'windows-1258', 'utf-8'] as const satisfies readonly LegacyEncoding[];

/**
 * The encoding that most of the texts are in, when they are not Unicode.
 *
 * @param texts cells of one table, as they were read
 * @returns undefined when Unicode explains them at least as well
 */
export function detectLegacy(texts: Iterable<string>): LegacyEncoding | undefined {
  let unicode = 0;
  const wins = new Map<LegacyEncoding, number>();
  let seen = 0;
  for (const text of texts) {
    if (!beyondAscii.test(text)) continue;
    const words = wordsOf(onlyUnicode.test(text) ? '' : text);
    if (words.length === 0) unicode += onlyUnicode.test(text) ? 1 : 0;
    for (const word of words) {
      // A mark alone is a sign of something: 5 × 3, 25 °C.
      if (!/[a-z]/i.test(word)) continue;
      if (isSyllable(word)) unicode += 1;
      else
        for (const encoding of detected)
          if (decodesTo(word, encoding)) wins.set(encoding, (wins.get(encoding) ?? 0) + 1);
    }
    seen += 1;
    if (seen >= 2000) break;
  }
  const [best] = [...wins].sort((a, b) => b[1] - a[1]);
  // A list may be typed half in one and half in the other; a few strange words are not a list.
  return best && best[1] * 3 > unicode ? best[0] : undefined;
}

function decodesTo(word: string, encoding: LegacyEncoding): boolean {
  const decoded = decodeLegacy(word, encoding);
  return decoded !== word && wordsOf(decoded).every(isSyllable);
}

/**
 * One text out of a table whose encoding is known. Text that can only be Unicode stays, and so does
 * text that makes sense as it stands where decoding would make no sense of it.
 *
 * @returns undefined when the text stays as it is
 */
export function repairLegacy(text: string, encoding: LegacyEncoding): string | undefined {
  if (!beyondAscii.test(text) || onlyUnicode.test(text)) return undefined;
  const decoded = decodeLegacy(text, encoding);
  if (decoded === text) return undefined;
  if (
    encoding.startsWith('tcvn3') &&
    [...text].some((letter) => /[\xc0-\xff]/.test(letter) && !tcvn3.has(letter))
  )
    return undefined;
  const share = (words: string[]) => words.filter(isSyllable).length / Math.max(1, words.length);
  return share(wordsOf(decoded)) >= share(wordsOf(text)) ? decoded : undefined;
}
