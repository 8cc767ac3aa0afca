/** A row of a list of people: who it is, and what it asks for. */
import { sameProvince } from '../../vietnamese/provinces.ts';
import type { DraftFields, Wish } from '../rowTypes.ts';
import * as cells from './cells.ts';
import { type DateUse, findDates, readDate } from './dates.ts';
import type { RowReader, TableReader } from './rowReader.ts';

/** Fields without a value are left out of the draft: `undefined` would clear what the registry has. */
export function present<T extends object>(fields: T): T {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && value !== '') kept[name] = value;
  return kept as T;
}

export function readPerson(
  row: RowReader,
  of: TableReader,
  today: string,
  unitAbove: string | undefined,
): DraftFields<'staff'> {
  const date =
    (use: DateUse) => (cell: Parameters<typeof readDate>[0], trouble?: Parameters<typeof readDate>[3]) =>
      readDate(cell, use, today, trouble);
  const fullName = readFullName(row, of);
  const birthColumn =
    row.isAbsent('birthDate') && !row.isAbsent('birthDateAgain') ? 'birthDateAgain' : 'birthDate';
  const birthDate = row.read(birthColumn, 'staff', 'birthDate', date('birth'));
  const idNumber = row.read('idNumber', 'staff', 'idNumber', (cell, trouble) =>
    cells.readId(cell, birthDate, trouble),
  );
  const idIssuedOn = row.read('idIssuedOn', 'staff', 'idIssuedOn', date('past'));
  const idIssuedBy = row.read('idIssuedBy', 'staff', 'idIssuedBy', cells.readIssuingPlace);
  const together = of.has('idAll') ? readIdAll(row, birthDate) : {};
  const officialEmail = row.read('officialEmail', 'staff', 'officialEmail', cells.readEmail);
  const province = readProvinces(row);
  const mobile = row.read('mobile', 'staff', 'mobile', cells.readMobile);
  const levels = readLevels(row, of);
  const issued = idIssuedOn ?? together.idIssuedOn;
  if (of.required.includes('fullName') && of.has('idIssuedBy') && row.isAbsent('idIssuedBy')) {
    row.note('idIssuedBy', {
      severity: 'warning',
      message: 'Thiếu nơi cấp; để trống.',
      remedy: 'Ghi CCSQLHCVTTXH hoặc CCSĐKQLCTVDLQGVDC theo thẻ.',
    });
  }
  if (birthDate && issued && issued <= birthDate) {
    row.note(of.has('idIssuedOn') ? 'idIssuedOn' : 'idAll', {
      severity: 'error',
      message: 'Ngày cấp không sau ngày sinh.',
      remedy: 'Đối chiếu cả hai ngày với thẻ.',
    });
  }
  return present({
    fullName,
    birthDate,
    idNumber: idNumber ?? together.idNumber,
    idIssuedOn: issued,
    idIssuedBy: idIssuedBy ?? together.idIssuedBy,
    officialEmail,
    mobile,
    position: row.optional('position'),
    ...(levels.length > 0 ? { levels } : {}),
    // A list that has a column for it says there that someone has none.
    unit: row.optional('unit') ?? (of.has('unit') ? undefined : (levels.at(-1) ?? unitAbove)),
    province,
  });
}

function readFullName(row: RowReader, of: TableReader): string | undefined {
  if (!of.has('surname')) return row.read('fullName', 'staff', 'fullName', cells.readName);
  const whole = [row.text('surname'), row.text('givenName')].filter(Boolean).join(' ');
  return row.read('givenName', 'staff', 'fullName', () => cells.readName(whole));
}

