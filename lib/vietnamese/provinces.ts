/**
 * The provinces of Viet Nam: 63 until 30/6/2025, 34 since 1/7/2025 (Nghị quyết 202/2025/QH15).
 * Each of the 34 kept the name of one of the 63, so one record per name serves both lists.
 */
import { fold } from './fold.ts';
import { once } from './once.ts';

export interface Province {
  /** Stable key, the folded name with hyphens: `tay-ninh`. */
  id: string;
  /** The name alone: `Tây Ninh`. */
  name: string;
  kind: 'province' | 'city';
  /** With its kind: `Tỉnh Tây Ninh`. */
  officialName: string;
  /** Two-digit code before 1/7/2025 (Quyết định 124/2004/QĐ-TTg). */
  oldCode: string;
  /** Two-digit code since 1/7/2025 (Quyết định 19/2025/QĐ-TTg); absent when it no longer exists. */
  newCode?: string;
  /** Id of the province that its territory belongs to now; its own id when it still exists. */
  successorId: string;
  /** Ids of the old provinces that make it up now; itself alone when unchanged; empty when gone. */
  predecessorIds: readonly string[];
  /** Other spellings and abbreviations in use. */
  spellings: readonly string[];
}

/** Name | new code | old provinces with their codes, `*` marks a city under central authority. */
const merger = `
*Hà Nội|01|Hà Nội 01
Cao Bằng|04|Cao Bằng 04
Tuyên Quang|08|Tuyên Quang 08, Hà Giang 02
Điện Biên|11|Điện Biên 11
Lai Châu|12|Lai Châu 12
Sơn La|14|Sơn La 14
Lào Cai|15|Lào Cai 10, Yên Bái 15
Thái Nguyên|19|Thái Nguyên 19, Bắc Kạn 06
Lạng Sơn|20|Lạng Sơn 20
Quảng Ninh|22|Quảng Ninh 22
Bắc Ninh|24|Bắc Ninh 27, Bắc Giang 24
Phú Thọ|25|Phú Thọ 25, Hòa Bình 17, Vĩnh Phúc 26
*Hải Phòng|31|Hải Phòng 31, Hải Dương 30
Hưng Yên|33|Hưng Yên 33, Thái Bình 34
Ninh Bình|37|Ninh Bình 37, Hà Nam 35, Nam Định 36
Thanh Hóa|38|Thanh Hóa 38
Nghệ An|40|Nghệ An 40
Hà Tĩnh|42|Hà Tĩnh 42
Quảng Trị|44|Quảng Trị 45, Quảng Bình 44
*Huế|46|Huế 46
*Đà Nẵng|48|Đà Nẵng 48, Quảng Nam 49
Quảng Ngãi|51|Quảng Ngãi 51, Kon Tum 62
Gia Lai|52|Gia Lai 64, Bình Định 52
Khánh Hòa|56|Khánh Hòa 56, Ninh Thuận 58
Đắk Lắk|66|Đắk Lắk 66, Phú Yên 54
Lâm Đồng|68|Lâm Đồng 68, Đắk Nông 67, Bình Thuận 60
Đồng Nai|75|Đồng Nai 75, Bình Phước 70
*Hồ Chí Minh|79|Hồ Chí Minh 79, Bình Dương 74, Bà Rịa - Vũng Tàu 77
Tây Ninh|80|Tây Ninh 72, Long An 80
Đồng Tháp|82|Đồng Tháp 87, Tiền Giang 82
Vĩnh Long|86|Vĩnh Long 86, Bến Tre 83, Trà Vinh 84
An Giang|91|An Giang 89, Kiên Giang 91
*Cần Thơ|92|Cần Thơ 92, Hậu Giang 93, Sóc Trăng 94
Cà Mau|96|Cà Mau 96, Bạc Liêu 95
`;

