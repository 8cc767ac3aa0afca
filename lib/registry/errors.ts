/** What can go wrong with the registry, as the clerk is told: what happened, then what to do. */

export type RegistryErrorCode =
  | 'quota'
  | 'blocked'
  | 'unavailable'
  | 'aborted'
  | 'newer'
  | 'invalid'
  | 'missing'
  | 'conflict'
  | 'locked'
  | 'wrong-passphrase'
  | 'weak-passphrase'
  | 'vault-required'
  | 'damaged'
  | 'changed-since';

const messages: Record<RegistryErrorCode, string> = {
  quota:
    'Máy đã hết chỗ lưu nên chưa ghi được gì; dữ liệu trong sổ vẫn như cũ. Hãy giải phóng ổ đĩa rồi lưu lại.',
  blocked:
    'Sổ đăng ký đang mở ở một cửa sổ dùng phiên bản cũ. Hãy đóng các cửa sổ khác của Trợ lý Chứng thực rồi tải lại trang này.',
  unavailable:
    'Trình duyệt không cho mở nơi lưu dữ liệu. Nếu đang dùng cửa sổ riêng tư, hãy mở cửa sổ thường; nếu không, hãy khởi động lại trình duyệt.',
  aborted: 'Việc ghi bị ngắt giữa chừng nên chưa ghi được gì; dữ liệu trong sổ vẫn như cũ. Hãy lưu lại.',
  newer:
    'Dữ liệu thuộc phiên bản mới hơn của Trợ lý Chứng thực. Hãy cập nhật tiện ích rồi tải lại trang này.',
  invalid: 'Có bản ghi không hợp lệ nên chưa ghi được gì. Hãy sửa các ô được chỉ ra rồi lưu lại.',
  missing: 'Bản ghi này không còn trong sổ. Hãy tải lại danh sách.',
  conflict: 'Bản ghi vừa được sửa ở một cửa sổ khác. Hãy mở lại để xem bản mới trước khi lưu.',
  locked: 'Sổ đang khóa. Hãy nhập cụm mật khẩu để mở khóa.',
  'wrong-passphrase': 'Cụm mật khẩu không đúng. Hãy kiểm tra bộ gõ, phím Caps Lock rồi nhập lại.',
  'weak-passphrase': 'Cụm mật khẩu phải có ít nhất 10 ký tự. Hãy đặt dài hơn, ví dụ bốn từ không liên quan.',
  'vault-required':
    'Cơ quan yêu cầu khóa sổ bằng cụm mật khẩu, nên chưa ghi được gì mới; dữ liệu trong sổ vẫn như cũ. Hãy đặt cụm mật khẩu trong trang sổ đăng ký.',
  damaged: 'Có dữ liệu đã mã hóa bị hỏng nên không mở được. Hãy khôi phục sổ từ tệp sao lưu gần nhất.',
  'changed-since':
    'Sau lần ghi này đã có bản ghi được sửa tiếp, nên hoàn tác sẽ làm mất các sửa đổi đó. Chưa có gì thay đổi.',
};

export const isRegistryErrorCode = (text: string): text is RegistryErrorCode => Object.hasOwn(messages, text);

/** One thing wrong with one record: `path` is the field, dotted (`subject.id`). */
export interface RecordProblem {
  store: string;
  id?: string;
  path: string;
  message: string;
}

/** `message` is a Vietnamese sentence fit to be shown as it is. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';

  constructor(
    readonly code: RegistryErrorCode,
    options: { cause?: unknown; problems?: readonly RecordProblem[] } = {},
  ) {
    super(messages[code], { cause: options.cause });
    this.problems = options.problems ?? [];
  }

  /** Filled when `code` is `invalid`. */
  readonly problems: readonly RecordProblem[];
}

const codesByName: Record<string, RegistryErrorCode> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  AbortError: 'aborted',
  TransactionInactiveError: 'aborted',
  DataError: 'invalid',
  DataCloneError: 'invalid',
  ConstraintError: 'invalid',
};

/** Any error of IndexedDB as a `RegistryError`; what is not known counts as `unavailable`. */
export function toRegistryError(error: unknown): RegistryError {
  if (error instanceof RegistryError) return error;
  const name =
    typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : 'unknown';
  return new RegistryError(codesByName[name] ?? 'unavailable', { cause: error });
}
