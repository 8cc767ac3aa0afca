/** What makes a whole file unreadable, as the clerk is told: what it is, then what to do. */

const messages = {
  empty: 'Tệp trống. Hãy chọn lại tệp danh sách.',
  'too-big':
    'Tệp quá lớn. Mỗi lần nhập được tối đa 100.000 người (tệp đến 20 MB); hãy chia danh sách thành nhiều tệp rồi nhập lần lượt.',
  'old-format':
    'Đây là sổ Excel kiểu cũ (.xls). Hãy mở bằng Excel, lưu lại dạng .xlsx (Excel Workbook) rồi chọn tệp mới.',
  password:
    'Tệp có đặt mật khẩu nên không mở được. Hãy mở bằng Excel hoặc Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ), lưu lại dạng .xlsx hoặc .docx rồi chọn tệp mới.',
  'old-word':
    'Đây là tệp Word kiểu cũ (.doc). Hãy mở bằng Word, lưu lại dạng .docx (Word Document) rồi chọn tệp mới.',
  binary:
    'Đây là sổ Excel nhị phân (.xlsb). Hãy mở bằng Excel, lưu lại dạng .xlsx (Excel Workbook) rồi chọn tệp mới.',
  'open-document':
    'Đây là tệp OpenDocument (.ods, .odt). Hãy mở bằng LibreOffice hoặc Excel, lưu lại dạng .xlsx (hoặc .docx) rồi chọn tệp mới.',
  'web-page':
    'Đây là trang web hoặc tệp XML được lưu dưới tên sổ Excel. Hãy mở bằng Excel, lưu lại dạng .xlsx (Excel Workbook) rồi chọn tệp mới.',
  pdf: 'Đây là tệp PDF, không đọc được thành danh sách. Hãy xin tệp Word (.docx) hoặc Excel (.xlsx) của danh sách này.',
  'not-workbook':
    'Tệp này không phải sổ Excel (.xlsx). Hãy chọn đúng tệp danh sách; nếu danh sách ở dạng khác, hãy mở bằng Excel và lưu thành .xlsx.',
  'not-list':
    'Tệp này không phải danh sách mà Trợ lý đọc được. Hãy chọn tệp Excel (.xlsx), CSV (.csv, .txt) hoặc Word (.docx).',
  'no-tables':
    'Tệp Word này không có bảng nào. Hãy chọn tệp có danh sách kẻ thành bảng, hoặc chép danh sách sang Excel.',
  truncated: 'Tệp bị cụt, có thể do tải về hoặc chép chưa xong. Hãy tải hoặc chép lại tệp rồi chọn lại.',
  damaged:
    'Tệp bị hỏng nên không đọc được. Hãy mở bằng Excel hoặc Word, lưu lại dạng .xlsx hoặc .docx rồi chọn tệp mới; nếu cũng không mở được, hãy xin lại tệp.',
  bomb: 'Tệp nén bất thường: bung ra sẽ quá lớn, nên không được mở. Hãy mở bằng Excel, chép riêng danh sách sang sổ mới rồi chọn sổ đó.',
  suspicious:
    'Tệp có cấu tạo bất thường (định nghĩa thực thể, đường dẫn lạ hoặc lồng quá sâu) nên không được mở. Hãy mở bằng Excel hoặc Word, chép riêng danh sách sang tệp mới rồi chọn tệp đó.',
  'too-many-rows':
    'Sổ có hơn 100.000 dòng. Mỗi lần nhập được tối đa 100.000 người; hãy chia danh sách thành nhiều tệp rồi nhập lần lượt.',
  'too-many-cells':
    'Sổ có quá nhiều ô dữ liệu. Hãy chép riêng danh sách sang sổ mới, bỏ các cột không cần, rồi chọn sổ đó.',
  'too-wide':
    'Trang tính có dữ liệu nằm quá xa về bên phải. Hãy xóa các cột thừa, chỉ giữ các cột của danh sách, rồi chọn lại tệp.',
  'no-header':
    'Không thấy dòng tiêu đề của danh sách. Hãy chỉ ra dòng tiêu đề và các cột ở mục “Cột nhận được”, hoặc thêm dòng tiêu đề vào tệp rồi chọn lại.',
  'missing-columns': 'Sổ thiếu cột bắt buộc.',
  'no-rows': 'Dưới dòng tiêu đề chưa có ai. Hãy điền danh sách rồi chọn lại tệp.',
  unreadable: 'Trình duyệt không đọc được tệp này. Hãy đóng tệp nếu đang mở trong Excel rồi chọn lại.',
} as const;

export type ImportErrorCode = keyof typeof messages;

/** `message` is a Vietnamese sentence fit to be shown as it is. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, options: { message?: string; cause?: unknown } = {}) {
    super(options.message ?? messages[code], { cause: options.cause });
    this.code = code;
  }
}

/** Whatever a reader threw as an `ImportError`; what is not one counts as a damaged file. */
export function toImportError(error: unknown): ImportError {
  return error instanceof ImportError ? error : new ImportError('damaged', { cause: error });
}
