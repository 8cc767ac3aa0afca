import { DECREE, LETTER } from './documents.ts';
import type { PageWords, Procedure } from './types.ts';

export const pageWords: PageWords = {
  titles: [
    'Biên bản xác nhận thiết bị lưu khóa bí mật bị thất lạc',
    'Biên bản xác nhận thất lạc thiết bị lưu khóa bí mật',
    'Biên bản xác nhận thất lạc',
    'Xác nhận thiết bị lưu khóa bí mật bị thất lạc',
    'Xác nhận thất lạc thiết bị',
    'Xác nhận thiết bị bị thất lạc',
    'Xác nhận thất lạc',
    'Thiết bị lưu khóa bí mật bị thất lạc',
    'Thiết bị bị thất lạc',
    'Thất lạc thiết bị',
    'Báo mất thiết bị',
    'Thông báo mất thiết bị',
    'Xác nhận mất thiết bị',
    'Biên bản mất thiết bị',
    'Mẫu số 09',
    'Mẫu 09',
  ],
  labels: [
    'Thời gian thất lạc',
    'Ngày thất lạc',
    'Hoàn cảnh thất lạc',
    'Thời gian, hoàn cảnh thất lạc',
    'Địa điểm thất lạc',
    'Biện pháp đã thực hiện',
    'Nguyên nhân mất',
    'Người làm mất',
    'Cam kết',
    'Thành phần tham gia',
  ],
  against: ['thu hồi chứng thư', 'đề nghị thu hồi', 'giao, nhận', 'giao nhận', 'khôi phục', 'bàn giao'],
  routes: ['that-lac', 'mat-thiet-bi', 'mau-09'],
};

/** Record that confirms a device is lost (Mẫu số 09). */
export const deviceLoss: Procedure = {
  id: 'device-loss',
  form: '09',
  title: 'Biên bản xác nhận thiết bị lưu khóa bí mật bị thất lạc',
  subjects: ['person', 'organisation', 'system'],
  requiredFields: [
    'subscriber.name',
    'certificate.serialNumber',
    'device.serialNumber',
    'loss.date',
    'loss.circumstances',
  ],
  legalBasis: [
    {
      document: LETTER,
      clause: 'Mục 7',
      quote:
        'Trường hợp thiết bị lưu khóa bí mật bị thất lạc, Cơ quan, tổ chức quản lý trực tiếp phải lập Biên bản xác nhận theo Mẫu số 09 kèm theo Nghị định 68, gửi về Cục Chứng thực số và Bảo mật thông tin.',
    },
    {
      document: DECREE,
      clause: 'Điều 20',
      quote:
        'Tóm tắt: thu hồi thiết bị trong 05 ngày làm việc kể từ ngày nhận thông báo thu hồi; biên bản giao, nhận theo Mẫu số 08, thất lạc thì theo Mẫu số 09.',
      paraphrase: true,
    },
  ],
  followUps: ['send-paper', 'archive'],
  pageWords,
};
