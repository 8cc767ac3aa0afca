/** Records for tests of what follows from a request; ids are readable, dates lie around 22/11/2026. */
import { holidaysForYears } from '../../../lib/calendar/index.ts';
import { type Profile, profiles } from '../../../lib/procedures/index.ts';
import type {
  Certificate,
  Device,
  Organisation,
  Request,
  Staff,
  System,
  TimelineEvent,
} from '../../../lib/registry/schema.ts';
import type { Facts } from '../../../lib/rules/types.ts';

export const today = '2026-11-22';
const stamps = { createdAt: '2026-01-05T02:00:00Z', updatedAt: '2026-01-05T02:00:00Z' };

export function profile(id: string): Profile {
  const found = profiles.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

export const organisation = (more: Partial<Organisation> = {}): Organisation => ({
  id: 'org',
  ...stamps,
  name: 'Trường THPT Tân An',
  hasOwnSeal: true,
  hasDigitalSignature: true,
  officialEmail: 'c3tanan@longan.gov.vn',
  ...more,
});

export const person = (more: Partial<Staff> = {}): Staff => ({
  id: 'an',
  ...stamps,
  fullName: 'Nguyễn Văn An',
  officialEmail: 'annv@longan.gov.vn',
  mobile: '0912345678',
  unit: 'Trường THPT Tân An',
  status: 'active',
  ...more,
});

export const system = (more: Partial<System> = {}): System => ({
  id: 'server',
  ...stamps,
  kind: 'software',
  name: 'Phần mềm quản lý trường học',
  version: '1.0',
  ...more,
});

export const certificate = (more: Partial<Certificate> = {}): Certificate => ({
  id: 'cert',
  ...stamps,
  subject: { kind: 'person', id: 'an' },
  serialNumber: '5403AB12CD34EF56',
  commonName: 'Nguyễn Văn An',
  validFrom: '2022-03-01',
  validTo: '2027-03-01',
  email: 'annv@longan.gov.vn',
  renewals: 0,
  deviceId: 'token',
  status: 'active',
  ...more,
});

export const token = (more: Partial<Device> = {}): Device => ({
  id: 'token',
  ...stamps,
  kind: 'pki-token',
  serialNumber: 'VN00123456',
  status: 'in-use',
  holderId: 'an',
  ...more,
});

export const sim = (more: Partial<Device> = {}): Device => ({
  ...token(),
  id: 'sim',
  kind: 'sim-pki',
  serialNumber: undefined,
  iccid: '8984012345678901234',
  ...more,
});

export const facts = (more: Partial<Facts> = {}): Facts => ({
  today,
  profile: profile('long-an-2025'),
  organisation: organisation(),
  staff: [person()],
  certificates: [certificate()],
  devices: [token()],
  systems: [],
  requests: [],
  holidays: holidaysForYears(2026, 2027),
  ...more,
});

/** A sent request; `events` as `event` or `event@date`. */
export function request(
  procedure: Request['procedure'],
  events: readonly string[] = [],
  more: Partial<Request> = {},
): Request {
  return {
    id: procedure,
    ...stamps,
    procedure,
    certificateIds: procedure.startsWith('issue-') ? undefined : ['cert'],
    staffIds: ['an'],
    channel: 'portal',
    digitallySigned: true,
    state: 'submitted',
    timeline: events.map((text) => {
      const [event, at = '2026-11-10'] = text.split('@');
      return { at, event: event as TimelineEvent, source: 'clerk' };
    }),
    ...more,
  };
}
