/** Names of files that every system takes. */
import { stripDiacritics } from '../vietnamese/fold.ts';

const longest = 60;

/**
 * A part of a file name: letters and digits without diacritics, hyphens between them.
 *
 * @example slug('Nguyễn Thị Đào') // 'Nguyen-Thi-Dao'
 */
export function slug(text: string): string {
  const words = stripDiacritics(text)
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  let name = '';
  for (const word of words) {
    if (name.length + word.length + 1 > longest) return name || word.slice(0, longest);
    name += name ? `-${word}` : word;
  }
  return name;
}

/** What the form asks for, as short as a file name wants it. */
const shortTitles: Readonly<Record<string, string>> = {
  '01': 'De-nghi-cap-moi-ca-nhan',
  '02': 'De-nghi-cap-moi-to-chuc',
  '03': 'De-nghi-cap-moi-thiet-bi-phan-mem',
  '04': 'De-nghi-gia-han-thay-doi',
  '05': 'De-nghi-thu-hoi',
  '06': 'De-nghi-khoi-phuc-thiet-bi',
  '07': 'Thong-bao-ban-giao',
  '08': 'Bien-ban-giao-nhan',
  '09': 'Bien-ban-that-lac',
};

/**
 * @param names of the subjects: one is named, of several the first and how many more
 * @param date ISO date
 * @example fileName('04', ['Nguyễn Văn An'], '2026-11-22') // 'Mau-04_De-nghi-gia-han-thay-doi_Nguyen-Van-A_2026-11-22'
 */
export function fileName(form: string, names: readonly string[], date: string): string {
  const [first, ...others] = names;
  const who = first === undefined ? '' : slug(first);
  const rest = others.length > 0 ? `va-${others.length}-nguoi-khac` : '';
  const parts = [
    `Mau-${form}`,
    shortTitles[form] ?? '',
    [who, form === '01' || form >= '04' ? rest : rest.replace('nguoi-khac', 'muc-khac')]
      .filter(Boolean)
      .join('-'),
    date.slice(0, 10),
  ];
  return parts.filter(Boolean).join('_');
}
