/** One cell to one value: what it can be read as, or what is wrong and how to put it right. */
import type { DeviceKind } from '../registry/schema.ts';
import { emailDomain, isCertificateSerial, normaliseSerial } from '../registry/validators.ts';
import { formatDate, parseDate } from '../vietnamese/dates.ts';
import { fold, tidy } from '../vietnamese/fold.ts';
import { findIssuingPlace } from '../vietnamese/issuingPlaces.ts';
import { tidyName } from '../vietnamese/names.ts';
import { readPhone } from '../vietnamese/phone.ts';
import { findProvince } from '../vietnamese/provinces.ts';
import { contradictsBirth, readIdNumber } from './idNumber.ts';
import type { Problem } from './types.ts';
import type { CellValue } from './workbookFile.ts';

export type CellNote = Pick<Problem, 'message' | 'remedy' | 'severity'>;

/** A value, a note, or both: a value that was mended comes with the note that says so. */
export interface Reading<T> {
  value?: T;
  note?: CellNote;
}

const error = (message: string, remedy: string): CellNote => ({ severity: 'error', message, remedy });
const warning = (message: string, remedy: string): CellNote => ({ severity: 'warning', message, remedy });
const info = (message: string, remedy: string): CellNote => ({ severity: 'info', message, remedy });

