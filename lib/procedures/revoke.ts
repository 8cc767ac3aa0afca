import { DECREE, LETTER } from './documents.ts';
import type { PageWords, Procedure } from './types.ts';

export const pageWords: PageWords = {
  titles: [
    'Đề nghị thu hồi chứng thư chữ ký số chuyên dùng công vụ',
    'Thu hồi chứng thư chữ ký số chuyên dùng công vụ',
    'Thu hồi chứng thư chữ ký số',
    'Thu hồi chứng thư số',
    'Thu hồi chứng thư',
    'Thu hồi CTS',
    'Thu hồi chữ ký số',
    'Đề nghị thu hồi',
    'Yêu cầu thu hồi',
    'Hủy chứng thư',
    'Mẫu số 05',
    'Mẫu 05',
  ],
  labels: [
    'Lý do thu hồi',
    'Trường hợp thu hồi',
    'Nguyên nhân thu hồi',
    'Chứng thư đề nghị thu hồi',
    'Chứng thư thu hồi',
    'Danh sách chứng thư thu hồi',
    'Số hiệu chứng thư chữ ký số',
  ],
  against: ['giao, nhận', 'bàn giao', 'biên bản', 'thu hồi thiết bị', 'gia hạn', 'khôi phục', 'cấp mới'],
  routes: ['thu-hoi-chung-thu', 'thu-hoi', 'mau-05', 'revoke'],
};

/** Revocation of a certificate (Mẫu số 05). */
export const revoke: Procedure = {
  id: 'revoke',
  form: '05',
  title: 'Đề nghị thu hồi chứng thư chữ ký số chuyên dùng công vụ',
  subjects: ['person', 'organisation', 'system'],
  reasons: [
    'key-exposed',
    'device-damaged',
    'device-lost',
    'other-unsafe',
    'retired',
    'left',
    'died',
    'moved-outside',
    'dissolved',
    'split',
    'merged',
    'stopped',
  ],
  requiredFields: [
    'subscriber.name',
    'subscriber.unit',
    'certificate.serialNumber',
    'device.serialNumber',
    'request.reason',
  ],
  requiredOnlyFor: [{ deviceKinds: ['pki-token', 'sim-pki'], fields: ['device.serialNumber'] }],
  legalBasis: [
    {
      document: LETTER,
      clause: 'Mục 7',
      quote:
        'Các cơ quan, tổ chức quản lý trực tiếp lập đề nghị thu hồi chứng thư chữ ký số theo Mẫu số 05 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin trong các trường hợp sau:',
    },
    {
      document: LETTER,
      clause: 'Mục 7',
      quote:
        'Đối với mọi loại chứng thư chữ ký số: Khóa bí mật (mật khẩu) bị lộ hoặc nghi bị lộ; thiết bị lưu khóa bí mật bị hỏng, bị thất lạc hoặc các trường hợp mất an toàn khác.',
    },
    {
      document: LETTER,
      clause: 'Mục 7',
      quote:
        'Đối với chứng thư chữ ký số của cá nhân: Cá nhân nghỉ hưu, thôi việc, từ trần; cá nhân thay đổi vị trí công tác mà thông tin về vị trí công tác mới không phù hợp với thông tin trong chứng thư chữ ký số (áp dụng đối với trường hợp chuyển công tác đến các cơ quan đảng, đoàn thể, cơ quan ngành dọc).',
    },
    {
      document: LETTER,
      clause: 'Mục 7',
      quote:
        'Đối với chứng thư chữ ký số của cơ quan, tổ chức: Cơ quan, tổ chức giải thể, chia tách, sáp nhập.',
    },
    {
      document: LETTER,
      clause: 'Mục 7',
      quote:
        'Đối với chứng thư chữ ký số của thiết bị, dịch vụ, phần mềm: Thiết bị, dịch vụ, phần mềm ngừng hoạt động.',
    },
    {
      document: LETTER,
      clause: 'Mục 1',
      quote:
        'gửi văn bản đề nghị về Cục Chứng thực số và Bảo mật thông tin (đối với trường hợp cấp mới, thu hồi chứng thư chữ ký số)',
    },
    {
      document: DECREE,
      clause: 'Điều 17',
      quote: 'Tóm tắt: các trường hợp thu hồi chứng thư chữ ký số chuyên dùng công vụ.',
      paraphrase: true,
    },
  ],
  followUps: [
    'send-paper',
    'receive-revocation-notice',
    'notify-subscriber',
    'recall-device',
    'loss-record',
    'handover-record',
    'return-device',
    'archive',
  ],
  pageWords,
};
