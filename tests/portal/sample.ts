/** The sample registry as the demo and the browser tests import it. */
import type { Certificate, Device, Request, Staff, System } from '../../lib/registry/schema.ts';
import { addDays, daysBetween } from '../../lib/vietnamese/dates.ts';
import { certificates, devices, people, sampleOrganisation, sampleToday, systems } from './sampleRegistry.ts';
import { sampleRequests } from './sampleRequests.ts';

export { certificates, devices, people, sampleOrganisation, sampleToday, systems } from './sampleRegistry.ts';
export { sampleRequests } from './sampleRequests.ts';

/** In the shape that the driver's `importRecords` takes. */
export const sampleRecords = {
  organisation: sampleOrganisation,
  staff: Object.values<Staff>(people),
  certificates: Object.values<Certificate>(certificates),
  devices: Object.values<Device>(devices),
  systems: Object.values<System>(systems),
  requests: Object.values<Request>(sampleRequests),
};

const happenings = ['createdAt', 'updatedAt', 'validFrom', 'validTo', 'date', 'at'];

/** The sample as it would be on another day: what has happened or runs out keeps its distance from it. */
export function sampleRecordsOn(today: string): typeof sampleRecords {
  const days = daysBetween(sampleToday, today);
  return JSON.parse(JSON.stringify(sampleRecords), (key, value) =>
    happenings.includes(key) ? addDays(value, days) + value.slice(10) : value,
  );
}