/** `080185000123; 01/02/2022; Cục CSQLHC về TTXH`, with any separator or none, and words between. */
function readIdAll(row: RowReader, birthDate: string | undefined): DraftFields<'staff'> {
  const text = row.text('idAll');
  if (text === '') {
    row.read('idAll', 'staff', 'idNumber', () => ({}));
    return {};
  }
  const { dates, rest } = findDates(text);
  if (dates.length > 1) {
    row.note('idAll', {
      severity: 'error',
      message: 'Ô có nhiều ngày nên không rõ đâu là ngày cấp.',
      remedy: 'Ghi số; ngày cấp; nơi cấp, cách nhau bằng dấu chấm phẩy.',
    });
    return {};
  }
  const number = /(?:\d[\s.]?){8,14}\d/.exec(rest)?.[0] ?? /^\s*'?(\d+)/.exec(rest)?.[1] ?? '';
  const idNumber =
    number === '' && typeof row.cell('idAll') === 'string'
      ? undefined
      : row.read('idAll', 'staff', 'idNumber', (_, trouble) =>
          cells.readId(number === '' ? row.cell('idAll') : number, birthDate, trouble),
        );
  const place = rest
    .replace(number, ' ')
    .replace(/(?:số\s+)?(?:CCCD|CMND|CMTND|CMT|căn cước(?: công dân)?|hộ chiếu)\s*(?:số)?\s*:?/giu, ' ')
    .replace(/(?:ngày cấp|cấp ngày|nơi cấp|do|tại|ngày)\s*:?(?=\s|[;,\-–:.]|$)/giu, ' ')
    .replace(/\bcấp\s*(?=[;,\-–:.]|$)|^\s*cấp\b/giu, ' ')
    .replace(/[\s;,\-–:.()]+$/u, '')
    .replace(/^[\s;,\-–:.()/]+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (dates.length === 0 && /\d{1,2}\s*[/.-]\s*\d{1,2}/.test(rest.replace(number, ' '))) {
    row.note('idAll', {
      severity: 'error',
      message: 'Ngày cấp trong ô không đọc được.',
      remedy: 'Ghi ngày cấp theo dạng ngày/tháng/năm đủ bốn chữ số năm.',
    });
  }
  const idIssuedBy =
    place === '' ? undefined : row.read('idAll', 'staff', 'idIssuedBy', () => cells.readIssuingPlace(place));
  return { idNumber, idIssuedOn: dates[0], idIssuedBy };
}

/** Both columns take the province; the first one counts, and a difference is reported. */
function readProvinces(row: RowReader): string | undefined {
  const province = row.read('province', 'staff', 'province', cells.readProvince);
  const again = row.text('provinceAgain');
  const differs =
    province &&
    again &&
    again !== row.text('province') &&
    again !== province &&
    !sameProvince(province, again);
  if (differs) {
    row.note('provinceAgain', {
      severity: 'warning',
      message: `Khác với cột “Tỉnh thành phố” trước đó (${province}); dùng cột trước.`,
      remedy: 'Ghi hai cột như nhau.',
    });
  }
  return province;
}

export function readLevels(row: RowReader, of: TableReader): string[] {
  const names = ['level1', 'level2', 'level3', 'level4'] as const;
  if (!names.some((name) => of.has(name))) return [];
  const levels = names.map((name) => row.text(name));
  while (levels.at(-1) === '') levels.pop();
  const gap = levels.indexOf('');
  if (gap > 0) {
    row.note(names[gap] ?? 'level1', {
      severity: 'warning',
      message: `Bỏ trống tổ chức cấp ${gap + 1} nhưng có cấp dưới; giữ nguyên như đã ghi.`,
      remedy: 'Ghi các cấp liền nhau, từ cấp 1.',
    });
  }
  return levels;
}

/** What a list for the portal asks for: a new certificate, and on what it is to be kept. */
export function readWish(row: RowReader, of: TableReader, mobile: string | undefined): Wish {
  const markMeans = /sim/i.test(of.column('deviceKind')?.header ?? '') ? ('sim-pki' as const) : undefined;
  const oldSerial = row.read('oldSerial', 'certificates', 'serialNumber', (cell, trouble) =>
    cells.readSerial(cell, true, trouble),
  );
  const carrier = row.optional('carrier');
  const portNumber = row.read('portNumber', 'devices', 'phoneNumber', cells.readMark) ?? false;
  const deviceKind = row.isAbsent('deviceKind')
    ? ('pki-token' as const)
    : row.read('deviceKind', 'devices', 'kind', (cell) => cells.readDeviceKind(cell, markMeans));
  if (deviceKind === 'sim-pki' && !carrier) {
    row.note('carrier', {
      severity: 'warning',
      message: 'Đăng ký SIM nhưng thiếu nhà mạng.',
      remedy: 'Ghi tên nhà mạng, ví dụ Viettel.',
    });
  }
  if (portNumber && !mobile) {
    row.note('mobile', {
      severity: 'warning',
      message: 'Muốn chuyển số nhưng thiếu số điện thoại.',
      remedy: 'Ghi số di động đang dùng.',
    });
  }
  return { deviceKind, carrier, portNumber, oldSerial };
}
