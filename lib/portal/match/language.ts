/** Labels and headings in two languages: "Full name of holder / Họ và tên chủ thiết bị". */
import { parse } from '../../procedures/phrases.ts';
import { stripDiacritics } from '../../vietnamese/fold.ts';
import { vague } from './vague.ts';

const between = /\s+[/|–—-]\s+/;

/** The Vietnamese part and the other, where one of two parts is Vietnamese and says something by itself. */
export function inTwoLanguages(text: string): { own: string; other: string } | undefined {
  const parts = text.split(between);
  if (parts.length !== 2) return undefined;
  const [own, ...more] = parts.filter((part) => stripDiacritics(part) !== part);
  const other = parts.find((part) => stripDiacritics(part) === part);
  // An abbreviation ("CTS – Số hiệu") is no other language.
  if (own === undefined || more.length > 0 || !other || !/\p{Ll}{2}/u.test(other)) return undefined;
  const { attributes, owners } = parse(own);
  const says = owners.length > 0 || attributes.some((attribute) => !vague[attribute]);
  return says ? { own, other } : undefined;
}

/** "Ngày cấp / Date of issue": the part that is known, where the other says the same or nothing. */
export function inOneLanguage(text: string): string {
  const two = inTwoLanguages(text);
  if (two) return two.own;
  const parts = text.split(' / ');
  if (parts.length !== 2 || parse(text).foreign) return text;
  const [first = '', second = ''] = parts;
  const heads = parts.map((part) => parse(part).attributes[0]);
  if (heads[0] && (heads[1] === undefined || heads[1] === heads[0])) return first;
  return heads[0] === undefined && heads[1] ? second : text;
}
