/** Words as portals and lists shorten or vary them: both a label and the dictionary are read with these spelt out. */
import { fold } from './fold.ts';

const spelt: Readonly<Record<string, string>> = {
  CTS: 'chứng thư số',
  CTCKS: 'chứng thư chữ ký số',
  CKS: 'chữ ký số',
  TBLK: 'thiết bị lưu khóa',
  TBLKBM: 'thiết bị lưu khóa bí mật',
  SĐT: 'số điện thoại',
  ĐT: 'điện thoại',
  ĐTDĐ: 'điện thoại di động',
  DĐ: 'di động',
  MST: 'mã số thuế',
  QHNS: 'quan hệ ngân sách',
  ĐVQHNS: 'đơn vị quan hệ ngân sách',
  CCCD: 'căn cước công dân',
  ĐDCN: 'định danh cá nhân',
  CQ: 'cơ quan',
  ĐV: 'đơn vị',
  VB: 'văn bản',
  SH: 'số hiệu',
  KP: 'khôi phục',
  PH: 'phối hợp',
  TTr: 'tờ trình',
  CBCCVC: 'cán bộ công chức viên chức',
  CBCC: 'cán bộ công chức',
  kí: 'ký',
};

/** Other words for the same thing, where one is enough for the dictionary. */
const same: readonly (readonly [string, string])[] = [
  ['điều chỉnh', 'thay đổi'],
  ['sửa đổi', 'thay đổi'],
  ['hòm thư', 'hộp thư'],
  ['e mail', 'email'],
  ['sê ri', 'serial'],
  ['số sêri', 'số serial'],
  ['số seri', 'số serial'],
  ['tệp tin', 'tệp'],
];

const words = new Map(Object.entries(spelt).map(([short, long]) => [fold(short), fold(long)]));
const phrases = same.map(([from, to]) => [` ${fold(from)} `, ` ${fold(to)} `] as const);

/** Folded, with abbreviations spelt out. */
export function foldWhole(text: string): string {
  let whole = ` ${fold(text)
    .split(' ')
    .map((word) => words.get(word) ?? word)
    .join(' ')} `;
  for (const [from, to] of phrases) whole = whole.replaceAll(from, to);
  return whole.trim();
}
