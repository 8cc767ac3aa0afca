/**
 * What the guided first fill is about: the made-up school of the sample, and one request of it with the
 * mistake that the guiding letter warns of.
 */
import { type Records, sampleRecords } from './sample.ts';
import type { Request } from './schema.ts';

export const practiceRequestId = '5a3b1e00-0000-4000-8000-600000000001';

/** Whose SIM PKI is locked, and who helps to unlock it, by their ids in the sample. */
const subscriberId = '5a3b1e00-0000-4000-8000-200000000007';
const technicianId = '5a3b1e00-0000-4000-8000-200000000006';

/**
 * @param today ISO date
 * @param now ISO moment that the records carry
 */
export function practiceRecords(today: string, now: string): Records {
  const records = sampleRecords(today, now);
  const technician = records.staff.find(({ id }) => id === technicianId);
  const certificate = records.certificates.find(({ subject }) => subject.id === subscriberId);
  const device = records.devices.find(({ holderId }) => holderId === subscriberId);
  if (!technician || !certificate || !device) throw new Error('The sample has nobody with a locked SIM PKI.');
  const request: Request = {
    id: practiceRequestId,
    createdAt: now,
    updatedAt: now,
    procedure: 'recover-device',
    staffIds: [subscriberId],
    certificateIds: [certificate.id],
    deviceIds: [device.id],
    organisationId: records.organisations[0]?.id,
    // The mistake: the Department unlocks PKI Tokens, a SIM PKI is the Bureau's (letter, mục 6.c, Lưu ý).
    addressee: 'department',
    channel: 'portal',
    digitallySigned: true,
    document: { number: '15/THPTBM-VP', date: today },
    reason: 'locked',
    deviceKind: 'sim-pki',
    carrier: device.carrier,
    phoneNumber: device.phoneNumber,
    recoveryCoordinator: {
      fullName: technician.fullName,
      position: technician.position,
      mobile: technician.mobile,
      officialEmail: technician.officialEmail,
    },
    state: 'draft',
    timeline: [{ at: now, event: 'draft', source: 'clerk' }],
  };
  return { ...records, requests: [request] };
}
