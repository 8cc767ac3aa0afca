/**
 * A made-up registry to look around in: no name, number or address is anybody's. Its dates move
 * with the day on which it is loaded, so that something is always about to expire.
 */
import { addDays } from '../vietnamese/dates.ts';
import type {
  Certificate,
  Device,
  Organisation,
  RecordTypes,
  Request,
  Staff,
  StoreName,
  System,
} from './schema.ts';

/** Every id of the sample begins so, and no other can: they are random. */
const prefix = '5a3b1e00-0000-4000-8000-';
const groups = { organisation: 1, staff: 2, system: 3, device: 4, certificate: 5 } as const;
const idOf = (group: keyof typeof groups, n: number) =>
  `${prefix}${groups[group]}${String(n).padStart(11, '0')}`;

/** Whether a record is one of the sample. */
export const isSampleId = (id: string): boolean => id.startsWith(prefix);

/** Whether a request names a record of the sample, as its subject or as the sending body. */
export function isAboutSample(request: Request): boolean {
  const { staffIds = [], certificateIds = [], deviceIds = [], systemIds = [], organisationId } = request;
  const ids = [...staffIds, ...certificateIds, ...deviceIds, ...systemIds];
  return [...ids, ...(organisationId ? [organisationId] : [])].some(isSampleId);
}

export type Records = { [S in StoreName]: RecordTypes[S][] };

const organisationName = 'Trường THPT Bình Minh (dữ liệu mẫu)';
const levels = ['Ủy ban nhân dân tỉnh Long An', 'Sở Giáo dục và Đào tạo tỉnh Long An', organisationName];

type Person = readonly [
  name: string,
  /** The digit that the ID number carries for someone born in 19xx: 0 man, 1 woman. */
  sex: 0 | 1,
  born: string,
  position: string,
  mailbox: string,
  status?: Staff['status'],
];
const people: readonly Person[] = [
  ['Nguyễn Thị Hồng Đào', 1, '1975-04-12', 'Hiệu trưởng', 'nthdao'],
  ['Trần Quốc Bảo', 0, '1980-09-05', 'Phó Hiệu trưởng', 'tqbao'],
  ['Lê Hoàng Phúc', 0, '1985-01-23', 'Phó Hiệu trưởng', 'lhphuc'],
  ['Phạm Thị Ngọc Ánh', 1, '1990-11-02', 'Kế toán', 'ptnanh'],
  ['Đặng Văn Út', 0, '1968-06-30', 'Văn thư', 'dvut'],
  ['Võ Minh Đức', 0, '1992-03-17', 'Cán bộ công nghệ thông tin', 'vmduc'],
  ['Huỳnh Thị Mỹ Lệ', 1, '1983-12-08', 'Tổ trưởng tổ Ngữ văn', 'htmle'],
  ['Nguyễn Văn An', 0, '1979-07-19', 'Tổ trưởng tổ Toán', 'nvan'],
  ['Nguyễn Văn An', 0, '1988-02-28', 'Giáo viên', 'nvan2'],
  ['Bùi Khánh Vy', 1, '1995-10-10', 'Giáo viên', 'bkvy'],
  ['Trương Công Định', 0, '1964-05-15', 'Giáo viên', 'tcdinh', 'retired'],
  ['Lâm Tuyết Nhung', 1, '1987-08-21', 'Thủ quỹ', 'ltnhung', 'moved'],
];

type DeviceRow = readonly [
  kind: Device['kind'],
  number: string,
  holder: number | undefined,
  status?: Device['status'],
];
const devices: readonly DeviceRow[] = [
  ['pki-token', 'MAU0000101', 1],
  ['pki-token', 'MAU0000102', 2],
  ['sim-pki', '8984000000000000106', 3],
  ['pki-token', 'MAU0000104', 4, 'locked'],
  ['pki-token', 'MAU0000105', 5],
  ['central', '', 6],
  ['sim-pki', '8984000000000000114', 7, 'locked'],
  ['pki-token', 'MAU0000108', 8, 'lost'],
  ['pki-token', 'MAU0000109', 11],
  ['pki-token', 'MAU0000110', 1],
];

type CertificateRow = readonly [
  subject: keyof typeof subjectKinds,
  n: number,
  device: number | undefined,
  daysLeft: number,
  renewals?: number,
];
const subjectKinds = { staff: 'person', organisation: 'organisation', system: 'system' } as const;
const certificates: readonly CertificateRow[] = [
  ['staff', 1, 1, 900],
  ['staff', 2, 2, 41],
  ['staff', 3, 3, 1200],
  ['staff', 4, 4, 640],
  ['staff', 5, 5, 12],
  ['staff', 6, 6, 1500],
  ['staff', 7, 7, 320],
  ['staff', 8, 8, 75, 1],
  ['staff', 11, 9, -20],
  ['organisation', 1, 10, 400],
  ['system', 1, undefined, 730],
];

