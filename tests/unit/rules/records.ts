/** A small registry for the tests of the rules, with one correct request for each procedure. */
import { holidaysForYears } from '../../../lib/calendar/index.ts';
import { profiles } from '../../../lib/procedures/index.ts';
import type { Profile } from '../../../lib/procedures/types.ts';
import type {
  Certificate,
  Device,
  Organisation,
  ProcedureId,
  Request,
  Staff,
  System,
} from '../../../lib/registry/schema.ts';
import type { Facts } from '../../../lib/rules/index.ts';

export const today = '2026-11-22';

const base = { createdAt: '2026-01-05T02:00:00Z', updatedAt: '2026-01-05T02:00:00Z' };

export const organisation: Organisation = {
  ...base,
  id: 'org',
  name: 'Trường THPT Tân An',
  levels: ['UBND tỉnh Long An', 'Sở Giáo dục và Đào tạo', 'Trường THPT Tân An'],
  taxCode: '1100123456',
  budgetCode: '1012345',
  address: '12 Châu Thị Kim, Phường 3, Tân An',
  province: 'Long An',
  officialEmail: 'thpttanan@longan.gov.vn',
  hasOwnSeal: true,
  hasDigitalSignature: true,
};

export const staff = (over: Partial<Staff> = {}): Staff => ({
  ...base,
  id: 'an',
  fullName: 'Nguyễn Văn An',
  birthDate: '1985-03-09',
  idNumber: '080085001234',
  idIssuedOn: '2021-04-20',
  idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  officialEmail: 'an.nv@longan.gov.vn',
  mobile: '0912345678',
  position: 'Hiệu trưởng',
  unit: 'Trường THPT Tân An',
  province: 'Long An',
  status: 'active',
  ...over,
});
export const binh = (over: Partial<Staff> = {}): Staff =>
  staff({
    id: 'binh',
    fullName: 'Trần Thị Bình',
    birthDate: '2001-12-31',
    idNumber: '080301004321',
    officialEmail: 'binh.tt@longan.gov.vn',
    position: 'Văn thư',
    ...over,
  });

export const token = (over: Partial<Device> = {}): Device => ({
  ...base,
  id: 'token',
  kind: 'pki-token',
  serialNumber: 'VN0012345',
  status: 'in-use',
  holderId: 'an',
  ...over,
});
/** 8984048000123456783 passes Luhn. */
export const sim = (over: Partial<Device> = {}): Device => ({
  ...base,
  id: 'sim',
  kind: 'sim-pki',
  iccid: '8984048000123456783',
  carrier: 'Viettel',
  phoneNumber: '0987654321',
  status: 'in-use',
  holderId: 'binh',
  ...over,
});

export const certificate = (over: Partial<Certificate> = {}): Certificate => ({
  ...base,
  id: 'cert',
  subject: { kind: 'person', id: 'an' },
  serialNumber: '54 03 96 AB 11 C0 77 DE',
  commonName: 'Nguyễn Văn An',
  email: 'an.nv@longan.gov.vn',
  validFrom: '2022-06-01',
  validTo: '2027-06-01',
  renewals: 0,
  deviceId: 'token',
  status: 'active',
  ...over,
});
export const simCertificate = (over: Partial<Certificate> = {}): Certificate =>
  certificate({
    id: 'simcert',
    subject: { kind: 'person', id: 'binh' },
    serialNumber: '6A0011223344',
    commonName: 'Trần Thị Bình',
    email: 'binh.tt@longan.gov.vn',
    deviceId: 'sim',
    ...over,
  });
export const orgCertificate = (over: Partial<Certificate> = {}): Certificate =>
  certificate({
    id: 'orgcert',
    subject: { kind: 'organisation', id: 'org' },
    serialNumber: '7B0011223344',
    commonName: 'TRƯỜNG THPT TÂN AN',
    email: 'thpttanan@longan.gov.vn',
    deviceId: 'orgtoken',
    ...over,
  });
export const orgToken = (over: Partial<Device> = {}): Device =>
  token({ id: 'orgtoken', serialNumber: 'VN0099999', holderId: undefined, ...over });

export const system = (over: Partial<System> = {}): System => ({
  ...base,
  id: 'sys',
  kind: 'software',
  name: 'Hệ thống quản lý văn bản',
  version: '3.2',
  description: 'Ký số tự động văn bản đi',
  owner: 'Trường THPT Tân An',
  ...over,
});
export const systemCertificate = (over: Partial<Certificate> = {}): Certificate =>
  certificate({
    id: 'syscert',
    subject: { kind: 'system', id: 'sys' },
    serialNumber: '8C0011223344',
    commonName: 'Hệ thống quản lý văn bản',
    email: undefined,
    deviceId: 'hsm',
    ...over,
  });
