/** One cell to one value: what it can be read as, or what is wrong and how to put it right. */
import type { CertificateStatus, DeviceKind, DeviceStatus, SystemKind } from '../../registry/schema.ts';
import {
  emailDomain,
  hasIccidShape,
  isBudgetCode,
  isCertificateSerial,
  isIccid,
  isTaxCode,
  looksLikeCertificateSerial,
  normaliseIccid,
  normaliseSerial,
} from '../../registry/validators.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findIssuingPlace, populationPolice } from '../../vietnamese/issuingPlaces.ts';
import { tidyName } from '../../vietnamese/names.ts';
import { readPhone } from '../../vietnamese/phone.ts';
import { findProvince } from '../../vietnamese/provinces.ts';
import type { CellTrouble, CellValue } from '../files/table.ts';
import { contradictsBirth, readIdNumber } from '../idNumber.ts';
import { cellText, error, info, type Reading, remembering, warning } from './reading.ts';

const placeOf = remembering(findIssuingPlace);
const provinceOf = remembering(findProvince);

/** A number that Excel has rounded or taken for a power of ten: what it was cannot be known any more. */
export function isRounded(cell: CellValue, trouble: CellTrouble | undefined): string | undefined {
  if (trouble?.kind === 'rounded') return trouble.text;
  if (typeof cell === 'number' && !Number.isSafeInteger(cell)) return String(cell);
  const text = typeof cell === 'string' ? cell.trim() : '';
  return /^\d+(?:[.,]\d+)?E\+?\d+$/i.test(text) && /[.,+]/.test(text) ? text : undefined;
}

export function readName(cell: CellValue): Reading<string> {
  const text = cellText(cell);
  if (typeof cell !== 'string' || !/\p{L}/u.test(text) || /\d/.test(text))
    return { note: error('Họ tên không đúng.', 'Ghi họ và tên bằng chữ.') };
  const { name, proposal } = tidyName(text);
  if (proposal === undefined) return { value: name };
  const otherwise = info(
    'Họ tên không viết hoa theo từng chữ.',
    `Để nguyên, hoặc đánh dấu ô “Viết hoa chữ đầu họ tên” để ghi “${proposal}”.`,
  );
  return { value: name, proposal: { kind: 'capitals', from: name, to: proposal, otherwise } };
}

/** @param birthDate ISO, where the row has one: it tells whether the number can be this person's. */
export function readId(
  cell: CellValue,
  birthDate: string | undefined,
  trouble?: CellTrouble,
): Reading<string> {
  const text = cellText(cell);
  const remedy = 'Xem lại thẻ căn cước, ghi đủ 12 chữ số và đặt ô ở dạng Văn bản (Text).';
  const rounded = isRounded(cell, trouble);
  if (rounded !== undefined)
    return { note: error(`Số định danh đã bị Excel đổi thành ${rounded}, không còn biết số đúng.`, remedy) };
  const found = readIdNumber(text, birthDate);
  const digits = text.replace(/\D/g, '').length;
  const wrong = error(`Số định danh phải có 12 chữ số; ô này có ${digits}.`, remedy);
  if (!found) return { note: wrong };
  const { number: value, kind, restoredZeros } = found;
  if (birthDate && contradictsBirth(value, birthDate)) {
    const compare = 'Đối chiếu cả số định danh và ngày sinh với thẻ căn cước.';
    return restoredZeros > 0
      ? { note: error('Số định danh thiếu chữ số và không khớp năm sinh.', compare) }
      : { value, note: warning('Số định danh không khớp năm sinh.', compare) };
  }
  if (restoredZeros > 0) {
    const message = `Số định danh mất ${restoredZeros === 1 ? 'số 0' : 'hai số 0'} ở đầu; đã thêm lại thành ${value}.`;
    const taken = warning(message, 'Đối chiếu với thẻ; đặt cột này ở dạng Văn bản (Text) để không mất số 0.');
    return { proposal: { kind: 'lost-zero', from: text, to: value, taken, otherwise: wrong } };
  }
  if (kind === 'cmnd')
    return {
      value,
      note: warning('Đây là số CMND 9 chữ số.', 'Nếu đã có thẻ căn cước, hãy ghi số định danh 12 chữ số.'),
    };
  return { value };
}

