/** What each placeholder stands for, as the page that documents them says it. */
import { rowList, rowPlaceholdersOf } from './layout.ts';
import { placeholderKey } from './names.ts';
import type { DocumentForm } from './types.ts';

/** Those of the letterhead and the foot, known in every form. */
const letterMeanings = {
  'Cơ quan chủ quản': 'Cơ quan, tổ chức chủ quản trực tiếp',
  'Tên cơ quan ban hành': 'Cơ quan, tổ chức lập văn bản',
  'Số, ký hiệu': 'Số và ký hiệu của văn bản',
  'Trích yếu': 'Trích yếu nội dung, không kèm chữ V/v',
  'Địa danh': 'Địa danh ghi trên văn bản',
  'Ngày văn bản': 'Ngày của văn bản, dạng ngày 05 tháng 9 năm 2026',
  'Kính gửi': 'Nơi nhận, khi chỉ gửi một nơi',
  'Các nơi kính gửi': 'Danh sách các nơi nhận, khi gửi nhiều nơi',
  'Cơ quan tiếp nhận': 'Nơi nhận đầu tiên, để viết trong câu',
  'Căn cứ': 'Danh sách các căn cứ pháp lý',
  'Số lượng': 'Số dòng của danh sách, bằng số và bằng chữ',
  'Nơi nhận': 'Danh sách nơi nhận ở cuối văn bản',
  'Chức vụ người ký': 'Quyền hạn, chức vụ của người ký, kể cả KT., TL., TUQ.',
  'Họ tên người ký': 'Họ và tên của người ký',
} as const;

/** Those that only some forms have. */
const ownMeanings: Readonly<Record<string, string>> = {
  'Loại thiết bị đề nghị': 'Loại thiết bị đề nghị cấp, kèm dấu chấm phẩy phía trước; bỏ trống khi chưa chọn',
  'Nội dung đề nghị': 'Gia hạn, hoặc thay đổi nội dung thông tin',
  'Ngày lập': 'Ngày giao, nhận hoặc ngày lập biên bản',
  'Địa điểm': 'Nơi lập biên bản',
  'Số bản': 'Số bản của biên bản, bằng số và bằng chữ',
  'Bên giao: đại diện': 'Họ tên người đại diện bên giao',
  'Bên giao: chức vụ': 'Chức vụ người đại diện bên giao',
  'Bên nhận': 'Tên cơ quan bên nhận',
  'Bên nhận: đại diện': 'Họ tên người đại diện bên nhận',
  'Bên nhận: chức vụ': 'Chức vụ người đại diện bên nhận',
  'Người tham gia': 'Danh sách người tham gia lập biên bản',
  'Danh sách': 'Bắt đầu và kết thúc dòng lặp lại của bảng, mỗi thuê bao một dòng',
  STT: 'Số thứ tự của dòng',
  'Họ và tên': 'Họ và tên cá nhân',
  'Ngày sinh': 'Ngày sinh, dạng ngày/tháng/năm',
  'Số định danh': 'Số định danh cá nhân, căn cước',
  'Ngày cấp': 'Ngày cấp căn cước',
  'Nơi cấp': 'Nơi cấp căn cước',
  'Thư điện tử công vụ': 'Địa chỉ thư điện tử công vụ',
  'Cơ quan công tác': 'Cơ quan, tổ chức nơi cá nhân công tác',
  'Tỉnh, thành phố': 'Tỉnh, thành phố',
  'Chức vụ': 'Chức vụ của cá nhân',
  'Số điện thoại': 'Số điện thoại di động',
  'Số hiệu chứng thư cũ': 'Số hiệu chứng thư cũ, nếu có',
  'SIM PKI': 'Nhà mạng và yêu cầu chuyển số, khi đề nghị cấp SIM PKI',
  'Tên cơ quan, tổ chức': 'Tên cơ quan, tổ chức được cấp chứng thư',
  'Địa chỉ': 'Địa chỉ của cơ quan, tổ chức',
  'Mã số thuế': 'Mã số thuế',
  'Mã quan hệ ngân sách': 'Mã số đơn vị có quan hệ với ngân sách',
  'Tên thiết bị, dịch vụ, phần mềm': 'Tên thiết bị, dịch vụ, phần mềm',
  'Cơ quan quản lý': 'Cơ quan, tổ chức quản lý thiết bị, dịch vụ, phần mềm',
  'Mô tả, phiên bản': 'Loại, mô tả và phiên bản',
  'Tên thuê bao': 'Tên thuê bao; kèm tên trên chứng thư nếu khác',
  'Cơ quan, đơn vị': 'Cơ quan, đơn vị của thuê bao',
  'Số hiệu chứng thư': 'Số hiệu chứng thư chữ ký số',
  'Hiệu lực từ': 'Ngày chứng thư bắt đầu có hiệu lực',
  'Hiệu lực đến': 'Ngày chứng thư hết hiệu lực',
  'Số hiệu thiết bị': 'Mã vạch của PKI Token, ICCID của SIM PKI',
  'Đề nghị': 'Gia hạn hoặc thay đổi, của từng chứng thư',
  'Nội dung trước': 'Nội dung trước khi thay đổi',
  'Nội dung sau': 'Nội dung sau khi thay đổi',
  'Lý do': 'Lý do đề nghị',
  'Loại thiết bị': 'Loại thiết bị lưu khóa bí mật',
  'Ngày bàn giao': 'Ngày bàn giao cho thuê bao',
  'Ký nhận': 'Để trống, cho thuê bao ký',
  'Tình trạng': 'Tình trạng thiết bị',
  'Ngày thất lạc': 'Ngày thiết bị bị thất lạc',
  'Hoàn cảnh thất lạc': 'Hoàn cảnh thiết bị bị thất lạc',
  'Biện pháp đã thực hiện': 'Biện pháp đã thực hiện sau khi thất lạc',
};

/** Names that a letter of any form may use. */
export const letterNames: readonly string[] = Object.keys(letterMeanings);

/** Placeholders that hold several texts or rows, and so need a beginning and an end. */
export const listNames: readonly string[] = [
  'Các nơi kính gửi',
  'Căn cứ',
  'Nơi nhận',
  'Người tham gia',
  rowList,
];

/** Placeholders of rows that an own template may do without; the others are what the addressee asks for. */
const optionalInRows: readonly string[] = [
  'STT',
  'Số điện thoại',
  'Số hiệu chứng thư cũ',
  'SIM PKI',
  'Mô tả, phiên bản',
  'Loại thiết bị',
  'Ký nhận',
  'Tình trạng',
  'Biện pháp đã thực hiện',
];

/** What a template of a form must have. */
export function requiredNames(form: DocumentForm): string[] {
  return [rowList, ...rowPlaceholdersOf(form).filter((name) => !optionalInRows.includes(name))];
}

/** @example meaningOf('Người tiếp nhận: chức vụ') // 'Chức vụ của người tiếp nhận' */
export function meaningOf(name: string): string | undefined {
  const known: Readonly<Record<string, string>> = { ...letterMeanings, ...ownMeanings };
  if (Object.hasOwn(known, name)) return known[name];
  const [owner, attribute] = name.split(': ');
  if (!attribute || !owner || !/^Người (?:tiếp nhận|phối hợp)$/.test(owner)) return undefined;
  const what = attribute.charAt(0).toLocaleUpperCase('vi') + attribute.slice(1);
  return `${what} của ${owner.charAt(0).toLocaleLowerCase('vi')}${owner.slice(1)}`;
}

export const listKeys: ReadonlySet<string> = new Set(listNames.map(placeholderKey));
