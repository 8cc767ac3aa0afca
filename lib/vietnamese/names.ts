/** People's names as lists have them. */
import { tidy } from './fold.ts';

export interface TidyName {
  /** NFC, single spaces, nothing else changed. */
  name: string;
  /** Given when the name is all capitals or all small letters: each word capitalised, to be shown first. */
  proposal?: string;
}

/** Tidies a full name; a change of capitals is proposed, never made. */
export function tidyName(text: string): TidyName {
  const name = tidy(text);
  if (!/\p{L}/u.test(name)) return { name };
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return { name };
  const proposal = capitalise(name);
  return proposal === name ? { name } : { name, proposal };
}

/** `NGUYỄN THỊ ĐÀO` → `Nguyễn Thị Đào`; `Y-BLƠ NIÊ` → `Y-Blơ Niê`. */
function capitalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s\-'’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
