/** People's names as lists have them. */
import { tidy } from './fold.ts';

export interface TidyName {
  /** NFC, single spaces, nothing else changed. */
  name: string;
  /** Given when the name is in one case, or a word of it begins small: each word capitalised, to be shown first. */
  proposal?: string;
}

/** Tidies a full name; a change of capitals is proposed, never made. */
export function tidyName(text: string): TidyName {
  const name = tidy(text);
  if (!/\p{L}/u.test(name)) return { name };
  const oneCase = name === name.toUpperCase() || name === name.toLowerCase();
  // A single word that begins small among others: a letter that its old encoding had no capital for.
  const proposal = oneCase ? capitalise(name) : capitaliseFirst(name);
  return proposal === name ? { name } : { name, proposal };
}

/** `NGUYỄN THỊ ĐÀO` → `Nguyễn Thị Đào`; `Y-BLƠ NIÊ` → `Y-Blơ Niê`. */
function capitalise(name: string): string {
  return capitaliseFirst(name.toLowerCase());
}

function capitaliseFirst(name: string): string {
  return name.replace(/(^|[\s\-'’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