/** The same few units, posts and places fill most of a list: what was worked out last is kept a while. */
function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= 500) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
const tidied = remember((text) => tidy(text).replace(/^['’]\s*/, ''));
const placeOf = remember(findIssuingPlace);
const provinceOf = remember(findProvince);

/** One ASCII word, as most cells of a long list are: nothing to tidy, and tidying is what takes time. */
const plain = /^[!-&(-~][!-~]*$/;

/** The cell as a clerk sees it, without the apostrophe by which a list forces text. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : formatDate(cell.toISOString());
  if (typeof cell === 'string') return plain.test(cell) ? cell : tidied(cell);
  return String(cell);
}

export function readName(cell: CellValue): Reading<{ name: string; proposal?: string }> {
  const text = cellText(cell);
  if (typeof cell !== 'string' || !/\p{L}/u.test(text) || /\d/.test(text))
    return { note: error('Họ tên không đúng.', 'Ghi họ và tên bằng chữ.') };
  const value = tidyName(text);
  if (value.proposal === undefined) return { value };
  const note = info(
    'Họ tên không viết hoa theo từng chữ.',
    `Để nguyên, hoặc đánh dấu ô “Viết hoa chữ đầu họ tên” để ghi “${value.proposal}”.`,
  );
  return { value, note };
}

/** ISO date of a cell; a year of two digits or a bare number is never guessed at. */
export function readDate(cell: CellValue): Reading<string> {
  const remedy = 'Ghi theo dạng ngày/tháng/năm đủ bốn chữ số năm, ví dụ 05/09/1985.';
  if (cell instanceof Date) {
    const value = Number.isNaN(cell.getTime()) ? undefined : parseDate(cell.toISOString().slice(0, 10));
    return value ? { value } : { note: error('Ngày không có thật.', remedy) };
  }
  const text = cellText(cell);
  const value = parseDate(text);
  if (value) return { value };
  if (/^\d{1,2}[/.\-\s]\d{1,2}[/.\-\s]\d{2}$/.test(text))
    return { note: error('Năm chỉ có hai chữ số nên không rõ là năm nào.', remedy) };
  if (/^(?:19|20)\d{2}$/.test(text)) return { note: error('Chỉ có năm, thiếu ngày và tháng.', remedy) };
  if (typeof cell === 'number')
    return {
      note: error(
        'Ô là một số, không phải ngày.',
        `Chọn cột này trong Excel, đặt định dạng Ngày (Date) rồi kiểm tra lại. ${remedy}`,
      ),
    };
  return { note: error('Ngày không đọc được hoặc không có thật.', remedy) };
}

/** @param birthDate ISO, where the row has one: it tells whether the number can be this person's. */
export function readId(cell: CellValue, birthDate: string | undefined): Reading<string> {
  const found = readIdNumber(cellText(cell), birthDate);
  if (!found) {
    const digits = cellText(cell).replace(/\D/g, '').length;
    return {
      note: error(
        `Số định danh phải có 12 chữ số; ô này có ${digits}.`,
        'Xem lại thẻ căn cước, ghi đủ 12 chữ số và đặt ô ở dạng Văn bản (Text).',
      ),
    };
  }
  const { number: value, kind, restoredZeros } = found;
  if (birthDate && contradictsBirth(value, birthDate)) {
    const remedy = 'Đối chiếu cả số định danh và ngày sinh với thẻ căn cước.';
    return restoredZeros > 0
      ? { note: error('Số định danh thiếu chữ số và không khớp năm sinh.', remedy) }
      : { value, note: warning('Số định danh không khớp năm sinh.', remedy) };
  }
  if (restoredZeros > 0) {
    const message = `Số định danh mất ${restoredZeros === 1 ? 'số 0' : 'hai số 0'} ở đầu; đã thêm lại thành ${value}.`;
    return {
      value,
      note: warning(message, 'Đối chiếu với thẻ; đặt cột này ở dạng Văn bản (Text) để không mất số 0.'),
    };
  }
  if (kind === 'cmnd')
    return {
      value,
      note: warning('Đây là số CMND 9 chữ số.', 'Nếu đã có thẻ căn cước, hãy ghi số định danh 12 chữ số.'),
    };
  return { value };
}

export function readIssuingPlace(cell: CellValue): Reading<{ text: string; ministry: boolean }> {
  const text = cellText(cell);
  const place = placeOf(text);
  if (place?.id === 'ministry') {
    const note = warning(
      'Mẫu của Cổng không có mã cho nơi cấp “Bộ Công an”.',
      'Để nguyên, hoặc đánh dấu ô “Ghi nơi cấp Bộ Công an theo mã CCSĐKQLCTVDLQGVDC” ở trên.',
    );
    return { value: { text: place.name, ministry: true }, note };
  }
  if (place) return { value: { text: place.name, ministry: false } };
  const note = warning(
    'Nơi cấp không thuộc hai nơi mà mẫu của Cổng nhận; giữ nguyên như đã ghi.',
    'Xem lại thẻ; nếu đúng là thẻ căn cước, ghi CCSQLHCVTTXH hoặc CCSĐKQLCTVDLQGVDC.',
  );
  return { value: { text, ministry: false }, note };
}

export function readEmail(cell: CellValue): Reading<string> {
  const value = cellText(cell)
    .replace(/^mailto:/i, '')
    .toLowerCase();
  if (/^[!-~]+$/.test(value) && emailDomain(value)) return { value };
  return {
    note: error(
      'Địa chỉ thư điện tử không đúng.',
      'Ghi một địa chỉ, không dấu, không khoảng trắng, ví dụ nvan@longan.gov.vn.',
    ),
  };
}

export function readProvince(cell: CellValue): Reading<string> {
  const text = cellText(cell);
  const province = provinceOf(text);
  if (province) return { value: province.name };
  const note = warning(
    'Không nhận ra tỉnh, thành phố này; giữ nguyên như đã ghi.',
    'Ghi đúng tên tỉnh, thành phố, ví dụ Tây Ninh.',
  );
  return { value: text, note };
}

export function readMobile(cell: CellValue): Reading<string> {
  const phone = readPhone(cellText(cell));
  if (!phone)
    return {
      note: warning(
        'Số điện thoại không đúng nên để trống.',
        'Ghi một số di động 10 chữ số, ví dụ 0912345678.',
      ),
    };
  const value = phone.number;
  if (phone.restored)
    return {
      value,
      note: info(
        `Số điện thoại mất số 0 ở đầu; đã thêm lại thành ${value}.`,
        'Đối chiếu lại; đặt cột này ở dạng Văn bản (Text) để không mất số 0.',
      ),
    };
  if (phone.kind === 'landline')
    return { value, note: warning('Đây là số cố định.', 'Nếu đề nghị cấp SIM, hãy ghi số di động.') };
  return { value };
}

export function readSerial(cell: CellValue): Reading<string> {
  const text = cellText(cell);
  const remedy = 'Đặt ô ở dạng Văn bản (Text) rồi chép lại số hiệu từ chứng thư.';
  // A number cell keeps 15 digits; what is longer has been rounded and cannot be known any more.
  if (typeof cell === 'number' && !Number.isSafeInteger(cell))
    return { note: warning('Số hiệu chứng thư đã bị Excel làm tròn nên bỏ qua.', remedy) };
  if (!isCertificateSerial(text))
    return {
      note: warning('Số hiệu chứng thư không đúng nên bỏ qua.', `Số hiệu gồm các ký tự 0–9, A–F. ${remedy}`),
    };
  return { value: normaliseSerial(text) };
}

/** An `X` in either case is a mark; anything else is asked about. */
export function readMark(cell: CellValue): Reading<boolean> {
  if (cell === true || fold(cellText(cell)) === 'x') return { value: true };
  if (cell === false) return { value: false };
  return {
    value: false,
    note: warning(
      'Không rõ có chuyển số hay không; coi như không.',
      'Đánh dấu X nếu muốn chuyển số, nếu không để trống.',
    ),
  };
}

const deviceKindsByWord: Record<string, DeviceKind> = {
  token: 'pki-token',
  'pki token': 'pki-token',
  'usb token': 'pki-token',
  sim: 'sim-pki',
  'sim pki': 'sim-pki',
  soft: 'soft',
  rssp: 'central',
  'ky so tap trung': 'central',
  hsm: 'hsm',
};

export function readDeviceKind(cell: CellValue): Reading<DeviceKind> {
  const value = deviceKindsByWord[fold(cellText(cell))];
  if (value) return { value };
  return {
    note: warning(
      'Không nhận ra loại thiết bị; người này không được đưa vào hồ sơ đề nghị cấp mới.',
      'Ghi một trong các loại TOKEN, SIM, SOFT, RSSP, HSM; để trống là TOKEN.',
    ),
  };
}
