/** What can be wrong with one box, told with its remedy. Each takes what was typed, never empty. */
import { parseDate } from '../../vietnamese/dates.ts';
import { readPhone } from '../../vietnamese/phone.ts';
import {
  emailDomain,
  hasIccidShape,
  isBudgetCode,
  isCertificateSerial,
  isIccid,
  isPublicMailDomain,
  isTaxCode,
  checkIdNumber as judgeIdNumber,
  looksLikeCertificateSerial,
} from '../validators.ts';
import type { FormField, FormValues } from './types.ts';

/** Số định danh cá nhân or CMND: 12 or 9 digits, spaces and dots aside. */
export function checkIdNumber(typed: string): string | undefined {
  switch (judgeIdNumber(typed)) {
    case 'lost-zero':
      return 'Mới có 11 chữ số: có thể đã mất số 0 ở đầu. Số định danh có 12 chữ số.';
    case 'not-twelve-digits':
      return 'Số định danh có 12 chữ số (CMND cũ có 9) và chỉ gồm chữ số.';
    default:
      return undefined;
  }
}

/** Whether the number agrees with the date of birth beside it. */
export function adviseIdNumber(typed: string, values: FormValues): string | undefined {
  switch (judgeIdNumber(typed, parseDate(values.birthDate ?? ''))) {
    case 'old-cmnd':
      return 'Đây là số CMND cũ; hãy thay bằng số định danh 12 chữ số khi có.';
    case 'century-contradicts':
    case 'year-contradicts':
      return 'Số định danh không khớp năm sinh (chữ số thứ 4 đến thứ 6). Hãy xem lại cả hai.';
    default:
      return undefined;
  }
}

export function checkEmail(typed: string): string | undefined {
  if (/[^\x20-\x7e]/.test(typed)) return 'Địa chỉ thư điện tử không có dấu tiếng Việt.';
  return emailDomain(typed)
    ? undefined
    : 'Chưa đúng dạng địa chỉ thư điện tử, ví dụ nguyenvanan@longan.gov.vn.';
}

export function adviseOfficialEmail(typed: string): string | undefined {
  return isPublicMailDomain(emailDomain(typed) ?? '')
    ? 'Đây là hộp thư công cộng; hồ sơ cần địa chỉ thư điện tử công vụ.'
    : undefined;
}

export function checkPhone(typed: string): string | undefined {
  return readPhone(typed)
    ? undefined
    : 'Chưa đúng số điện thoại: di động có 10 chữ số (bắt đầu 03, 05, 07, 08, 09), cố định có 11 (bắt đầu 02).';
}

export function checkTaxCode(typed: string): string | undefined {
  return isTaxCode(typed.replace(/[\s.]/g, ''))
    ? undefined
    : 'Mã số thuế có 10 chữ số, hoặc 10 chữ số rồi gạch nối và 3 chữ số.';
}

export function checkBudgetCode(typed: string): string | undefined {
  return isBudgetCode(typed.replace(/[\s.]/g, '')) ? undefined : 'Mã quan hệ ngân sách có 7 chữ số.';
}

/** Số hiệu chứng thư: hexadecimal, with or without spaces or colons. */
export function checkSerial(typed: string): string | undefined {
  return isCertificateSerial(typed)
    ? undefined
    : 'Số hiệu chứng thư chỉ gồm chữ số và các chữ từ A đến F, dài không quá 40 ký tự.';
}

export function checkIccid(typed: string): string | undefined {
  return hasIccidShape(typed)
    ? undefined
    : 'ICCID in trên SIM có 19 hoặc 20 chữ số, thường bắt đầu bằng 8984.';
}

export function adviseIccid(typed: string): string | undefined {
  return isIccid(typed) ? undefined : 'Chữ số kiểm tra cuối ICCID không khớp. Hãy so lại với số in trên SIM.';
}

/** The barcode of a PKI Token has no known format; it is told apart from what it is not. */
export function adviseBarcode(typed: string): string | undefined {
  if (hasIccidShape(typed)) return 'Đây giống số ICCID của SIM PKI hơn là mã vạch của PKI Token.';
  return looksLikeCertificateSerial(typed)
    ? 'Đây giống số hiệu chứng thư hơn là mã vạch in trên thiết bị.'
    : undefined;
}

function checkDate(typed: string): string | undefined {
  return parseDate(typed)
    ? undefined
    : 'Ngày không có thật hoặc chưa đúng dạng ngày/tháng/năm, ví dụ 05/09/1985.';
}

/**
 * All that is wrong with a form: field name → message. Empty when it can be saved.
 */
export function checkFields(fields: readonly FormField[], values: FormValues): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const field of fields) {
    if (field.shown && !field.shown(values)) continue;
    const typed = (values[field.name] ?? '').trim();
    const problem = typed === '' ? requiredProblem(field) : checkTyped(field, typed, values);
    if (problem !== undefined) problems[field.name] = problem;
  }
  return problems;
}

function requiredProblem({ required, kind, label }: FormField): string | undefined {
  if (!required) return undefined;
  const verb = kind === 'choice' || kind === 'reference' ? 'Hãy chọn' : 'Hãy nhập';
  return `${verb} ${label.charAt(0).toLowerCase()}${label.slice(1)}.`;
}

function checkTyped(field: FormField, typed: string, values: FormValues): string | undefined {
  return (field.kind === 'date' ? checkDate(typed) : undefined) ?? field.check?.(typed, values);
}

/** Remarks on what can be saved but may be a slip: field name → message. */
export function adviseFields(fields: readonly FormField[], values: FormValues): Record<string, string> {
  const remarks: Record<string, string> = {};
  for (const field of fields) {
    const typed = (values[field.name] ?? '').trim();
    const remark = typed === '' ? undefined : field.advise?.(typed, values);
    if (remark !== undefined) remarks[field.name] = remark;
  }
  return remarks;
}
