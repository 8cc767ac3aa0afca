/** Requests for each form, for any number of subjects, of which no two have a value in common. */
import type { DocumentSource } from '../../../lib/documents/data.ts';
import { formByNumber } from '../../../lib/documents/forms/index.ts';
import type { FormNumber } from '../../../lib/documents/types.ts';
import { profiles } from '../../../lib/procedures/index.ts';
import type {
  Certificate,
  Contact,
  Device,
  Organisation,
  Request,
  Staff,
  System,
} from '../../../lib/registry/schema.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { addDays } from '../../../lib/vietnamese/dates.ts';

const base = { createdAt: '2026-01-05T02:00:00Z', updatedAt: '2026-11-20T02:00:00Z' };
const uuid = (group: number, n: number) => `7d000000-0000-4000-800${group}-${String(n).padStart(12, '0')}`;
/** The number in letters, so that no value is part of another. */
const tag = (n: number) => `q${String(n).padStart(4, '0')}z`;

export const organisation: Organisation = {
  ...base,
  id: uuid(0, 0),
  name: 'Trường THPT Tân An',
  levels: ['UBND tỉnh Long An', 'Sở Giáo dục và Đào tạo', 'Trường THPT Tân An'],
  taxCode: '1100123456',
  budgetCode: '1012345',
  address: '12 Châu Thị Kim, Phường 3, Tân An',
  province: 'Long An',
  officialEmail: 'thpttanan@longan.gov.vn',
  head: { name: 'Nguyễn Thị Hồng Đào', title: 'Hiệu trưởng' },
  hasOwnSeal: true,
};

export const contact: Contact = {
  fullName: 'Trần Thị Bích Thủy',
  idNumber: '080301004321',
  idIssuedOn: '2021-04-09',
  idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  position: 'Văn thư',
  officialEmail: 'bichthuy.vt@longan.gov.vn',
  mobile: '0912345679',
  address: 'Phòng Văn thư, 12 Châu Thị Kim, Phường 3, Tân An',
};

export const person = (n: number): Staff => ({
  ...base,
  id: uuid(1, n),
  fullName: `Nguyễn Hoàng Phương ${tag(n)}`,
  birthDate: addDays('1970-01-03', n * 9),
  idNumber: `0801${String(10_000_000 + n)}`,
  idIssuedOn: addDays('2021-05-04', n),
  idIssuedBy: 'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
  officialEmail: `phuong.${tag(n)}@longan.gov.vn`,
  mobile: `09${String(33_000_000 + n)}`,
  position: `Tổ trưởng ${tag(n)}`,
  unit: `Tổ chuyên môn số ${tag(n)}`,
  levels: ['UBND tỉnh Long An', 'Sở Giáo dục và Đào tạo'],
  province: 'Long An',
  status: 'active',
});

const device = (n: number): Device => ({
  ...base,
  id: uuid(2, n),
  kind: 'pki-token',
  serialNumber: `BC${tag(n)}`,
  status: 'recalled',
  holderId: uuid(1, n),
});

const certificate = (n: number): Certificate => ({
  ...base,
  id: uuid(3, n),
  subject: { kind: 'person', id: uuid(1, n) },
  serialNumber: `5402AB${String(1_000_000_000 + n)}`,
  commonName: person(n).fullName.toUpperCase(),
  email: person(n).officialEmail,
  validFrom: addDays('2022-01-02', n),
  validTo: addDays('2027-01-02', n),
  renewals: 0,
  deviceId: uuid(2, n),
  status: 'active',
});

const body = (n: number): Organisation => ({
  ...base,
  id: uuid(4, n),
  name: `Trung tâm Giáo dục ${tag(n)}`,
  address: `Số ${n} đường Hùng Vương, ấp ${tag(n)}`,
  taxCode: `11${String(20_000_000 + n)}`,
  budgetCode: `${1_100_000 + n}`,
  province: 'Tây Ninh',
  officialEmail: `tt.${tag(n)}@longan.gov.vn`,
});

const system = (n: number): System => ({
  ...base,
  id: uuid(5, n),
  kind: 'software',
  name: `Hệ thống quản lý văn bản ${tag(n)}`,
  version: `3.${tag(n)}`,
  description: `ký số tự động văn bản đi ${tag(n)}`,
  owner: organisation.name,
});

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** What a form is made from, for `count` subjects. */
export function sourceOf(number: FormNumber, count: number): DocumentSource {
  const form = formByNumber(number);
  const all = range(count);
  const facts: Facts = {
    today: '2026-11-22',
    profile: profiles[0] as Facts['profile'],
    organisation,
    staff: all.map(person),
    certificates: all.map(certificate),
    devices: all.map(device),
    systems: all.map(system),
    requests: [],
    holidays: { off: [], worked: [] },
  };
  const procedure = form.procedures[0] ?? 'renew';
  const request: Request = {
    ...base,
    id: uuid(9, 0),
    procedure,
    organisationId: organisation.id,
    addressee: number === '04' || number === '06' ? 'department' : 'bureau',
    channel: 'portal',
    digitallySigned: true,
    document: { number: '123/THPTTA-VT', date: '2026-09-05' },
    deviceReceiver: contact,
    certificateReceiver: contact,
    recoveryCoordinator: contact,
    state: 'draft',
    timeline: [],
    ...subjects(number, all),
  };
  const organisations = [organisation, ...all.map(body)];
  if (number === '02') request.organisationId = uuid(4, 1);
  const records = {
    takerName: 'Phạm Gia Khiêm',
    takerTitle: 'Chuyên viên phòng Tiếp nhận',
    meetingPlace: 'Hòa Lạc, Thạch Thất',
    participants: 'Ông Lê Văn Sáu, Tổ trưởng tổ Văn phòng\nBà Đỗ Thị Bảy, Chủ tịch Công đoàn',
  };
  return {
    form,
    request,
    facts,
    organisations,
    own: { ...records, ...(number === '02' ? { organisationIds: all.slice(1).map((n) => uuid(4, n)) } : {}) },
  };
}

function subjects(number: FormNumber, all: readonly number[]): Partial<Request> {
  const ids = (group: number) => all.map((n) => uuid(group, n));
  const held = { staffIds: ids(1), certificateIds: ids(3), deviceIds: ids(2) };
  switch (number) {
    case '01':
      return { staffIds: ids(1), deviceKind: 'pki-token' };
    case '02':
      return { deviceKind: 'pki-token' };
    case '03':
      return { systemIds: ids(5), deviceKind: 'hsm' };
    case '05':
      return { ...held, reason: 'key-exposed' };
    case '06':
      return { ...held, reason: 'locked' };
    case '07':
      return { ...held, handover: { date: '2026-11-19' } };
    case '08':
      return { ...held, handover: { date: '2026-11-19', condition: 'Còn nguyên vẹn' } };
    case '09':
      return {
        ...held,
        loss: {
          date: '2026-11-10',
          circumstances: 'Rơi trên đường đi công tác từ Tân An đến Bến Lức',
          measures: 'Đã báo công an phường và đề nghị thu hồi chứng thư',
        },
      };
    default:
      return held;
  }
}
