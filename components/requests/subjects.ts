/** The records a request is about, by name. */
import { deviceNumber, groupSerial, tellDevice, tellExpiry, tellPost } from '../../lib/registry/display.ts';
import { deviceKindLabels } from '../../lib/registry/labels.ts';
import { isSampleId } from '../../lib/registry/sample.ts';
import type { RecordTypes, Request, StoreName } from '../../lib/registry/schema.ts';
import type { Registry } from '../../lib/registry/store.ts';
import type { SubjectList } from '../../lib/requests/subjects.ts';

export interface Subject {
  list: SubjectList;
  id: string;
  title: string;
  detail: string;
}

/**
 * The subjects of several requests, each record read once.
 *
 * @param today ISO date
 * @returns request id → subjects, people first
 */
export async function readSubjects(
  registry: Registry,
  requests: readonly Request[],
  today: string,
): Promise<ReadonlyMap<string, readonly Subject[]>> {
  const tellers: readonly Teller[] = await Promise.all([
    teller(registry, requests, 'staffIds', 'staff', (person) => [person.fullName, tellPost(person)]),
    teller(registry, requests, 'certificateIds', 'certificates', (certificate) => [
      `Chứng thư ${certificate.commonName ?? ''}`.trim(),
      `${groupSerial(certificate.serialNumber)}, ${tellExpiry(certificate, today).text}`,
    ]),
    teller(registry, requests, 'deviceIds', 'devices', (device) => [
      [deviceKindLabels[device.kind], deviceNumber(device)].filter(Boolean).join(' '),
      tellDevice(device).state,
    ]),
    teller(registry, requests, 'systemIds', 'systems', (system) => [system.name, system.version ?? '']),
    teller(registry, requests, 'organisationId', 'organisations', (organisation) => [
      organisation.name,
      organisation.address ?? '',
    ]),
  ]);
  return new Map(requests.map((request) => [request.id, tellers.flatMap((tell) => tell(request))]));
}

type Teller = (request: Request) => Subject[];

async function teller<S extends Exclude<StoreName, 'requests'>>(
  registry: Registry,
  requests: readonly Request[],
  list: SubjectList,
  store: S,
  tell: (record: RecordTypes[S]) => [title: string, detail: string],
): Promise<Teller> {
  const idsOf = (request: Request) => [request[list] ?? []].flat();
  const records = await registry.getMany(store, [...new Set(requests.flatMap(idsOf))]);
  const byId = new Map(records.map((record) => [record.id, record]));
  return (request) =>
    idsOf(request).map((id) => {
      const record = byId.get(id);
      const [title, detail] = record ? tell(record) : ['Mục không còn trong sổ', ''];
      return { list, id, title: isSampleId(id) ? `${title} (mẫu)` : title, detail };
    });
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
