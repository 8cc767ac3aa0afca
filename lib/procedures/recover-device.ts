import { DECREE, LETTER } from './documents.ts';
import type { PageWords, Procedure } from './types.ts';

export const pageWords: PageWords = {
  titles: [
    'Đề nghị khôi phục thiết bị lưu khóa bí mật',
    'Khôi phục thiết bị lưu khóa bí mật',
    'Khôi phục thiết bị lưu khóa',
    'Khôi phục thiết bị',
    'Khôi phục token',
    'Khôi phục SIM PKI',
    'Đề nghị khôi phục',
    'Yêu cầu khôi phục',
    'Mở khóa thiết bị lưu khóa bí mật',
    'Mở khóa thiết bị',
    'Mở khóa token',
    'Mở khóa SIM PKI',
    'Mở khóa, lấy lại mật khẩu',
    'Mở khóa/lấy lại mật khẩu',
    'Lấy lại mật khẩu thiết bị',
    'Đặt lại mật khẩu thiết bị',
    'Đề nghị mở khóa',
    'Mẫu số 06',
    'Mẫu 06',
  ],
  labels: [
    'Người phối hợp hỗ trợ khôi phục',
    'Người phối hợp',
    'Lý do khôi phục',
    'Lý do khóa',
    'Lý do mở khóa',
    'Tình trạng khóa',
    'Thiết bị bị khóa',
    'Thiết bị cần khôi phục',
    'Số hiệu thiết bị lưu khóa bí mật',
    'Mã vạch',
    'ICCID',
  ],
  against: ['thu hồi', 'gia hạn', 'bàn giao', 'giao nhận', 'thất lạc', 'cấp mới'],
  routes: ['khoi-phuc-thiet-bi', 'khoi-phuc', 'mo-khoa', 'mau-06', 'unlock'],
};

/** Unlocking of a device after too many wrong passwords (Mẫu số 06). */
export const recoverDevice: Procedure = {
  id: 'recover-device',
  form: '06',
  title: 'Đề nghị khôi phục thiết bị lưu khóa bí mật',
  subjects: ['person', 'organisation', 'system'],
  reasons: ['locked'],
  requiredFields: [
    'subscriber.name',
    'subscriber.unit',
    'subscriber.officialEmail',
    'certificate.serialNumber',
    'device.serialNumber',
    'recoveryCoordinator.fullName',
    'recoveryCoordinator.mobile',
  ],
  requiredOnlyFor: [
    { deviceKinds: ['pki-token'], fields: ['recoveryCoordinator.fullName', 'recoveryCoordinator.mobile'] },
  ],
  legalBasis: [
    {
      document: LETTER,
      clause: 'Mục 6.c',
      quote:
        'Trường hợp cần khôi phục thiết bị lưu khóa bí mật (chỉ đối với thiết bị PKI Token (USB)) do nhập sai mật khẩu quá số lần quy định thì lập đề nghị như sau: + Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 06 kèm theo Nghị định 68, gửi Sở Khoa học và Công nghệ.',
    },
    {
      document: LETTER,
      clause: 'Mục 6.c',
      quote:
        'Cán bộ kỹ thuật của Sở Khoa học và Công nghệ sẽ liên hệ với “Người phối hợp hỗ trợ khôi phục” do cơ quan cung cấp để hướng dẫn thực hiện mở khóa từ xa.',
    },
    {
      document: LETTER,
      clause: 'Mục 6.c, Lưu ý',
      quote:
        'Riêng trường hợp mở khóa đối với SIM PKI thì các đơn vị lập đề nghị theo hướng dẫn như trên, gửi Cục Chứng thực số và Bảo mật thông tin để được hỗ trợ.',
    },
    {
      document: DECREE,
      clause: 'Điều 22',
      quote: 'Tóm tắt: khôi phục thiết bị lưu khóa bí mật khi thiết bị bị khóa.',
      paraphrase: true,
    },
  ],
  followUps: ['send-paper', 'unlock-remotely', 'return-on-expiry', 'archive'],
  pageWords,
};