export function readIssuingPlace(cell: CellValue): Reading<string> {
  const text = cellText(cell);
  const place = placeOf(text);
  if (place?.id === 'ministry') {
    const otherwise = warning(
      'Mẫu của Cổng không có mã cho nơi cấp “Bộ Công an”.',
      'Để nguyên, hoặc đánh dấu ô “Ghi nơi cấp Bộ Công an theo mã CCSĐKQLCTVDLQGVDC” ở trên.',
    );
    return {
      value: place.name,
      proposal: { kind: 'ministry', from: place.name, to: populationPolice.name, otherwise },
    };
  }
  if (place) return { value: place.name };
  const note = warning(
    'Nơi cấp không thuộc hai nơi mà mẫu của Cổng nhận; giữ nguyên như đã ghi.',
    'Xem lại thẻ; nếu đúng là thẻ căn cước, ghi CCSQLHCVTTXH hoặc CCSĐKQLCTVDLQGVDC.',
  );
  return { value: text, note };
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

export function readMobile(cell: CellValue, trouble?: CellTrouble): Reading<string> {
  const text = cellText(cell);
  const phone = isRounded(cell, trouble) === undefined ? readPhone(text) : undefined;
  if (!phone)
    return {
      note: warning(
        'Số điện thoại không đúng nên để trống.',
        'Ghi một số di động 10 chữ số, ví dụ 0912345678.',
      ),
    };
  const value = phone.number;
  if (phone.restored) {
    const taken = info(
      `Số điện thoại mất số 0 ở đầu; đã thêm lại thành ${value}.`,
      'Đối chiếu lại; đặt cột này ở dạng Văn bản (Text) để không mất số 0.',
    );
    const otherwise = warning('Số điện thoại thiếu số 0 ở đầu nên để trống.', 'Ghi đủ 10 chữ số.');
    return { proposal: { kind: 'lost-zero', from: text, to: value, taken, otherwise } };
  }
  if (phone.kind === 'landline')
    return { value, note: warning('Đây là số cố định.', 'Nếu đề nghị cấp SIM, hãy ghi số di động.') };
  return { value };
}

/** @param old of the certificate before: without it the row is still good. */
export function readSerial(cell: CellValue, old: boolean, trouble?: CellTrouble): Reading<string> {
  const text = cellText(cell);
  const remedy = 'Đặt ô ở dạng Văn bản (Text) rồi chép lại số hiệu từ chứng thư.';
  const wrong = old ? warning : error;
  const rounded = isRounded(cell, trouble);
  if (rounded !== undefined)
    return {
      note: wrong(
        `Số hiệu chứng thư đã bị Excel làm tròn thành ${rounded}${old ? ' nên bỏ qua' : ', không còn biết số đúng'}.`,
        remedy,
      ),
    };
  if (!isCertificateSerial(text))
    return {
      note: wrong(
        `Số hiệu chứng thư không đúng${old ? ' nên bỏ qua' : ''}.`,
        `Số hiệu gồm các ký tự 0–9, A–F. ${remedy}`,
      ),
    };
  return { value: normaliseSerial(text) };
}

export interface DeviceNumber {
  serialNumber?: string;
  iccid?: string;
}

/** A barcode or an ICCID, told apart by its shape. */
export function readDeviceNumber(cell: CellValue, trouble?: CellTrouble): Reading<DeviceNumber> {
  const text = cellText(cell);
  const rounded = isRounded(cell, trouble);
  if (rounded !== undefined)
    return {
      note: error(
        `Số hiệu thiết bị đã bị Excel làm tròn thành ${rounded}, không còn biết số đúng.`,
        'Đặt ô ở dạng Văn bản (Text) rồi chép lại số in trên thiết bị.',
      ),
    };
  if (hasIccidShape(text)) {
    const value = { iccid: normaliseIccid(text) };
    const note = warning('ICCID có chữ số kiểm tra không khớp.', 'Đối chiếu lại với số in trên SIM.');
    return isIccid(text) ? { value } : { value, note };
  }
  const value = { serialNumber: text };
  if (looksLikeCertificateSerial(text))
    return {
      value,
      note: warning(
        'Số này giống số hiệu chứng thư hơn là mã vạch thiết bị.',
        'Ghi mã vạch in trên PKI Token, hoặc ICCID in trên SIM PKI.',
      ),
    };
  return { value };
}

export function readTaxCode(cell: CellValue): Reading<string> {
  const text = cellText(cell).replace(/\s/g, '');
  if (isTaxCode(text)) return { value: text };
  if (/^\d{9}$/.test(text)) {
    const to = `0${text}`;
    const otherwise = warning('Mã số thuế thiếu chữ số; giữ nguyên như đã ghi.', 'Ghi đủ 10 chữ số.');
    const taken = warning(`Mã số thuế mất số 0 ở đầu; đã thêm lại thành ${to}.`, 'Đối chiếu lại.');
    return { value: text, proposal: { kind: 'lost-zero', from: text, to, taken, otherwise } };
  }
  const note = warning(
    'Mã số thuế phải có 10 chữ số (hoặc 10-3); giữ nguyên như đã ghi.',
    'Xem lại mã số thuế.',
  );
  return { value: text, note };
}

export function readBudgetCode(cell: CellValue): Reading<string> {
  const value = cellText(cell).replace(/\s/g, '');
  const note = warning('Mã quan hệ ngân sách phải có 7 chữ số; giữ nguyên như đã ghi.', 'Xem lại mã.');
  return isBudgetCode(value) ? { value } : { value, note };
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

const deviceKindsByWord = new Map<string, DeviceKind>([
  ['token', 'pki-token'],
  ['pki token', 'pki-token'],
  ['usb token', 'pki-token'],
  ['usb', 'pki-token'],
  ['etoken', 'pki-token'],
  ['thiet bi pki token', 'pki-token'],
  ['sim', 'sim-pki'],
  ['sim pki', 'sim-pki'],
  ['sim ky so', 'sim-pki'],
  ['soft', 'soft'],
  ['rssp', 'central'],
  ['ky so tap trung', 'central'],
  ['ky so tu xa', 'central'],
  ['remote signing', 'central'],
  ['hsm', 'hsm'],
]);

/** @param markMeans what a bare mark says in a column that is headed by one kind (`SIM PKI`) */
export function readDeviceKind(cell: CellValue, markMeans?: DeviceKind): Reading<DeviceKind> {
  const text = fold(cellText(cell));
  const value = deviceKindsByWord.get(text) ?? (text === 'x' || text === 'co' ? markMeans : undefined);
  if (value) return { value };
  return {
    note: warning(
      'Không nhận ra loại thiết bị; người này không được đưa vào hồ sơ đề nghị cấp mới.',
      'Ghi một trong các loại TOKEN, SIM, SOFT, RSSP, HSM; để trống là TOKEN.',
    ),
  };
}

const deviceStatusWords: readonly (readonly [RegExp, DeviceStatus])[] = [
  [/\b(?:mat|that lac|lac)\b/, 'lost'],
  [/\bhong\b/, 'damaged'],
  [/\bkhoa\b/, 'locked'],
  [/\b(?:da tra|tra lai|ban giao lai|hoan tra)\b/, 'returned'],
  [/\bthu hoi\b/, 'recalled'],
  [/\b(?:dang (?:su )?dung|su dung|hoat dong|binh thuong|tot|dang hoat dong|con dung)\b/, 'in-use'],
];

export function readDeviceStatus(cell: CellValue): Reading<DeviceStatus> {
  const text = fold(cellText(cell));
  const negated = /\b(?:khong|chua)\b/.test(text);
  const value = negated ? undefined : deviceStatusWords.find(([words]) => words.test(text))?.[1];
  if (value) return { value };
  const note = warning(
    'Không rõ tình trạng thiết bị nên để nguyên như trong sổ.',
    'Ghi: đang sử dụng, bị khóa, hỏng, thất lạc, đã thu hồi hoặc đã trả.',
  );
  return { note };
}

export function readCertificateStatus(cell: CellValue): Reading<CertificateStatus> {
  const text = fold(cellText(cell));
  if (/\bthu hoi\b/.test(text) && !/\bchua\b/.test(text)) return { value: 'revoked' };
  if (/\bhet (?:han|hieu luc)\b/.test(text) && !/\b(?:chua|sap)\b/.test(text)) return { value: 'expired' };
  if (/\b(?:hieu luc|con han|hoat dong|su dung|chua het han|sap het han)\b/.test(text))
    return { value: 'active' };
  const note = warning(
    'Không rõ trạng thái chứng thư nên để nguyên như trong sổ.',
    'Ghi: còn hiệu lực, hết hạn hoặc đã thu hồi.',
  );
  return { note };
}

export function readSystemKind(cell: CellValue): Reading<SystemKind> {
  const text = fold(cellText(cell));
  if (/\bphan mem\b/.test(text)) return { value: 'software' };
  if (/\bdich vu\b/.test(text)) return { value: 'service' };
  if (/\b(?:thiet bi|may chu)\b/.test(text)) return { value: 'device' };
  return {
    note: error('Không rõ là thiết bị, dịch vụ hay phần mềm.', 'Ghi: thiết bị, dịch vụ hoặc phần mềm.'),
  };
}
