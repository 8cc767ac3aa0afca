/** The records a request is about, by name. */
import { deviceNumber, groupSerial, tellDevice, tellExpiry, tellPost } from '../../lib/registry/display.ts';
import { deviceKindLabels } from '../../lib/registry/labels.ts';
import type { Request } from '../../lib/registry/schema.ts';
import type { Registry } from '../../lib/registry/store.ts';

/** The lists of a request that hold ids, with the stores they point into. */
export const subjectLists = {
  staffIds: 'staff',
  certificateIds: 'certificates',
  deviceIds: 'devices',
  systemIds: 'systems',
} as const;
export type SubjectList = keyof typeof subjectLists;

export interface Subject {
  list: SubjectList | 'organisationId';
  id: string;
  title: string;
  detail: string;
}

/** @param today ISO date */
export async function readSubjects(registry: Registry, request: Request, today: string): Promise<Subject[]> {
  const [people, certificates, devices, systems, organisation] = await Promise.all([
    registry.getMany('staff', request.staffIds ?? []),
    registry.getMany('certificates', request.certificateIds ?? []),
    registry.getMany('devices', request.deviceIds ?? []),
    registry.getMany('systems', request.systemIds ?? []),
    request.organisationId === undefined ? undefined : registry.get('organisations', request.organisationId),
  ]);
  return [
    ...people.map(
      (person): Subject => ({
        list: 'staffIds',
        id: person.id,
        title: person.fullName,
        detail: tellPost(person),
      }),
    ),
    ...certificates.map(
      (certificate): Subject => ({
        list: 'certificateIds',
        id: certificate.id,
        title: `Chứng thư ${certificate.commonName ?? ''}`.trim(),
        detail: `${groupSerial(certificate.serialNumber)}, ${tellExpiry(certificate, today).text}`,
      }),
    ),
    ...devices.map(
      (device): Subject => ({
        list: 'deviceIds',
        id: device.id,
        title: [deviceKindLabels[device.kind], deviceNumber(device)].filter(Boolean).join(' '),
        detail: tellDevice(device).text.split(', ').slice(1).join(', '),
      }),
    ),
    ...systems.map(
      (system): Subject => ({
        list: 'systemIds',
        id: system.id,
        title: system.name,
        detail: system.version ?? '',
      }),
    ),
    ...(organisation
      ? [
          {
            list: 'organisationId',
            id: organisation.id,
            title: organisation.name,
            detail: organisation.address ?? '',
          } as const,
        ]
      : []),
  ];
}

/** Whom a request is about in one line: the people, else systems, devices, certificates, the body. */
export function tellSubjects(subjects: readonly Subject[]): string {
  for (const list of ['staffIds', 'systemIds', 'deviceIds', 'certificateIds', 'organisationId'] as const) {
    const names = subjects.filter((subject) => subject.list === list).map(({ title }) => title);
    if (names.length > 3) return `${names.slice(0, 3).join(', ')} và ${names.length - 3} mục khác`;
    if (names.length > 0) return names.join(', ');
  }
  return 'Chưa chọn ai';
}
