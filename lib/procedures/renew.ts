import { certificateReceiverFields, sameDeviceFollowUps } from './common.ts';
import { DECREE, LETTER } from './documents.ts';
import type { PageWords, Procedure } from './types.ts';

export const pageWords: PageWords = {
  titles: [
    'Đề nghị gia hạn chứng thư chữ ký số chuyên dùng công vụ',
    'Gia hạn chứng thư chữ ký số',
    'Gia hạn chứng thư số',
    'Gia hạn chứng thư',
    'Gia hạn CTS',
    'Gia hạn chữ ký số',
    'Đề nghị gia hạn',
    'Yêu cầu gia hạn',
    'Gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ',
    'Gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số',
    'Gia hạn, thay đổi nội dung thông tin',
    'Gia hạn, thay đổi thông tin',
    'Gia hạn/thay đổi',
    'Mẫu số 04',
    'Mẫu 04',
  ],
  labels: [
    'Gia hạn đến',
    'Thời hạn gia hạn',
    'Thời gian gia hạn',
    'Số năm gia hạn',
    'Số lần đã gia hạn',
    'Đã gia hạn',
    'Ngày hết hạn',
    'Thời gian hiệu lực',
    'Chứng thư đề nghị gia hạn',
    'Số hiệu chứng thư chữ ký số',
    'Người tiếp nhận chứng thư chữ ký số',
  ],
  against: ['thu hồi', 'khôi phục', 'bàn giao', 'giao nhận', 'cấp mới', 'thất lạc'],
  routes: ['gia-han', 'mau-04', 'renew'],
};

/** Renewal of a certificate (Mẫu số 04): once, with at least 30 days left. */
export const renew: Procedure = {
  id: 'renew',
  form: '04',
  title: 'Đề nghị gia hạn chứng thư chữ ký số chuyên dùng công vụ',
  subjects: ['person', 'organisation', 'system'],
  requiredFields: [
    'subscriber.name',
    'subscriber.unit',
    'subscriber.officialEmail',
    'certificate.serialNumber',
    'certificate.validFrom',
    'certificate.validTo',
    'device.serialNumber',
    ...certificateReceiverFields,
  ],
  requiredOnlyFor: [
    { deviceKinds: ['pki-token', 'sim-pki'], fields: ['device.serialNumber'] },
    {
      deviceKinds: ['pki-token'],
      fields: certificateReceiverFields,
    },
  ],
  legalBasis: [
    {
      document: LETTER,
      clause: 'Mục 6.a',
      quote:
        'Lập đề nghị gia hạn đối với các chứng thư chữ ký số sắp hết hạn như sau: + Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 04 kèm theo Nghị định 68, gửi Sở Khoa học và Công nghệ.',
    },
    {
      document: LETTER,
      clause: 'Mục 6.a, Lưu ý',
      quote:
        'Chứng thư chữ ký số chuyên dùng công vụ chỉ được đề nghị gia hạn 01 lần và phải đảm bảo còn thời hạn sử dụng ít nhất 30 ngày.',
    },
    {
      document: LETTER,
      clause: 'Mục 1',
      quote:
        'gửi Sở Khoa học và Công nghệ (đối với trường hợp đề nghị gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số, khôi phục thiết bị lưu khóa bí mật)',
    },
    {
      document: DECREE,
      clause: 'Điều 9',
      quote: 'Tóm tắt: thời hạn gia hạn tối đa 03 năm.',
      paraphrase: true,
    },
    {
      document: DECREE,
      clause: 'Điều 12',
      quote: 'Tóm tắt: gia hạn một lần, khi chứng thư còn thời hạn sử dụng ít nhất 30 ngày.',
      paraphrase: true,
    },
  ],
  followUps: sameDeviceFollowUps,
  pageWords,
};
