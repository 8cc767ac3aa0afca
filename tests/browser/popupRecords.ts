/** A small registry with the cases that the popup and the editor of requests are tested on. */
import { addDays } from '../../lib/vietnamese/dates.ts';

const at = '2026-01-05T02:00:00.000Z';
const idOf = (group: number, n: number) => `0000000${group}-0000-4000-8000-${String(n).padStart(12, '0')}`;
const base = (group: number, n: number) => ({ id: idOf(group, n), createdAt: at, updatedAt: at });

/** The day that the registry is written for. */
export const today = '2026-11-22';

export const ids = { an: idOf(2, 1), binh: idOf(2, 2), sim: idOf(4, 2), anCertificate: idOf(3, 1) };

export const records = {
  organisation: {
    ...base(1, 1),
    name: 'Trường THPT Tân An',
    address: 'Số 1, đường Thử Nghiệm',
    hasOwnSeal: true,
    hasDigitalSignature: true,
    officialEmail: 'thpttanan@longan.gov.vn',
  },
  staff: [
    {
      ...base(2, 1),
      fullName: 'Nguyễn Văn Ân',
      birthDate: '1979-07-19',
      idNumber: '080079001234',
      officialEmail: 'nvan@longan.gov.vn',
      mobile: '0903000001',
      position: 'Hiệu trưởng',
      unit: 'Trường THPT Tân An',
      status: 'active',
    },
    {
      ...base(2, 2),
      fullName: 'Đặng Thị Bình',
      officialEmail: 'dtbinh@longan.gov.vn',
      mobile: '0903000002',
      position: 'Kế toán',
      unit: 'Trường THPT Tân An',
      status: 'active',
    },
    { ...base(2, 3), fullName: 'Lê Thị Đào', position: 'Giáo viên', status: 'retired' },
  ],
  certificates: [
    {
      ...base(3, 1),
      subject: { kind: 'person', id: ids.an },
      serialNumber: '5403A1B2C3D4E5F6',
      commonName: 'Nguyễn Văn Ân',
      email: 'nvan@longan.gov.vn',
      validFrom: '2022-01-05',
      validTo: addDays(today, 41),
      renewals: 0,
      deviceId: idOf(4, 1),
      status: 'active',
    },
    {
      ...base(3, 2),
      subject: { kind: 'person', id: ids.binh },
      serialNumber: '00:54:AA:BB:01:02:03:04',
      commonName: 'Đặng Thị Bình',
      email: 'dtbinh@longan.gov.vn',
      validFrom: '2024-01-05',
      validTo: addDays(today, 700),
      renewals: 0,
      deviceId: ids.sim,
      status: 'active',
    },
  ],
  devices: [
    { ...base(4, 1), kind: 'pki-token', serialNumber: 'VN0012345', status: 'locked', holderId: ids.an },
    {
      ...base(4, 2),
      kind: 'sim-pki',
      iccid: '89840200001234567898',
      carrier: 'Viettel',
      phoneNumber: '0980000002',
      status: 'locked',
      holderId: ids.binh,
    },
  ],
};
