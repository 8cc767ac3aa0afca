/** What the clerk reads of a plan and a report. */

import type { SkipReason } from '../../lib/portal/types.ts';
import type { FieldType } from '../../lib/procedures/fieldTypes.ts';

export const skipWords: Readonly<Record<SkipReason, string>> = {
  'no-value': 'Sổ đăng ký và hồ sơ chưa có thông tin này.',
  'not-empty': 'Ô đã có sẵn nội dung khác, được giữ nguyên.',
  same: 'Ô đã có đúng nội dung này.',
  'no-option': 'Không có mục nào trong danh sách khớp đúng; hãy tự chọn.',
  'too-long': 'Dài hơn số ký tự ô cho phép; hãy tự điền.',
  'bad-shape': 'Ô đòi dạng khác; hãy tự điền.',
  hidden: 'Ô đang bị ẩn.',
  'several-subjects': 'Trang chỉ có một ô mà hồ sơ có nhiều thuê bao.',
  gone: 'Trang đã đổi nên ô không còn; hãy bấm “Đọc lại trang”.',
  changed: 'Ô vừa bị thay đổi sau khi xem trước; hãy bấm “Đọc lại trang”.',
  covered: 'Ô đang bị phần khác của trang che; hãy đóng phần đó rồi điền lại.',
  locked: 'Ô đã bị khóa.',
  'did-not-stick': 'Trang không nhận giá trị này; hãy kiểm tra và tự điền.',
  'not-opened': 'Không mở được danh sách hay lịch của ô; hãy tự chọn.',
  'not-in-list': 'Danh sách của ô không có mục nào khớp đúng; hãy tự chọn.',
  'too-slow': 'Danh sách của ô quá dài hoặc tải quá lâu; hãy tự chọn.',
};

const owners: Readonly<Record<string, string>> = {
  request: 'Hồ sơ',
  subscriber: 'Thuê bao',
  organisation: 'Cơ quan, tổ chức',
  system: 'Thiết bị, dịch vụ, phần mềm',
  certificate: 'Chứng thư',
  device: 'Thiết bị lưu khóa',
  change: 'Nội dung thay đổi',
  deviceReceiver: 'Người tiếp nhận thiết bị',
  certificateReceiver: 'Người tiếp nhận chứng thư',
  recoveryCoordinator: 'Người phối hợp khôi phục',
  handover: 'Bàn giao',
  loss: 'Thất lạc',
};

const attributes: Readonly<Record<string, string>> = {
  name: 'tên',
  fullName: 'họ và tên',
  birthDate: 'ngày sinh',
  idNumber: 'số định danh',
  idIssuedOn: 'ngày cấp',
  idIssuedBy: 'nơi cấp',
  officialEmail: 'thư điện tử công vụ',
  mobile: 'điện thoại di động',
  position: 'chức vụ',
  unit: 'đơn vị công tác',
  level1: 'tổ chức cấp 1',
  level2: 'tổ chức cấp 2',
  level3: 'tổ chức cấp 3',
  level4: 'tổ chức cấp 4',
  province: 'tỉnh, thành phố',
  oldSerial: 'số hiệu chứng thư cũ',
  shortName: 'tên viết tắt',
  address: 'địa chỉ',
  taxCode: 'mã số thuế',
  budgetCode: 'mã quan hệ ngân sách',
  electronicId: 'mã định danh điện tử',
  phone: 'điện thoại',
  headName: 'họ tên thủ trưởng',
  headTitle: 'chức vụ thủ trưởng',
  kind: 'loại',
  version: 'phiên bản',
  description: 'mô tả',
  owner: 'cơ quan quản lý',
  serialNumber: 'số hiệu',
  commonName: 'tên chứng thư',
  validFrom: 'hiệu lực từ',
  validTo: 'hiệu lực đến',
  email: 'thư điện tử',
  issuer: 'tổ chức cấp',
  condition: 'tình trạng',
  field: 'mục',
  from: 'trước thay đổi',
  to: 'sau thay đổi',
  addressee: 'nơi nhận',
  channel: 'hình thức gửi',
  digitallySigned: 'đã ký số',
  documentNumber: 'số văn bản',
  documentDate: 'ngày văn bản',
  reason: 'lý do',
  deviceKind: 'loại thiết bị',
  carrier: 'nhà mạng',
  phoneNumber: 'số điện thoại SIM',
  portNumber: 'chuyển số',
  quantity: 'số lượng',
  date: 'ngày',
  place: 'địa điểm',
  circumstances: 'hoàn cảnh',
  measures: 'biện pháp',
};

/** `deviceReceiver.fullName` → `Người tiếp nhận thiết bị: họ và tên`. */
export function fieldWords(fieldType: FieldType): string {
  const [owner = '', attribute = ''] = fieldType.split('.');
  return `${owners[owner] ?? owner}: ${attributes[attribute] ?? attribute}`;
}

/** A label as the page has it, without its star and colon. */
export function shortLabel(label: string): string {
  const clean = label.replace(/\s*[(*:：][^\p{L}]*$/u, '').trim();
  return clean.length > 70 ? `${clean.slice(0, 68)}…` : clean;
}