/**
 * The sample: one school, its staff, devices, certificates and systems.
 *
 * @param today ISO date from which the certificates' terms are counted
 * @param now ISO moment that the records carry
 */
export function sampleRecords(today: string, now: string): Records {
  const base = (id: string) => ({ id, createdAt: now, updatedAt: now });
  const organisation: Organisation = {
    ...base(idOf('organisation', 1)),
    name: organisationName,
    shortName: 'THPT Bình Minh',
    levels,
    taxCode: '0000000001',
    budgetCode: '0000001',
    electronicId: 'H00.00.01',
    address: 'Số 1 đường Mẫu, tỉnh Long An',
    province: 'Long An',
    officialEmail: 'binhminh@mau.example',
    phone: '02720000001',
    head: { name: 'Nguyễn Thị Hồng Đào', title: 'Hiệu trưởng' },
    hasOwnSeal: true,
    hasDigitalSignature: true,
    profileId: 'long-an-2025',
  };
  const staff = people.map(
    ([fullName, sex, birthDate, position, mailbox, status = 'active'], index): Staff => ({
      ...base(idOf('staff', index + 1)),
      fullName,
      birthDate,
      // No province has the code 099, so the number cannot be anybody's.
      idNumber: `099${sex}${birthDate.slice(2, 4)}${String(index + 1).padStart(6, '0')}`,
      idIssuedOn: '2022-05-10',
      idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      officialEmail: `${mailbox}@mau.example`,
      mobile: `09000000${String(index + 1).padStart(2, '0')}`,
      position,
      unit: organisationName,
      levels,
      province: 'Long An',
      status,
    }),
  );
  const system = (n: number, own: Pick<System, 'kind' | 'name' | 'version' | 'description'>): System => ({
    ...base(idOf('system', n)),
    ...own,
    owner: organisationName,
  });
  return {
    organisations: [organisation],
    staff,
    systems: [
      system(1, {
        kind: 'software',
        name: 'Phần mềm Quản lý văn bản (mẫu)',
        version: '3.1',
        description: 'Ký số và trao đổi văn bản điện tử.',
      }),
      system(2, {
        kind: 'service',
        name: 'Cổng thông tin điện tử (mẫu)',
        version: '2.0',
        description: 'Trang tin của trường.',
      }),
    ],
    devices: devices.map(
      ([kind, number, holder, status = 'in-use'], index): Device => ({
        ...base(idOf('device', index + 1)),
        kind,
        status,
        ...(holder === undefined ? {} : { holderId: idOf('staff', holder) }),
        ...(kind === 'pki-token' ? { serialNumber: number } : {}),
        ...(kind === 'sim-pki'
          ? {
              iccid: number,
              carrier: 'Viettel',
              phoneNumber: `09000001${String(index + 1).padStart(2, '0')}`,
            }
          : {}),
      }),
    ),
    certificates: certificates.map(
      ([group, n, device, daysLeft, renewals = 0], index): Certificate => ({
        ...base(idOf('certificate', index + 1)),
        subject: { kind: subjectKinds[group], id: idOf(group, n) },
        serialNumber: `00000000000005A${(index + 1).toString(16).toUpperCase()}`,
        issuer: 'CA phục vụ các cơ quan Nhà nước G2',
        validFrom: addDays(today, daysLeft - 5 * 365),
        validTo: addDays(today, daysLeft),
        renewals,
        status: daysLeft < 0 ? 'expired' : 'active',
        ...(device === undefined ? {} : { deviceId: idOf('device', device) }),
      }),
    ),
    requests: [],
  };
}

/**
 * All that goes when the sample goes: its records, and the certificates, devices and requests that
 * were made for them while trying things out.
 *
 * @returns ids by store
 */
export function sampleRemoval(records: Records): Record<StoreName, string[]> {
  const ids = <T extends { id: string }>(list: readonly T[], refers: (record: T) => boolean) =>
    list.filter((record) => isSampleId(record.id) || refers(record)).map(({ id }) => id);
  const never = () => false;
  return {
    organisations: ids(records.organisations, never),
    staff: ids(records.staff, never),
    systems: ids(records.systems, never),
    devices: ids(records.devices, ({ holderId }) => holderId !== undefined && isSampleId(holderId)),
    certificates: ids(records.certificates, ({ subject }) => isSampleId(subject.id)),
    requests: ids(records.requests, isAboutSample),
  };
}
