import { deviceReceiverFields, issuingBasis, issuingFollowUps, issuingTime } from './common.ts';
import { LETTER } from './documents.ts';
import type { PageWords, Procedure } from './types.ts';

export const pageWords: PageWords = {
  titles: [
    'Đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho thiết bị, dịch vụ, phần mềm',
    'Cấp chứng thư chữ ký số chuyên dùng công vụ cho thiết bị, dịch vụ, phần mềm',
    'Cấp chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm',
    'Cấp mới chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm',
    'Cấp mới chứng thư chữ ký số thiết bị, dịch vụ, phần mềm',
    'Cấp mới chứng thư số cho thiết bị, dịch vụ, phần mềm',
    'Cấp chứng thư số thiết bị, dịch vụ, phần mềm',
    'Cấp mới cho thiết bị, dịch vụ, phần mềm',
    'Cấp mới thiết bị, dịch vụ, phần mềm',
    'Cấp mới chứng thư cho phần mềm',
    'Cấp mới chứng thư cho máy chủ',
    'Cấp chứng thư số SSL',
    'Cấp mới chứng thư số SSL',
    'Mẫu số 03',
    'Mẫu 03',
    'Cấp mới chứng thư',
    'Đề nghị cấp chứng thư chữ ký số',
    'Cấp chứng thư chữ ký số chuyên dùng công vụ',
  ],
  labels: [
    'Tên thiết bị, dịch vụ, phần mềm',
    'Tên phần mềm',
    'Tên dịch vụ',
    'Tên máy chủ',
    'Tên miền',
    'Phiên bản',
    'Mô tả',
    'Loại hệ thống',
    'Cơ quan, tổ chức quản lý',
    'Mã số thuế',
    'Mã quan hệ ngân sách',
    'Người tiếp nhận thiết bị',
    'Danh sách thiết bị, dịch vụ, phần mềm',
  ],
  against: [
    'cho cá nhân',
    'chứng thư số cá nhân',
    'cấp mới cá nhân',
    'cho cơ quan, tổ chức',
    'cấp mới tổ chức',
    'gia hạn',
    'thu hồi',
    'khôi phục',
    'bàn giao',
    'giao, nhận',
    'thất lạc',
  ],
  routes: [
    'cap-moi-thiet-bi',
    'cap-thiet-bi',
    'thiet-bi-dich-vu-phan-mem',
    'tbdvpm',
    'cap-moi-phan-mem',
    'mau-03',
    'issue-system',
  ],
};

/** New certificate for a device, service or software (Mẫu số 03). */
export const issueSystem: Procedure = {
  id: 'issue-system',
  form: '03',
  title: 'Đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho thiết bị, dịch vụ, phần mềm',
  subjects: ['system'],
  requiredFields: [
    ...deviceReceiverFields,
    'system.name',
    'system.kind',
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
        'Đối với Chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm: Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 03 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin.',
    },
    ...issuingBasis,
  ],
  processingTime: issuingTime,
  followUps: issuingFollowUps,
  pageWords,
};