export const hsm = (over: Partial<Device> = {}): Device =>
  token({ id: 'hsm', kind: 'hsm', serialNumber: 'HSM01', holderId: 'sys', ...over });

export const profile = (id: Profile['id']): Profile => {
  const found = profiles.find((one) => one.id === id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
};

export const facts = (over: Partial<Facts> = {}): Facts => ({
  today,
  profile: profile('long-an-2025'),
  organisation,
  staff: [staff(), binh()],
  certificates: [certificate(), simCertificate(), orgCertificate(), systemCertificate()],
  devices: [token(), sim(), orgToken(), hsm()],
  systems: [system()],
  requests: [],
  holidays: holidaysForYears(2024, 2028),
  ...over,
});

export const receiver = {
  fullName: 'Trần Thị Bình',
  idNumber: '080301004321',
  idIssuedOn: '2021-04-20',
  idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  position: 'Văn thư',
  officialEmail: 'binh.tt@longan.gov.vn',
  mobile: '0912345679',
  address: '12 Châu Thị Kim, Phường 3, Tân An',
};

const letter = {
  ...base,
  channel: 'portal',
  digitallySigned: true,
  document: { number: '123/CV-THPTTA', date: '2026-11-20' },
  state: 'draft',
  timeline: [],
} as const;

const bare = (procedure: ProcedureId, over: Partial<Request>): Request => ({
  ...letter,
  timeline: [],
  id: `request ${procedure}`,
  procedure,
  addressee: 'bureau',
  ...over,
});

/** One request for each procedure with which nothing is wrong under the default profile. */
export const correct: Readonly<Record<ProcedureId, Request>> = {
  'issue-person': bare('issue-person', {
    staffIds: ['an'],
    deviceKind: 'sim-pki',
    carrier: 'Viettel',
    deviceReceiver: receiver,
  }),
  'issue-organisation': bare('issue-organisation', {
    organisationId: 'org',
    deviceKind: 'pki-token',
    deviceReceiver: receiver,
  }),
  'issue-system': bare('issue-system', {
    systemIds: ['sys'],
    deviceKind: 'pki-token',
    deviceReceiver: receiver,
  }),
  renew: bare('renew', {
    addressee: 'department',
    certificateIds: ['cert'],
    staffIds: ['an'],
    deviceIds: ['token'],
    certificateReceiver: receiver,
  }),
  change: bare('change', {
    addressee: 'department',
    certificateIds: ['cert'],
    certificateReceiver: receiver,
    reason: 'email-changed',
    changes: [{ field: 'officialEmail', from: 'an.nv@longan.gov.vn', to: 'annv@longan.gov.vn' }],
  }),
  revoke: bare('revoke', { certificateIds: ['cert'], reason: 'key-exposed' }),
  'recover-device': bare('recover-device', {
    addressee: 'department',
    certificateIds: ['cert'],
    deviceIds: ['token'],
    reason: 'locked',
    recoveryCoordinator: receiver,
  }),
  'confirm-handover': bare('confirm-handover', {
    certificateIds: ['cert'],
    deviceIds: ['token'],
    handover: { date: '2026-11-19', place: 'Tân An' },
  }),
  'device-handover': bare('device-handover', {
    certificateIds: ['cert'],
    deviceIds: ['token'],
    reason: 'retired',
    handover: { date: '2026-11-19', place: 'Hà Nội', condition: 'Còn nguyên' },
  }),
  'device-loss': bare('device-loss', {
    certificateIds: ['cert'],
    deviceIds: ['token'],
    reason: 'device-lost',
    loss: { date: '2026-11-10', circumstances: 'Mất trên đường đi công tác', measures: 'Đã báo cơ quan' },
  }),
};

/** A correct request with something else in it. */
export const request = (procedure: ProcedureId, over: Partial<Request> = {}): Request => ({
  ...correct[procedure],
  ...over,
});

/** The request for the SIM PKI of the registry. */
export const simRecovery = (over: Partial<Request> = {}): Request =>
  request('recover-device', {
    addressee: 'bureau',
    certificateIds: ['simcert'],
    deviceIds: ['sim'],
    recoveryCoordinator: undefined,
    ...over,
  });

/** Without some of its fields. */
export function without<T extends object>(record: T, ...names: readonly (keyof T)[]): T {
  const copy = { ...record };
  for (const name of names) delete copy[name];
  return copy;
}
