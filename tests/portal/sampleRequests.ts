/** One request for each procedure, complete and, by the guiding letter, right on `sampleToday`. */
import type { Contact, ProcedureId, Request, Staff } from '../../lib/registry/schema.ts';
import { certificates, devices, people, sampleOrganisation, systems } from './sampleRegistry.ts';

const createdAt = '2026-11-20T03:00:00Z';

/** A person as a request names them: the school's address is where post reaches them. */
const contact = (staff: Staff): Contact => ({
  fullName: staff.fullName,
  idNumber: staff.idNumber,
  idIssuedOn: staff.idIssuedOn,
  idIssuedBy: staff.idIssuedBy,
  position: staff.position,
  officialEmail: staff.officialEmail,
  mobile: staff.mobile,
  address: sampleOrganisation.address,
});

function request(n: number, procedure: ProcedureId, own: Partial<Request>): Request {
  return {
    id: `5a3c0f01-0000-4000-8000-${String(n).padStart(12, '0')}`,
    createdAt,
    updatedAt: createdAt,
    procedure,
    organisationId: sampleOrganisation.id,
    addressee: 'bureau',
    channel: 'portal',
    digitallySigned: true,
    document: { number: `${110 + n}/THPTNT-VT`, date: '2026-11-20' },
    state: 'ready',
    timeline: [{ at: createdAt, event: 'ready', source: 'clerk' }],
    ...own,
  };
}

export const sampleRequests: Record<ProcedureId, Request> = {
  'issue-person': request(1, 'issue-person', {
    /** The clerk's old certificate, which the form asks for. */
    certificateIds: [certificates.expired.id],
    staffIds: [people.newTeacher.id, people.newLibrarian.id, people.clerk.id],
    deviceReceiver: contact(people.technician),
    deviceKind: 'sim-pki',
    carrier: 'Viettel',
    portNumber: true,
    phoneNumber: people.newTeacher.mobile,
  }),
  'issue-organisation': request(2, 'issue-organisation', {
    deviceReceiver: contact(people.clerk),
    deviceKind: 'pki-token',
  }),
  'issue-system': request(3, 'issue-system', {
    systemIds: [systems.website.id],
    deviceReceiver: contact(people.technician),
    deviceKind: 'hsm',
  }),
  renew: request(4, 'renew', {
    addressee: 'department',
    certificateIds: [certificates.accountant.id, certificates.deputy.id],
    staffIds: [people.accountant.id, people.deputy.id],
    deviceIds: [devices.accountant.id, devices.deputy.id],
    deviceKind: 'pki-token',
    certificateReceiver: contact(people.clerk),
  }),
  change: request(5, 'change', {
    addressee: 'department',
    certificateIds: [certificates.emailChanged.id],
    staffIds: [people.emailChanged.id],
    deviceIds: [devices.emailChanged.id],
    deviceKind: 'pki-token',
    reason: 'email-changed',
    changes: [
      {
        field: 'Địa chỉ thư điện tử công vụ',
        from: certificates.emailChanged.email,
        to: people.emailChanged.officialEmail,
      },
    ],
    certificateReceiver: contact(people.clerk),
  }),
  revoke: request(6, 'revoke', {
    certificateIds: [certificates.retired.id, certificates.leaver.id],
    staffIds: [people.retired.id, people.leaver.id],
    deviceIds: [devices.retired.id, devices.leaver.id],
    deviceKind: 'pki-token',
    reason: 'retired',
  }),
  'recover-device': request(7, 'recover-device', {
    addressee: 'department',
    certificateIds: [certificates.locked.id],
    staffIds: [people.locked.id],
    deviceIds: [devices.locked.id],
    deviceKind: 'pki-token',
    reason: 'locked',
    recoveryCoordinator: contact(people.technician),
  }),
  'confirm-handover': request(8, 'confirm-handover', {
    certificateIds: [certificates.namesake.id, certificates.technician.id],
    staffIds: [people.namesake.id, people.technician.id],
    deviceIds: [devices.namesake.id, devices.technician.id],
    deviceKind: 'pki-token',
    handover: { date: '2026-11-18', place: sampleOrganisation.name },
  }),
  'device-handover': request(9, 'device-handover', {
    certificateIds: [certificates.expired.id],
    staffIds: [people.clerk.id],
    deviceIds: [devices.clerk.id],
    deviceKind: 'pki-token',
    handover: {
      date: '2026-11-20',
      place: 'Trụ sở Trường THPT Nguyễn Thông, thành phố Tân An',
      condition: 'Nguyên vẹn, hoạt động bình thường',
    },
  }),
  'device-loss': request(10, 'device-loss', {
    certificateIds: [certificates.lost.id],
    staffIds: [people.lostDevice.id],
    deviceIds: [devices.lost.id],
    deviceKind: 'pki-token',
    reason: 'device-lost',
    loss: {
      date: '2026-11-12',
      circumstances: 'Thất lạc trên đường đi công tác từ Tân An đến huyện Đức Hòa',
      measures: 'Đã báo cáo Hiệu trưởng, tổ chức tìm kiếm và gửi đề nghị thu hồi chứng thư chữ ký số',
    },
  }),
};
