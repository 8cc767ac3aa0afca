/**
 * The records of the registry, as they lie in IndexedDB and travel in backups.
 * Dates are ISO `yyyy-mm-dd`, moments ISO date-times in UTC, serial numbers strings.
 * Names and field names are a contract with everything outside `lib/registry`.
 */
import { z } from './zod.ts';

/** A calendar day that exists, `yyyy-mm-dd`. */
export const isoDate = z
  .string()
  .check(z.refine(isDay, 'Ngày phải có dạng năm-tháng-ngày và là một ngày có thật.'));
/** A day, or a moment on it. */
const isoMoment = z
  .string()
  .check(
    z.refine(
      (text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
      'Thời điểm không hợp lệ.',
    ),
  );

/** Reckoned and not asked of `Date`: a list of 10,000 people holds 40,000 days. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

const uuid = z.guid();
const text = z.string();
const optionalText = z.optional(text);

const recordBase = {
  id: uuid,
  createdAt: isoMoment,
  updatedAt: isoMoment,
  /** A tombstone: the record is hidden, not gone. */
  deletedAt: z.optional(isoMoment),
};

/** Tổ chức cấp 1 to cấp 4, outermost first. */
const levels = z.array(text).check(z.maxLength(4));

export const organisationSchema = z.object({
  ...recordBase,
  name: text.check(z.minLength(1)),
  shortName: optionalText,
  levels: z.optional(levels),
  taxCode: optionalText,
  /** Mã quan hệ ngân sách, 7 digits. */
  budgetCode: optionalText,
  /** Mã định danh điện tử, such as G11.07.05. */
  electronicId: optionalText,
  address: optionalText,
  province: optionalText,
  officialEmail: optionalText,
  phone: optionalText,
  head: z.optional(z.object({ name: text, title: text })),
  /** A legal person with its own seal (Decree 68, khoản 6 Điều 3). */
  hasOwnSeal: z.optional(z.boolean()),
  hasDigitalSignature: z.optional(z.boolean()),
  profileId: optionalText,
});

export const staffStatuses = ['active', 'moved', 'retired', 'left', 'deceased'] as const;
export const staffSchema = z.object({
  ...recordBase,
  fullName: text.check(z.minLength(1)),
  birthDate: z.optional(isoDate),
  /** Số định danh cá nhân, 12 digits; 9 for an old CMND. */
  idNumber: optionalText,
  idIssuedOn: z.optional(isoDate),
  idIssuedBy: optionalText,
  officialEmail: optionalText,
  mobile: optionalText,
  position: optionalText,
  unit: optionalText,
  levels: z.optional(levels),
  province: optionalText,
  status: z._default(z.enum(staffStatuses), 'active'),
});

export const systemKinds = ['device', 'service', 'software'] as const;
export const systemSchema = z.object({
  ...recordBase,
  kind: z.enum(systemKinds),
  name: text.check(z.minLength(1)),
  version: optionalText,
  description: optionalText,
  owner: optionalText,
});

export const subjectKinds = ['person', 'organisation', 'system'] as const;
export const certificateStatuses = ['active', 'expired', 'revoked'] as const;
export const certificateSchema = z.object({
  ...recordBase,
  subject: z.object({ kind: z.enum(subjectKinds), id: uuid }),
  /** Hexadecimal, kept as it was given; compare with `normaliseSerial`. */
  serialNumber: text,
  commonName: optionalText,
  issuer: optionalText,
  validFrom: z.optional(isoDate),
  validTo: z.optional(isoDate),
  email: optionalText,
  /** How often it has been renewed; the Decree allows one renewal. */
  renewals: z._default(z.int().check(z.gte(0)), 0),
  /** Id of the certificate that this one took the place of. */
  replaces: z.optional(uuid),
  deviceId: z.optional(uuid),
  status: z._default(z.enum(certificateStatuses), 'active'),
});

export const deviceKinds = ['pki-token', 'sim-pki', 'central', 'soft', 'hsm'] as const;
export const deviceStatuses = ['in-use', 'locked', 'damaged', 'lost', 'recalled', 'returned'] as const;
export const deviceSchema = z.object({
  ...recordBase,
  kind: z.enum(deviceKinds),
  /** The barcode printed on a PKI Token. */
  serialNumber: optionalText,
  /** The number printed on a SIM PKI, 19 or 20 digits. */
  iccid: optionalText,
  carrier: optionalText,
  phoneNumber: optionalText,
  status: z._default(z.enum(deviceStatuses), 'in-use'),
  holderId: z.optional(uuid),
  handovers: z.optional(
    z.array(z.object({ date: isoDate, from: optionalText, to: optionalText, paper: optionalText })),
  ),
});

export const procedureIds = [
  'issue-person',
  'issue-organisation',
  'issue-system',
  'renew',
  'change',
  'revoke',
  'recover-device',
  'confirm-handover',
  'device-handover',
  'device-loss',
] as const;
export const addressees = ['bureau', 'department'] as const;
export const channels = ['portal', 'axis', 'paper'] as const;

