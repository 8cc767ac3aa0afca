import { DECREE, LETTER } from './documents.ts';
import type { PageWords, Procedure } from './types.ts';

export const pageWords: PageWords = {
  titles: [
    'Biên bản giao, nhận thiết bị lưu khóa bí mật',
    'Biên bản giao nhận thiết bị',
    'Biên bản giao nhận',
    'Biên bản bàn giao thiết bị',
    'Giao, nhận thiết bị lưu khóa bí mật',
    'Giao, nhận thiết bị thu hồi',
    'Giao nhận thiết bị',
    'Bàn giao thiết bị lưu khóa bí mật thu hồi',
    'Bàn giao thiết bị thu hồi',
    'Bàn giao lại thiết bị',
    'Thu hồi thiết bị lưu khóa bí mật',
    'Thu hồi thiết bị',
    'Giao nộp thiết bị',
    'Nộp lại thiết bị',
    'Hoàn trả thiết bị',
    'Mẫu số 08',
    'Mẫu 08',
  ],
  labels: [
    'Bên giao',
    'Bên nhận',
    'Đại diện bên giao',
    'Đại diện bên nhận',
    'Tình trạng',
    'Tình trạng thiết bị',
    'Địa điểm giao nhận',
    'Ngày giao nhận',
    'Thiết bị thu hồi',
    'Số thông báo thu hồi',
  ],
  against: ['thông báo bàn giao', 'cho thuê bao', 'thất lạc', 'khôi phục', 'thu hồi chứng thư'],
  routes: ['giao-nhan-thiet-bi', 'giao-nhan', 'ban-giao-thu-hoi', 'thu-hoi-thiet-bi', 'mau-08'],
};

/** Record of recalled devices handed to the Bureau (Mẫu số 08). */
export const deviceHandover: Procedure = {
  id: 'device-handover',
  form: '08',
  title: 'Biên bản giao, nhận thiết bị lưu khóa bí mật',
  subjects: ['person', 'organisation', 'system'],
  requiredFields: [
    'subscriber.name',
    'certificate.serialNumber',
    'device.kind',
    'device.serialNumber',
    'handover.date',
  ],
  legalBasis: [
    {
      document: LETTER,
      clause: 'Mục 7',
      quote:
        'Trong thời hạn 05 ngày làm việc, kể từ ngày nhận được thông báo thu hồi chứng thư chữ ký số, Cơ quan, tổ chức quản lý trực tiếp có trách nhiệm thu hồi thiết bị lưu khóa bí mật của Thuê bao, bàn giao cho Cục Chứng thực số và Bảo mật thông tin theo hướng dẫn tại văn bản thông báo thu hồi. Biên bản giao, nhận thiết bị lưu khóa bí mật theo Mẫu số 08 kèm theo Nghị định 68.',
    },
    {
      document: LETTER,
      clause: 'Mục 3',
      quote:
        'Gửi, nhận thiết bị lưu khóa bí mật giữa thuê bao, cơ quan, tổ chức quản lý trực tiếp, Cục Chứng thực số và Bảo mật thông tin được thực hiện bằng phương thức trực tiếp hoặc thông qua Tổ chức cơ yếu hoặc đơn vị cung cấp dịch vụ bưu chính công ích theo quy định của pháp luật.',
    },
    {
      document: DECREE,
      clause: 'Điều 20',
      quote:
        'Tóm tắt: thu hồi thiết bị trong 05 ngày làm việc kể từ ngày nhận thông báo thu hồi; biên bản giao, nhận theo Mẫu số 08, thất lạc thì theo Mẫu số 09.',
      paraphrase: true,
    },
  ],
  followUps: ['send-paper', 'return-device', 'archive'],
  pageWords,
};