const spellings: Record<string, readonly string[]> = {
  'ha-noi': ['Thủ đô Hà Nội'],
  'ho-chi-minh': ['HCM', 'TPHCM', 'TP.HCM'],
  hue: ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'TT Huế', 'TT-Huế', 'TTH'],
  'ba-ria-vung-tau': ['Bà Rịa – Vũng Tàu', 'Bà Rịa Vũng Tàu', 'BR-VT', 'BRVT', 'BR - Vũng Tàu'],
  'dak-lak': ['Đăk Lăk', 'Đắc Lắc', 'Đăc Lăc', 'Darlac'],
  'dak-nong': ['Đăk Nông', 'Đắc Nông'],
  'bac-kan': ['Bắc Cạn'],
  'kon-tum': ['Kontum', 'Công Tum'],
  // Its becoming a city was before the National Assembly in 2026; lists may say either.
  'dong-nai': ['Thành phố Đồng Nai', 'TP. Đồng Nai'],
  'hoa-binh': ['Hoà Bình'],
  'thanh-hoa': ['Thanh Hoá'],
  'khanh-hoa': ['Khánh Hoà'],
};

function idOf(name: string): string {
  return fold(name).replaceAll(' ', '-');
}

/** One line of the table: the first old province named is the one whose name the new one keeps. */
function readLine(line: string): Province[] {
  const [head = '', newCode = '', list = ''] = line.split('|');
  const cityNow = head.startsWith('*');
  const successorId = idOf(head.replace('*', ''));
  const olds = list.split(', ').map((entry) => ({ name: entry.slice(0, -3), code: entry.slice(-2) }));
  return olds.map(({ name, code }) => {
    const id = idOf(name);
    const remains = id === successorId;
    const city = remains && cityNow;
    return {
      id,
      name,
      kind: city ? 'city' : 'province',
      officialName: `${city ? 'Thành phố' : 'Tỉnh'} ${name}`,
      oldCode: code,
      ...(remains ? { newCode } : {}),
      successorId,
      predecessorIds: remains ? olds.map((old) => idOf(old.name)) : [],
      spellings: spellings[id] ?? [],
    };
  });
}

/** All 63 names, Huế standing for Thừa Thiên Huế too. */
export const provinces: readonly Province[] = merger.trim().split('\n').flatMap(readLine);

/** The 34 of today. */
export const currentProvinces: readonly Province[] = provinces.filter((province) => province.newCode);

const byId = new Map(provinces.map((province) => [province.id, province]));
const byKey = once(
  () =>
    new Map(
      provinces.flatMap((province) =>
        [province.name, ...province.spellings].map((spelling) => [compact(spelling), province] as const),
      ),
    ),
);

function compact(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/**
 * The province that a text names, and nothing else: exact after folding and after the words Tỉnh,
 * Thành phố, TP., a leading code (`80 - Long An`) are taken off.
 *
 * @returns undefined when the text says anything else (a district, an address, an unknown name).
 */
export function findProvince(text: string): Province | undefined {
  let rest = fold(text).replace(/^\d{1,3} (?=\p{L})/u, '');
  for (;;) {
    const found = byKey().get(rest.replaceAll(' ', ''));
    if (found) return found;
    const shorter = rest.replace(/^(?:tinh|thanh pho|tp|t p|t) /, '');
    if (shorter === rest) return undefined;
    rest = shorter;
  }
}

/** Whether two texts name one province of the same list; a merged one and its successor differ. */
export function sameProvince(a: string, b: string): boolean {
  const first = findProvince(a);
  return first !== undefined && first === findProvince(b);
}

/** The province of today that holds the territory of `province`; itself when it still exists. */
export function successorOf(province: Province): Province {
  return byId.get(province.successorId) ?? province;
}

/** The old provinces that `province` is made of today; empty when it no longer exists. */
export function predecessorsOf(province: Province): Province[] {
  return province.predecessorIds.flatMap((id) => byId.get(id) ?? []);
}

export interface ProvinceWordings {
  /** Ways to say this very province, the usual name first. */
  own: readonly string[];
  /**
   * Ways to say the province of today that it became part of: right in a list of the 34, and to be
   * shown to the clerk as a mapping. Empty for a province that still exists. The other way round
   * (Tây Ninh of today to Long An of yesterday) is never offered: which part is not known.
   */
  mapped: readonly string[];
}

/** All ways an option list may say a province. */
export function wordings(province: Province): ProvinceWordings {
  const successor = successorOf(province);
  return { own: ownWordings(province), mapped: successor === province ? [] : ownWordings(successor) };
}

function ownWordings(province: Province): string[] {
  const prefixes = province.kind === 'city' ? ['Thành phố', 'TP.', 'TP'] : ['Tỉnh', 'T.'];
  const prefixed = prefixes.map((prefix) => `${prefix} ${province.name}`);
  return [province.name, ...prefixed, ...province.spellings];
}
