/**
 * A fictitious school and its registry: every name, number and address is made up.
 * Written for the day `sampleToday`.
 */
import type { Certificate, Device, Organisation, Staff, System } from '../../lib/registry/schema.ts';

/** ISO date for which "expiring", "expired" and the requests' dates are right. */
export const sampleToday = '2026-11-22';

const base = { createdAt: '2026-09-05T01:30:00Z', updatedAt: '2026-11-16T02:15:00Z' };
/** A fixed UUID: `kind` is the record type's letter group, `n` its number. */
const id = (kind: string, n: number) => `5a3c${kind}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const school = 'Trường THPT Nguyễn Thông';
const levels = ['Ủy ban nhân dân tỉnh Long An', 'Sở Giáo dục và Đào tạo tỉnh Long An', school];
const policeOrder = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
const ministry = 'Bộ Công an';

export const sampleOrganisation: Organisation = {
  ...base,
  id: id('0a01', 1),
  name: school,
  shortName: 'THPT Nguyễn Thông',
  levels,
  taxCode: '1100998877',
  budgetCode: '1098765',
  electronicId: 'H34.05.27',
  address: 'Số 12 đường Châu Thành, phường 3, thành phố Tân An, tỉnh Long An',
  province: 'Long An',
  officialEmail: 'thptnguyenthong@longan.gov.vn',
  phone: '02723000125',
  head: { name: 'Lê Thị Hồng Vân', title: 'Hiệu trưởng' },
  hasOwnSeal: true,
  hasDigitalSignature: true,
  profileId: 'long-an-2025',
};

type Person = Pick<
  Staff,
  'fullName' | 'birthDate' | 'idNumber' | 'idIssuedOn' | 'officialEmail' | 'mobile' | 'position'
> &
  Partial<Staff>;

const person = (n: number, own: Person): Staff => ({
  ...base,
  id: id('0b01', n),
  idIssuedBy: policeOrder,
  unit: school,
  levels,
  province: 'Long An',
  status: 'active',
  ...own,
});

/** Everyone of the school, under a short English name for tests. */
export const people = {
  head: person(1, {
    fullName: 'Lê Thị Hồng Vân',
    birthDate: '1974-03-12',
    idNumber: '080174004561',
    idIssuedOn: '2021-04-19',
    officialEmail: 'vanlth.nt@longan.gov.vn',
    mobile: '0913000101',
    position: 'Hiệu trưởng',
  }),
  simHolder: person(2, {
    fullName: 'Nguyễn Văn An',
    birthDate: '1985-09-05',
    idNumber: '080085012347',
    idIssuedOn: '2021-08-10',
    officialEmail: 'annv.nt@longan.gov.vn',
    mobile: '0986000202',
    position: 'Phó Hiệu trưởng',
  }),
  namesake: person(3, {
    fullName: 'Nguyễn Văn An',
    birthDate: '1991-01-17',
    idNumber: '080091020018',
    idIssuedOn: '2022-02-24',
    officialEmail: 'annv2.nt@longan.gov.vn',
    mobile: '0907000303',
    position: 'Tổ trưởng Tổ Toán – Tin học',
  }),
  clerk: person(4, {
    fullName: 'Trần Thị Mỹ Đào',
    birthDate: '1988-11-30',
    idNumber: '080188007723',
    idIssuedOn: '2021-12-08',
    officialEmail: 'daottm.nt@longan.gov.vn',
    mobile: '0918000404',
    position: 'Nhân viên Văn thư',
  }),
  technician: person(5, {
    fullName: 'Phạm Minh Đức',
    birthDate: '1993-06-21',
    idNumber: '080093015502',
    idIssuedOn: '2022-07-01',
    officialEmail: 'ducpm.nt@longan.gov.vn',
    mobile: '0938000505',
    position: 'Nhân viên Công nghệ thông tin',
  }),
  accountant: person(6, {
    fullName: 'Võ Thị Kim Ngân',
    birthDate: '1990-02-28',
    idNumber: '080190003316',
    idIssuedOn: '2021-05-06',
    officialEmail: 'nganvtk.nt@longan.gov.vn',
    mobile: '0939000606',
    position: 'Kế toán trưởng',
  }),
  deputy: person(7, {
    fullName: 'Huỳnh Quốc Bảo',
    birthDate: '1982-10-14',
    idNumber: '080082006695',
    idIssuedOn: '2021-09-27',
    officialEmail: 'baohq.nt@longan.gov.vn',
    mobile: '0919000707',
    position: 'Phó Hiệu trưởng',
  }),
  renewedOnce: person(8, {
    fullName: 'Đặng Thị Ngọc Ánh',
    birthDate: '1995-12-03',
    idNumber: '080195009981',
    idIssuedOn: '2022-03-15',
    officialEmail: 'anhdtn.nt@longan.gov.vn',
    mobile: '0977000808',
    position: 'Thủ quỹ',
  }),
  retired: person(9, {
    fullName: 'Lý Thanh Tùng',
    birthDate: '1964-09-18',
    idNumber: '080064001128',
    idIssuedOn: '2021-06-30',
    officialEmail: 'tunglt.nt@longan.gov.vn',
    mobile: '0913000909',
    position: 'Phó Hiệu trưởng',
    status: 'retired',
  }),
  lostDevice: person(10, {
    fullName: 'Bùi Thị Cẩm Tú',
    birthDate: '1987-07-07',
    idNumber: '080187008840',
    idIssuedOn: '2021-10-11',
    officialEmail: 'tubtc.nt@longan.gov.vn',
    mobile: '0945001010',
    position: 'Tổ trưởng Tổ Ngữ văn',
  }),
  newTeacher: person(11, {
    fullName: 'Ngô Hoàng Phúc',
    birthDate: '2000-04-09',
    idNumber: '080200011254',
    idIssuedOn: '2024-08-15',
    idIssuedBy: ministry,
    officialEmail: 'phucnh.nt@longan.gov.vn',
    mobile: '0388001111',
    position: 'Giáo viên',
  }),
  newLibrarian: person(12, {
    fullName: 'Trương Thị Diễm My',
    birthDate: '2001-12-01',
    idNumber: '080301004407',
    idIssuedOn: '2023-01-09',
    officialEmail: 'myttd.nt@longan.gov.vn',
    mobile: '0369001212',
    position: 'Nhân viên Thư viện',
  }),
  emailChanged: person(13, {
    fullName: 'Đỗ Văn Lợi',
    birthDate: '1979-05-25',
    idNumber: '080079002230',
    idIssuedOn: '2021-11-22',
    officialEmail: 'loidv.nt@longan.gov.vn',
    mobile: '0908001313',
    position: 'Tổ trưởng Tổ Văn phòng',
  }),
  locked: person(14, {
    fullName: 'Phan Thị Thu Hà',
    birthDate: '1984-08-16',
    idNumber: '080184005519',
    idIssuedOn: '2021-07-20',
    officialEmail: 'haptt.nt@longan.gov.vn',
    mobile: '0976001414',
    position: 'Chủ tịch Công đoàn',
  }),
  leaver: person(15, {
    fullName: 'Mai Văn Hậu',
    birthDate: '1965-02-10',
    idNumber: '080065003374',
    idIssuedOn: '2021-06-30',
    officialEmail: 'haumv.nt@longan.gov.vn',
    mobile: '0918001515',
    position: 'Tổ trưởng Tổ Vật lí',
    status: 'retired',
  }),
} as const satisfies Record<string, Staff>;

export const systems = {
  website: {
    ...base,
    id: id('0c01', 1),
    kind: 'software',
    name: 'Phần mềm Sổ điểm điện tử Nguyễn Thông',
    version: '3.2.1',
    description: 'Ký số học bạ, sổ điểm và phiếu báo kết quả học tập; kết nối trục dữ liệu ngành',
    owner: school,
  },
  mailServer: {
    ...base,
    id: id('0c01', 2),
    kind: 'device',
    name: 'Máy chủ thư điện tử nội bộ',
    version: '2025',
    description: 'Xác thực máy chủ và mã hóa kết nối',
    owner: school,
  },
} as const satisfies Record<string, System>;

const token = (n: number, barcode: string, holder: Staff, own: Partial<Device> = {}): Device => ({
  ...base,
  id: id('0d01', n),
  kind: 'pki-token',
  serialNumber: barcode,
  status: 'in-use',
  holderId: holder.id,
  ...own,
});

export const devices = {
  head: token(1, 'PKT2301007711', people.head),
  sim: {
    ...base,
    id: id('0d01', 2),
    kind: 'sim-pki',
    iccid: '8984048000123456700',
    carrier: 'Viettel',
    phoneNumber: people.simHolder.mobile,
    status: 'in-use',
    holderId: people.simHolder.id,
  },
  accountant: token(3, 'PKT2201004452', people.accountant),
  deputy: token(4, 'PKT2202005519', people.deputy),
  renewedOnce: token(5, 'PKT2101003308', people.renewedOnce),
  retired: token(6, 'PKT2303012204', people.retired),
  lost: token(7, 'PKT2304015567', people.lostDevice, { status: 'lost' }),
  emailChanged: token(8, 'PKT2401020093', people.emailChanged),
  locked: token(9, 'PKT2402021876', people.locked, { status: 'locked' }),
  leaver: token(10, 'PKT2303012231', people.leaver),
  namesake: token(11, 'PKT2605031140', people.namesake),
  technician: token(12, 'PKT2605031157', people.technician),
  clerk: token(13, 'PKT2006001965', people.clerk, { status: 'recalled' }),
} as const satisfies Record<string, Device>;

type Issued = Pick<Certificate, 'serialNumber' | 'validFrom' | 'validTo'> & Partial<Certificate>;

const issued = (n: number, holder: Staff, device: Device, own: Issued): Certificate => ({
  ...base,
  id: id('0e01', n),
  subject: { kind: 'person', id: holder.id },
  commonName: holder.fullName,
  issuer: 'CA phục vụ các cơ quan Nhà nước G2',
  email: holder.officialEmail,
  deviceId: device.id,
  renewals: 0,
  status: 'active',
  ...own,
});

export const certificates = {
  head: issued(1, people.head, devices.head, {
    serialNumber: '5402A1B37C9D0E11',
    validFrom: '2023-08-14',
    validTo: '2028-08-13',
  }),
  sim: issued(2, people.simHolder, devices.sim, {
    serialNumber: '5402B2C48D0E1F22',
    validFrom: '2024-03-05',
    validTo: '2029-03-04',
  }),
  /** Expiring: 59 days left. */
  accountant: issued(3, people.accountant, devices.accountant, {
    serialNumber: '53FE10C2A4B86D73',
    validFrom: '2022-01-21',
    validTo: '2027-01-20',
  }),
  /** Expiring: 73 days left. */
  deputy: issued(4, people.deputy, devices.deputy, {
    serialNumber: '53FE21D3B5C97E84',
    validFrom: '2022-02-04',
    validTo: '2027-02-03',
  }),
  /** Expiring, but already renewed once: it cannot be renewed again. */
  renewedOnce: issued(5, people.renewedOnce, devices.renewedOnce, {
    serialNumber: '52AB90E1F2C3D4B5',
    validFrom: '2023-12-31',
    validTo: '2026-12-30',
    renewals: 1,
  }),
  retired: issued(6, people.retired, devices.retired, {
    serialNumber: '5403C3D59E1F2A33',
    validFrom: '2023-10-02',
    validTo: '2028-10-01',
  }),
  lost: issued(7, people.lostDevice, devices.lost, {
    serialNumber: '5403D4E6AF203B44',
    validFrom: '2023-11-20',
    validTo: '2028-11-19',
    status: 'revoked',
  }),
  emailChanged: issued(8, people.emailChanged, devices.emailChanged, {
    serialNumber: '5404E5F7B0314C55',
    validFrom: '2024-05-06',
    validTo: '2029-05-05',
    email: 'dovanloi.thptnt@longan.gov.vn',
  }),
  locked: issued(9, people.locked, devices.locked, {
    serialNumber: '5404F608C1425D66',
    validFrom: '2024-06-17',
    validTo: '2029-06-16',
  }),
  leaver: issued(10, people.leaver, devices.leaver, {
    serialNumber: '5403C3D59E1F2B48',
    validFrom: '2023-10-02',
    validTo: '2028-10-01',
  }),
  namesake: issued(11, people.namesake, devices.namesake, {
    serialNumber: '5506071A2B3C4D77',
    validFrom: '2026-11-09',
    validTo: '2031-11-08',
  }),
  technician: issued(12, people.technician, devices.technician, {
    serialNumber: '5506071A2B3C4D8E',
    validFrom: '2026-11-09',
    validTo: '2031-11-08',
  }),
  /** Expired last spring, the device already taken back. */
  expired: issued(13, people.clerk, devices.clerk, {
    serialNumber: '519C0D1E2F304A88',
    validFrom: '2021-03-30',
    validTo: '2026-03-29',
    status: 'expired',
  }),
  /** The school's own: expired, hence the new issue of Mẫu 02. */
  organisation: {
    ...base,
    id: id('0e01', 14),
    subject: { kind: 'organisation', id: sampleOrganisation.id },
    serialNumber: '519C0D1E2F305B99',
    commonName: school,
    issuer: 'CA phục vụ các cơ quan Nhà nước G2',
    validFrom: '2021-06-01',
    validTo: '2026-05-31',
    email: sampleOrganisation.officialEmail,
    renewals: 0,
    status: 'expired',
  },
} as const satisfies Record<string, Certificate>;
