/** What the clerk reads for each word that a request may hold, and for those of the records. */
import type {
  Addressee,
  Channel,
  ProcedureId,
  Reason,
  RequestState,
  TimelineEvent,
} from '../registry/schema.ts';

export * from '../registry/labels.ts';

/** Short names for lists and tabs; the full title is the procedure's own. */
export const procedureLabels: Readonly<Record<ProcedureId, string>> = {
  'issue-person': 'Cấp mới chứng thư cho cá nhân',
  'issue-organisation': 'Cấp mới chứng thư cho cơ quan, tổ chức',
  'issue-system': 'Cấp mới chứng thư cho thiết bị, dịch vụ, phần mềm',
  renew: 'Gia hạn chứng thư',
  change: 'Thay đổi nội dung thông tin chứng thư',
  revoke: 'Thu hồi chứng thư',
  'recover-device': 'Khôi phục thiết bị lưu khóa bí mật',
  'confirm-handover': 'Thông báo đã bàn giao thiết bị',
  'device-handover': 'Giao, nhận thiết bị thu hồi',
  'device-loss': 'Xác nhận thiết bị bị thất lạc',
};

export const stateLabels: Readonly<Record<RequestState, string>> = {
  draft: 'Đang soạn',
  ready: 'Sẵn sàng gửi',
  submitted: 'Đã gửi',
  received: 'Đã tiếp nhận',
  supplement: 'Cần bổ sung',
  done: 'Hoàn thành',
  refused: 'Bị từ chối',
  withdrawn: 'Đã rút',
};

/** What the clerk does next in a state; none where the request has ended. */
export const nextSteps: Readonly<Partial<Record<RequestState, string>>> = {
  draft: 'Soạn cho đủ thông tin, xem lại các cảnh báo.',
  ready: 'Điền trên Cổng dịch vụ công, ký số văn bản và gửi.',
  submitted: 'Chờ tiếp nhận; theo dõi tiến độ trên Cổng dịch vụ công.',
  received: 'Chờ xử lý; theo dõi tiến độ trên Cổng dịch vụ công.',
  supplement: 'Bổ sung hồ sơ theo yêu cầu rồi gửi lại.',
};

export const eventLabels: Readonly<Record<TimelineEvent, string>> = {
  ...stateLabels,
  draft: 'Lập hồ sơ',
  'device-received': 'Đã nhận thiết bị lưu khóa bí mật',
  'handed-over': 'Đã bàn giao thiết bị cho thuê bao',
  'handover-confirmed': 'Đã gửi thông báo bàn giao (Mẫu 07)',
  'certificate-file-received': 'Đã nhận tệp chứng thư mới (.cer, .crt)',
  installed: 'Đã cài đặt chứng thư mới vào thiết bị',
  'revocation-notified': 'Đã nhận thông báo thu hồi chứng thư',
  'device-recalled': 'Đã thu hồi thiết bị từ thuê bao',
  'device-returned': 'Đã bàn giao thiết bị cho Cục (Mẫu 08)',
  'loss-recorded': 'Đã lập biên bản thất lạc (Mẫu 09)',
};

export const addresseeLabels: Readonly<Record<Addressee, string>> = {
  bureau: 'Cục Chứng thực số và Bảo mật thông tin',
  department: 'Sở Khoa học và Công nghệ',
};

export const channelLabels: Readonly<Record<Channel, string>> = {
  portal: 'Cổng dịch vụ công (dichvucong.ca.gov.vn)',
  axis: 'Trục liên thông văn bản quốc gia',
  paper: 'Văn bản giấy',
};

export const reasonLabels: Readonly<Record<Reason, string>> = {
  'moved-within-province': 'Chuyển công tác trong phạm vi quản lý của UBND tỉnh',
  'email-changed': 'Thay đổi địa chỉ thư điện tử công vụ',
  renamed: 'Đổi tên',
  'address-changed': 'Thay đổi địa chỉ hoạt động',
  upgraded: 'Nâng cấp phiên bản',
  'functions-added': 'Bổ sung tính năng',
  locked: 'Thiết bị bị khóa do nhập sai mật khẩu quá số lần quy định',
  'key-exposed': 'Khóa bí mật bị lộ hoặc nghi bị lộ',
  'device-damaged': 'Thiết bị lưu khóa bí mật bị hỏng',
  'device-lost': 'Thiết bị lưu khóa bí mật bị thất lạc',
  'other-unsafe': 'Trường hợp mất an toàn khác',
  retired: 'Nghỉ hưu',
  left: 'Thôi việc',
  died: 'Từ trần',
  'moved-outside': 'Chuyển đến cơ quan đảng, đoàn thể, cơ quan ngành dọc',
  dissolved: 'Cơ quan, tổ chức giải thể',
  split: 'Cơ quan, tổ chức chia tách',
  merged: 'Cơ quan, tổ chức sáp nhập',
  stopped: 'Thiết bị, dịch vụ, phần mềm ngừng hoạt động',
  expired: 'Chứng thư hết hạn sử dụng',
};
