/** The registry that the corpus is filled from: the practice portal's sample, and more requests. */
import type { Certificate, Contact, Device, Request, Staff } from '../../lib/registry/schema.ts';
import {
  certificates as sampleCertificates,
  devices as sampleDevices,
  sampleOrganisation,
  people as samplePeople,
  sampleRecords,
  sampleRequests,
  systems,
} from '../portal/sample.ts';

const base = { createdAt: '2026-09-07T01:30:00Z', updatedAt: '2026-11-17T02:15:00Z' };
const id = (kind: string, n: number) => `5a3d${kind}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const staff = (n: number, own: Partial<Staff> & Pick<Staff, 'fullName'>): Staff => ({
  ...base,
  id: id('0b01', n),
  idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  unit: sampleOrganisation.name,
  levels: sampleOrganisation.levels,
  province: 'Long An',
  status: 'active',
  ...own,
});

export const people = {
  ...samplePeople,
  treasurer: staff(1, {
    fullName: 'Châu Thị Bảo Trân',
    birthDate: '1986-01-08',
    idNumber: '080186004410',
    idIssuedOn: '2021-03-02',
    officialEmail: 'tranctb.nt@longan.gov.vn',
    mobile: '0903002121',
    position: 'Phó Tổ trưởng Tổ Văn phòng',
  }),
  mover: staff(2, {
    fullName: 'Lâm Quang Hoà',
    birthDate: '1990-12-11',
    idNumber: '080090007761',
    idIssuedOn: '2022-12-10',
    officialEmail: 'hoalq.nt@longan.gov.vn',
    mobile: '0966002222',
    position: 'Giáo viên Hoá học',
  }),
  counsellor: staff(3, {
    fullName: 'Kiều Ngọc Thuý Uyên',
    birthDate: '1998-10-02',
    idNumber: '080198012239',
    idIssuedOn: '2024-11-07',
    idIssuedBy: 'Bộ Công an',
    officialEmail: 'uyenknt.nt@longan.gov.vn',
    mobile: '0355002323',
    position: 'Giáo viên Tư vấn tâm lý',
  }),
} as const satisfies Record<string, Staff>;

const token = (n: number, serialNumber: string, holder: Staff): Device => ({
  ...base,
  id: id('0d01', n),
  kind: 'pki-token',
  serialNumber,
  status: 'in-use',
  holderId: holder.id,
});

export const devices = {
  ...sampleDevices,
  treasurer: token(1, 'PKT2203008817', people.treasurer),
  mover: token(2, 'PKT2404029920', people.mover),
} as const satisfies Record<string, Device>;

const issued = (n: number, holder: Staff, device: Device, own: Partial<Certificate>): Certificate => ({
  ...base,
  id: id('0e01', n),
  subject: { kind: 'person', id: holder.id },
  serialNumber: '',
  commonName: holder.fullName,
  issuer: 'CA phục vụ các cơ quan Nhà nước G2',
  email: holder.officialEmail,
  deviceId: device.id,
  renewals: 0,
  status: 'active',
  ...own,
});

export const certificates = {
  ...sampleCertificates,
  treasurer: issued(1, people.treasurer, devices.treasurer, {
    serialNumber: '53FE32E4C6DA8F95',
    validFrom: '2022-03-09',
    validTo: '2027-03-08',
  }),
  mover: issued(2, people.mover, devices.mover, {
    serialNumber: '5404AA17D2536E77',
    validFrom: '2024-09-11',
    validTo: '2029-09-10',
  }),
} as const satisfies Record<string, Certificate>;

const contact = (person: Staff): Contact => ({
  fullName: person.fullName,
  idNumber: person.idNumber,
  idIssuedOn: person.idIssuedOn,
  idIssuedBy: person.idIssuedBy,
  position: person.position,
  officialEmail: person.officialEmail,
  mobile: person.mobile,
  address: sampleOrganisation.address,
});

type Name = keyof typeof certificates & keyof typeof devices & keyof typeof people;

/** A request about certificates that these people hold. */
const about = (...names: Name[]): Partial<Request> => ({
  certificateIds: names.map((name) => certificates[name].id),
  staffIds: names.map((name) => people[name].id),
  deviceIds: names.map((name) => devices[name].id),
});

let made = 0;
function more(like: Request, own: Partial<Request>): Request {
  made += 1;
  return {
    ...like,
    id: id('0f01', made),
    document: { number: `${200 + made}/CV-NT`, date: `2026-11-${String((made % 9) + 10)}` },
    ...own,
  };
}

const s = sampleRequests;

/** Under the procedure's own name the sample's request; the others have records of their own. */
export const requests = {
  ...s,
  issueOne: more(s['issue-person'], {
    certificateIds: [],
    staffIds: [people.counsellor.id],
    deviceReceiver: contact(people.clerk),
    deviceKind: 'pki-token',
    carrier: undefined,
    portNumber: undefined,
    phoneNumber: undefined,
  }),
  issueTwo: more(s['issue-person'], {
    certificateIds: [],
    staffIds: [people.newLibrarian.id, people.counsellor.id],
    deviceReceiver: contact(people.accountant),
    deviceKind: 'pki-token',
    carrier: undefined,
    portNumber: undefined,
    phoneNumber: undefined,
  }),
  issueSim: more(s['issue-person'], {
    certificateIds: [],
    staffIds: [people.newTeacher.id],
    carrier: 'VinaPhone',
    portNumber: false,
    phoneNumber: people.newTeacher.mobile,
  }),
  issueOrg: more(s['issue-organisation'], { deviceReceiver: contact(people.technician) }),
  issueServer: more(s['issue-system'], {
    systemIds: [systems.mailServer.id],
    deviceReceiver: contact(people.accountant),
    deviceKind: 'pki-token',
  }),
  renewOne: more(s.renew, { ...about('deputy'), certificateReceiver: contact(people.technician) }),
  renewThree: more(s.renew, about('treasurer', 'accountant', 'deputy')),
  changeUnit: more(s.change, {
    ...about('mover'),
    reason: 'moved-within-province',
    changes: [
      {
        field: 'Cơ quan, tổ chức công tác',
        from: 'Trường THPT Hậu Nghĩa',
        to: sampleOrganisation.name,
      },
    ],
    certificateReceiver: contact(people.technician),
  }),
  revokeExposed: more(s.revoke, { ...about('mover'), reason: 'key-exposed' }),
  revokeLost: more(s.revoke, {
    certificateIds: [certificates.lost.id],
    staffIds: [people.lostDevice.id],
    deviceIds: [devices.lost.id],
    reason: 'device-lost',
  }),
  recoverSim: more(s['recover-device'], {
    addressee: 'bureau',
    certificateIds: [certificates.sim.id],
    staffIds: [people.simHolder.id],
    deviceIds: [devices.sim.id],
    deviceKind: 'sim-pki',
  }),
  recoverToken: more(s['recover-device'], {
    ...about('namesake'),
    recoveryCoordinator: contact(people.clerk),
  }),
  confirmOne: more(s['confirm-handover'], {
    ...about('head'),
    handover: { date: '2026-11-09', place: 'Văn phòng Trường THPT Nguyễn Thông' },
  }),
  returnTwo: more(s['device-handover'], {
    ...about('retired', 'leaver'),
    handover: {
      date: '2026-11-13',
      place: 'Bộ phận Một cửa, Lô CN27A, Khu công nghệ cao Hòa Lạc',
      condition: 'Còn nguyên tem, đã gỡ chứng thư',
    },
  }),
  lossOther: more(s['device-loss'], {
    ...about('treasurer'),
    loss: {
      date: '2026-10-06',
      circumstances: 'Bị mất túi xách khi đi tập huấn tại huyện Bến Lức',
      measures: 'Đã trình báo Công an xã và thông báo cho Cục Chứng thực số và Bảo mật thông tin',
    },
  }),
} as const satisfies Record<string, Request>;

/** In the shape that the driver's `importRecords` takes. */
export const corpusRecords = {
  ...sampleRecords,
  staff: Object.values<Staff>(people),
  certificates: Object.values<Certificate>(certificates),
  devices: Object.values<Device>(devices),
  requests: Object.values<Request>(requests),
};
