/** Why a backup cannot be used, as the clerk is told: what happened, then what to do. */

export type BackupErrorCode =
  | 'not-ours'
  | 'truncated'
  | 'altered'
  | 'newer'
  | 'passphrase-needed'
  | 'wrong-passphrase'
  | 'invalid'
  | 'restless';

const messages: Record<BackupErrorCode, string> = {
  'not-ours':
    'Đây không phải tệp sao lưu của Trợ lý Chứng thực. Hãy chọn tệp có đuôi .tlct do mục “Sao lưu” tạo ra.',
  truncated:
    'Tệp sao lưu bị thiếu phần cuối, có thể do chép hoặc tải về chưa xong. Hãy chép lại tệp rồi chọn lần nữa.',
  altered:
    'Nội dung tệp sao lưu đã bị thay đổi hoặc hỏng nên không dùng được. Hãy dùng một bản sao lưu khác.',
  newer: 'Tệp do phiên bản mới hơn của Trợ lý Chứng thực tạo ra. Hãy cập nhật tiện ích rồi khôi phục lại.',
  'passphrase-needed': 'Tệp sao lưu có đặt cụm mật khẩu. Hãy nhập cụm mật khẩu của tệp.',
  'wrong-passphrase': 'Cụm mật khẩu không phải của tệp này. Hãy kiểm tra bộ gõ, phím Caps Lock rồi nhập lại.',
  invalid: 'Tệp sao lưu có bản ghi không đúng quy cách nên không dùng được. Hãy dùng một bản sao lưu khác.',
  restless: 'Sổ được sửa liên tục ở cửa sổ khác nên chưa sao lưu được. Hãy lưu việc đang làm rồi thử lại.',
};

/** `message` is a Vietnamese sentence fit to be shown as it is. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly code: BackupErrorCode,
    options: { cause?: unknown } = {},
  ) {
    super(messages[code], options);
  }
}
