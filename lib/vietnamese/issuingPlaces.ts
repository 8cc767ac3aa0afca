/** Who issues identity cards: the three offices on cards of twelve digits, and how lists write them. */
import { fold } from './fold.ts';
import { once } from './once.ts';

export interface IssuingPlace {
  id: 'social-order' | 'population' | 'ministry';
  /** In full, as the card says. */
  name: string;
  /** As the portal's workbook wants it; absent where the workbook has none. */
  code?: string;
  /** Other ways in use. */
  spellings: readonly string[];
}

export const socialOrderPolice: IssuingPlace = {
  id: 'social-order',
  name: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  code: 'CCSQLHCVTTXH',
  spellings: ['Cục Cảnh sát QLHC về TTXH', 'Cục CSQLHC về TTXH', 'Cục CS QLHC về TTXH'],
};

export const populationPolice: IssuingPlace = {
  id: 'population',
  name: 'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
  code: 'CCSĐKQLCTVDLQGVDC',
  spellings: [
    'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư',
    'Cục CSĐKQLCT và DLQGVDC',
    'Cục Cảnh sát ĐKQLCT và DLQG về DC',
  ],
};

/** On cards issued since 1/7/2024 (Luật Căn cước 2023). */
export const ministry: IssuingPlace = {
  id: 'ministry',
  name: 'Bộ Công an',
  spellings: ['BCA', 'Bộ CA'],
};

export const issuingPlaces: readonly IssuingPlace[] = [socialOrderPolice, populationPolice, ministry];

/** Every word of the two long names; any other word of a text is taken for an abbreviation. */
const words = once(
  () => new Set([socialOrderPolice, populationPolice].flatMap((place) => fold(place.name).split(' '))),
);

/**
 * The letters by which an office is abbreviated, however much of it is: `Cục Cảnh sát QLHC về TTXH`
 * and the name in full both give `ccsqlhcvttxh`.
 */
function initials(text: string): string {
  return fold(text)
    .replace(/^cuc truong (?=cuc |ccs)/, '')
    .split(' ')
    .map((word) => (words().has(word) ? word.slice(0, 1) : word))
    .join('');
}

const byInitials = once(
  () =>
    new Map(
      issuingPlaces.flatMap((place) =>
        [place.name, ...place.spellings, ...(place.code ? [place.code] : [])].map(
          (text) => [initials(text), place] as const,
        ),
      ),
    ),
);

/**
 * The office a text names, in full or abbreviated in any part, with or without diacritics.
 *
 * @returns undefined for anything else, such as the provincial police of an old CMND.
 */
export function findIssuingPlace(text: string): IssuingPlace | undefined {
  return text.trim() === '' ? undefined : byInitials().get(initials(text));
}

/**
 * What the portal's workbook can say for a place. `Bộ Công an` has no code of its own: practice maps
 * it to the population police, which is to be shown to the clerk and confirmed, never done silently.
 */
export function workbookCode(place: IssuingPlace): { code: string; mapped: boolean } {
  return place.code
    ? { code: place.code, mapped: false }
    : { code: populationPolice.code ?? '', mapped: true };
}

/** All ways an option list may say a place: full name, code, other spellings; `mapped` as in provinces. */
export function issuingPlaceWordings(place: IssuingPlace): {
  own: readonly string[];
  mapped: readonly string[];
} {
  const own = [place.name, ...(place.code ? [place.code] : []), ...place.spellings];
  return {
    own,
    mapped: place.code ? [] : issuingPlaceWordings(populationPolice).own,
  };
}
