/** People's names as lists have them. */
import { tidy } from './fold.ts';

export interface TidyName {
  /** NFC, single spaces, nothing else changed. */
  name: string;
  /** Given when the name is in one case, or a word of it begins with a small vowel that an old encoding has no capital for: capitalised, to be shown first. */
  proposal?: string;
}

/** A small vowel with a tone at the head of a word: TCVN3 has no capitals for these (`Nguyễn Văn ấn`). */
const tonedFirst = /(?<=\s)[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/gu;

/** Tidies a full name; a change of capitals is proposed, never made. */
export function tidyName(text: string): TidyName {
  const name = tidy(text);
  if (!/\p{L}/u.test(name)) return { name };
  const oneCase = name === name.toUpperCase() || name === name.toLowerCase();
  const proposal = oneCase ? capitalise(name) : name.replace(tonedFirst, (letter) => letter.toUpperCase());
  return proposal === name ? { name } : { name, proposal };
}

/** `NGUYỄN THỊ ĐÀO` → `Nguyễn Thị Đào`; `Y-BLƠ NIÊ` → `Y-Blơ Niê`. */
function capitalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s\-'’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
