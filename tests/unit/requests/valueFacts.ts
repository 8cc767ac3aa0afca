/** The sample registry as facts, and requests that hold nothing yet. */
import type { FieldValues } from '../../../lib/procedures/fieldTypes.ts';
import { longAn } from '../../../lib/procedures/profiles/longAn.ts';
import type { ProcedureId, Request } from '../../../lib/registry/schema.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { sampleRecords, sampleToday } from '../../portal/sample.ts';

export const { organisation, staff, systems } = sampleRecords;
export const facts = (own: Partial<Facts> = {}): Facts => ({
  today: sampleToday,
  profile: longAn,
  organisation,
  staff,
  systems,
  certificates: sampleRecords.certificates,
  devices: sampleRecords.devices,
  requests: [],
  holidays: { off: [], worked: [] },
  ...own,
});

export const bare = (procedure: ProcedureId, own: Partial<Request> = {}): Request => ({
  id: 'bare',
  createdAt: '2026-11-20T03:00:00Z',
  updatedAt: '2026-11-20T03:00:00Z',
  procedure,
  state: 'draft',
  timeline: [],
  ...own,
});

/** Field type → what is written. */
export const texts = (values: FieldValues | undefined) =>
  Object.fromEntries(Object.entries(values ?? {}).map(([type, value]) => [type, value.text]));