export const changeReasons = [
  'moved-within-province',
  'email-changed',
  'renamed',
  'address-changed',
  'upgraded',
  'functions-added',
] as const;
export const recoveryReasons = ['locked'] as const;
export const revocationReasons = [
  'key-exposed',
  'device-damaged',
  'device-lost',
  'other-unsafe',
  'retired',
  'left',
  'died',
  'moved-outside',
  'dissolved',
  'split',
  'merged',
  'stopped',
  'expired',
] as const;
export const reasons = [...changeReasons, ...recoveryReasons, ...revocationReasons] as const;

export const requestStates = [
  'draft',
  'ready',
  'submitted',
  'received',
  'supplement',
  'done',
  'refused',
  'withdrawn',
] as const;
export const timelineEvents = [
  ...requestStates,
  'device-received',
  'handed-over',
  'handover-confirmed',
  'certificate-file-received',
  'installed',
  'revocation-notified',
  'device-recalled',
  'device-returned',
  'loss-recorded',
] as const;

/** A person named in a request: who receives the device or the file, who helps to unlock. */
export const contactSchema = z.object({
  fullName: optionalText,
  idNumber: optionalText,
  idIssuedOn: z.optional(isoDate),
  idIssuedBy: optionalText,
  position: optionalText,
  officialEmail: optionalText,
  mobile: optionalText,
  address: optionalText,
});

export const changeSchema = z.object({ field: text, from: optionalText, to: optionalText });
export const timelineEntrySchema = z.object({
  at: isoMoment,
  event: z.enum(timelineEvents),
  note: optionalText,
  source: z._default(z.enum(['clerk', 'portal']), 'clerk'),
});

export const requestSchema = z.object({
  ...recordBase,
  procedure: z.enum(procedureIds),
  certificateIds: z.optional(z.array(uuid)),
  staffIds: z.optional(z.array(uuid)),
  deviceIds: z.optional(z.array(uuid)),
  systemIds: z.optional(z.array(uuid)),
  organisationId: z.optional(uuid),
  /** Bureau: Cục Chứng thực số và Bảo mật thông tin. Department: Sở Khoa học và Công nghệ. */
  addressee: z.optional(z.enum(addressees)),
  channel: z.optional(z.enum(channels)),
  digitallySigned: z.optional(z.boolean()),
  document: z.optional(z.object({ number: optionalText, date: z.optional(isoDate) })),
  reason: z.optional(z.enum(reasons)),
  changes: z.optional(z.array(changeSchema)),
  deviceReceiver: z.optional(contactSchema),
  certificateReceiver: z.optional(contactSchema),
  recoveryCoordinator: z.optional(contactSchema),
  deviceKind: z.optional(z.enum(deviceKinds)),
  carrier: optionalText,
  phoneNumber: optionalText,
  /** The clerk wants to keep an existing number on the new SIM (chuyển số). */
  portNumber: z.optional(z.boolean()),
  /** When and how a device was lost, and what was done about it (Mẫu 09). */
  loss: z.optional(
    z.object({ date: z.optional(isoDate), circumstances: optionalText, measures: optionalText }),
  ),
  /** Where and when devices change hands (Mẫu 07, 08). */
  handover: z.optional(z.object({ date: z.optional(isoDate), place: optionalText, condition: optionalText })),
  state: z._default(z.enum(requestStates), 'draft'),
  timeline: z._default(z.array(timelineEntrySchema), []),
  portalCode: optionalText,
  /** The clerk's own, printed nowhere. */
  notes: optionalText,
});

export type Organisation = z.output<typeof organisationSchema>;
export type Staff = z.output<typeof staffSchema>;
export type System = z.output<typeof systemSchema>;
export type Certificate = z.output<typeof certificateSchema>;
export type Device = z.output<typeof deviceSchema>;
export type Contact = z.output<typeof contactSchema>;
export type Change = z.output<typeof changeSchema>;
export type TimelineEntry = z.output<typeof timelineEntrySchema>;
export type Request = z.output<typeof requestSchema>;

export type ProcedureId = (typeof procedureIds)[number];
export type Addressee = (typeof addressees)[number];
export type Channel = (typeof channels)[number];
export type DeviceKind = (typeof deviceKinds)[number];
export type DeviceStatus = (typeof deviceStatuses)[number];
export type StaffStatus = (typeof staffStatuses)[number];
export type CertificateStatus = (typeof certificateStatuses)[number];
export type SubjectKind = (typeof subjectKinds)[number];
export type SystemKind = (typeof systemKinds)[number];
export type Reason = (typeof reasons)[number];
export type RequestState = (typeof requestStates)[number];
export type TimelineEvent = (typeof timelineEvents)[number];

/** Store name → schema, in the order in which records refer to each other. */
export const recordSchemas = {
  organisations: organisationSchema,
  staff: staffSchema,
  systems: systemSchema,
  devices: deviceSchema,
  certificates: certificateSchema,
  requests: requestSchema,
} as const;
export type StoreName = keyof typeof recordSchemas;
export interface RecordTypes {
  organisations: Organisation;
  staff: Staff;
  systems: System;
  devices: Device;
  certificates: Certificate;
  requests: Request;
}
