import { certificateReceiverFields, sameDeviceFollowUps } from './common.ts';
import { DECREE, LETTER } from './documents.ts';
import type { PageWords, Procedure } from './types.ts';

export const pageWords: PageWords = {
  titles: [
    'Đề nghị thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ',
    'Thay đổi nội dung thông tin chứng thư chữ ký số',
    'Thay đổi nội dung thông tin của chứng thư chữ ký số',
    'Thay đổi nội dung thông tin chứng thư',
    'Thay đổi thông tin chứng thư chữ ký số',
    'Thay đổi thông tin chứng thư số',
    'Thay đổi thông tin chứng thư',
    'Thay đổi nội dung chứng thư',
    'Thay đổi thông tin CTS',
    'Thay đổi thông tin thuê bao',
    'Điều chỉnh thông tin chứng thư',
    'Cập nhật thông tin chứng thư',
    'Đề nghị thay đổi thông tin',
    'Yêu cầu thay đổi thông tin',
    'Gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ',
    'Gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số',
    'Gia hạn, thay đổi nội dung thông tin',
    'Gia hạn, thay đổi thông tin',
    'Gia hạn/thay đổi',
    'Mẫu số 04',
    'Mẫu 04',
  ],
  labels: [
    'Nội dung trước',
    'Nội dung trước thay đổi',
    'Nội dung sau thay đổi',
    'Nội dung thay đổi',
    'Thông tin thay đổi',
    'Thông tin cũ',
    'Thông tin mới',
    'Thông tin trước thay đổi',
    'Thông tin sau thay đổi',
    'Giá trị cũ',
    'Giá trị mới',
    'Lý do thay đổi',
    'Số hiệu chứng thư chữ ký số',
    'Người tiếp nhận chứng thư chữ ký số',
  ],
  against: ['thu hồi', 'khôi phục', 'bàn giao', 'giao nhận', 'cấp mới', 'thất lạc'],
  routes: ['thay-doi-thong-tin', 'thay-doi', 'mau-04'],
};

/** Change of what a certificate says (Mẫu số 04): at least 30 days left, expiry unchanged. */
export const change: Procedure = {
  id: 'change',
  form: '04',
  title: 'Đề nghị thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ',
  subjects: ['person', 'organisation', 'system'],
  reasons: [
    'moved-within-province',
    'email-changed',
    'renamed',
    'address-changed',
    'upgraded',
    'functions-added',
  ],
  requiredFields: [
    'subscriber.name',
    'subscriber.unit',
    'subscriber.officialEmail',
    'certificate.serialNumber',
    'certificate.validFrom',
    'certificate.validTo',
    'device.serialNumber',
    'change.field',
    'change.from',
    'change.to',
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
      clause: 'Mục 6.b',
      quote:
        'Lập đề nghị thay đổi nội dung thông tin của chứng thư chữ ký số như sau: + Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 04 kèm theo Nghị định 68, gửi Sở Khoa học và Công nghệ.',
    },
    {
      document: LETTER,
      clause: 'Mục 6.b',
      quote:
        'Đối với chứng thư chữ ký số của cá nhân: (i) Thay đổi cơ quan, tổ chức công tác mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số (Lưu ý: áp dụng với trường hợp chuyển công tác đến cơ quan khác nhưng vẫn thuộc phạm vi quản lý của UBND tỉnh); (ii) Thay đổi thông tin về địa chỉ thư điện tử công vụ.',
    },
    {
      document: LETTER,
      clause: 'Mục 6.b',
      quote:
        'Đối với chứng thư chữ ký số của cơ quan, tổ chức: Cơ quan, tổ chức đổi tên hoặc địa chỉ hoạt động mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số.',
    },
    {
      document: LETTER,
      clause: 'Mục 6.b',
      quote:
        'Đối với chứng thư chữ ký số của thiết bị, dịch vụ, phần mềm: Thiết bị, dịch vụ, phần mềm đổi tên hoặc được nâng cấp phiên bản, bổ sung tính năng mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số.',
    },
    {
      document: LETTER,
      clause: 'Mục 6.b, Lưu ý',
      quote:
        'Chứng thư chữ ký số chuyên dùng công vụ yêu cầu thay đổi nội dung thông tin phải đảm bảo còn thời hạn sử dụng ít nhất 30 ngày. Việc thay đổi nội dung thông tin chứng thư chữ ký số không làm thay đổi thời hạn sử dụng của chứng thư chữ ký số đó.',
    },
    {
      document: DECREE,
      clause: 'Điều 14',
      quote:
        'Tóm tắt: thay đổi nội dung thông tin khi chứng thư còn thời hạn ít nhất 30 ngày; thời hạn của chứng thư không đổi.',
      paraphrase: true,
    },
    {
      document: DECREE,
      clause: 'Điều 15',
      quote:
        'Tóm tắt: các trường hợp thay đổi: cá nhân đổi nơi công tác, thư điện tử công vụ; cơ quan, tổ chức đổi tên, địa chỉ; thiết bị, dịch vụ, phần mềm đổi tên, phiên bản, tính năng.',
      paraphrase: true,
    },
  ],
  followUps: sameDeviceFollowUps,
  pageWords,
};
