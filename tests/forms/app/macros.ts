/** Lists that many pages need: `{{provinces63}}` and the like become options. */
import { provinces34, provinces63 } from '../../portal/app/provinces.ts';

type List = readonly (readonly [code: string, name: string])[];

const options = (list: List, prefix = '') =>
  list.map(([code, name]) => `<option value="${prefix}${code}">${name}</option>`).join('');
const bare = (name: string) => name.replace(/^(Tỉnh|Thành phố) /, '');
const days = (from: number, to: number, pad: boolean) =>
  Array.from({ length: to - from + 1 }, (_, i) => {
    const n = String(from + i);
    const shown = pad ? n.padStart(2, '0') : n;
    return `<option value="${shown}">${shown}</option>`;
  }).join('');

const macros: Record<string, () => string> = {
  /** Codes as values. */
  provinces63: () => options(provinces63),
  provinces34: () => options(provinces34),
  /** Short names, with values that say nothing. */
  provinces63short: () =>
    provinces63.map(([, name], i) => `<option value="${i + 1}">${bare(name)}</option>`).join(''),
  /** Upper case, names as values. */
  provinces34caps: () =>
    provinces34
      .map(([, name]) => `<option value="${bare(name)}">${bare(name).toUpperCase()}</option>`)
      .join(''),
  days: () => days(1, 31, true),
  months: () => days(1, 12, true),
  months1: () => days(1, 12, false),
  monthNames: () =>
    Array.from({ length: 12 }, (_, i) => `<option value="${i + 1}">Tháng ${i + 1}</option>`).join(''),
  years: () => days(1960, 2035, false),
};

export function expandMacros(html: string, port: number): string {
  return html.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    name === 'otherOrigin' ? `https://127.0.0.1:${port}` : (macros[name]?.() ?? whole),
  );
}
