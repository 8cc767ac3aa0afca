/** What makes a whole file unreadable, as the clerk is told: what it is, then what to do. */

const messages = {
  empty: 'Tệp trống. Hãy chọn lại tệp danh sách (.xlsx).',
  'too-big':
    'Tệp quá lớn. Mỗi lần nhập được tối đa 100.000 người (tệp đến 20 MB); hãy chia danh sách thành nhiều tệp rồi nhập lần lượt.',
  'old-format':
    'Đây là sổ Excel kiểu cũ (.xls) hoặc sổ có đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu nếu có, lưu lại dạng .xlsx rồi chọn tệp mới.',
  'not-workbook':
    'Tệp này không phải sổ Excel (.xlsx). Hãy chọn đúng tệp danh sách; nếu danh sách ở dạng khác, hãy mở bằng Excel và lưu thành .xlsx.',
  truncated: 'Tệp bị cụt, có thể do tải về hoặc chép chưa xong. Hãy tải hoặc chép lại tệp rồi chọn lại.',
  damaged:
    'Tệp bị hỏng nên không đọc được. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi chọn tệp mới; nếu Excel cũng không mở được, hãy xin lại tệp.',
  bomb: 'Tệp nén bất thường: bung ra sẽ quá lớn, nên không được mở. Hãy mở bằng Excel, chép riêng danh sách sang sổ mới rồi chọn sổ đó.',
  'too-many-rows':
    'Sổ có hơn 100.000 dòng. Mỗi lần nhập được tối đa 100.000 người; hãy chia danh sách thành nhiều tệp rồi nhập lần lượt.',
  'too-wide':
    'Trang tính đầu tiên có dữ liệu nằm quá xa về bên phải. Hãy xóa các cột thừa, chỉ giữ các cột theo mẫu của Cổng, rồi chọn lại tệp.',
  'no-header':
    'Không thấy dòng tiêu đề theo mẫu của Cổng ở trang tính đầu tiên. Hãy dùng mẫu 19 cột tải từ Cổng, để danh sách ở trang tính đầu tiên, rồi chọn lại tệp.',
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
