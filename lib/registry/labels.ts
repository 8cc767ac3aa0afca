/** What the clerk reads for each word that a record may hold; in the Decree's terms. */
import type {
  CertificateStatus,
  DeviceKind,
  DeviceStatus,
  StaffStatus,
  SubjectKind,
  SystemKind,
} from './schema.ts';

export const staffStatusLabels: Readonly<Record<StaffStatus, string>> = {
  active: 'Đang công tác',
  moved: 'Chuyển công tác',
  retired: 'Nghỉ hưu',
  left: 'Thôi việc',
  deceased: 'Từ trần',
};

export const subjectKindLabels: Readonly<Record<SubjectKind, string>> = {
  person: 'Cá nhân',
  organisation: 'Cơ quan, tổ chức',
  system: 'Thiết bị, dịch vụ, phần mềm',
};

/** Where the records of each kind of subject are kept. */
export const storeOfSubject = {
  person: 'staff',
  organisation: 'organisations',
  system: 'systems',
} as const satisfies Readonly<Record<SubjectKind, string>>;

export const systemKindLabels: Readonly<Record<SystemKind, string>> = {
  device: 'Thiết bị',
  service: 'Dịch vụ',
  software: 'Phần mềm',
};

export const certificateStatusLabels: Readonly<Record<CertificateStatus, string>> = {
  active: 'Đang hiệu lực',
  expired: 'Hết hạn',
  revoked: 'Đã thu hồi',
};

export const deviceKindLabels: Readonly<Record<DeviceKind, string>> = {
  'pki-token': 'Thiết bị PKI Token',
  'sim-pki': 'SIM PKI',
  central: 'Ký số tập trung',
  soft: 'Chứng thư lưu bằng phần mềm',
  hsm: 'Thiết bị HSM',
};

export const deviceStatusLabels: Readonly<Record<DeviceStatus, string>> = {
  'in-use': 'Đang sử dụng',
  locked: 'Bị khóa',
  damaged: 'Bị hỏng',
  lost: 'Bị thất lạc',
  recalled: 'Đã thu hồi',
  returned: 'Đã bàn giao lại',
};
