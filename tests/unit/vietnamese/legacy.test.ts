import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeLegacy,
  detectLegacy,
  type LegacyEncoding,
  repairLegacy,
} from '../../../lib/vietnamese/legacy.ts';
import { tcvn3, vni } from '../../../lib/vietnamese/legacyTables.ts';
import { isSyllable } from '../../../lib/vietnamese/syllables.ts';

const letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

const tcvn3Of = new Map([...tcvn3].map(([code, letter]) => [letter, code]));
const vniOf = new Map([...vni].reverse().map(([code, letter]) => [letter, code]));
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

/** What a typist of the time would have got: a capital with a tone is its letter and the small one. */
function toTcvn3(text: string): string {
  return [...text]
    .map((letter) => {
      const code = tcvn3Of.get(letter);
      if (code !== undefined) return code;
      const small = letter.toLowerCase();
      const family = families.find((one) => one.includes(small) && one[0] !== small);
      if (letter === small || !family || !tcvn3Of.has(small)) return letter;
      const base = (family[0] ?? '').toUpperCase();
      return (tcvn3Of.get(base) ?? base) + tcvn3Of.get(small);
    })
    .join('');
}
const toVni = (text: string) => [...text].map((letter) => vniOf.get(letter) ?? letter).join('');
const bytesAsWestern = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);
const encoders: Record<
  Exclude<LegacyEncoding, 'tcvn3-capitals' | 'windows-1258'>,
  (text: string) => string
> = {
  tcvn3: toTcvn3,
  vni: toVni,
  'utf-8': (text) => bytesAsWestern(new TextEncoder().encode(text)),
};

const syllables =
  'nguyễn trần lê phạm huỳnh võ đặng bùi đỗ hồ ngô dương lý thị văn hồng minh quốc đức xuân hữu thùy trường tiểu học phòng giáo dục và đào tạo ủy ban nhân dân huyện xã thành phố tỉnh long an giám đốc chuyên viên kế toán'.split(
    ' ',
  );
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...syllables), fc.constantFrom(0, 1, 2)), { minLength: 3, maxLength: 8 })
  .map((words) =>
    words
      .map(([word, how]) => (how === 0 ? word : how === 1 ? capitalised(word) : word.toUpperCase()))
      .join(' '),
  );

describe('the tables', () => {
  it('have every letter, small and capital, each once', () => {
    for (const letter of letters) expect(tcvn3Of.has(letter), letter).toBe(true);
    for (const letter of 'ĂÂĐÊÔƠƯ') expect(tcvn3Of.has(letter), letter).toBe(true);
    for (const letter of letters + letters.toUpperCase()) expect(vniOf.has(letter), letter).toBe(true);
    expect(new Set(tcvn3.values()).size).toBe(tcvn3.size);
  });

  it('say what old files say', () => {
    expect(decodeLegacy('Céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    );
    expect(decodeLegacy('§éc lËp - Tù do - H¹nh phóc', 'tcvn3')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(decodeLegacy('céng hßa', 'tcvn3-capitals')).toBe('CỘNG HÒA');
    expect(decodeLegacy('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    );
    expect(decodeLegacy('Ñoäc laäp - Töï do - Haïnh phuùc', 'vni')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(decodeLegacy('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'vni')).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    );
    expect(decodeLegacy('Tröôøng, Nguyeãn, Lyù, Myõ, Thuûy, Ñöùc', 'vni')).toBe(
      'Trường, Nguyễn, Lý, Mỹ, Thủy, Đức',
    );
  });

  it('read a cell back, whichever encoding it was in', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        for (const [encoding, encode] of Object.entries(encoders))
          expect(decodeLegacy(encode(text), encoding as LegacyEncoding), encoding).toBe(
            text.normalize('NFC'),
          );
      }),
    );
  });
});

describe('detection', () => {
  it('tells the encoding of a list from its text', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 4, maxLength: 20 }), (texts) => {
        for (const [encoding, encode] of Object.entries(encoders)) {
          const encoded = texts.map(encode);
          // A list without a single mark says nothing.
          if (encoded.every((text, index) => text === texts[index])) continue;
          const found = detectLegacy(encoded);
          expect(found, encoded.join(' | ')).toBe(encoding);
        }
      }),
    );
  });

  it('leaves Unicode alone, composed and decomposed, and every other language', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 20 }), (texts) => {
        expect(detectLegacy(texts)).toBeUndefined();
        expect(detectLegacy(texts.map((text) => text.normalize('NFD')))).toBeUndefined();
      }),
    );
    expect(detectLegacy(['José Müller', 'Café Zoë', 'naïve', 'Škoda', '李明', 'Привет'])).toBeUndefined();
    expect(detectLegacy(['Lê Hà', 'Võ Tú', 'Hồ Thị Cúc'])).toBeUndefined();
    expect(detectLegacy(['100 m²', '25 °C', '© 2024', '½', '5 × 3'])).toBeUndefined();
  });

  it('in a list of both turns only the old half', () => {
    const texts = ['NguyÔn V¨n An', 'TrÇn ThÞ Hång', 'Lê Thị Hà', 'Đỗ Quốc Hùng', 'Ph¹m §øc'];
    const encoding = detectLegacy(texts);
    expect(encoding).toBe('tcvn3');
    expect(texts.map((text) => repairLegacy(text, encoding ?? 'tcvn3') ?? text)).toEqual([
      'Nguyễn Văn An',
      'Trần Thị Hồng',
      'Lê Thị Hà',
      'Đỗ Quốc Hùng',
      'Phạm Đức',
    ]);
  });

  it('repairs nothing that can only be Unicode', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.constantFrom<LegacyEncoding>('tcvn3', 'vni', 'utf-8', 'windows-1258'),
        (text, encoding) => {
          if (/[ăđĩũơưạ-ỹĂĐĨŨƠƯẠ-Ỹ]/.test(text)) expect(repairLegacy(text, encoding)).toBeUndefined();
        },
      ),
    );
  });
});

describe('isSyllable', () => {
  it.each([
    'nguyễn',
    'Đào',
    'QUỲNH',
    'gì',
    'giêng',
    'nghĩa',
    'thuở',
    'khuya',
    'yêu',
    'ưu',
    'quyết',
    'hoà',
    'hòa',
    'ý',
    'của',
    'giường',
  ])('takes %s', (word) => expect(isSyllable(word)).toBe(true));
  it.each(['nguyÔn', 'v¨n', 'José', 'Müller', 'Aùnh', 'ngàá', 'bcd', ''])('refuses %s', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
