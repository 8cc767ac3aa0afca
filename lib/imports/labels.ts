/** What a barcode on a device's label may be: the number itself is read, its meaning is checked, never guessed. */
import type { Device, DeviceKind } from '../registry/schema.ts';
import {
  hasIccidShape,
  isIccid,
  looksLikeCertificateSerial,
  normaliseIccid,
} from '../registry/validators.ts';
import { tidy } from '../vietnamese/fold.ts';

export interface ReadBarcode {
  text: string;
  /** As the reader names it: `Code128`, `QRCode`; absent for what was typed or came from a hand scanner. */
  format?: string;
}

/**
 * - `iccid`: the number of a SIM PKI
 * - `barcode`: can be the barcode of a PKI Token
 * - `certificate`: looks like a certificate's serial number, which is no device's number
 * - `other`: no number of a device
 */
export type LabelKind = 'iccid' | 'barcode' | 'certificate' | 'other';

export interface LabelNote {
  severity: 'error' | 'warning' | 'info';
  text: string;
}

export interface LabelReading {
  kind: LabelKind;
  /** The number as the registry keeps it; absent for what is no device's number. */
  number?: string;
  /** What stood in the code, as far as it may be shown. */
  shown: string;
  /** Name of the kind of code, as it is known. */
  codeName: string;
  notes: LabelNote[];
}

const codeNames: Readonly<Record<string, string>> = {
  Code128: 'Code 128',
  Code39: 'Code 39',
  Code39Std: 'Code 39',
  Code39Ext: 'Code 39',
  Code93: 'Code 93',
  Codabar: 'Codabar',
  EAN13: 'EAN-13',
  EAN8: 'EAN-8',
  UPCA: 'UPC-A',
  UPCE: 'UPC-E',
  ITF: 'ITF',
  ITF14: 'ITF-14',
  QRCode: 'QR',
  QRCodeModel1: 'QR',
  QRCodeModel2: 'QR',
  MicroQRCode: 'Micro QR',
  DataMatrix: 'Data Matrix',
  PDF417: 'PDF417',
  Aztec: 'Aztec',
  AztecCode: 'Aztec',
};

const withoutCheckDigit = /^(?:Code39|Code39Std|Code39Ext|Codabar|ITF)$/;
const productCode = /^(?:EAN13|EAN8|UPCA|UPCE|ITF14)$/;
/** Printed on the card of a SIM; nobody's business but the subscriber's. */
const secretWords = /(?:^|[^a-z])(?:pin|puk|pin2|puk2|password|mat khau|mật khẩu)(?:[^a-z]|$)/i;

/** Judges one code by itself (letter, mục 4: mã vạch on a PKI Token, ICCID on a SIM PKI). */
export function judgeLabel({ text, format }: ReadBarcode): LabelReading {
  const codeName = format === undefined ? 'nhập tay' : (codeNames[format] ?? format);
  const content = tidy(text.normalize('NFKC').replace(/\p{Cc}+/gu, ' '));
  const base = { codeName, shown: content, notes: [] as LabelNote[] };
  if (content === '')
    return { ...base, kind: 'other', notes: [{ severity: 'error', text: 'Mã không có nội dung.' }] };
  const inside = hasIccidShape(content) ? undefined : onlyIccidIn(content);
  if (hasIccidShape(content) || inside !== undefined) {
    const number = normaliseIccid(inside ?? content);
    const notes = judgeIccid(number);
    if (inside !== undefined) notes.push(partNote(content));
    return { ...base, kind: 'iccid', number, shown: secretWords.test(content) ? number : content, notes };
  }
  if (secretWords.test(content)) {
    const note = 'Mã có vẻ chứa PIN hoặc PUK nên không hiển thị và không lưu.';
    return { ...base, shown: '(không hiển thị)', kind: 'other', notes: [{ severity: 'error', text: note }] };
  }
  if (looksLikeCertificateSerial(content)) {
    const note = 'Đây giống số hiệu chứng thư (16 ký tự 0–9, A–F), không phải số hiệu thiết bị.';
    return { ...base, kind: 'certificate', notes: [{ severity: 'warning', text: note }] };
  }
  if (!/^[0-9A-Z][0-9A-Z\-/.]{2,39}$/i.test(content)) {
    const note = 'Đây không phải số hiệu thiết bị: số hiệu chỉ gồm chữ và số, viết liền.';
    return { ...base, kind: 'other', notes: [{ severity: 'error', text: note }] };
  }
  return { ...base, kind: 'barcode', number: content, notes: judgeBarcode(content, format) };
}

/** An ICCID among other words, where there is one and no other. */
function onlyIccidIn(content: string): string | undefined {
  const found = new Set(content.match(/(?<![0-9A-Za-z])89\d{17,18}(?![0-9A-Za-z])/g) ?? []);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function partNote(content: string): LabelNote {
  return secretWords.test(content)
    ? {
        severity: 'warning',
        text: 'Mã còn có vẻ chứa PIN hoặc PUK: chỉ lấy ICCID, phần còn lại không hiển thị, không lưu.',
      }
    : { severity: 'info', text: 'Mã còn nội dung khác; chỉ lấy dãy số ICCID trong đó.' };
}

function judgeIccid(number: string): LabelNote[] {
  const notes: LabelNote[] = [];
  if (!isIccid(number))
    notes.push({
      severity: 'warning',
      text: 'Chữ số kiểm tra cuối ICCID không khớp. Hãy so lại với số in trên SIM.',
    });
  if (!number.startsWith('8984'))
    notes.push({ severity: 'warning', text: 'ICCID của nhà mạng Việt Nam bắt đầu bằng 8984.' });
  return notes;
}

function judgeBarcode(content: string, format: string | undefined): LabelNote[] {
  const notes: LabelNote[] = [];
  if (/^0[35789]\d{8}$/.test(content))
    notes.push({ severity: 'warning', text: 'Đây giống số điện thoại hơn là mã vạch của thiết bị.' });
  if (format !== undefined && productCode.test(format))
    notes.push({
      severity: 'warning',
      text: 'Mã loại này thường là mã sản phẩm in trên vỏ hộp, giống nhau ở mọi thiết bị. Hãy lấy mã in trên thân thiết bị.',
    });
  if (format !== undefined && withoutCheckDigit.test(format))
    notes.push({
      severity: 'info',
      text: 'Loại mã này không có chữ số kiểm tra: hãy so lại với số in dưới vạch.',
    });
  if (/^89\d{8,}$/.test(content))
    notes.push({ severity: 'warning', text: 'Giống ICCID nhưng không đủ 19 hoặc 20 chữ số.' });
  return notes;
}

/** The kind of device that a number is usually printed on. */
export function deviceKindOf({ kind }: LabelReading): DeviceKind {
  return kind === 'iccid' ? 'sim-pki' : 'pki-token';
}

/** The field of a device in which a number of this kind stands. */
export function deviceFieldOf({ kind }: LabelReading): 'iccid' | 'serialNumber' {
  return kind === 'iccid' ? 'iccid' : 'serialNumber';
}

/** A number as two writings of it are compared. */
const comparable = (number: string): string =>
  normaliseIccid(number)
    .toUpperCase()
    .replace(/[\s.\-/]/g, '');

/** The devices of the registry that carry this number in either field. */
export function devicesWith(number: string, devices: readonly Device[]): Device[] {
  const wanted = comparable(number);
  return devices.filter(
    ({ deletedAt, serialNumber, iccid }) =>
      deletedAt === undefined &&
      [serialNumber, iccid].some((known) => known !== undefined && comparable(known) === wanted),
  );
}
