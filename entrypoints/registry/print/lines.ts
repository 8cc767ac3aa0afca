/** Devices with whose they are and how long their certificate holds, for labels and receipts. */
import { sendingOrganisation } from '../../../components/requests/facts.ts';
import { deviceNumber } from '../../../lib/registry/display.ts';
import { deviceKindLabels } from '../../../lib/registry/labels.ts';
import type { Certificate, Device } from '../../../lib/registry/schema.ts';
import type { Registry } from '../../../lib/registry/store.ts';
import type { RequestSubject } from '../../../lib/requests/values.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';

export interface DeviceLine {
  key: string;
  name: string;
  unit: string;
  /** What it is, and the number printed on it; empty where there is none. */
  kind: string;
  number: string;
  certificate: string;
  /** `dd/MM/yyyy` */
  expiry: string;
}

export function linesOf(
  subjects: readonly RequestSubject[],
  nameOf: (subject: RequestSubject) => string | undefined,
): DeviceLine[] {
  return subjects.map((subject, index) => {
    const { person, system, organisation, device, certificate } = subject;
    const unit = person?.unit ?? system?.owner ?? organisation?.shortName ?? '';
    return line(String(index), nameOf(subject) ?? '', unit, device, certificate);
  });
}

/** Every device in use; devices without a holder go by their certificate's name. */
export async function allLabels(registry: Registry): Promise<{ lines: DeviceLine[]; body: string }> {
  const [devices, certificates, staff, systems, organisations, sender] = await Promise.all([
    registry.all('devices'),
    registry.all('certificates'),
    registry.all('staff'),
    registry.all('systems'),
    registry.all('organisations'),
    sendingOrganisation(registry),
  ]);
  const units = new Map(staff.map(({ id, unit }) => [id, unit]));
  const names = new Map<string, string>([
    ...staff.map(({ id, fullName }) => [id, fullName] as const),
    ...systems.map(({ id, name }) => [id, name] as const),
    ...organisations.map(({ id, name }) => [id, name] as const),
  ]);
  const lines = devices
    .filter(({ status }) => status === 'in-use' || status === 'locked')
    .filter((device) => deviceNumber(device) !== undefined)
    .map((device) => {
      const certificate = certificates
        .filter(({ deviceId, status }) => deviceId === device.id && status !== 'revoked')
        .sort((a, b) => (b.validTo ?? '').localeCompare(a.validTo ?? ''))[0];
      const holder = device.holderId ?? certificate?.subject.id ?? '';
      const name = names.get(holder) ?? certificate?.commonName ?? '';
      return line(device.id, name, units.get(holder) ?? '', device, certificate);
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  return { lines, body: sender?.name ?? '' };
}

function line(
  key: string,
  name: string,
  unit: string,
  device: Device | undefined,
  certificate: Certificate | undefined,
): DeviceLine {
  return {
    key,
    name,
    unit,
    kind: device ? deviceKindLabels[device.kind] : '',
    number: (device && deviceNumber(device)) ?? '',
    certificate: certificate?.serialNumber ?? '',
    expiry: certificate?.validTo ? formatDate(certificate.validTo) : '',
  };
}
