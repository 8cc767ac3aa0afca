import { deviceReceiverFields, issuingBasis, issuingFollowUps, issuingTime } from './common.ts';
import { LETTER } from './documents.ts';
import type { PageWords, Procedure } from './types.ts';

export const pageWords: PageWords = {
  titles: [
    'Đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cơ quan, tổ chức',
    'Cấp chứng thư chữ ký số chuyên dùng công vụ cho cơ quan, tổ chức',
    'Cấp chứng thư chữ ký số cho cơ quan, tổ chức',
    'Cấp mới chứng thư chữ ký số cho cơ quan, tổ chức',
    'Cấp mới chứng thư chữ ký số cơ quan, tổ chức',
    'Cấp mới chứng thư chữ ký số cho tổ chức',
    'Cấp mới chứng thư số cho cơ quan, tổ chức',
    'Cấp mới chứng thư số tổ chức',
    'Cấp mới chứng thư tổ chức',
    'Cấp chứng thư số tổ chức',
    'Cấp chứng thư số cho cơ quan, tổ chức',
    'Cấp mới cho cơ quan, tổ chức',
    'Cấp mới cơ quan, tổ chức',
    'Cấp mới tổ chức',
    'Cấp mới CTS tổ chức',
    'Đăng ký chứng thư số tổ chức',
    'Đăng ký chứng thư số cơ quan',
    'Mẫu số 02',
    'Mẫu 02',
    'Cấp mới chứng thư',
    'Đề nghị cấp chứng thư chữ ký số',
    'Cấp chứng thư chữ ký số chuyên dùng công vụ',
  ],
  labels: [
    'Tên cơ quan, tổ chức',
    'Mã số thuế',
    'Mã quan hệ ngân sách',
    'Mã QHNS',
    'Địa chỉ',
    'Địa chỉ thư điện tử công vụ của cơ quan',
    'Người tiếp nhận thiết bị',
    'Danh sách cơ quan, tổ chức',
  ],
  against: [
    'cho cá nhân',
    'chứng thư cá nhân',
    'chứng thư số cá nhân',
    'cấp mới cá nhân',
    'cho thiết bị, dịch vụ',
    'gia hạn',
    'thu hồi',
    'khôi phục',
    'bàn giao',
    'giao, nhận',
    'thất lạc',
  ],
  routes: [
    'cap-moi-to-chuc',
    'cap-to-chuc',
    'cap-moi-co-quan',
    'cap-co-quan',
    'mau-02',
    'issue-organisation',
  ],
};

/** New certificate for a body or organisation (Mẫu số 02). */
export const issueOrganisation: Procedure = {
  id: 'issue-organisation',
  form: '02',
  title: 'Đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cơ quan, tổ chức',
  subjects: ['organisation'],
  requiredFields: [
    ...deviceReceiverFields,
    'organisation.name',
    'organisation.address',
    'organisation.taxCode',
    'organisation.budgetCode',
    'organisation.province',
    'organisation.officialEmail',
  ],
  requiredOnlyFor: [
    {
      deviceKinds: ['pki-token', 'sim-pki'],
      fields: deviceReceiverFields,
    },
  ],
  legalBasis: [
    {
      document: LETTER,
      clause: 'Mục 5',
      quote:
        'Đối với Chứng thư chữ ký số cho cơ quan, tổ chức: Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 02 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin.',
    },
    ...issuingBasis,
  ],
  processingTime: issuingTime,
  followUps: issuingFollowUps,
  pageWords,
};
