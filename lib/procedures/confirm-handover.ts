import { LETTER } from './documents.ts';
import type { PageWords, Procedure } from './types.ts';

export const pageWords: PageWords = {
  titles: [
    'Thông báo bàn giao thiết bị lưu khóa bí mật',
    'Thông báo về việc bàn giao thiết bị',
    'Thông báo bàn giao thiết bị',
    'Thông báo bàn giao',
    'Thông báo đã bàn giao',
    'Thông báo việc bàn giao',
    'Thông báo tiếp nhận, bàn giao',
    'Thông báo giao thiết bị cho thuê bao',
    'Xác nhận bàn giao thiết bị',
    'Xác nhận bàn giao',
    'Xác nhận đã bàn giao',
    'Xác nhận đã nhận thiết bị',
    'Bàn giao thiết bị cho thuê bao',
    'Bàn giao thiết bị lưu khóa bí mật cho thuê bao',
    'Bàn giao cho thuê bao',
    'Bàn giao tài khoản ký số tập trung',
    'Mẫu số 07',
    'Mẫu 07',
  ],
  labels: [
    'Ngày bàn giao',
    'Ngày bàn giao cho thuê bao',
    'Ngày thuê bao nhận',
    'Ký nhận',
    'Tài khoản ký số tập trung',
    'Loại và số hiệu thiết bị',
    'Thiết bị đã bàn giao',
    'Danh sách thuê bao đã nhận',
  ],
  against: ['thu hồi', 'biên bản', 'giao, nhận', 'giao nhận', 'thất lạc', 'khôi phục'],
  routes: ['thong-bao-ban-giao', 'ban-giao-thue-bao', 'xac-nhan-ban-giao', 'mau-07'],
};

/** Notice that a device or account was handed to its subscriber (Mẫu số 07). */
export const confirmHandover: Procedure = {
  id: 'confirm-handover',
  form: '07',
  title: 'Thông báo bàn giao thiết bị lưu khóa bí mật',
  subjects: ['person', 'organisation', 'system'],
  requiredFields: [
    'subscriber.name',
    'subscriber.unit',
    'certificate.serialNumber',
    'device.kind',
    'device.serialNumber',
    'handover.date',
  ],
  requiredOnlyFor: [{ deviceKinds: ['pki-token', 'sim-pki'], fields: ['device.serialNumber'] }],
  legalBasis: [
    {
      document: LETTER,
      clause: 'Mục 5',
      quote:
        'Cơ quan, tổ chức quản lý trực tiếp tiến hành bàn giao thiết bị cho Thuê bao (hoặc bàn giao thông tin tài khoản cho Thuê bao trong trường hợp sử dụng giải pháp ký số tập trung). Sau đó, Cơ quan, tổ chức quản lý trực tiếp gửi thông báo theo Mẫu số 07 kèm theo Nghị định 68 về Cục Chứng thực số và Bảo mật thông tin.',
    },
    {
      document: LETTER,
      clause: 'Mục 8',
      quote:
        'Tiếp nhận, bàn giao chứng thư chữ ký số chuyên dùng công vụ, thiết bị lưu khóa bí mật cho thuê bao',
    },
  ],
  followUps: ['send-paper', 'archive'],
  pageWords,
};
